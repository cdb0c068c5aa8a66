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

/** 转报: sends the opinion of the first review and all papers to the higher organ that decides. */
@ApplicationScoped
public class TransferCase {

  private final CaseBook book;
  private final CasePapers papers;

  /** For the container's proxy. */
  protected TransferCase() {
    this(null, null);
  }

  @Inject
  TransferCase(CaseBook book, CasePapers papers) {
    this.book = book;
    this.papers = papers;
  }

  /**
   * @param seen version of the case that the page showed; negative when none was looked at
   * @throws org.onewindow.kernel.refusal.Refused ACC-056, ACC-057, ACC-065, ACC-423, ACC-424
   */
  @Transactional
  @Permitted("case.decide")
  public void of(CaseNumber number, long seen, Sending sending) {
    LicenceCase it = book.hold(number, seen);
    PublishedMatter matter = book.matter(it);
    Officer officer = book.officer(it.matter().code());
    Instant now = book.now();
    Transferring.up(it, sending, matter, book.caseClock(), officer, now);
    book.derive(it, matter, now);
    papers.issue(DocumentKind.TRANSFER_LETTER, it, matter, papers.progress(), officer, now);
    papers.issue(DocumentKind.APPROVAL_FORM, it, matter, papers.progress(), officer, now);
    book.record(it);
  }
}
