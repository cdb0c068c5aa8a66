package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.onewindow.acceptance.domain.cases.Accepting;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.CaseState;
import org.onewindow.acceptance.domain.cases.Deciding;
import org.onewindow.acceptance.domain.cases.DecisionPaper;
import org.onewindow.acceptance.domain.cases.DecisionText;
import org.onewindow.acceptance.domain.cases.DocumentKind;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.Officer;
import org.onewindow.acceptance.domain.cases.Verdict;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.platform.identity.Permitted;

/**
 * 当场决定: a same-day matter goes through in one sitting: accepted where it was not yet, decided, and
 * its certificate made.
 */
@ApplicationScoped
public class DecideOnTheSpot {

  private final CaseBook book;
  private final CasePapers papers;
  private final DecisionWriter writer;
  private final CertificateMaker certificates;
  private final LicenceEffects licences;
  private final FeeBook fees;
  private final JointDecisions joint;

  /** For the container's proxy. */
  protected DecideOnTheSpot() {
    this(null, null, null, null, null, null, null);
  }

  @Inject
  DecideOnTheSpot(
      CaseBook book,
      CasePapers papers,
      DecisionWriter writer,
      CertificateMaker certificates,
      LicenceEffects licences,
      FeeBook fees,
      JointDecisions joint) {
    this.book = book;
    this.papers = papers;
    this.writer = writer;
    this.certificates = certificates;
    this.licences = licences;
    this.fees = fees;
    this.joint = joint;
  }

  /**
   * @param seen version of the case that the page showed; negative when none was looked at
   * @throws org.onewindow.kernel.refusal.Refused ACC-040, ACC-041, ACC-067 … ACC-073
   */
  @Transactional
  @Permitted("case.decide-on-the-spot")
  public void of(CaseNumber number, long seen, DecisionDraft draft) {
    LicenceCase it = book.hold(number, seen);
    PublishedMatter matter = book.matter(it);
    Officer officer = book.officer(it.matter().code());
    Instant now = book.now();
    if (it.state() == CaseState.RECEIVED) {
      Accepting.accept(it, officer, now);
      book.derive(it, matter, now);
      papers.issue(DocumentKind.ACCEPTANCE_NOTICE, it, matter, papers.progress(), officer, now);
      book.record(it);
    }
    DecisionText text = writer.complete(draft, it, matter, book.today());
    boolean today = it.receivedAt().map(book::dayOf).filter(book.today()::equals).isPresent();
    Deciding.decideOnTheSpot(it, draft.outcome(), text, draft.opinion(), today, officer, now);
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
    if (draft.outcome() == Verdict.GRANT && matter.givesCertificate()) {
      certificates.make(it, matter, officer, now);
    }
  }
}
