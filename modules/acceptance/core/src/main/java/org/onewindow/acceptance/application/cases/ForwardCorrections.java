package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.DocumentKind;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.Officer;
import org.onewindow.acceptance.domain.cases.RelayingCorrection;
import org.onewindow.acceptance.domain.cases.Sending;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.platform.identity.Permitted;

/** 转送补正材料: what the applicant corrected for the organ that decides is taken and sent on. */
@ApplicationScoped
public class ForwardCorrections {

  private final CaseBook book;
  private final CasePapers papers;

  /** For the container's proxy. */
  protected ForwardCorrections() {
    this(null, null);
  }

  @Inject
  ForwardCorrections(CaseBook book, CasePapers papers) {
    this.book = book;
    this.papers = papers;
  }

  /**
   * @param seen version of the case that the page showed; negative when none was looked at
   * @param sending its opinion says what was handed in
   * @throws org.onewindow.kernel.refusal.Refused ACC-056, ACC-424, ACC-558
   */
  @Transactional
  @Permitted(RecordReply.PERMISSION)
  public void of(CaseNumber number, long seen, Sending sending) {
    LicenceCase it = book.hold(number, seen);
    PublishedMatter matter = book.matter(it);
    Officer officer = book.officer(it.matter().code());
    Instant now = book.now();
    RelayingCorrection.forward(it, sending, officer, now);
    book.derive(it, matter, now);
    papers.issue(
        DocumentKind.RELAYED_CORRECTION_RECEIPT, it, matter, papers.progress(), officer, now);
    book.record(it);
  }
}
