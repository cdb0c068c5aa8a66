package org.onewindow.acceptance.application.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.onewindow.acceptance.application.cases.MemberLicences;
import org.onewindow.acceptance.domain.bundle.Bundle;
import org.onewindow.acceptance.domain.bundle.BundlePlan;
import org.onewindow.acceptance.domain.bundle.BundleTask;
import org.onewindow.acceptance.domain.bundle.CombinedLicence;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.ListedLicence;
import org.onewindow.acceptance.persistence.bundle.CombinedLicences;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;

/**
 * Issues the 行业综合许可证 of a bundle when it is due, once (ACC-438, ACC-439). Nobody decides: every
 * licence it lists was decided by its own organ. The caller holds the bundle, so of two messages,
 * whichever node they come to, one issues and the other finds it issued.
 */
@ApplicationScoped
class IssueCombinedLicence {

  private final BundleBook book;
  private final CombinedLicences combined;
  private final MemberLicences licences;
  private final Audit audit;

  /** For the container's proxy. */
  protected IssueCombinedLicence() {
    this(null, null, null, null);
  }

  @Inject
  IssueCombinedLicence(
      BundleBook book, CombinedLicences combined, MemberLicences licences, Audit audit) {
    this.book = book;
    this.combined = combined;
    this.licences = licences;
    this.audit = audit;
  }

  /**
   * @param held by a row lock until the transaction ends
   */
  void ifDue(Bundle held) {
    BundlePlan plan = book.template(held).plan();
    List<BundleTask> members = CombinedLicence.listed(plan, held);
    if (members.isEmpty() || combined.ofBundle(held.number()).isPresent()) {
      return;
    }
    List<ListedLicence> listed = members.stream().map(m -> licences.of(m.result())).toList();
    if (listed.stream().noneMatch(ListedLicence::isOver)) {
      issue(held, plan.result().name(), listed);
    }
  }

  private void issue(Bundle held, String name, List<ListedLicence> listed) {
    String lead = held.task(held.lead()).caseNumber().orElseThrow();
    MemberLicences.Issued issued = licences.issue(new CaseNumber(lead), name, listed);
    combined.add(
        new CombinedLicence(
            issued.number(),
            held,
            name,
            issued.organ(),
            new CombinedLicence.Paper(lead, issued.paper()),
            issued.tokenHash(),
            listed,
            book.now()));
    audit.record(
        AuditEntry.of("bundle.combined-licence", "bundle", held.number())
            .with(Map.of("licence", issued.number())));
  }
}
