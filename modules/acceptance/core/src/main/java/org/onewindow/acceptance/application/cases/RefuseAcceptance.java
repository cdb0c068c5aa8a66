package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.onewindow.acceptance.domain.cases.Accepting;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.DocumentKind;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.Officer;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.platform.identity.Permitted;

/** 不予受理: refuses acceptance because another organ is competent. */
@ApplicationScoped
public class RefuseAcceptance {

  private final CaseBook book;
  private final CasePapers papers;
  private final Remedies remedies;

  /** For the container's proxy. */
  protected RefuseAcceptance() {
    this(null, null, null);
  }

  @Inject
  RefuseAcceptance(CaseBook book, CasePapers papers, Remedies remedies) {
    this.book = book;
    this.papers = papers;
    this.remedies = remedies;
  }

  /**
   * @param seen version of the case that the page showed; negative when none was looked at
   */
  @Transactional
  @Permitted("case.accept")
  public void of(CaseNumber number, long seen, String reason, String competentOrgan) {
    LicenceCase it = book.hold(number, seen);
    PublishedMatter matter = book.matter(it);
    Officer officer = book.officer(it.matter().code());
    Instant now = book.now();
    Accepting.refuse(
        it, reason, remedies.acceptanceBasis(), competentOrgan, remedies.text(), officer, now);
    book.derive(it, matter, now);
    papers.issue(DocumentKind.ACCEPTANCE_REFUSAL, it, matter, papers.progress(), officer, now);
    book.record(it);
  }
}
