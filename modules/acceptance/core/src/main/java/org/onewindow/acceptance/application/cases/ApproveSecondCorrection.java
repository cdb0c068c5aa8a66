package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.SecondCorrection;
import org.onewindow.platform.identity.Permitted;

/** 批准再次补正: a supervisor lets the desk notice once more. */
@ApplicationScoped
public class ApproveSecondCorrection {

  private final CaseBook book;

  /** For the container's proxy. */
  protected ApproveSecondCorrection() {
    this(null);
  }

  @Inject
  ApproveSecondCorrection(CaseBook book) {
    this.book = book;
  }

  /**
   * @param seen version of the case that the page showed; negative when none was looked at
   * @param reason in words
   * @throws org.onewindow.kernel.refusal.Refused ACC-046, ACC-057, ACC-285
   */
  @Transactional
  @Permitted("case.approve-correction")
  public void of(CaseNumber number, long seen, String reason) {
    LicenceCase it = book.hold(number, seen);
    Instant now = book.now();
    SecondCorrection.approve(it, reason, book.officer(it.matter().code()), now);
    book.derive(it, book.matter(it), now);
    book.record(it);
  }
}
