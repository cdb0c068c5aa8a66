package org.onewindow.acceptance.domain.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;

/** How the application came in, and whose online account it came from. */
@Embeddable
public class CaseChannel {

  @Enumerated(EnumType.STRING)
  private Channel channel;

  @Column(name = "applicant_account")
  private String account;

  @Column(name = "collecting_organ")
  private String collectingOrgan;

  @Column(name = "collected_at")
  private Instant collectedAt;

  protected CaseChannel() {}

  private CaseChannel(Channel channel, String account) {
    this.channel = channel;
    this.account = account;
  }

  static CaseChannel window() {
    return new CaseChannel(Channel.WINDOW, null);
  }

  static CaseChannel online(Applicant by) {
    return new CaseChannel(Channel.ONLINE, by.principal());
  }

  static CaseChannel elsewhere(TakenElsewhere taken) {
    CaseChannel of = new CaseChannel(Channel.ELSEWHERE, null);
    of.collectingOrgan = taken.organ();
    of.collectedAt = taken.takenAt();
    return of;
  }

  /** Whose window took the papers for this organ; empty where they were handed in here. */
  public Optional<String> collectingOrgan() {
    return Optional.ofNullable(collectingOrgan);
  }

  /** When that window took them. */
  public Optional<Instant> collectedAt() {
    return Optional.ofNullable(collectedAt);
  }

  public Channel channel() {
    return channel;
  }

  /** Account of the person or organisation that applied online. */
  public Optional<String> account() {
    return Optional.ofNullable(account);
  }
}
