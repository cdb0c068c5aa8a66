package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.onewindow.acceptance.domain.cases.Applicant;
import org.onewindow.acceptance.domain.cases.ApplyingOnline;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.DocumentKind;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.acceptance.persistence.cases.Cases;
import org.onewindow.platform.identity.Permitted;

/** 撤回申请: the applicant takes the own application back, any time before the decision. */
@ApplicationScoped
public class WithdrawOwnApplication {

  private final CaseBook book;
  private final CasePapers papers;
  private final Cases cases;
  private final OnlineApplicants applicants;

  /** For the container's proxy. */
  protected WithdrawOwnApplication() {
    this(null, null, null, null);
  }

  @Inject
  WithdrawOwnApplication(
      CaseBook book, CasePapers papers, Cases cases, OnlineApplicants applicants) {
    this.book = book;
    this.papers = papers;
    this.cases = cases;
    this.applicants = applicants;
  }

  /**
   * @param seen version of the case that the page showed
   * @throws org.onewindow.kernel.refusal.NotFound CASE_NOT_FOUND, also for another's
   * @throws org.onewindow.kernel.refusal.Refused ACC-085, ACC-086
   */
  @Transactional
  @Permitted("online.apply")
  public void of(CaseNumber number, long seen, String reason) {
    LicenceCase it = applicants.mine(Optional.of(cases.hold(number)), "CASE_NOT_FOUND");
    it.mustBeVersion(seen);
    PublishedMatter matter = book.matter(it);
    Applicant me = applicants.current();
    Instant now = book.now();
    ApplyingOnline.withdraw(it, reason, me, now);
    book.derive(it, matter, now);
    papers.issue(
        DocumentKind.WITHDRAWAL_RECORD,
        it,
        matter,
        papers.progress(),
        papers.onlineReceiver(it),
        now);
    book.record(it);
  }
}
