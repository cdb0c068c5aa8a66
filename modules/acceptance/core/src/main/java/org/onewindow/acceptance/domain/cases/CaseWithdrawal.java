package org.onewindow.acceptance.domain.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** Who signed the request with which an application was taken back at the counter, and when. */
@Embeddable
public class CaseWithdrawal {

  @Enumerated(EnumType.STRING)
  @Column(name = "withdrawal_signer")
  private PartyRole signer;

  @Column(name = "withdrawal_signed_on")
  private LocalDate signedOn;

  protected CaseWithdrawal() {}

  CaseWithdrawal(PartyRole signer, LocalDate signedOn) {
    this.signer = signer;
    this.signedOn = signedOn;
  }

  public PartyRole signer() {
    return signer;
  }

  public LocalDate signedOn() {
    return signedOn;
  }
}
