package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.onewindow.acceptance.application.credit.CreditStanding;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.DocumentKind;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.Officer;
import org.onewindow.acceptance.domain.cases.TolerancePromise;
import org.onewindow.acceptance.domain.cases.Tolerating;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.platform.identity.Permitted;

/** 容缺受理: accepts although secondary papers are missing, against a promise in writing. */
@ApplicationScoped
public class AcceptTolerantly {

  private final CaseBook book;
  private final CasePapers papers;
  private final CreditStanding credit;

  /** For the container's proxy. */
  protected AcceptTolerantly() {
    this(null, null, null);
  }

  @Inject
  AcceptTolerantly(CaseBook book, CasePapers papers, CreditStanding credit) {
    this.book = book;
    this.papers = papers;
    this.credit = credit;
  }

  /**
   * @param seen version of the case that the page showed; negative when none was looked at
   * @throws org.onewindow.kernel.refusal.Refused ACC-040, ACC-046, ACC-275 … ACC-278
   */
  @Transactional
  @Permitted("case.accept")
  public void of(CaseNumber number, long seen, TolerancePromise promise) {
    LicenceCase it = book.hold(number, seen);
    PublishedMatter matter = book.matter(it);
    Officer officer = book.officer(it.matter().code());
    Instant now = book.now();
    Tolerating.accept(
        it,
        promise,
        credit.isBad(it),
        book.caseClock().tolerancePeriod(it, matter, now),
        officer,
        now);
    book.derive(it, matter, now);
    papers.issue(DocumentKind.TOLERANCE_PROMISE, it, matter, papers.progress(), officer, now);
    papers.issue(DocumentKind.TOLERANCE_NOTICE, it, matter, papers.progress(), officer, now);
    book.record(it);
  }
}
