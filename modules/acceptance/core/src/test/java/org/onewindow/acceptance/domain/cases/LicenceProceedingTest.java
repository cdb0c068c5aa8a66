package org.onewindow.acceptance.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.onewindow.acceptance.domain.cases.CaseFixture.*;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.kernel.refusal.Refused;

/** Withdrawing, revoking and striking off a licence of a company, of the organ's own accord. */
class LicenceProceedingTest {

  private static final Statement NOTHING = new Statement(null, null, null, null, null);

  private static Statement said(String words) {
    return new Statement("法定代表人陈大文", null, "县政务服务中心", words, "陈大文签名");
  }

  private static final LocalDate UNTIL = TODAY.plusDays(7);

  private static LicenceProceeding proposed(Certificate licence, ProceedingGround ground) {
    return LicenceProceeding.propose(
        "P1", licence, aCaseToDeliver(), ground, "现场检查发现", "", UNTIL, REVIEWER, at(9), TODAY);
  }

  private static LicenceProceeding heard(ProceedingGround ground) {
    LicenceProceeding it = proposed(aCertificate(), ground);
    it.recordStatement(HolderStatement.MADE, said("不同意"), REVIEWER, at(10), TODAY);
    return it;
  }

  private static List<String> refused(Runnable act) {
    return catchThrowableOfType(Refused.class, act::run).reasons().stream()
        .map(r -> r.field() == null || r.field().isEmpty() ? r.code() : r.code() + "@" + r.field())
        .toList();
  }

  @Test
  @DisplayName("ACC-318 ACC-320 撤回、撤销、注销的理由限于法律所列，并须与证照、持证人相符")
  void grounds() {
    assertThat(ProceedingGround.of(ProceedingKind.WITHDRAWAL)).hasSize(2);
    assertThat(ProceedingGround.of(ProceedingKind.REVOCATION)).hasSize(6);
    assertThat(ProceedingGround.of(ProceedingKind.DEREGISTRATION)).hasSize(7);
    assertThat(refused(() -> proposed(aCertificate(), null)))
        .containsExactly("PROCEEDING_GROUND_MISSING@ground");
    for (ProceedingGround unfit :
        List.of(
            ProceedingGround.EXPIRED,
            ProceedingGround.TAKEN_AWAY,
            ProceedingGround.HOLDER_DEAD_OR_INCAPABLE)) {
      assertThat(refused(() -> proposed(aCertificate(), unfit)))
          .containsExactly("PROCEEDING_GROUND_UNFIT@ground");
    }
    assertThat(proposed(aCertificate(), ProceedingGround.HOLDER_DISSOLVED).kind())
        .isEqualTo(ProceedingKind.DEREGISTRATION);
    Certificate revoked = aCertificate();
    revoked.act(CertificateAct.REVOKE, at(1));
    assertThat(proposed(revoked, ProceedingGround.TAKEN_AWAY).state())
        .isEqualTo(ProceedingState.PROPOSED);
    assertThat(refused(() -> proposed(revoked, ProceedingGround.FRAUD_OR_BRIBERY)))
        .containsExactly("CERTIFICATE_STATE_FORBIDS");
  }

  @Test
  @DisplayName("ACC-321 没有听取持证人陈述申辩的，不得决定撤回、撤销；注销手续不须听取")
  void mustBeHeard() {
    LicenceProceeding it = proposed(aCertificate(), ProceedingGround.FRAUD_OR_BRIBERY);
    assertThat(refused(() -> it.order("属实", "", APPROVER, at(10))))
        .containsExactly("PROCEEDING_HOLDER_NOT_HEARD");
    assertThat(it.state()).isEqualTo(ProceedingState.PROPOSED);
    LicenceProceeding ends = proposed(aCertificate(), ProceedingGround.HOLDER_DISSOLVED);
    ends.order("已注销登记", "", APPROVER, at(10));
    assertThat(ends.state()).isEqualTo(ProceedingState.ORDERED);
  }

  @Test
  @DisplayName("ACC-327 ACC-328 陈述申辩写明内容；期满以前不得记为没有提出")
  void statement() {
    LicenceProceeding it = proposed(aCertificate(), ProceedingGround.LAW_CHANGED);
    assertThat(
            refused(
                () -> it.recordStatement(HolderStatement.MADE, said(" "), REVIEWER, at(10), TODAY)))
        .containsExactly("PROCEEDING_STATEMENT_MISSING@said");
    assertThat(refused(() -> it.recordStatement(null, said(""), REVIEWER, at(10), TODAY)))
        .containsExactly("PROCEEDING_STATEMENT_MISSING@how");
    assertThat(
            refused(
                () ->
                    it.recordStatement(
                        HolderStatement.NONE_IN_TIME, NOTHING, REVIEWER, at(10), UNTIL)))
        .containsExactly("PROCEEDING_STATEMENT_STILL_OPEN@how");
    it.recordStatement(HolderStatement.NONE_IN_TIME, NOTHING, REVIEWER, at(10), UNTIL.plusDays(1));
    assertThat(it.state()).isEqualTo(ProceedingState.HEARD);
  }

  @Test
  @DisplayName("ACC-530 持证人陈述申辩的笔录写明陈述人、地点、内容和签名情况")
  void recordOfStatement() {
    LicenceProceeding it = proposed(aCertificate(), ProceedingGround.LAW_CHANGED);
    Statement unsigned = new Statement(" ", null, null, "不同意", "");
    assertThat(
            refused(
                () -> it.recordStatement(HolderStatement.MADE, unsigned, REVIEWER, at(10), TODAY)))
        .containsExactly(
            "CASE_STATEMENT_INCOMPLETE@speaker",
            "CASE_STATEMENT_INCOMPLETE@place",
            "CASE_STATEMENT_INCOMPLETE@signed");
  }

