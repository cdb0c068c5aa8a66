package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.DocumentKind;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.Officer;
import org.onewindow.acceptance.domain.cases.Sending;
import org.onewindow.acceptance.domain.cases.Transferring;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.platform.identity.Permitted;

/** 跨域移送: sends papers that were taken for an organ of another place to it. */
@ApplicationScoped
public class PassOnCase {

  private final CaseBook book;
  private final CasePapers papers;

  /** For the container's proxy. */
  protected PassOnCase() {
    this(null, null);
  }

  @Inject
  PassOnCase(CaseBook book, CasePapers papers) {
    this.book = book;
    this.papers = papers;
  }

  /**
   * @param seen version of the case that the page showed; negative when none was looked at
   * @throws org.onewindow.kernel.refusal.Refused ACC-039, ACC-423, ACC-424
   */
  @Transactional
  @Permitted("case.receive")
  public void of(CaseNumber number, long seen, Sending sending) {
    LicenceCase it = book.hold(number, seen);
    PublishedMatter matter = book.matter(it);
    Officer officer = book.officer(it.matter().code());
    Instant now = book.now();
    Transferring.passOn(it, sending, matter, book.caseClock(), officer, now);
    book.derive(it, matter, now);
    papers.issue(DocumentKind.PASSING_ON_LIST, it, matter, papers.progress(), officer, now);
    book.record(it);
  }
}
