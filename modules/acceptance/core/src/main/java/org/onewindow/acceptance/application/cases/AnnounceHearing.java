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

/** 听证公告: to the public, where law or public interest wants a hearing; people register. */
@ApplicationScoped
public class AnnounceHearing {

  private final CaseBook book;
  private final CasePapers papers;

  /** For the container's proxy. */
  protected AnnounceHearing() {
    this(null, null);
  }

  @Inject
  AnnounceHearing(CaseBook book, CasePapers papers) {
    this.book = book;
    this.papers = papers;
  }

  /**
   * @param seen version of the case that the page showed; negative when none was looked at
   */
  @Transactional
  @Permitted("case.review")
  public void of(CaseNumber number, long seen, String reason) {
    LicenceCase it = book.hold(number, seen);
    PublishedMatter matter = book.matter(it);
    Officer officer = book.officer(it.matter().code());
    Instant now = book.now();
    HoldingHearing.announce(
        it, reason, HearingProcedure.of(matter), book.caseClock(), officer, now);
    book.derive(it, matter, now);
    papers.issue(DocumentKind.HEARING_ANNOUNCEMENT, it, matter, papers.progress(), officer, now);
    papers.issue(DocumentKind.SPECIAL_NOTICE, it, matter, papers.progress(), officer, now);
    book.record(it);
  }
}
