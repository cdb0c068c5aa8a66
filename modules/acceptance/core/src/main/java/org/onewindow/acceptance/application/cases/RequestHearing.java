package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.CaseState;
import org.onewindow.acceptance.domain.cases.DocumentKind;
import org.onewindow.acceptance.domain.cases.HearingRequest;
import org.onewindow.acceptance.domain.cases.HoldingHearing;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.Officer;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.platform.identity.Permitted;

/**
 * 听证申请: takes down who asks for the hearing, or registers for the announced one, against a receipt.
 * The reviewer may, and any window that handles the matter, so that nobody can sit on it.
 */
@ApplicationScoped
public class RequestHearing {

  private final CaseBook book;
  private final CasePapers papers;

  /** For the container's proxy. */
  protected RequestHearing() {
    this(null, null);
  }

  @Inject
  RequestHearing(CaseBook book, CasePapers papers) {
    this.book = book;
    this.papers = papers;
  }

  /**
   * @param seen version of the case that the page showed; negative when none was looked at
   * @throws org.onewindow.kernel.refusal.Refused ACC-039, ACC-058, ACC-254, ACC-267, ACC-598
   */
  @Transactional
  @Permitted("case.ask-hearing")
  public void of(CaseNumber number, long seen, HearingRequest request) {
    LicenceCase it = book.hold(number, seen);
    PublishedMatter matter = book.matter(it);
    Officer officer = book.officer(it.matter().code());
    Instant now = book.now();
    boolean begins = it.state() != CaseState.SPECIAL;
    HoldingHearing.ask(it, request, HearingProcedure.of(matter), book.caseClock(), officer, now);
    book.derive(it, matter, now);
    papers.issue(DocumentKind.HEARING_REQUEST_RECEIPT, it, matter, papers.progress(), officer, now);
    if (begins) {
      papers.issue(DocumentKind.SPECIAL_NOTICE, it, matter, papers.progress(), officer, now);
    }
    book.record(it);
  }
}
