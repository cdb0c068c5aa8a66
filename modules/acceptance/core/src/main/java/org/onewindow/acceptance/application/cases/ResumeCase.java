package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.DocumentKind;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.Officer;
import org.onewindow.acceptance.domain.cases.Suspending;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.platform.identity.Permitted;

/** 恢复办理: the cause is gone and the review goes on. */
@ApplicationScoped
public class ResumeCase {

  private final CaseBook book;
  private final CasePapers papers;

  /** For the container's proxy. */
  protected ResumeCase() {
    this(null, null);
  }

  @Inject
  ResumeCase(CaseBook book, CasePapers papers) {
    this.book = book;
    this.papers = papers;
  }

  /**
   * @param seen version of the case that the page showed; negative when none was looked at
   */
  @Transactional
  @Permitted("case.resume")
  public void of(CaseNumber number, long seen, String reason) {
    LicenceCase it = book.hold(number, seen);
    PublishedMatter matter = book.matter(it);
    Officer officer = book.officer(it.matter().code());
    Instant now = book.now();
    Suspending.resume(it, reason, officer, now);
    book.derive(it, matter, now);
    papers.issue(DocumentKind.RESUMPTION_NOTICE, it, matter, papers.progress(), officer, now);
    book.record(it);
  }
}
