package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.Officer;
import org.onewindow.acceptance.domain.cases.Reviewing;
import org.onewindow.acceptance.domain.cases.Verdict;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.platform.identity.Permitted;

/** 审核意见: adds the chief representative's opinion. */
@ApplicationScoped
public class GiveSecondOpinion {

  private final CaseBook book;

  /** For the container's proxy. */
  protected GiveSecondOpinion() {
    this(null);
  }

  @Inject
  GiveSecondOpinion(CaseBook book) {
    this.book = book;
  }

  /**
   * @param seen version of the case that the page showed; negative when none was looked at
   */
  @Transactional
  @Permitted("case.second")
  public void of(CaseNumber number, long seen, Verdict verdict, String opinion) {
    LicenceCase it = book.hold(number, seen);
    PublishedMatter matter = book.matter(it);
    Officer officer = book.officer(it.matter().code());
    Instant now = book.now();
    Reviewing.giveSecondOpinion(it, verdict, opinion, officer, now);
    book.derive(it, matter, now);
    book.record(it);
  }
}
