package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.DocumentKind;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.Officer;
import org.onewindow.acceptance.domain.cases.TakingStatements;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.platform.identity.Permitted;

/** 告知利害关系人 (行政许可法 art. 36): whom the application bears on may state and object. */
@ApplicationScoped
public class TellInterestedParty {

  private final CaseBook book;
  private final CasePapers papers;

  /** For the container's proxy. */
  protected TellInterestedParty() {
    this(null, null);
  }

  @Inject
  TellInterestedParty(CaseBook book, CasePapers papers) {
    this.book = book;
    this.papers = papers;
  }

  /**
   * @param seen version of the case that the page showed; negative when none was looked at
   * @param toldTo who is told
   * @param interest how the application bears on them
   * @throws org.onewindow.kernel.refusal.Refused ACC-529
   */
  @Transactional
  @Permitted("case.review")
  public void of(CaseNumber number, long seen, String toldTo, String interest) {
    LicenceCase it = book.hold(number, seen);
    PublishedMatter matter = book.matter(it);
    Officer officer = book.officer(it.matter().code());
    Instant now = book.now();
    TakingStatements.tell(it, toldTo, interest, book.caseClock(), officer, now);
    book.derive(it, matter, now);
    papers.issue(DocumentKind.INTERESTED_PARTY_NOTICE, it, matter, papers.progress(), officer, now);
    book.record(it);
  }
}
