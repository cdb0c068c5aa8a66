package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.onewindow.acceptance.application.credit.CreditStanding;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.Commitment;
import org.onewindow.acceptance.domain.cases.Committing;
import org.onewindow.acceptance.domain.cases.DocumentKind;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.Officer;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.platform.identity.Permitted;

/** 告知承诺: takes the applicant's promise in writing in the place of a certificate. */
@ApplicationScoped
public class TakeCommitment {

  private final CaseBook book;
  private final CasePapers papers;
  private final CreditStanding credit;

  /** For the container's proxy. */
  protected TakeCommitment() {
    this(null, null, null);
  }

  @Inject
  TakeCommitment(CaseBook book, CasePapers papers, CreditStanding credit) {
    this.book = book;
    this.papers = papers;
    this.credit = credit;
  }

  /**
   * @param seen version of the case that the page showed; negative when none was looked at
   * @throws org.onewindow.kernel.refusal.Refused ACC-040, ACC-046, ACC-291 … ACC-293
   */
  @Transactional
  @Permitted("case.accept")
  public void of(CaseNumber number, long seen, Commitment given) {
    LicenceCase it = book.hold(number, seen);
    PublishedMatter matter = book.matter(it);
    Officer officer = book.officer(it.matter().code());
    Instant now = book.now();
    Committing.promise(it, given, credit.isBad(it), matter, officer, now);
    book.derive(it, matter, now);
    papers.issue(DocumentKind.COMMITMENT_LETTER, it, matter, papers.progress(), officer, now);
    book.record(it);
  }
}
