package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.DocumentKind;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.Officer;
import org.onewindow.acceptance.domain.cases.Terminating;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.platform.identity.Permitted;

/** 批准终止办理: ends the case whose applicant is gone, with the notice that says why. */
@ApplicationScoped
public class ApproveTermination {

  private final CaseBook book;
  private final CasePapers papers;

  /** For the container's proxy. */
  protected ApproveTermination() {
    this(null, null);
  }

  @Inject
  ApproveTermination(CaseBook book, CasePapers papers) {
    this.book = book;
    this.papers = papers;
  }

  /**
   * @param seen version of the case that the page showed; negative when none was looked at
   * @throws org.onewindow.kernel.refusal.Refused ACC-056, ACC-057, ACC-253
   */
  @Transactional
  @Permitted("case.decide")
  public void of(CaseNumber number, long seen, String opinion) {
    LicenceCase it = book.hold(number, seen);
    PublishedMatter matter = book.matter(it);
    Officer officer = book.officer(it.matter().code());
    Instant now = book.now();
    Terminating.approve(it, opinion, officer, now);
    book.derive(it, matter, now);
    papers.issue(DocumentKind.APPLICANT_GONE_NOTICE, it, matter, papers.progress(), officer, now);
    book.record(it);
  }
}
