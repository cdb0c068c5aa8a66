package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.onewindow.acceptance.domain.cases.HolderStatement;
import org.onewindow.acceptance.domain.cases.LicenceProceeding;
import org.onewindow.acceptance.domain.cases.Officer;
import org.onewindow.acceptance.domain.cases.ProceedingAct;
import org.onewindow.acceptance.domain.cases.Statement;
import org.onewindow.platform.identity.Permitted;

/** 记录陈述申辩: what the holder said to the intended order, or that nothing was said in time. */
@ApplicationScoped
public class RecordHolderStatement {

  private final CaseBook book;
  private final LicenceBook licences;

  /** For the container's proxy. */
  protected RecordHolderStatement() {
    this(null, null);
  }

  @Inject
  RecordHolderStatement(CaseBook book, LicenceBook licences) {
    this.book = book;
    this.licences = licences;
  }

  /**
   * @param seen version that the page showed; negative when none was looked at
   * @param heard what was said, by whom and where, and who signed; its moment is now where it has
   *     none
   * @throws org.onewindow.kernel.refusal.Refused ACC-056, ACC-321, ACC-324, ACC-530
   */
  @Transactional
  @Permitted("licence.propose")
  public void of(String number, long seen, HolderStatement how, Statement heard) {
    LicenceProceeding it = licences.holdProceeding(number, seen);
    Officer officer = licences.officer();
    Instant now = book.now();
    it.recordStatement(how, heard, officer, now, book.today());
    if (how == HolderStatement.MADE) {
      licences.issueStatement(it, heard, officer, now);
    }
    licences.record(it, ProceedingAct.RECORD_STATEMENT);
  }
}
