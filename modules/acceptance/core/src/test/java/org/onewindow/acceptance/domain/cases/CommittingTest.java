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

/** 告知承诺. */
class CommittingTest {

  private static void refused(ThrowingCallable act, String code) {
    Refused refused = catchThrowableOfType(Refused.class, act);
    assertThat(refused).isNotNull();
    assertThat(refused.reasons()).extracting(Refusal::code).contains(code);
  }

  /** The business licence, which another authority issues, is not there. */
  private static LicenceCase withoutLicence() {
    return aReceivedCase(
        aMatter(),
        application(
            List.of(ReceivedMaterial.paper("M01", 1, 0, 2), ReceivedMaterial.paper("M04", 0, 1, 1)),
            company(),
            person(PartyRole.LEGAL_REPRESENTATIVE, "陈大文")),
        CLERK);
  }

  private static void promise(LicenceCase it, Commitment given, boolean badCredit) {
    Committing.promise(it, given, badCredit, aMatter(), CLERK, at(2));
  }

  private static LicenceCase promised() {
    LicenceCase it = withoutLicence();
    promise(it, commitment("M02"), false);
    return it;
  }

  @Test
  @DisplayName("ACC-291 承诺可以代替有关机关出具的证明，代替以后可以受理")
  void inThePlaceOfAPaper() {
    LicenceCase it = withoutLicence();
    refused(() -> Accepting.accept(it, CLERK, at(2)), "CASE_MATERIALS_INCOMPLETE");
    assertThat(Committing.offered(it, aMatter())).extracting(CaseMaterial::code).contains("M02");
    promise(it, commitment("M02"), false);
    assertThat(it.commitments()).hasSize(1);
    assertThat(it.materials()).anyMatch(m -> m.status() == MaterialStatus.PROMISED);
    Accepting.accept(it, CLERK, at(3));
    assertThat(it.state()).isEqualTo(CaseState.ACCEPTED);
  }

  @Test
  @DisplayName("ACC-291 不实行告知承诺的事项、申请人自己的材料、已经提交的证明，不适用")
  void scope() {
    LicenceCase it = withoutLicence();
    assertThat(Committing.offered(it, matter().withoutCommitment().build())).isEmpty();
    refused(() -> promise(it, commitment("M01"), false), "CASE_COMMITMENT_NOT_OFFERED");
    refused(
        () -> promise(aReceivedCase(), commitment("M02"), false), "CASE_COMMITMENT_NOT_OFFERED");
  }

  @Test
  @DisplayName("ACC-292 严重失信、信用没有修复的申请人，不适用告知承诺")
  void badCredit() {
    refused(() -> promise(withoutLicence(), commitment("M02"), true), "CASE_COMMITMENT_BAD_CREDIT");
  }

  @Test
  @DisplayName("ACC-293 告知承诺书须有承诺内容、核查方式和承诺人签字")
  void whole() {
    for (Commitment lacking :
        List.of(
            new Commitment("M02", " ", "核验政务数据", PartyRole.APPLICANT, true),
            new Commitment("M02", "属实", "", PartyRole.APPLICANT, true),
            new Commitment("M02", "属实", "核验政务数据", PartyRole.APPLICANT, false),
            new Commitment("M02", "属实", "核验政务数据", PartyRole.AGENT, true))) {
      refused(() -> promise(withoutLicence(), lacking, false), "CASE_COMMITMENT_INCOMPLETE");
    }
  }

  @Test
  @DisplayName("ACC-294 核查结果只记一次；承诺属实的，办件照常")
  void kept() {
    LicenceCase it = promised();
    refused(
        () -> Committing.check(it, 1, false, " ", "", REVIEWER, at(4)), "CASE_COMMITMENT_FINDING");
    refused(() -> Committing.check(it, 1, false, "属实", "", STRANGER, at(4)), "CASE_NOT_YOUR_UNIT");
    assertThat(Committing.check(it, 1, false, "数据核验一致", "", REVIEWER, at(4))).isFalse();
    assertThat(it.state()).isEqualTo(CaseState.RECEIVED);
    assertThat(it.commitments().get(0).checkedAt()).contains(at(4));
    refused(
        () -> Committing.check(it, 1, true, "不一致", "", REVIEWER, at(5)), "CASE_COMMITMENT_FINDING");
  }

  @Test
  @DisplayName("ACC-294 决定以前查明承诺不实的，终止办理")
  void falseBefore() {
    LicenceCase it = promised();
    Accepting.accept(it, CLERK, at(3));
    Reviewing.takeUp(it, REVIEWER, at(4));
    assertThat(Committing.check(it, 1, true, "营业执照已吊销", "承诺不实", REVIEWER, at(5))).isFalse();
    assertThat(it.state()).isEqualTo(CaseState.TERMINATED);
    assertThat(it.commitments().get(0).isFalse()).isTrue();
  }

  @Test
  @DisplayName("ACC-294 决定以后查明承诺不实的，记录并提请撤销决定，办件状态不变")
  void falseAfter() {
    LicenceCase it = promised();
    Accepting.accept(it, CLERK, at(3));
    Reviewing.takeUp(it, REVIEWER, at(4));
    Reviewing.giveOpinion(it, Verdict.GRANT, "符合条件", List.of(), aMatter(), REVIEWER, at(5));
    Deciding.decide(it, Verdict.GRANT, grantText(), "同意", aMatter(), APPROVER, at(6));
    assertThat(Committing.check(it, 1, true, "营业执照已吊销", "承诺不实", REVIEWER, at(7)))
        .as("to be proposed for withdrawal")
        .isTrue();
    assertThat(it.state()).isEqualTo(CaseState.GRANTED);
    assertThat(it.commitments().get(0).isFalse()).isTrue();
  }
}
