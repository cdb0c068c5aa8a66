package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.DocumentKind;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.Officer;
import org.onewindow.acceptance.domain.cases.Suspending;
import org.onewindow.acceptance.domain.cases.SuspensionCause;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.platform.identity.Permitted;

/** 中止办理: for a cause of the closed list, with a day on which it is looked at again. */
@ApplicationScoped
public class SuspendCase {

  private final CaseBook book;
  private final CasePapers papers;

  /** For the container's proxy. */
  protected SuspendCase() {
    this(null, null);
  }

  @Inject
  SuspendCase(CaseBook book, CasePapers papers) {
    this.book = book;
    this.papers = papers;
  }

  /**
   * @param seen version of the case that the page showed; negative when none was looked at
   */
  @Transactional
  @Permitted("case.decide")
  public void of(
      CaseNumber number, long seen, SuspensionCause cause, LocalDate reviewOn, String reason) {
    LicenceCase it = book.hold(number, seen);
    PublishedMatter matter = book.matter(it);
    Officer officer = book.officer(it.matter().code());
    Instant now = book.now();
    PlausibleDay.require(reviewOn, "reviewOn");
    Suspending.suspend(it, cause, reviewOn, reason, book.caseClock(), officer, now, book.today());
    book.derive(it, matter, now);
    papers.issue(DocumentKind.SUSPENSION_NOTICE, it, matter, papers.progress(), officer, now);
    book.record(it);
  }
}
