package org.onewindow.acceptance.domain.bundle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;

/**
 * 联办时限: until when the members of a bundle are to be done together, and the one extension of it
 * (ACC-235, ACC-236). Empty until the lead is accepted. A value; each step makes a new one.
 */
@Embeddable
public class JointTerm {

  @Column(name = "accepted_at")
  private Instant acceptedAt;

  @Column(name = "promised_at")
  private Instant promisedAt;

  @Column(name = "ceiling_at")
  private Instant ceilingAt;

  private boolean provisional;

  @Column(name = "extended_at")
  private Instant extendedAt;

  @Column(name = "extension_approver")
  private String approver;

  @Column(name = "extension_document")
  private String document;

  @Column(name = "extension_reason")
  private String reason;

  protected JointTerm() {}

  static JointTerm none() {
    return new JointTerm();
  }

  /** Runs from here; accepted once more, nothing changes. */
  JointTerm accepted(Instant at, BundleClock.End promised, BundleClock.End ceiling) {
    if (acceptedAt != null) {
      return this;
    }
    JointTerm running = new JointTerm();
    running.acceptedAt = at;
    running.promisedAt = promised.at();
    running.ceilingAt = ceiling.at();
    running.provisional = promised.provisional() || ceiling.provisional();
    return running;
  }

  /**
   * Takes longer, once, while it still runs.
   *
   * @param over the bundle has ended
   * @throws Refused {@code BUNDLE_EXTENSION_EARLY}, {@code BUNDLE_EXTENDED}, {@code
   *     BUNDLE_EXTENSION_LATE}
   */
  JointTerm extended(JointExtension approved, BundleClock.End ceiling, boolean over, Instant at) {
    if (acceptedAt == null) {
      throw Refusal.of("BUNDLE_EXTENSION_EARLY").raise();
    }
    if (extendedAt != null) {
      throw Refusal.of("BUNDLE_EXTENDED").raise();
    }
    if (over || at.isAfter(ceilingAt)) {
      throw Refusal.of("BUNDLE_EXTENSION_LATE").raise();
    }
    JointTerm longer = new JointTerm();
    longer.acceptedAt = acceptedAt;
    longer.promisedAt = promisedAt;
    longer.ceilingAt = ceiling.at();
    longer.provisional = provisional || ceiling.provisional();
    longer.extendedAt = at;
    longer.approver = approved.approver();
    longer.document = approved.document();
    longer.reason = approved.reason();
    return longer;
  }

  /** The same term with its ends counted anew, once a year of the calendar was announced. */
  JointTerm recounted(BundleClock.End promised, BundleClock.End ceiling) {
    JointTerm anew = new JointTerm();
    anew.acceptedAt = acceptedAt;
    anew.promisedAt = promised.at();
    anew.ceilingAt = ceiling.at();
    anew.provisional = promised.provisional() || ceiling.provisional();
    anew.extendedAt = extendedAt;
    anew.approver = approver;
    anew.document = document;
    anew.reason = reason;
    return anew;
  }

  Optional<JointExtension> extension() {
    return extendedAt == null
        ? Optional.empty()
        : Optional.of(new JointExtension(approver, document, reason));
  }

  Optional<Instant> acceptedAt() {
    return Optional.ofNullable(acceptedAt);
  }

  Optional<Instant> promisedAt() {
    return Optional.ofNullable(promisedAt);
  }

  Optional<Instant> ceilingAt() {
    return Optional.ofNullable(ceilingAt);
  }

  boolean provisional() {
    return provisional;
  }
}
