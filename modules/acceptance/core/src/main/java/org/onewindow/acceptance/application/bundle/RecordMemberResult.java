package org.onewindow.acceptance.application.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.onewindow.acceptance.domain.bundle.Bundle;
import org.onewindow.acceptance.domain.bundle.BundleNumber;
import org.onewindow.acceptance.domain.bundle.Doer;
import org.onewindow.acceptance.domain.bundle.MemberKind;
import org.onewindow.acceptance.persistence.bundle.Bundles;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.identity.Permitted;

/**
 * Records how a member came out that is no case: the seals are cut, the bank has an appointment,
 * the licence was looked up, or none of it worked. A case reports for itself.
 */
@ApplicationScoped
public class RecordMemberResult {

  private final BundleBook book;
  private final Bundles bundles;
  private final Audit audit;

  /** For the container's proxy. */
  protected RecordMemberResult() {
    this(null, null, null);
  }

  @Inject
  RecordMemberResult(BundleBook book, Bundles bundles, Audit audit) {
    this.book = book;
    this.bundles = bundles;
    this.audit = audit;
  }

  /**
   * @param member key of the member
   * @param well whether it worked
   * @param result number or receipt; the reason where it did not work
   * @throws org.onewindow.kernel.refusal.NotFound {@code BUNDLE_UNKNOWN}
   * @throws org.onewindow.kernel.refusal.Refused {@code BUNDLE_TASK_IS_CASE}, {@code
   *     BUNDLE_TASK_STATE}, {@code BUNDLE_REASON_MISSING}, {@code BUNDLE_RESULT_TOO_LONG}
   */
  @Transactional
  @Permitted("case.receive")
  public void of(BundleNumber number, String member, boolean well, String result) {
    Bundle bundle = bundles.hold(number);
    book.mustSee(bundle);
    if (bundle.task(member).kind() == MemberKind.MATTER) {
      throw Refusal.of("BUNDLE_TASK_IS_CASE").raise();
    }
    Doer by = book.doer();
    if (well) {
      bundle.finish(member, result, by, book.now());
      book.beginReady(bundle);
    } else {
      bundle.fail(member, result, by, book.now());
    }
    audit.record(
        AuditEntry.of("bundle.result", "bundle", number.text())
            .with(Map.of("member", member, "well", Boolean.toString(well))));
  }
}
