package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.Deciding;
import org.onewindow.acceptance.domain.cases.DecisionPaper;
import org.onewindow.acceptance.domain.cases.DecisionText;
import org.onewindow.acceptance.domain.cases.DocumentKind;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.Officer;
import org.onewindow.acceptance.domain.cases.Verdict;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.platform.identity.Permitted;

/** 决定: grants or denies after review; of many who decide at once, one does. */
@ApplicationScoped
public class DecideCase {

  private final CaseBook book;
  private final CasePapers papers;
  private final DecisionWriter writer;
  private final LicenceEffects licences;
  private final FeeBook fees;
  private final JointDecisions joint;

  /** For the container's proxy. */
  protected DecideCase() {
    this(null, null, null, null, null, null);
  }

  @Inject
  DecideCase(
      CaseBook book,
      CasePapers papers,
      DecisionWriter writer,
      LicenceEffects licences,
      FeeBook fees,
      JointDecisions joint) {
    this.book = book;
    this.papers = papers;
    this.writer = writer;
    this.licences = licences;
    this.fees = fees;
    this.joint = joint;
  }

  /**
   * @param seen version of the case that the page showed; negative when none was looked at
   * @throws org.onewindow.kernel.refusal.Refused what stands against it, ACC-574 and ACC-575 too
   */
  @Transactional
  @Permitted("case.decide")
  public void of(CaseNumber number, long seen, DecisionDraft draft) {
    LicenceCase it = book.hold(number, seen);
    PublishedMatter matter = book.matter(it);
    Officer officer = book.officer(it.matter().code());
    Instant now = book.now();
    DecisionText text = writer.complete(draft, it, matter, book.today());
    Deciding.decide(it, draft.outcome(), text, draft.opinion(), matter, officer, now);
    joint.decided(it, draft.outcome(), draft.withoutSummary());
    book.derive(it, matter, now);
    if (draft.outcome() == Verdict.GRANT) {
      licences.granted(it, false, now);
    }
    papers.issue(DecisionPaper.of(it), it, matter, papers.progress(), officer, now);
    papers.issue(DocumentKind.APPROVAL_FORM, it, matter, papers.progress(), officer, now);
    if (draft.outcome() == Verdict.GRANT) {
      fees.granted(it, matter, officer, now);
    }
    book.record(it);
  }
}
