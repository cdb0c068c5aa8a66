package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import org.onewindow.acceptance.api.event.FalsePromiseFound;
import org.onewindow.acceptance.application.credit.CreditStanding;
import org.onewindow.acceptance.domain.cases.CaseCommitment;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.CaseState;
import org.onewindow.acceptance.domain.cases.Committing;
import org.onewindow.acceptance.domain.cases.DocumentKind;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.Officer;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.outbox.Outbox;
import org.onewindow.platform.text.Texts;

/**
 * 核查承诺: records what the check of a promise found. A false promise ends the case, or, where it is
 * decided, tells the approver that the decision is to be withdrawn; the applicant is listed for
 * serious bad credit either way.
 */
@ApplicationScoped
public class CheckCommitment {

  private final CaseBook book;
  private final CasePapers papers;
  private final CreditStanding credit;
  private final Outbox outbox;
  private final Audit audit;

  /** For the container's proxy. */
  protected CheckCommitment() {
    this(null, null, null, null, null);
  }

  @Inject
  CheckCommitment(
      CaseBook book, CasePapers papers, CreditStanding credit, Outbox outbox, Audit audit) {
    this.book = book;
    this.papers = papers;
    this.credit = credit;
    this.outbox = outbox;
    this.audit = audit;
  }

  /**
   * @param seen version of the case that the page showed; negative when none was looked at
   * @param seq of the promise
   * @param isFalse what was promised is not so
   * @param finding in words
   * @throws org.onewindow.kernel.refusal.Refused ACC-056, ACC-294
   */
  @Transactional
  @Permitted("case.review")
  public void of(CaseNumber number, long seen, int seq, boolean isFalse, String finding) {
    LicenceCase it = book.hold(number, seen);
    PublishedMatter matter = book.matter(it);
    Officer officer = book.officer(it.matter().code());
    Instant now = book.now();
    String record =
        Texts.chinese()
            .get(
                "case.commitment.false.why",
                it.commitments().stream()
                    .filter(c -> c.seq() == seq)
                    .map(CaseCommitment::name)
                    .findFirst()
                    .orElse(""),
                finding == null ? "" : finding.strip());
    boolean toWithdraw = Committing.check(it, seq, isFalse, finding, record, officer, now);
    if (it.state() == CaseState.TERMINATED && isFalse) {
      book.derive(it, matter, now);
      papers.issue(DocumentKind.TERMINATION_DECISION, it, matter, papers.progress(), officer, now);
      book.record(it);
    } else {
      audit.record(
          AuditEntry.of("case.check-promise", "case", number.text())
              .with(Map.of("false", Boolean.toString(isFalse))));
    }
    if (toWithdraw) {
      outbox.publish(
          new FalsePromiseFound(
              number.text(),
              it.matter().code(),
              it.matter().organ(),
              it.matter().section(),
              now.toString()));
    }
    if (isFalse) {
      credit.listFalsePromise(it, record, officer.account(), now);
    }
  }
}
