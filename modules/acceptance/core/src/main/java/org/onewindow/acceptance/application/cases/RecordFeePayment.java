package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.FeeNotice;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.identity.Permitted;

/**
 * 登记缴费: that the fee of a granted case was paid, with the day and the number of the treasury's
 * receipt. Recorded again before the hand-over, it puts the record right.
 */
@ApplicationScoped
public class RecordFeePayment {

  /** Lets a person record payments. */
  public static final String PERMISSION = "result.deliver";

  private final CaseBook book;
  private final FeeBook fees;
  private final Audit audit;

  /** For the container's proxy. */
  protected RecordFeePayment() {
    this(null, null, null);
  }

  @Inject
  RecordFeePayment(CaseBook book, FeeBook fees, Audit audit) {
    this.book = book;
    this.fees = fees;
    this.audit = audit;
  }

  /**
   * @param seen version of the case that the page showed; negative when none was looked at
   * @param amount in yuan
   * @param paidOn the day on the receipt
   * @param receiptNumber 票据号
   * @throws org.onewindow.kernel.refusal.Refused ACC-405, ACC-406
   */
  @Transactional
  @Permitted(PERMISSION)
  public void of(
      CaseNumber number, long seen, BigDecimal amount, LocalDate paidOn, String receiptNumber) {
    LicenceCase it = book.hold(number, seen);
    FeeNotice notice = fees.hold(it);
    PlausibleDay.require(paidOn, "paidOn");
    notice.pay(
        amount,
        paidOn,
        receiptNumber,
        book.dayOf(notice.noticedAt()),
        book.today(),
        book.officer(it.matter().code()),
        book.now());
    audit.record(
        new AuditEntry(
            "case.fee-paid",
            "case",
            number.text(),
            "",
            Map.of("amount", amount.toPlainString(), "receipt", notice.receiptNumber())));
  }
}
