package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.DocumentKind;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.Officer;
import org.onewindow.acceptance.domain.cases.Statement;
import org.onewindow.acceptance.domain.cases.TakingStatements;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.platform.identity.Permitted;

/** 听取陈述申辩 (行政许可法 art. 36): what applicant or interested party said, taken down and signed. */
@ApplicationScoped
public class RecordStatement {

  private final CaseBook book;
  private final CasePapers papers;

  /** For the container's proxy. */
  protected RecordStatement() {
    this(null, null);
  }

  @Inject
  RecordStatement(CaseBook book, CasePapers papers) {
    this.book = book;
    this.papers = papers;
  }

  /**
   * @param seen version of the case that the page showed; negative when none was looked at
   * @throws org.onewindow.kernel.refusal.Refused ACC-530
   */
  @Transactional
  @Permitted("case.review")
  public void of(CaseNumber number, long seen, Statement said) {
    LicenceCase it = book.hold(number, seen);
    PublishedMatter matter = book.matter(it);
    Officer officer = book.officer(it.matter().code());
    Instant now = book.now();
    TakingStatements.record(it, said, officer, now);
    book.derive(it, matter, now);
    papers.issue(DocumentKind.STATEMENT_RECORD, it, matter, papers.progress(), officer, now);
    book.record(it);
  }
}
