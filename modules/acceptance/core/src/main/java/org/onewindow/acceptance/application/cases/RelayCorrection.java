package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.DocumentKind;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.Officer;
import org.onewindow.acceptance.domain.cases.RelayedNotice;
import org.onewindow.acceptance.domain.cases.RelayingCorrection;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.platform.identity.Permitted;

/** 转告补正: the notice of the organ that decides reaches the applicant through this one. */
@ApplicationScoped
public class RelayCorrection {

  private final CaseBook book;
  private final CasePapers papers;

  /** For the container's proxy. */
  protected RelayCorrection() {
    this(null, null);
  }

  @Inject
  RelayCorrection(CaseBook book, CasePapers papers) {
    this.book = book;
    this.papers = papers;
  }

  /**
   * @param seen version of the case that the page showed; negative when none was looked at
   * @throws org.onewindow.kernel.refusal.Refused ACC-056, ACC-555 … ACC-557
   */
  @Transactional
  @Permitted(RecordReply.PERMISSION)
  public void of(CaseNumber number, long seen, RelayedNotice said) {
    LicenceCase it = book.hold(number, seen);
    PublishedMatter matter = book.matter(it);
    Officer officer = book.officer(it.matter().code());
    Instant now = book.now();
    RelayingCorrection.relay(it, said, book.caseClock(), officer, now, book.today());
    book.derive(it, matter, now);
    papers.issue(
        DocumentKind.RELAYED_CORRECTION_NOTICE, it, matter, papers.progress(), officer, now);
    book.record(it);
  }
}
