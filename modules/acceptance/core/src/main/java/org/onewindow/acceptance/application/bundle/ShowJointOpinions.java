package org.onewindow.acceptance.application.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.onewindow.acceptance.domain.bundle.Bundle;
import org.onewindow.acceptance.domain.bundle.BundleNumber;
import org.onewindow.acceptance.domain.bundle.RollingUp;
import org.onewindow.acceptance.persistence.bundle.Bundles;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.identity.Permitted;

/** The opinions in a bundle and what its lead concluded from them, for whoever sees the bundle. */
@ApplicationScoped
public class ShowJointOpinions {

  private final BundleBook book;
  private final OpinionBook opinions;
  private final Bundles bundles;
  private final Audit audit;

  /** For the container's proxy. */
  protected ShowJointOpinions() {
    this(null, null, null, null);
  }

  @Inject
  ShowJointOpinions(BundleBook book, OpinionBook opinions, Bundles bundles, Audit audit) {
    this.book = book;
    this.opinions = opinions;
    this.bundles = bundles;
    this.audit = audit;
  }

  /**
   * @param hindrance why the reader cannot conclude now; empty where it may
   */
  public record Shown(
      String number, String name, JointOpinions opinions, Optional<Refusal> hindrance) {}

  /**
   * @throws org.onewindow.kernel.refusal.NotFound {@code BUNDLE_UNKNOWN}, also for one that is none
   *     of the actor's business
   */
  @Transactional
  @Permitted("case.read")
  public Shown of(BundleNumber number) {
    Bundle bundle = bundles.get(number);
    book.mustSee(bundle);
    audit.record(AuditEntry.of("bundle.read", "bundle", number.text()));
    Optional<Refusal> notYours =
        opinions.isLead(bundle)
            ? Optional.empty()
            : Optional.of(Refusal.of("BUNDLE_SUMMARY_NOT_YOURS"));
    return new Shown(
        bundle.number(),
        bundle.name(),
        opinions.of(bundle),
        notYours.or(() -> RollingUp.hindrance(bundle)));
  }
}
