package org.onewindow.acceptance.application.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.onewindow.acceptance.api.event.JointVisitCalled;
import org.onewindow.acceptance.application.cases.MemberCases;
import org.onewindow.acceptance.domain.bundle.Bundle;
import org.onewindow.acceptance.domain.bundle.BundleNumber;
import org.onewindow.acceptance.domain.bundle.JointVisit;
import org.onewindow.acceptance.domain.bundle.SharedVisit;
import org.onewindow.acceptance.persistence.bundle.Bundles;
import org.onewindow.acceptance.persistence.bundle.JointVisits;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.outbox.Outbox;

/** 召集一同勘验: the lead, or a department that takes part, calls all of them to the place at once. */
@ApplicationScoped
public class CallJointVisit {

  private final BundleBook book;
  private final Bundles bundles;
  private final JointVisits visits;
  private final SharedVisits shared;
  private final MemberCases cases;
  private final Audit audit;
  private final Outbox outbox;

  /** For the container's proxy. */
  protected CallJointVisit() {
    this(null, null, null, null, null, null, null);
  }

  @Inject
  CallJointVisit(
      BundleBook book,
      Bundles bundles,
      JointVisits visits,
      SharedVisits shared,
      MemberCases cases,
      Audit audit,
      Outbox outbox) {
    this.book = book;
    this.bundles = bundles;
    this.visits = visits;
    this.shared = shared;
    this.cases = cases;
    this.audit = audit;
    this.outbox = outbox;
  }

  /**
   * @param key of the visit in the plan of the bundle
   * @param when they are to be there
   * @throws org.onewindow.kernel.refusal.NotFound {@code BUNDLE_UNKNOWN}
   * @throws org.onewindow.kernel.refusal.Refused {@code JOINT_VISIT_NOT_YOURS}, {@code
   *     JOINT_VISIT_CALLED} while one is open, and what {@link JointVisit#call} refuses; ACC-433
   */
  @Transactional
  @Permitted("case.review")
  public void of(BundleNumber number, String key, Instant when, String place) {
    Bundle bundle = bundles.hold(number);
    book.mustSee(bundle);
    SharedVisit planned = shared.planned(bundle, key);
    if (!shared.mayCall(bundle, planned)) {
      throw Refusal.of("JOINT_VISIT_NOT_YOURS").raise();
    }
    if (visits.latest(number, key).filter(v -> v.endedAt().isEmpty()).isPresent()) {
      throw Refusal.of("JOINT_VISIT_CALLED").raise();
    }
    Set<String> live = shared.open(bundle, planned.members());
    visits.add(JointVisit.call(number, planned, live, when, place, book.doer(), book.now()));
    audit.record(
        AuditEntry.of("bundle.visit-call", "bundle", number.text()).with(Map.of("visit", key)));
    boolean first = true;
    for (String member : live.stream().sorted().toList()) {
      String no = bundle.task(member).caseNumber().orElseThrow();
      outbox.publish(
          new JointVisitCalled(number.text(), no, cases.section(no), first, when.toString()));
      first = false;
    }
  }
}
