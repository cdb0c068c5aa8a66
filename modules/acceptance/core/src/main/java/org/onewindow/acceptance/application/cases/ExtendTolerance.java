package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.DocumentKind;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.Officer;
import org.onewindow.acceptance.domain.cases.Tolerating;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.platform.identity.Permitted;

/** 因不可抗力延长容缺补正期限: once, with a reason, told by a new notice. */
@ApplicationScoped
public class ExtendTolerance {

  private final CaseBook book;
  private final CasePapers papers;

  /** For the container's proxy. */
  protected ExtendTolerance() {
    this(null, null);
  }

  @Inject
  ExtendTolerance(CaseBook book, CasePapers papers) {
    this.book = book;
    this.papers = papers;
  }

  /**
   * @param seen version of the case that the page showed; negative when none was looked at
   * @param until the new last day
   * @param reason the force majeure, in words
   * @throws Refused ACC-040, ACC-280, ACC-281, ACC-284
   */
  @Transactional
  @Permitted("case.accept")
  public void of(CaseNumber number, long seen, LocalDate until, String reason) {
    LicenceCase it = book.hold(number, seen);
    if (until != null && !PlausibleDay.is(until)) {
      throw new Refused(PlausibleDay.refusal("until"));
    }
    PublishedMatter matter = book.matter(it);
    Officer officer = book.officer(it.matter().code());
    Instant now = book.now();
    Tolerating.extend(it, until, reason, officer, now);
    book.derive(it, matter, now);
    papers.issue(DocumentKind.TOLERANCE_NOTICE, it, matter, papers.progress(), officer, now);
    book.record(it);
  }
}
