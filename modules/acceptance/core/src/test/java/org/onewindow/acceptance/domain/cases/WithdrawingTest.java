package org.onewindow.acceptance.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.onewindow.acceptance.domain.cases.CaseFixture.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.acceptance.domain.matter.WindowPower;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;

/** 撤回申请 at the counter. */
class WithdrawingTest {

  private static List<String> refused(LicenceCase it, WithdrawalRequest asked, Officer by) {
    Refused refused =
        catchThrowableOfType(Refused.class, () -> CaseFixture.withdraw(it, asked, by, at(3)));
    assertThat(refused).isNotNull();
    assertThat(it.state()).as("nothing happened").isNotEqualTo(CaseState.WITHDRAWN);
    return refused.reasons().stream().map(Refusal::code).toList();
  }

  private static WithdrawalRequest asked(PartyRole signer, LocalDate on, boolean signed, int back) {
    return new WithdrawalRequest("不办了", signer, on, signed, Map.of("M01", back));
  }

  @Test
  @DisplayName("ACC-520 ACC-525 撤回须有申请人一方签字的书面请求和签字日期，不早于收件、不晚于今天")
  void signedRequest() {
    LicenceCase it = anAcceptedCase();
    assertThat(refused(it, new WithdrawalRequest("不办了", null, null, false, null), CLERK))
        .contains("CASE_WITHDRAWAL_UNSIGNED", "CASE_WITHDRAWAL_DAY");
    assertThat(refused(it, asked(PartyRole.APPLICANT, TODAY, false, 1), CLERK))
        .containsExactly("CASE_WITHDRAWAL_UNSIGNED");
    assertThat(refused(it, asked(PartyRole.AGENT, TODAY, true, 1), CLERK))
        .as("the case has no agent")
        .containsExactly("CASE_WITHDRAWAL_UNSIGNED");
    assertThat(refused(it, asked(PartyRole.APPLICANT, TODAY.plusDays(1), true, 1), CLERK))
        .containsExactly("CASE_WITHDRAWAL_DAY");
    assertThat(refused(it, asked(PartyRole.APPLICANT, TODAY.minusDays(1), true, 1), CLERK))
        .containsExactly("CASE_WITHDRAWAL_DAY");
    CaseFixture.withdraw(it, asked(PartyRole.APPLICANT, TODAY, true, 1), CLERK, at(3));
    assertThat(it.withdrawal()).map(CaseWithdrawal::signer).contains(PartyRole.APPLICANT);
    assertThat(it.withdrawal()).map(CaseWithdrawal::signedOn).contains(TODAY);
  }

  @Test
  @DisplayName("ACC-521 代理人签字的，授权在签字之日须有效")
  void mandate() {
    Application byAgent =
        application(
            wholePapers(),
            company(),
            person(PartyRole.LEGAL_REPRESENTATIVE, "陈大文"),
            agentUntil(TODAY));
    LicenceCase it = aReceivedCase(aMatter(), byAgent, CLERK);
    WithdrawalRequest late = asked(PartyRole.AGENT, TODAY.plusDays(1), true, 1);
    Refused refused =
        catchThrowableOfType(
            Refused.class,
            () -> Withdrawing.atCounter(it, late, CLERK, at(3), TODAY, TODAY.plusDays(1)));
    assertThat(refused.reasons())
        .extracting(Refusal::code)
        .containsExactly("CASE_WITHDRAWAL_NO_MANDATE");
    CaseFixture.withdraw(it, asked(PartyRole.AGENT, TODAY, true, 1), CLERK, at(3));
    assertThat(it.returned()).allMatch(r -> r.recipient().equals("王小芳"));
  }

  @Test
  @DisplayName("ACC-522 退还的原件逐项登记，不超过现存份数；没有退还的以后还可以退还")
  void originals() {
    LicenceCase it = anAcceptedCase();
    assertThat(refused(it, asked(PartyRole.APPLICANT, TODAY, true, 2), CLERK))
        .containsExactly("CASE_WITHDRAWAL_RETURNS_UNFIT");
    CaseFixture.withdraw(it, asked(PartyRole.APPLICANT, TODAY, true, 0), CLERK, at(3));
    assertThat(it.returned()).isEmpty();
    assertThat(Returning.held(it)).containsValue(1);
    Returning.give(it, Map.of("M01", 1), "陈大文", true, EXIT_CLERK, at(4));
    assertThat(Returning.held(it)).isEmpty();
  }

  @Test
  @DisplayName("ACC-523 只由收件的窗口或者办理机关登记撤回")
  void whereTheCaseIs() {
    LicenceCase it = anAcceptedCase();
    WithdrawalRequest asked = asked(PartyRole.APPLICANT, TODAY, true, 1);
    assertThat(refused(it, asked, officer("clerk2", HALL, "A04", WindowPower.ACCEPT)))
        .containsExactly("CASE_WITHDRAWAL_ELSEWHERE");
    assertThat(refused(it, asked, STRANGER)).containsExactly("CASE_NOT_YOUR_UNIT");
    CaseFixture.withdraw(it, asked, MIDDLE_DESK, at(3));
    assertThat(it.state()).isEqualTo(CaseState.WITHDRAWN);
  }
}
