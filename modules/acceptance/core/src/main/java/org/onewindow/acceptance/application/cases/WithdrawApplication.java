package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.DocumentKind;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.Officer;
import org.onewindow.acceptance.domain.cases.WithdrawalRequest;
import org.onewindow.acceptance.domain.cases.Withdrawing;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.platform.identity.Permitted;

/**
 * 撤回申请: takes the application back at the applicant's signed request, and lists the papers
 * returned.
 */
@ApplicationScoped
public class WithdrawApplication {

  private final CaseBook book;
  private final CasePapers papers;

  /** For the container's proxy. */
  protected WithdrawApplication() {
    this(null, null);
  }

  @Inject
  WithdrawApplication(CaseBook book, CasePapers papers) {
    this.book = book;
    this.papers = papers;
  }

  /**
   * @param seen version of the case that the page showed; negative when none was looked at
   * @param asked what was signed and what went back
   * @throws org.onewindow.kernel.refusal.Refused ACC-085, ACC-520 … ACC-523
   */
  @Transactional
  @Permitted("case.withdraw")
  public void of(CaseNumber number, long seen, WithdrawalRequest asked) {
    if (asked.signedOn() != null) {
      PlausibleDay.require(asked.signedOn(), "signedOn");
    }
    LicenceCase it = book.hold(number, seen);
    PublishedMatter matter = book.matter(it);
    Officer officer = book.officer(it.matter().code());
    Instant now = book.now();
    Withdrawing.atCounter(
        it,
        asked,
        officer,
        now,
        it.receivedAt().map(book::dayOf).orElseGet(book::today),
        book.today());
    book.derive(it, matter, now);
    papers.issue(DocumentKind.WITHDRAWAL_RECORD, it, matter, papers.progress(), officer, now);
    book.record(it);
  }
}
