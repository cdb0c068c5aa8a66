package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.identity.Permitted;

/** 减免: the approver waives the fee on the ground that the matter publishes, with a reason. */
@ApplicationScoped
public class WaiveFee {

  /** Lets a person waive a fee: whoever decides. */
  public static final String PERMISSION = "case.decide";

  private final CaseBook book;
  private final FeeBook fees;
  private final Audit audit;

  /** For the container's proxy. */
  protected WaiveFee() {
    this(null, null, null);
  }

  @Inject
  WaiveFee(CaseBook book, FeeBook fees, Audit audit) {
    this.book = book;
    this.fees = fees;
    this.audit = audit;
  }

  /**
   * @param seen version of the case that the page showed; negative when none was looked at
   * @throws org.onewindow.kernel.refusal.Refused ACC-405, ACC-407
   */
  @Transactional
  @Permitted(PERMISSION)
  public void of(CaseNumber number, long seen, String reason) {
    LicenceCase it = book.hold(number, seen);
    fees.hold(it).waive(reason, book.matter(it), book.officer(it.matter().code()), book.now());
    audit.record(AuditEntry.of("case.fee-waived", "case", number.text()));
  }
}
