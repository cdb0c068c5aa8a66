package org.onewindow.acceptance.domain.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.acceptance.domain.bundle.OpinionRequest.Mark;
import org.onewindow.acceptance.domain.cases.CaseFixture;
import org.onewindow.acceptance.domain.cases.CaseState;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.Reviewing;

/** What the lead asks a department, and when time reminds of it. */
class OpinionRequestTest {

  private static final Instant ASKED = Instant.parse("2026-03-02T01:00:00Z");
  private static final Instant LAST_DAY = Instant.parse("2026-03-02T16:00:00Z");
  private static final Instant DUE = Instant.parse("2026-03-03T09:00:00Z");
  private static final Doer WU = new Doer("6", "吴细查");

  private static Bundle underWay() {
    return BundleFixture.poolUnderWay(WU, ASKED);
  }

  private static OpinionRequest asked(Bundle bundle, int round) {
    return new OpinionRequest(
        BundleNumber.parse(bundle.number()),
        bundle.task("pool"),
        "U-05",
        round,
        new OpinionRequest.Term(LAST_DAY, DUE),
        WU,
        ASKED);
  }

  @Test
  @DisplayName("ACC-533 最后一日提醒一次，逾期再提醒一次，不重复；停机多日的只提醒逾期；ACC-578 提醒过的记下时间")
  void onceEach() {
    OpinionRequest request = asked(underWay(), 2);
    assertThat(request.letTime(LAST_DAY.minusSeconds(1))).isEmpty();
    assertThat(request.letTime(LAST_DAY)).contains(Mark.DUE);
    assertThat(request.letTime(LAST_DAY.plusSeconds(60))).isEmpty();
    assertThat(request.letTime(DUE)).as("the last moment is in time").isEmpty();
    assertThat(request.letTime(DUE.plusSeconds(1))).contains(Mark.OVERDUE);
    assertThat(request.letTime(DUE.plusSeconds(86_400))).isEmpty();

    OpinionRequest afterAStop = asked(underWay(), 2);
    assertThat(afterAStop.letTime(DUE.plusSeconds(86_400))).contains(Mark.OVERDUE);
    assertThat(afterAStop.letTime(DUE.plusSeconds(86_401))).isEmpty();
    assertThat(List.of(request.remindedAt(), request.overdueToldAt()))
        .containsExactly(Optional.of(LAST_DAY), Optional.of(DUE.plusSeconds(1)));
    assertThat(afterAStop.remindedAt()).isEmpty();
    assertThat(afterAStop.overdueToldAt()).contains(DUE.plusSeconds(86_400));
  }

  @Test
  @DisplayName("ACC-534 办件退回审查、部门又出具意见、牵头再问，提醒仍在，且只提醒一次")
  void survivesASendBack() {
    Bundle bundle = underWay();
    Opining.opine(bundle, "pool", OpinionAct.GIVE, "同意", WU, "U-05", ASKED);
    Opining.opine(bundle, "pool", OpinionAct.ASK_REPLY, "水质报告是哪一天的？", WU, "U-01", ASKED);
    OpinionRequest first = asked(bundle, Opining.round(bundle, "pool"));

    LicenceCase member = CaseFixture.aCaseToDecide();
    Reviewing.sendBack(member, "请再审查", CaseFixture.APPROVER, CaseFixture.at(5));
    assertThat(member.state()).isEqualTo(CaseState.REVIEWING);
    assertThat(first.isOpen()).as("a case sent back leaves the question as it is").isTrue();
    assertThat(first.letTime(LAST_DAY)).contains(Mark.DUE);
    assertThat(first.letTime(LAST_DAY)).isEmpty();

    first.close(LAST_DAY.plusSeconds(3_600));
    Opining.opine(bundle, "pool", OpinionAct.GIVE, "三月一日的", WU, "U-05", LAST_DAY);
    Opining.opine(bundle, "pool", OpinionAct.ASK_REPLY, "有效期？", WU, "U-01", LAST_DAY);
    OpinionRequest second = asked(bundle, Opining.round(bundle, "pool"));
    assertThat(List.of(first.round(), second.round())).containsExactly(2, 3);
    assertThat(first.letTime(DUE.plusSeconds(1))).as("answered").isEmpty();
    assertThat(second.letTime(DUE.plusSeconds(1))).contains(Mark.OVERDUE);
    assertThat(second.letTime(DUE.plusSeconds(2))).isEmpty();
  }

  @Test
  @DisplayName("ACC-532 牵头请补充说明的，有答复期限；答复以后不再等待，也不再提醒")
  void answered() {
    OpinionRequest request = asked(underWay(), 2);
    assertThat(request.dueAt()).isEqualTo(DUE);
    assertThat(request.isOverdue(DUE.plusSeconds(1))).isTrue();
    request.close(ASKED.plusSeconds(60));
    assertThat(request.isOpen()).isFalse();
    assertThat(request.isOverdue(DUE.plusSeconds(1))).isFalse();
    assertThat(request.letTime(LAST_DAY)).isEmpty();
  }
}
