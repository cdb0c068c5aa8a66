package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.Officer;
import org.onewindow.acceptance.domain.cases.Reviewing;
import org.onewindow.acceptance.domain.cases.Verdict;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.platform.identity.Permitted;

/** 审查意见: ends the review with an opinion. */
@ApplicationScoped
public class GiveReviewOpinion {

  private final CaseBook book;

  /** For the container's proxy. */
  protected GiveReviewOpinion() {
    this(null);
  }

  @Inject
  GiveReviewOpinion(CaseBook book) {
    this.book = book;
  }

  /**
   * @param seen version of the case that the page showed; negative when none was looked at
   */
  @Transactional
  @Permitted("case.review")
  public void of(
      CaseNumber number, long seen, Verdict verdict, String opinion, List<String> inspectors) {
    LicenceCase it = book.hold(number, seen);
    PublishedMatter matter = book.matter(it);
    Officer officer = book.officer(it.matter().code());
    Instant now = book.now();
    Reviewing.giveOpinion(it, verdict, opinion, inspectors, matter, officer, now);
    book.derive(it, matter, now);
    book.record(it);
  }
}
