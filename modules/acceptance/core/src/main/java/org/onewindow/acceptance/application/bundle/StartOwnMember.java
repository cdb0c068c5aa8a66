package org.onewindow.acceptance.application.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.onewindow.acceptance.application.cases.OnlineMembers;
import org.onewindow.acceptance.domain.bundle.Bundle;
import org.onewindow.acceptance.domain.bundle.BundleNumber;
import org.onewindow.acceptance.domain.bundle.TaskState;
import org.onewindow.acceptance.persistence.bundle.Bundles;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.identity.Permitted;

/** Begins a member that the applicant left for later, once what it needs is done (ACC-243). */
@ApplicationScoped
public class StartOwnMember {

  private final BundleBook book;
  private final Bundles bundles;
  private final OnlineMembers online;
  private final Audit audit;

  /** For the container's proxy. */
  protected StartOwnMember() {
    this(null, null, null, null);
  }

  @Inject
  StartOwnMember(BundleBook book, Bundles bundles, OnlineMembers online, Audit audit) {
    this.online = online;
    this.book = book;
    this.bundles = bundles;
    this.audit = audit;
  }

  /**
   * Pressed twice, it is begun once.
   *
   * @param member key of the member
   * @throws org.onewindow.kernel.refusal.NotFound {@code BUNDLE_UNKNOWN}, also for another's
   * @throws org.onewindow.kernel.refusal.Refused {@code BUNDLE_TASK_NEEDS}, {@code
   *     BUNDLE_TASK_STATE}, and whatever stands against receiving the case
   */
  @Transactional
  @Permitted("online.apply")
  public void of(BundleNumber number, String member) {
    Bundle bundle = bundles.hold(number);
    book.mustBeOwn(bundle);
    if (bundle.task(member).state() == TaskState.RUNNING) {
      return;
    }
    book.template(bundle).plan().member(member).ifPresent(m -> online.mustCover(m.matter()));
    book.begin(bundle, member);
    book.beginReady(bundle);
    audit.record(
        AuditEntry.of("bundle.start", "bundle", number.text()).with(Map.of("member", member)));
  }
}