  @Test
  @DisplayName("ACC-322 提出的人不能决定；别的单位的人什么都不能做")
  void byAnother() {
    LicenceProceeding it = heard(ProceedingGround.FRAUD_OR_BRIBERY);
    assertThat(refused(() -> it.order("属实", "", REVIEWER, at(11))))
        .containsExactly("PROCEEDING_PROPOSER_MAY_NOT_DECIDE");
    assertThat(refused(() -> it.drop("查无实据", REVIEWER, at(11))))
        .containsExactly("PROCEEDING_PROPOSER_MAY_NOT_DECIDE");
    assertThat(refused(() -> it.order("属实", "", STRANGER, at(11))))
        .containsExactly("CASE_NOT_YOUR_UNIT");
  }

  @Test
  @DisplayName("ACC-323 ACC-329 提出须写明事实，决定须写明理由")
  void words() {
    assertThat(
            refused(
                () ->
                    LicenceProceeding.propose(
                        "P1",
                        aCertificate(),
                        aCaseToDeliver(),
                        ProceedingGround.LAW_CHANGED,
                        " ",
                        "",
                        UNTIL,
                        REVIEWER,
                        at(9),
                        TODAY)))
        .containsExactly("PROCEEDING_FACTS_MISSING@facts");
    assertThat(
            refused(() -> heard(ProceedingGround.FRAUD_OR_BRIBERY).order("", "", APPROVER, at(11))))
        .containsExactly("PROCEEDING_REASONS_MISSING@reasons");
  }

  @Test
  @DisplayName("ACC-325 撤回许可须写明补偿；撤销不须写")
  void compensation() {
    LicenceProceeding withdrawal = heard(ProceedingGround.LAW_CHANGED);
    assertThat(refused(() -> withdrawal.order("条例已经废止", " ", APPROVER, at(11))))
        .containsExactly("PROCEEDING_COMPENSATION_MISSING@compensation");
    withdrawal.order("条例已经废止", "按评估损失补偿", APPROVER, at(11));
    assertThat(withdrawal.compensation()).isEqualTo("按评估损失补偿");
    heard(ProceedingGround.FRAUD_OR_BRIBERY).order("属实", "", APPROVER, at(11));
  }

  @Test
  @DisplayName("ACC-324 程序只按状态表变化；撤销将对公共利益造成重大损害的可以终止")
  void table() {
    LicenceProceeding dropped = heard(ProceedingGround.UNLAWFUL_PROCEDURE);
    dropped.drop("撤销将对公共利益造成重大损害", APPROVER, at(11));
    assertThat(dropped.state()).isEqualTo(ProceedingState.DROPPED);
    for (Runnable act :
        List.<Runnable>of(
            () -> dropped.order("x", "x", APPROVER, at(12)),
            () -> dropped.drop("x", APPROVER, at(12)),
            () ->
                dropped.recordStatement(
                    HolderStatement.MADE, said("x"), REVIEWER, at(12), TODAY))) {
      assertThat(refused(act)).containsExactly("PROCEEDING_STATE_FORBIDS");
    }
    assertThat(ProceedingTransitions.all()).noneMatch(row -> row.from().isEnded());
  }

  @Test
  @DisplayName("ACC-324 状态表以外的每一种变化都不行，什么也不改变")
  void everyOtherPairIsRefused() {
    int refusedPairs = 0;
    for (ProceedingState state : ProceedingState.values()) {
      for (ProceedingAct act : ProceedingAct.values()) {
        if (ProceedingTransitions.from(state, act).isEmpty()) {
          LicenceProceeding it = in(state);
          assertThat(it.state()).isEqualTo(state);
          assertThat(refused(() -> perform(act, it)))
              .as(act + " in " + state)
              .containsExactly("PROCEEDING_STATE_FORBIDS");
          assertThat(it.state()).isEqualTo(state);
          refusedPairs++;
        }
      }
    }
    assertThat(refusedPairs)
        .isEqualTo(
            ProceedingState.values().length * ProceedingAct.values().length
                - ProceedingTransitions.all().size())
        .isPositive();
  }

  private static LicenceProceeding in(ProceedingState state) {
    return switch (state) {
      case PROPOSED -> proposed(aCertificate(), ProceedingGround.UNLAWFUL_PROCEDURE);
      case HEARD -> heard(ProceedingGround.UNLAWFUL_PROCEDURE);
      case ORDERED -> {
        LicenceProceeding it = heard(ProceedingGround.UNLAWFUL_PROCEDURE);
        it.order("属实", "", APPROVER, at(11));
        yield it;
      }
      case DROPPED -> {
        LicenceProceeding it = heard(ProceedingGround.UNLAWFUL_PROCEDURE);
        it.drop("查无实据", APPROVER, at(11));
        yield it;
      }
    };
  }

  private static void perform(ProceedingAct act, LicenceProceeding it) {
    switch (act) {
      case RECORD_STATEMENT ->
          it.recordStatement(HolderStatement.MADE, said("x"), REVIEWER, at(12), TODAY);
      case ORDER -> it.order("x", "x", APPROVER, at(12));
      case DROP -> it.drop("x", APPROVER, at(12));
      default -> throw new IllegalArgumentException(act.name());
    }
  }
}
