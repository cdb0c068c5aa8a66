package org.onewindow.acceptance.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.acceptance.domain.matter.ImplementationList.Fee;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;

class FeeNoticeTest {

  private static final Instant NOTICED = Instant.parse("2026-11-20T02:00:00Z");
  private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
  private static final LocalDate DAY_OF_NOTICE = LocalDate.of(2026, 11, 20);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final Officer CLERK =
      new Officer("exit", "何送达", "11371799MB2A00011A-01", "C01", Optional.empty());
  private static final Fee OCCUPATION = fee("城市道路占用费", "120.00", true, true);
  private static final Fee REPAIR = fee("挖掘修复费", "380.50", false, false);

  @Test
  @DisplayName("ACC-403 缴费通知按事项公布的项目合计，以元为单位，精确到分")
  void theNoticeAddsUpWhatIsPublished() {
    FeeNotice notice = notice(OCCUPATION, REPAIR);

    assertThat(notice.total()).isEqualByComparingTo("500.50");
    assertThat(notice.state()).isEqualTo(FeeState.DUE);
    assertThat(notice.isBeforeDelivery()).isTrue();
  }

  @Test
  @DisplayName("ACC-404 事项要求缴费后领取的，没有缴费不能送达；缴费或者减免以后可以")
  void theResultWaitsForThePayment() {
    FeeNotice unpaid = notice(OCCUPATION);
    FeeNotice paid = notice(OCCUPATION);
    pay(paid, "120", TODAY, "370012345678");
    FeeNotice waived = notice(OCCUPATION);
    waived.waive("残疾人个体经营", matter(OCCUPATION), CLERK, NOW);

    assertThatThrownBy(unpaid::mustNotBarDelivery).satisfies(is("CASE_FEE_UNPAID"));
    assertThatCode(paid::mustNotBarDelivery).doesNotThrowAnyException();
    assertThatCode(waived::mustNotBarDelivery).doesNotThrowAnyException();
  }

  @Test
  @DisplayName("ACC-404 事项没有要求缴费后领取的，不因没有缴费而不送达")
  void otherResultsDoNotWait() {
    assertThatCode(notice(REPAIR)::mustNotBarDelivery).doesNotThrowAnyException();
  }

  @Test
  @DisplayName("ACC-405 登记缴费记下日期、票据号和登记的人；送达以前可以更正")
  void aPaymentIsRecorded() {
    FeeNotice notice = notice(OCCUPATION);

    pay(notice, "120.00", DAY_OF_NOTICE, "37001234");
    pay(notice, "120.00", TODAY, " 370012345678 ");

    assertThat(notice.state()).isEqualTo(FeeState.PAID);
    assertThat(notice.paidOn()).contains(TODAY);
    assertThat(notice.receiptNumber()).isEqualTo("370012345678");
    assertThat(notice.settledName()).isEqualTo("何送达");
    assertThat(notice.settledAt()).contains(NOW);
  }

  @Test
  @DisplayName("ACC-408 缺了什么一次说全，指到各栏")
  void whatIsMissingIsSaidAtOnce() {
    assertThatThrownBy(
            () -> notice(OCCUPATION).pay(null, null, " ", DAY_OF_NOTICE, TODAY, CLERK, NOW))
        .isInstanceOfSatisfying(
            Refused.class,
            r ->
                assertThat(r.reasons().stream().map(Refusal::field))
                    .containsExactly("amount", "paidOn", "receiptNumber"));
  }

  @ParameterizedTest
  @CsvSource({"119.99", "120.01", "0", "-120"})
  @DisplayName("ACC-406 实缴金额与通知的不符，不登记：不多收，也不少收")
  void anotherAmountIsRefused(String amount) {
    assertThatThrownBy(() -> pay(notice(OCCUPATION), amount, TODAY, "37"))
        .satisfies(is("CASE_FEE_AMOUNT_DIFFERS"));
  }

