package org.onewindow.acceptance.domain.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.onewindow.acceptance.domain.matter.ImplementationList.Fee;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;

/**
 * 缴费通知: what a granted application costs, and the record that it was paid or waived. Money itself
 * goes to the treasury's account; this product takes none. Only what the published version of the
 * matter lists is charged (行政许可法 art. 59). It stops no clock (approval.md §2.3).
 */
@Entity
@Table(name = "acc_fee_notice")
public class FeeNotice {

  private static final int LONGEST_RECEIPT = 50;
  private static final int LONGEST_REASON = 500;
  private static final int CENTS = 2;

  @Id
  @Column(name = "case_id")
  private long caseId;

  @Version private long version;

  private BigDecimal total;

  @Column(name = "before_delivery")
  private boolean beforeDelivery;

  @Enumerated(EnumType.STRING)
  private FeeState state;

  @Column(name = "noticed_at")
  private Instant noticedAt;

  @Column(name = "paid_on")
  private LocalDate paidOn;

  @Column(name = "receipt_number")
  private String receiptNumber;

  private String reason;

  @Column(name = "settled_at")
  private Instant settledAt;

  @Column(name = "settled_by")
  private String settledBy;

  @Column(name = "settled_name")
  private String settledName;

  protected FeeNotice() {}

  /**
   * @param caseId of the granted case
   * @param matter the version that the case follows; it has fees
   */
  public FeeNotice(long caseId, PublishedMatter matter, Instant at) {
    this.caseId = caseId;
    total = matter.feeTotal();
    beforeDelivery = matter.fees().stream().anyMatch(Fee::beforeDelivery);
    state = FeeState.DUE;
    noticedAt = at;
  }

  /**
   * Records the payment, or puts its record right.
   *
   * @param paid in yuan; what the notice says, neither more nor less
   * @param today in the hall
   * @throws Refused ACC-405, ACC-406
   */
  public void pay(
      BigDecimal paid,
      LocalDate on,
      String receipt,
      LocalDate noticed,
      LocalDate today,
      Officer by,
      Instant at) {
    FeeState next = next(FeeState.Act.PAY);
    String number = receipt == null ? "" : receipt.strip();
    new Reasons()
        .must(paid != null, CaseRule.CASE_FEE_PAYMENT_INCOMPLETE, "amount")
        .must(
            paid == null || paid.compareTo(total) == 0,
            CaseRule.CASE_FEE_AMOUNT_DIFFERS,
            "amount",
            total.toPlainString())
        .must(on != null, CaseRule.CASE_FEE_PAYMENT_INCOMPLETE, "paidOn")
        .must(
            on == null || !on.isAfter(today) && !on.isBefore(noticed),
            CaseRule.CASE_FEE_DAY_IMPOSSIBLE,
            "paidOn")
        .must(
            !number.isEmpty() && number.length() <= LONGEST_RECEIPT,
            CaseRule.CASE_FEE_PAYMENT_INCOMPLETE,
            "receiptNumber")
        .raise();
    paidOn = on;
    receiptNumber = number;
    settle(next, by, at);
  }

  /**
   * Waives the fee.
   *
   * @param why the ground, in words
   * @throws Refused ACC-405, ACC-407
   */
  public void waive(String why, PublishedMatter matter, Officer by, Instant at) {
    FeeState next = next(FeeState.Act.WAIVE);
    String words = why == null ? "" : why.strip();
    new Reasons()
        .must(isReducible(matter), CaseRule.CASE_FEE_NOT_REDUCIBLE, "reason")
        .must(
            !words.isEmpty() && words.length() <= LONGEST_REASON,
            CaseRule.CASE_FEE_WAIVER_REASON_MISSING,
            "reason")
        .raise();
    reason = words;
    settle(next, by, at);
  }

  /** Whether the published text lets every item be waived, and says by what rule. */
  public static boolean isReducible(PublishedMatter matter) {
    return matter.fees().stream().allMatch(f -> f.reducible() && !f.reductionBasis().isEmpty());
  }

  /**
   * @throws Refused ACC-404 when the result must not be handed over before the fee is paid
   */
  public void mustNotBarDelivery() {
    Optional<Refusal> bar = barsDelivery();
    if (bar.isPresent()) {
      throw new Refused(bar.get());
    }
  }

  /** Why the result must not be handed over yet (ACC-404); empty when it may. */
  public Optional<Refusal> barsDelivery() {
    return beforeDelivery && !state.isSettled()
        ? Optional.of(CaseRule.CASE_FEE_UNPAID.refusal(total.toPlainString()))
        : Optional.empty();
  }

  private FeeState next(FeeState.Act act) {
    return state
        .after(act)
        .orElseThrow(() -> new Refused(CaseRule.CASE_FEE_STATE_FORBIDS.refusal(state)));
  }

  private void settle(FeeState next, Officer by, Instant at) {
    state = next;
    settledAt = at;
    settledBy = by.account();
    settledName = by.name();
  }

  public long caseId() {
    return caseId;
  }

  /** In yuan, two decimals. */
  public BigDecimal total() {
    return total.setScale(CENTS, RoundingMode.UNNECESSARY);
  }

  public boolean isBeforeDelivery() {
    return beforeDelivery;
  }

  public FeeState state() {
    return state;
  }

  public Instant noticedAt() {
    return noticedAt;
  }

  public Optional<LocalDate> paidOn() {
    return Optional.ofNullable(paidOn);
  }

  /** 票据号; empty until paid. */
  public String receiptNumber() {
    return receiptNumber == null ? "" : receiptNumber;
  }

  /** Why it was waived; else empty. */
  public String reason() {
    return reason == null ? "" : reason;
  }

  public Optional<Instant> settledAt() {
    return Optional.ofNullable(settledAt);
  }

  public String settledBy() {
    return settledBy == null ? "" : settledBy;
  }

  public String settledName() {
    return settledName == null ? "" : settledName;
  }
}
