package org.onewindow.acceptance.application.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.onewindow.acceptance.api.event.OpinionsRolledUp;
import org.onewindow.acceptance.application.cases.MemberCases;
import org.onewindow.acceptance.domain.bundle.Bundle;
import org.onewindow.acceptance.domain.bundle.BundleNumber;
import org.onewindow.acceptance.domain.bundle.OpinionSummary;
import org.onewindow.acceptance.domain.bundle.RollingUp;
import org.onewindow.acceptance.domain.bundle.TaskState;
import org.onewindow.acceptance.persistence.bundle.Bundles;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.outbox.Outbox;

/** 牵头部门综合意见: the lead concludes from the opinions; the departments under way are told. */
@ApplicationScoped
public class RollUpOpinions {

  /** Whoever reviews in the lead's section. */
  public static final String PERMISSION = "case.review";

  private final BundleBook book;
  private final OpinionBook opinions;
  private final Bundles bundles;
  private final MemberCases cases;
  private final Outbox outbox;
  private final Audit audit;

  /** For the container's proxy. */
  protected RollUpOpinions() {
    this(null, null, null, null, null, null);
  }

  @Inject
  RollUpOpinions(
      BundleBook book,
      OpinionBook opinions,
      Bundles bundles,
      MemberCases cases,
      Outbox outbox,
      Audit audit) {
    this.book = book;
    this.opinions = opinions;
    this.bundles = bundles;
    this.cases = cases;
    this.outbox = outbox;
    this.audit = audit;
  }

  /**
   * @param text the conclusion
   * @param reasons by key of the member, why its open reply is not waited for
   * @param seen the last entry of the ledger that was shown; negative when none was looked at
   * @throws org.onewindow.kernel.refusal.NotFound {@code BUNDLE_UNKNOWN}
   * @throws org.onewindow.kernel.refusal.Stale {@code BUNDLE_SUMMARY_MOVED}
   * @throws org.onewindow.kernel.refusal.Refused {@code BUNDLE_SUMMARY_NOT_YOURS}, and what {@link
   *     RollingUp#give} refuses
   */
  @Transactional
  @Permitted(PERMISSION)
  public void of(BundleNumber number, String text, Map<String, String> reasons, int seen) {
    Bundle bundle = bundles.hold(number);
    book.mustSee(bundle);
    if (!opinions.isLead(bundle)) {
      throw Refusal.of("BUNDLE_SUMMARY_NOT_YOURS").raise();
    }
    Optional<OpinionSummary> before = opinions.latest(bundle);
    OpinionSummary given =
        RollingUp.give(
            bundle,
            before,
            text,
            reasons,
            seen < 0 ? RollingUp.lastSaid(bundle) : seen,
            book.doer(),
            book.actor().unit(),
            book.now());
    if (before.filter(latest -> latest == given).isPresent()) {
      return; // pressed twice
    }
    opinions.add(given);
    audit.record(
        AuditEntry.of("bundle.opinion-summary", "bundle", number.text())
            .with(Map.of("number", String.valueOf(given.number()))));
    bundle.tasks().stream()
        .filter(t -> t.state() == TaskState.RUNNING && !t.key().equals(bundle.lead()))
        .flatMap(t -> t.caseNumber().stream())
        .forEach(no -> tell(number, no, given));
  }

  private void tell(BundleNumber number, String caseNumber, OpinionSummary given) {
    outbox.publish(
        new OpinionsRolledUp(number.text(), caseNumber, cases.section(caseNumber), given.number()));
  }
}
