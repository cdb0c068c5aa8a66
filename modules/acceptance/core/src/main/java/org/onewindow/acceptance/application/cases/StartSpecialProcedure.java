package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.DocumentKind;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.Officer;
import org.onewindow.acceptance.domain.cases.ProceedingSpecially;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.platform.identity.Permitted;

/** 启动特别程序: the clocks stop as the matter says, and the applicant is told in writing with it. */
@ApplicationScoped
public class StartSpecialProcedure {

  private final CaseBook book;
  private final CasePapers papers;

  /** For the container's proxy. */
  protected StartSpecialProcedure() {
    this(null, null);
  }

  @Inject
  StartSpecialProcedure(CaseBook book, CasePapers papers) {
    this.book = book;
    this.papers = papers;
  }

  /**
   * @param seen version of the case that the page showed; negative when none was looked at
   */
  @Transactional
  @Permitted("case.decide")
  public void of(CaseNumber number, long seen, String opinion) {
    LicenceCase it = book.hold(number, seen);
    PublishedMatter matter = book.matter(it);
    Officer officer = book.officer(it.matter().code());
    Instant now = book.now();
    ProceedingSpecially.start(it, opinion, matter, book.caseClock(), officer, now);
    book.derive(it, matter, now);
    DocumentKind notice =
        ProceedingSpecially.before(it).isPresent()
            ? DocumentKind.SPECIAL_CHANGE_NOTICE
            : DocumentKind.SPECIAL_NOTICE;
    papers.issue(notice, it, matter, papers.progress(), officer, now);
    book.record(it);
  }
}
