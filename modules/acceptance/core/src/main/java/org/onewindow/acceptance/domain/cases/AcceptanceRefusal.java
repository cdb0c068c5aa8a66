package org.onewindow.acceptance.domain.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What the applicant is told with a refusal of acceptance (art. 32 no. 2); never changed. */
@Embeddable
public class AcceptanceRefusal {

  @Column(name = "competent_organ")
  private String competentOrgan;

  @Column(name = "refusal_basis")
  private String basis;

  @Column(name = "refusal_remedies")
  private String remedies;

  protected AcceptanceRefusal() {}

  AcceptanceRefusal(String competentOrgan, String basis, String remedies) {
    this.competentOrgan = competentOrgan.strip();
    this.basis = basis == null ? "" : basis.strip();
    this.remedies = remedies.strip();
  }

  /** Which organ to go to. */
  public String competentOrgan() {
    return competentOrgan;
  }

  /** Articles it rests on; may be empty. */
  public String basis() {
    return basis;
  }

  /** Where and by when to appeal. */
  public String remedies() {
    return remedies;
  }
}
