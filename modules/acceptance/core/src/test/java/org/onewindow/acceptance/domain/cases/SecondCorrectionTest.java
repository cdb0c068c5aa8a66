package org.onewindow.acceptance.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.onewindow.acceptance.domain.cases.CaseFixture.*;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;

/** 再次补正、当场更正. */
class SecondCorrectionTest {

  private static final Defect LICENCE = new Defect("M02", "复印件看不清，请重新提交");
  private static final Defect DRAWING = new Defect("M04", "请标明出入口");

  private static void refused(ThrowingCallable act, String code) {
    Refused refused = catchThrowableOfType(Refused.class, act);
    assertThat(refused).isNotNull();
    assertThat(refused.reasons()).extracting(Refusal::code).contains(code);
  }

  /** The licence was asked for once, and came. */
  private static LicenceCase corrected() {
    LicenceCase it = aReceivedCase();
    Correcting.notice(it, List.of(LICENCE), LIMIT, CLERK, at(2));
    Correcting.handIn(
        it,
        CorrectionAnswer.of(List.of(ReceivedMaterial.paper("M02", 0, 1, 1))),
        aMatter(),
        CLERK,
        at(3));
    return it;
  }

  @Test
  @DisplayName("ACC-047 ACC-285 再次补正须先由受理岗申请并写明理由，再由督查人员批准")
  void approved() {
    LicenceCase it = corrected();
    refused(
        () -> Correcting.notice(it, List.of(LICENCE), LIMIT, CLERK, at(4)),
        "CASE_CORRECTION_ONLY_ONCE");
    refused(
        () -> SecondCorrection.approve(it, "同意", SUPERVISOR, at(4)),
        "CASE_SECOND_CORRECTION_NOT_ASKED");
    refused(() -> SecondCorrection.ask(it, " ", CLERK, at(4)), "CASE_OPINION_EMPTY");
    SecondCorrection.ask(it, "新交的复印件少一页", CLERK, at(5));
    refused(
        () -> Correcting.notice(it, List.of(LICENCE), LIMIT, CLERK, at(6)),
        "CASE_CORRECTION_ONLY_ONCE");
    refused(
        () -> SecondCorrection.ask(it, "再问一次", CLERK, at(6)), "CASE_SECOND_CORRECTION_NOT_ASKED");
    SecondCorrection.approve(it, "同意，限本次", SUPERVISOR, at(7));
    Correcting.notice(it, List.of(LICENCE), LIMIT, CLERK, at(8));
    assertThat(it.state()).isEqualTo(CaseState.CORRECTING);
    assertThat(it.correctionNotices()).as("kept for supervision").isEqualTo(2);
    assertThat(it.openDefects()).extracting(CaseDefect::what).containsExactly(LICENCE.what());
    Correcting.handIn(
        it,
        CorrectionAnswer.of(List.of(ReceivedMaterial.paper("M02", 0, 1, 2))),
        aMatter(),
        CLERK,
        at(9));
    assertThat(it.defects().get(0).answeredAt()).as("as it was").contains(at(3));
    assertThat(it.defects().get(1).answeredAt()).contains(at(9));
    refused(
        () -> Correcting.notice(it, List.of(LICENCE), LIMIT, CLERK, at(10)),
        "CASE_CORRECTION_ONLY_ONCE");
  }

  @Test
  @DisplayName("ACC-494 批准再次补正，告诉在受理岗申请的那个人")
  void whoAskedIsKnown() {
    LicenceCase it = corrected();
    SecondCorrection.ask(it, "补交的平面图缺签字", CLERK, at(4));
    SecondCorrection.approve(it, "同意", SUPERVISOR, at(5));
    assertThat(SecondCorrection.askedBy(it)).isEqualTo(CLERK.account());
  }

  @Test
  @DisplayName("ACC-285 没有告知过补正的，不适用再次补正")
  void nothingBefore() {
    LicenceCase it = aReceivedCase();
    refused(() -> SecondCorrection.ask(it, "理由", CLERK, at(2)), "CASE_SECOND_CORRECTION_NOT_ASKED");
  }

  @Test
  @DisplayName("ACC-286 再次补正只能针对上次补正交来的材料，不得提出原来就可以提出的要求")
  void onlyWhatIsNew() {
    LicenceCase it = corrected();
    SecondCorrection.ask(it, "平面图也不清楚", CLERK, at(4));
    SecondCorrection.approve(it, "同意", SUPERVISOR, at(5));
    refused(
        () -> Correcting.notice(it, List.of(LICENCE, DRAWING), LIMIT, CLERK, at(6)),
        "CASE_SECOND_CORRECTION_BEYOND");
    refused(
        () -> Correcting.notice(it, List.of(new Defect(Defect.FORM, "第二栏未填")), LIMIT, CLERK, at(6)),
        "CASE_SECOND_CORRECTION_BEYOND");
    assertThat(it.state()).isEqualTo(CaseState.RECEIVED);
  }

  @Test
  @DisplayName("ACC-287 当场更正须写明更正内容，由申请人或者代理人签名；不出告知书，期限不变")
  void onTheSpot() {
    LicenceCase it =
        aReceivedCase(
            aMatter(),
            application(
                List.of(
                    ReceivedMaterial.paper("M01", 1, 0, 2).withDefect("日期未填"),
                    ReceivedMaterial.paper("M02", 0, 1, 1),
                    ReceivedMaterial.paper("M04", 0, 1, 1)),
                company(),
                person(PartyRole.LEGAL_REPRESENTATIVE, "陈大文")),
            CLERK);
    refused(() -> Accepting.accept(it, CLERK, at(2)), "CASE_MATERIALS_INCOMPLETE");
    refused(
        () -> correct(it, new SpotCorrection("M01", "补填日期", PartyRole.APPLICANT, false)),
        "CASE_SPOT_CORRECTION_UNSIGNED");
    refused(
        () -> correct(it, new SpotCorrection("M01", "补填日期", PartyRole.AGENT, true)),
        "CASE_SPOT_CORRECTION_UNSIGNED");
    refused(
        () -> correct(it, new SpotCorrection("M77", " ", PartyRole.APPLICANT, true)),
        "CASE_CORRECTION_WITHOUT_DEFECT");
    correct(it, new SpotCorrection("M01", "补填日期", PartyRole.LEGAL_REPRESENTATIVE, true));
    CaseEvent entry = it.events().get(it.events().size() - 1);
    assertThat(entry.clock()).isEmpty();
    assertThat(entry.why()).contains("补填日期");
    assertThat(it.correctionNotices()).isZero();
    Accepting.accept(it, CLERK, at(4));
    assertThat(it.state()).isEqualTo(CaseState.ACCEPTED);
  }

  private static void correct(LicenceCase it, SpotCorrection correction) {
    CorrectingOnTheSpot.correct(it, correction, "申请表：补填日期", CLERK, at(3));
  }
}
