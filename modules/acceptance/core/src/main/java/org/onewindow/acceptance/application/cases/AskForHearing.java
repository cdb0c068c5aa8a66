package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.onewindow.acceptance.domain.cases.Applicant;
import org.onewindow.acceptance.domain.cases.ApplyingOnline;
import org.onewindow.acceptance.domain.cases.CaseAct;
import org.onewindow.acceptance.domain.cases.CaseHearing;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.CaseState;
import org.onewindow.acceptance.domain.cases.DocumentKind;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.Officer;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.acceptance.persistence.cases.Cases;
import org.onewindow.platform.identity.Permitted;

/** 网上要求听证: the applicant asks on the own case, and nobody stands between (行政许可法 art. 47). */
@ApplicationScoped
public class AskForHearing {

  private final CaseBook book;
  private final CasePapers papers;
  private final Cases cases;
  private final OnlineApplicants applicants;

  /** For the container's proxy. */
  protected AskForHearing() {
    this(null, null, null, null);
  }

  @Inject
  AskForHearing(CaseBook book, CasePapers papers, Cases cases, OnlineApplicants applicants) {
    this.book = book;
    this.papers = papers;
    this.cases = cases;
    this.applicants = applicants;
  }

  /**
   * Asks once; pressed twice it stays one request.
   *
   * @param seen version of the case that the page showed
   * @param said what is to be heard; may be empty
   * @throws org.onewindow.kernel.refusal.NotFound CASE_NOT_FOUND, also for another's
   * @throws org.onewindow.kernel.refusal.Refused ACC-086, ACC-267, ACC-502
   */
  @Transactional
  @Permitted("online.apply")
  public void of(CaseNumber number, long seen, String said) {
    LicenceCase it = applicants.mine(Optional.of(cases.hold(number)), "CASE_NOT_FOUND");
    Applicant me = applicants.current();
    if (hasAsked(it, me.account())) {
      return;
    }
    it.mustBeVersion(seen);
    PublishedMatter matter = book.matter(it);
    Instant now = book.now();
    boolean begins = it.state() != CaseState.SPECIAL;
    String askers = said == null || said.isBlank() ? me.name() : me.name() + "：" + said.strip();
    ApplyingOnline.askHearing(it, askers, HearingProcedure.of(matter), book.caseClock(), me, now);
    book.derive(it, matter, now);
    Officer receiver = papers.onlineReceiver(it);
    papers.issue(
        DocumentKind.HEARING_REQUEST_RECEIPT, it, matter, papers.progress(), receiver, now);
    if (begins) {
      papers.issue(DocumentKind.SPECIAL_NOTICE, it, matter, papers.progress(), receiver, now);
    }
    book.record(it);
  }

  /** In the hearing that is in hand. */
  static boolean hasAsked(LicenceCase it, String account) {
    return it.latest(CaseHearing.class)
        .filter(
            h ->
                h.isOpen()
                    && it.events().stream()
                        .anyMatch(
                            e ->
                                e.act() == CaseAct.REQUEST_HEARING
                                    && e.account().equals(account)
                                    && !e.at().isBefore(h.begunAt())))
        .isPresent();
  }
}
