package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.onewindow.acceptance.domain.cases.HolderStatement;
import org.onewindow.acceptance.domain.cases.LicenceProceeding;
import org.onewindow.acceptance.domain.cases.ProceedingAct;
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
   * @throws org.onewindow.kernel.refusal.Refused ACC-056, ACC-321, ACC-324
   */
  @Transactional
  @Permitted("licence.propose")
  public void of(String number, long seen, HolderStatement how, String said) {
    LicenceProceeding it = licences.holdProceeding(number, seen);
    it.recordStatement(how, said, licences.officer(), book.now(), book.today());
    licences.record(it, ProceedingAct.RECORD_STATEMENT);
  }
}
