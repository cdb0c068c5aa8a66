package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.HoldingHearing;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.Officer;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.platform.identity.Permitted;

/** 放弃听证: those who have the right give it up in writing. */
@ApplicationScoped
public class WaiveHearing {

  private final CaseBook book;

  /** For the container's proxy. */
  protected WaiveHearing() {
    this(null);
  }

  @Inject
  WaiveHearing(CaseBook book) {
    this.book = book;
  }

  /**
   * @param seen version of the case that the page showed; negative when none was looked at
   */
  @Transactional
  @Permitted("case.review")
  public void of(CaseNumber number, long seen, String reason) {
    LicenceCase it = book.hold(number, seen);
    PublishedMatter matter = book.matter(it);
    Officer officer = book.officer(it.matter().code());
    Instant now = book.now();
    HoldingHearing.waive(it, reason, officer, now);
    book.derive(it, matter, now);
    book.record(it);
  }
}