  @ParameterizedTest
  @CsvSource({"2026-11-19", "2026-11-25"})
  @DisplayName("ACC-409 缴费日期不早于通知那天，不晚于今天")
  void anImpossibleDayIsRefused(LocalDate day) {
    assertThatThrownBy(() -> pay(notice(OCCUPATION), "120", day, "37"))
        .satisfies(is("CASE_FEE_DAY_IMPOSSIBLE"));
  }

  @Test
  @DisplayName("ACC-407 ACC-410 只有公布了减免依据的项目可以减免，必须写明理由；减免后不再收，缴费后不再减免")
  void aWaiverNeedsItsGround() {
    assertThatThrownBy(
            () -> notice(OCCUPATION, REPAIR).waive("困难", matter(OCCUPATION, REPAIR), CLERK, NOW))
        .satisfies(is("CASE_FEE_NOT_REDUCIBLE"));
    assertThatThrownBy(() -> notice(OCCUPATION).waive(" ", matter(OCCUPATION), CLERK, NOW))
        .satisfies(is("CASE_FEE_WAIVER_REASON_MISSING"));
    FeeNotice waived = notice(OCCUPATION);
    waived.waive("残疾人个体经营", matter(OCCUPATION), CLERK, NOW);
    assertThat(waived.state()).isEqualTo(FeeState.WAIVED);
    assertThatThrownBy(() -> pay(waived, "120", TODAY, "37"))
        .satisfies(is("CASE_FEE_STATE_FORBIDS"));
    FeeNotice paid = notice(OCCUPATION);
    pay(paid, "120", TODAY, "37");
    assertThatThrownBy(() -> paid.waive("困难", matter(OCCUPATION), CLERK, NOW))
        .satisfies(is("CASE_FEE_STATE_FORBIDS"));
  }

  @Test
  @DisplayName("ACC-405 缴费状态表以外的每一种变化都不行，什么也不改变")
  void everyOtherPairIsRefused() {
    for (FeeState state : FeeState.values()) {
      for (FeeState.Act act : FeeState.Act.values()) {
        FeeNotice it = notice(OCCUPATION);
        if (state != FeeState.DUE) {
          perform(state == FeeState.PAID ? FeeState.Act.PAY : FeeState.Act.WAIVE, it);
        }
        assertThat(it.state()).isEqualTo(state);
        if (state.after(act).isPresent()) {
          perform(act, it);
          assertThat(it.state()).isEqualTo(state.after(act).orElseThrow());
        } else {
          assertThatThrownBy(() -> perform(act, it))
              .as(act + " of " + state)
              .satisfies(is("CASE_FEE_STATE_FORBIDS"));
          assertThat(it.state()).isEqualTo(state);
        }
      }
    }
  }

  private static void perform(FeeState.Act act, FeeNotice it) {
    switch (act) {
      case PAY -> pay(it, "120", TODAY, "370012345678");
      case WAIVE -> it.waive("残疾人个体经营", matter(OCCUPATION), CLERK, NOW);
      default -> throw new IllegalArgumentException(act.name());
    }
  }

  private static java.util.function.Consumer<Throwable> is(String code) {
    return thrown ->
        assertThat(((Refused) thrown).reasons().stream().map(Refusal::code))
            .isEqualTo(List.of(code));
  }

  private static Fee fee(String name, String yuan, boolean reducible, boolean beforeDelivery) {
    return new Fee(
        name,
        "按公布的标准",
        new BigDecimal(yuan),
        "《城市道路管理条例》第三十七条",
        reducible,
        reducible ? "县政府减免规定第三条" : "",
        beforeDelivery);
  }

  private static PublishedMatter matter(Fee... fees) {
    return CaseFixture.matter().costing(fees).build();
  }

  private static FeeNotice notice(Fee... fees) {
    return new FeeNotice(1L, matter(fees), NOTICED);
  }

  private static void pay(FeeNotice notice, String yuan, LocalDate on, String receipt) {
    notice.pay(new BigDecimal(yuan), on, receipt, DAY_OF_NOTICE, TODAY, CLERK, NOW);
  }
}
