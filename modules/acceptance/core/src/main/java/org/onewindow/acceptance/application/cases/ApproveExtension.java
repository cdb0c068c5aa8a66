package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.DocumentKind;
import org.onewindow.acceptance.domain.cases.Extending;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.Officer;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.platform.identity.Permitted;

/** 批准延长办理期限: by the head of the organ, told to the applicant with its reason. */
@ApplicationScoped
public class ApproveExtension {

  private final CaseBook book;
  private final CasePapers papers;

  /** For the container's proxy. */
  protected ApproveExtension() {
    this(null, null);
  }

  @Inject
  ApproveExtension(CaseBook book, CasePapers papers) {
    this.book = book;
    this.papers = papers;
  }

  /**
   * @param seen version of the case that the page showed; negative when none was looked at
   */
  @Transactional
  @Permitted("case.extend")
  public void of(CaseNumber number, long seen, String opinion) {
    LicenceCase it = book.hold(number, seen);
    PublishedMatter matter = book.matter(it);
    Officer officer = book.officer(it.matter().code());
    Instant now = book.now();
    Extending.approve(it, opinion, matter, officer, now);
    book.derive(it, matter, now);
    papers.issue(DocumentKind.EXTENSION_NOTICE, it, matter, papers.progress(), officer, now);
    book.record(it);
  }
}
