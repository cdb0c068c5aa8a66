package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.DocumentKind;
import org.onewindow.acceptance.domain.cases.HoldingHearing;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.Officer;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.platform.identity.Permitted;

/** 告知听证权利: whom the licence concerns is told, and has five days to ask. */
@ApplicationScoped
public class TellHearingRight {

  private final CaseBook book;
  private final CasePapers papers;

  /** For the container's proxy. */
  protected TellHearingRight() {
    this(null, null);
  }

  @Inject
  TellHearingRight(CaseBook book, CasePapers papers) {
    this.book = book;
    this.papers = papers;
  }

  /**
   * @param seen version of the case that the page showed; negative when none was looked at
   */
  @Transactional
  @Permitted("case.review")
  public void of(CaseNumber number, long seen, String toldTo, String reason) {
    LicenceCase it = book.hold(number, seen);
    PublishedMatter matter = book.matter(it);
    Officer officer = book.officer(it.matter().code());
    Instant now = book.now();
    HoldingHearing.tell(it, toldTo, reason, book.caseClock(), officer, now);
    book.derive(it, matter, now);
    papers.issue(DocumentKind.HEARING_RIGHT_NOTICE, it, matter, papers.progress(), officer, now);
    book.record(it);
  }
}
