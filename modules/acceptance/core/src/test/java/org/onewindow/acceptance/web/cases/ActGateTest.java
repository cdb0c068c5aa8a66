package org.onewindow.acceptance.web.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onewindow.acceptance.application.cases.CaseView;
import org.onewindow.acceptance.domain.cases.CaseAct;
import org.onewindow.acceptance.domain.cases.CaseRule;
import org.onewindow.acceptance.domain.cases.CaseState;
import org.onewindow.kernel.refusal.NotPermitted;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.identity.Actor;

class ActGateTest {

  private static final ActGate DECIDE = ActGate.of(CaseAct.GRANT, CaseAct.DENY);

  @ParameterizedTest
  @EnumSource(CaseAct.class)
  @DisplayName("ACC-492 有页面的每一步都要权限")
  void everyPageAsksForAPermission(CaseAct act) {
    if (!ActLinks.path(act).isEmpty()) {
      assertThat(ActGate.of(act).permissions()).hasSize(1).doesNotContainNull();
    }
  }

  @Test
  @DisplayName("ACC-492 没有权限的人打不开页面；几步合用一页的，有其中一步的权限就可以")
  void onlyWhoMay() {
    ActGate opinion = ActGate.of(CaseAct.GIVE_REVIEW_OPINION, CaseAct.GIVE_SECOND_OPINION);
    opinion.admit(holding("case.second"));
    opinion.admit(holding("case.review"));
    assertThatThrownBy(() -> opinion.admit(holding("case.read"))).isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> DECIDE.admit(holding("case.review"))).isInstanceOf(NotPermitted.class);
  }

  @Test
  @DisplayName("ACC-492 现在能办其中一步的，页面打得开")
  void openWhereOneActIs() {
    CaseView it =
        offering(barred(CaseAct.GRANT), new CaseView.Offer(CaseAct.DENY, Optional.empty()));
    assertThat(DECIDE.barred(it)).isEmpty();
  }

  @Test
  @DisplayName("ACC-492 都不能办的，问轮到的那一步为什么不能；一步也没有轮到的，问第一步")
  void askedWhy() {
    assertThat(DECIDE.barred(offering(barred(CaseAct.DENY)))).contains(CaseAct.DENY);
    assertThat(DECIDE.barred(offering(new CaseView.Offer(CaseAct.SUSPEND, Optional.empty()))))
        .contains(CaseAct.GRANT);
  }

  private static CaseView.Offer barred(CaseAct act) {
    Refusal why = CaseRule.CASE_HEARING_RIGHT_OPEN.refusal();
    return new CaseView.Offer(act, Optional.of(why));
  }

  private static Actor holding(String permission) {
    return Actor.system("test", permission);
  }

  private static CaseView offering(CaseView.Offer... offers) {
    return new CaseView(
        "",
        1,
        CaseState.TO_DECIDE,
        null,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        "",
        "",
        null,
        Optional.empty(),
        Optional.empty(),
        false,
        false,
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        List.of(offers),
        null,
        Optional.empty(),
        Optional.empty());
  }
}
