package org.onewindow.acceptance.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onewindow.acceptance.domain.cases.CaseFixture.*;
import static org.onewindow.acceptance.domain.cases.RefusedBy.refusalsOf;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.onewindow.acceptance.domain.cases.DueDates.Pressing;
import org.onewindow.acceptance.domain.cases.Warning.Level;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.acceptance.domain.matter.SpecialProcedureKind;
import org.onewindow.kernel.clock.ClockState;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.time.OfficeHours;

/** 现场核查、听证. Monday is 2026-03-02, the day of receipt and acceptance. */
class HearingTest {

  private static final OfficeHours OFFICE =
      OfficeHours.of(ZoneId.of("Asia/Shanghai"), "09:00-12:00", "13:00-17:00");
  private static final PublishedMatter ENTERTAINMENT = matter().withHearing().build();

  private static Instant closing(int month, int day) {
    return OFFICE.closing(LocalDate.of(2026, month, day)).toInstant();
  }

  private static Instant morning(int month, int day) {
    return closing(month, day).minusSeconds(7 * 3600);
  }

  private static Optional<String> hindrance(
      LicenceCase it, CaseAct act, Officer by, PublishedMatter matter, Instant at) {
    return Admission.hindrance(it, act, by, Circumstances.of(matter, at)).map(Refusal::code);
  }

  @Nested
  @DisplayName("现场核查")
  class Visit {

    private static SiteVisit with(
        Instant at, List<VisitOfficer> officers, String signer, boolean refused, String witness) {
      return new SiteVisit(at, "人民路 1 号", officers, "布局与图纸一致", signer, refused, witness, List.of());
    }

    @Test
    @DisplayName("ACC-263 two officers, each with name and certificate, not the same one twice")
    void twoOfficers() {
      LicenceCase it = aCaseUnderReview();
      VisitOfficer one = new VisitOfficer("吴细查", "0012");
      for (List<VisitOfficer> wrong :
          List.of(
              List.<VisitOfficer>of(),
              List.of(one),
              List.of(one, one),
              List.of(one, new VisitOfficer("周承启", "")))) {
        refusalsOf(() -> Visiting.record(it, with(at(4), wrong, "陈大文", false, ""), REVIEWER, at(5)))
            .containsExactly("CASE_VISIT_INCOMPLETE");
      }
      Visiting.record(it, aVisit(at(4)), REVIEWER, at(5));
      assertThat(it.latest(CaseSiteVisit.class).orElseThrow().officers())
          .containsExactly("吴细查（3717990012）", "周承启（3717990034）");
    }

    @Test
    @DisplayName(
        "ACC-263 it happened after the receipt and not later than now, at a place, with findings")
    void whenAndWhere() {
      LicenceCase it = aCaseUnderReview();
      SiteVisit visit = aVisit(at(4));
      for (Instant wrong : new Instant[] {null, at(0), at(6)}) {
        refusalsOf(
                () ->
                    Visiting.record(
                        it, with(wrong, visit.officers(), "陈大文", false, ""), REVIEWER, at(5)))
            .containsExactly("CASE_VISIT_INCOMPLETE");
      }
    }

    @Test
    @DisplayName("ACC-264 the applicant's side signs, or refuses before a witness")
    void signature() {
      LicenceCase it = aCaseUnderReview();
      List<VisitOfficer> two = aVisit(at(4)).officers();
      refusalsOf(() -> Visiting.record(it, with(at(4), two, "", false, ""), REVIEWER, at(5)))
          .containsExactly("CASE_VISIT_UNSIGNED");
      refusalsOf(() -> Visiting.record(it, with(at(4), two, "", true, ""), REVIEWER, at(5)))
          .containsExactly("CASE_VISIT_UNSIGNED");
      Visiting.record(it, with(at(4), two, "", true, "社区工作人员"), REVIEWER, at(5));
      assertThat(it.latest(CaseSiteVisit.class).orElseThrow().witness()).isEqualTo("社区工作人员");
    }

    @Test
    @DisplayName(
        "ACC-265 a visit stops no clock; listed as a procedure it stops the promised one only")
    void clocks() {
      LicenceCase it = aCaseUnderReview();
      Visiting.record(it, aVisit(at(4)), REVIEWER, at(5));
      assertThat(it.last(ClockMark.SPECIAL_STARTED)).isEmpty();

      PublishedMatter listed = matter().listing(SITE_INSPECTION).build();
      LicenceCase another = aCaseUnderReview();
      ProceedingSpecially.propose(
          another, SpecialProcedureKind.SITE_INSPECTION, 3, "r", listed, REVIEWER, at(4));
      ProceedingSpecially.start(another, "同意", listed, CLOCK, APPROVER, at(5));
      assertThat(CLOCK.read(another, listed, morning(3, 4)).statutory().state())
          .as("whatever its list says")
          .isEqualTo(ClockState.RUNNING);
      assertThat(CLOCK.read(another, listed, morning(3, 4)).promised().state())
          .isEqualTo(ClockState.PAUSED);
      refusalsOf(() -> ProceedingSpecially.end(another, "一致", REVIEWER, at(6)))
          .containsExactly("CASE_VISIT_NOT_RECORDED");
      Visiting.record(another, aVisit(at(4)), REVIEWER, at(6));
      ProceedingSpecially.end(another, "一致", REVIEWER, at(7));
      assertThat(another.state()).isEqualTo(CaseState.REVIEWING);
    }

    @Test
    @DisplayName("ACC-059 the record of a visit stands for the names of the inspectors")
    void inspectors() {
      PublishedMatter visited = matter().withSiteVisit().build();
      LicenceCase it = aCaseUnderReview();
      Visiting.record(it, aVisit(at(4)), REVIEWER, at(5));
      Reviewing.giveOpinion(it, Verdict.GRANT, "符合条件", List.of(), visited, REVIEWER, at(6));
      assertThat(it.state()).isEqualTo(CaseState.TO_DECIDE);
    }

    @Test
    @DisplayName("ACC-490 an opinion names nobody as inspector who is not in the record")
    void nobodyElse() {
      PublishedMatter visited = matter().withSiteVisit().build();
      LicenceCase it = aCaseUnderReview();
      Visiting.record(it, aVisit(at(4)), REVIEWER, at(5));
      List<String> others = List.of("何人甲", "何人乙");
      refusalsOf(
              () ->
                  Reviewing.giveOpinion(
                      it, Verdict.GRANT, "符合条件", others, visited, REVIEWER, at(6)))
          .containsExactly("CASE_INSPECTORS_NOT_OF_RECORD");
      String name = it.latest(CaseSiteVisit.class).orElseThrow().officers().get(0);
      List<String> there = List.of(name.substring(0, name.indexOf('（')));
      Reviewing.giveOpinion(it, Verdict.GRANT, "符合条件", there, visited, REVIEWER, at(6));
      assertThat(it.state()).isEqualTo(CaseState.TO_DECIDE);
    }
  }

  @Nested
  @DisplayName("听证")
  class Hearing {

    private static LicenceCase told() {
      LicenceCase it = aCaseToDecide();
      HoldingHearing.tell(it, "申请人、相邻业主", "相邻采光", CLOCK, REVIEWER, at(5));
      return it;
    }

    private static LicenceCase announced() {
      LicenceCase it = aCaseUnderReview();
      HoldingHearing.announce(it, "设立歌舞娱乐场所", hearingOf(ENTERTAINMENT), CLOCK, REVIEWER, at(5));
      return it;
    }

    /** Registered on Tuesday 3 March: to be held by 31 March. */
    private static LicenceCase registered() {
      LicenceCase it = announced();
      HoldingHearing.ask(
          it, asking("文化路社区居民代表"), hearingOf(ENTERTAINMENT), CLOCK, REVIEWER, morning(3, 3));
      return it;
    }

    private static LicenceCase held() {
      LicenceCase it = registered();
      HoldingHearing.call(it, morning(3, 16), "三楼会议室", HOST, CLOCK, REVIEWER, morning(3, 4));
      HoldingHearing.record(it, "居民代表三人", "出示证据，质证", "均已签名", CHIEF, morning(3, 16));
      it.file(
          new CaseDocument(
              DocumentKind.HEARING_MINUTES, "示审服许听笔字〔2026〕1号", "s", CHIEF, morning(3, 16)));
      return it;
    }

    @Test
    @DisplayName(
        "ACC-266 who is told of the right has five working days, and nothing is decided before")
    void fiveDays() {
      LicenceCase it = told();
      Instant limit = closing(3, 9);
      assertThat(it.latest(CaseHearing.class).orElseThrow().askUntil()).isEqualTo(limit);
      assertThat(hindrance(it, CaseAct.GRANT, APPROVER, aMatter(), limit))
          .contains("CASE_HEARING_RIGHT_OPEN");
      assertThat(hindrance(it, CaseAct.GRANT, APPROVER, aMatter(), limit.plusMillis(1)))
          .as("nobody asked")
          .isEmpty();
      LicenceCase waived = told();
      HoldingHearing.waive(waived, "双方书面放弃", REVIEWER, at(6));
      assertThat(hindrance(waived, CaseAct.GRANT, APPROVER, aMatter(), at(7))).isEmpty();
    }

    @Test
    @DisplayName("ACC-266 the waiting stops no clock; the request makes it a special procedure")
    void theRequestStops() {
      LicenceCase it = told();
      assertThat(CLOCK.read(it, aMatter(), morning(3, 4)).statutory().state())
          .isEqualTo(ClockState.RUNNING);
      HoldingHearing.ask(it, asking("相邻业主"), hearingOf(aMatter()), CLOCK, REVIEWER, morning(3, 5));
      assertThat(it.state()).isEqualTo(CaseState.SPECIAL);
      assertThat(CLOCK.read(it, aMatter(), morning(3, 6)).statutory().state())
          .as("art. 45")
          .isEqualTo(ClockState.PAUSED);
      assertThat(CLOCK.read(it, aMatter(), morning(3, 6)).promised().state())
          .as("the matter's list does not name a hearing")
          .isEqualTo(ClockState.OVERDUE);
    }

    @Test
    @DisplayName("ACC-505 公告的听证无人报名，期满自行结束，不计入时限的日子到那天为止")
    void announcedForNobody() {
      LicenceCase it = announced();
      it.dueAre(CLOCK.due(it, ENTERTAINMENT, at(5)));
      assertThat(it.due().timeAct()).contains(new TimeAct(CaseAct.LAPSE_HEARING, closing(3, 9)));
      HoldingHearing.lapse(it, "无人报名", SYSTEM, morning(3, 12));
      assertThat(it.state()).isEqualTo(CaseState.REVIEWING);
      assertThat(it.latest(CaseHearing.class).flatMap(CaseHearing::outcome))
          .contains(HearingOutcome.NOBODY_ASKED);
      assertThat(CLOCK.read(it, ENTERTAINMENT, morning(3, 12)).statutory().paused()).isEqualTo(4);
      LicenceCase registered = registered();
      assertThat(CLOCK.due(registered, ENTERTAINMENT, morning(3, 4)).timeAct()).isEmpty();
    }

    @Test
    @DisplayName("ACC-505 听证申请撤回得再晚，不计入时限的也只是告知过的那些日子")
    void noLongerThanTold() {
      LicenceCase it = registered();
      Instant told = it.latest(CaseHearing.class).flatMap(CaseHearing::until).orElseThrow();
      HoldingHearing.waive(it, "撤回听证申请", REVIEWER, morning(4, 20));
      CaseEvent last = it.events().get(it.events().size() - 1);
      assertThat(last.effectiveAt()).isEqualTo(told).isBefore(last.at());
    }

    @Test
    @DisplayName("ACC-506 告知、公告过听证的，审查人一个人不能再来一次")
    void notAgainAlone() {
      LicenceCase it = announced();
      HoldingHearing.endUnasked(it, "无人报名", REVIEWER, morning(3, 10));
      refusalsOf(
              () ->
                  HoldingHearing.announce(
                      it, "再次听证", hearingOf(ENTERTAINMENT), CLOCK, REVIEWER, morning(3, 10)))
          .containsExactly("CASE_HEARING_AGAIN");
      HoldingHearing.tell(it, "申请人", "采光", CLOCK, REVIEWER, morning(3, 10));
      HoldingHearing.waive(it, "书面放弃", REVIEWER, morning(3, 11));
      refusalsOf(() -> HoldingHearing.tell(it, "邻居", "采光", CLOCK, REVIEWER, morning(3, 11)))
          .containsExactly("CASE_HEARING_AGAIN");
      HoldingHearing.tell(it, "邻居", "新的相邻关系", CLOCK, CHIEF, morning(3, 11));
      assertThat(it.latest(CaseHearing.class).orElseThrow().isRightOpen(morning(3, 11))).isTrue();
    }

    @Test
    @DisplayName("ACC-267 after the five working days nobody can ask or register any more")
    void tooLate() {
      for (LicenceCase it : List.of(told(), announced())) {
        refusalsOf(
                () ->
                    HoldingHearing.ask(
                        it,
                        asking("相邻业主"),
                        hearingOf(aMatter()),
                        CLOCK,
                        REVIEWER,
                        closing(3, 9).plusMillis(1)))
            .containsExactly("CASE_HEARING_ASKED_LATE");
      }
      assertThat(hindrance(aCaseToDecide(), CaseAct.REQUEST_HEARING, REVIEWER, aMatter(), at(6)))
          .as("nobody was told of anything")
          .contains("CASE_HEARING_ASKED_LATE");
    }

    private static void enter(LicenceCase it, Instant handedIn, Officer by, Instant at) {
      HearingRequest request = new HearingRequest("相邻业主", handedIn);
      HoldingHearing.ask(it, request, hearingOf(ENTERTAINMENT), CLOCK, by, at);
    }

    @Test
    @DisplayName("ACC-598 办理该事项的窗口都可以登记听证申请，审查人压不住；别的窗口、别的审查人不能")
    void anyWindowTakesIt() {
      LicenceCase it = told();
      Officer elsewhere = officer("clerk9", "O1-09", "A09", null);
      refusalsOf(() -> enter(it, null, elsewhere, morning(3, 4)))
          .containsExactly("CASE_WINDOW_HAS_NO_POWER");
      Officer another = officer("reviewer9", REVIEWER.unit(), "", null);
      refusalsOf(() -> enter(it, null, another, morning(3, 4)))
          .containsExactly("CASE_NOT_YOUR_REVIEW");
      enter(it, null, CLERK, morning(3, 4));
      assertThat(it.state()).isEqualTo(CaseState.SPECIAL);
      assertThat(it.latest(CaseHearing.class).orElseThrow().askers()).isEqualTo("相邻业主");
    }

    @Test
    @DisplayName("ACC-598 五日、二十日按交来的时间算，不按登记的时间；期满以后登记期内交来的，照样算数")
    void countedFromTheHandIn() {
      LicenceCase it = told();
      for (Instant impossible : List.of(morning(3, 1), morning(3, 12))) {
        refusalsOf(() -> enter(it, impossible, CLERK, morning(3, 11)))
            .containsExactly("CASE_HEARING_HANDED_IN");
      }
      refusalsOf(() -> enter(it, morning(3, 10), CLERK, morning(3, 11)))
          .containsExactly("CASE_HEARING_ASKED_LATE");
      enter(it, morning(3, 6), CLERK, morning(3, 11));
      CaseHearing asked = it.latest(CaseHearing.class).orElseThrow();
      assertThat(asked.holdUntil()).contains(closing(4, 3));
      assertThat(asked.startedAt()).as("no clock stops before it").contains(morning(3, 11));
    }

    @Test
    @DisplayName("ACC-598 公告期满当作无人报名结束了的，期内交来的报名登记后听证照开；已经举行、放弃的不再登记")
    void foundAfterwards() {
      LicenceCase it = announced();
      it.dueAre(CLOCK.due(it, ENTERTAINMENT, at(5)));
      HoldingHearing.lapse(it, "无人报名", SYSTEM, morning(3, 10));
      enter(it, morning(3, 9), CLERK, morning(3, 11));
      CaseHearing found = it.latest(CaseHearing.class).orElseThrow();
      assertThat(it.state()).isEqualTo(CaseState.SPECIAL);
      assertThat(found.isRunning() && found.isAnnounced()).isTrue();
      assertThat(hindrance(it, CaseAct.GRANT, APPROVER, ENTERTAINMENT, morning(3, 12)))
          .contains("CASE_STATE_FORBIDS");
      enter(it, morning(3, 9), CLERK, morning(3, 11));
      LicenceCase waived = told();
      HoldingHearing.waive(waived, "书面放弃", REVIEWER, at(6));
      refusalsOf(() -> enter(waived, null, CLERK, at(7)))
          .containsExactly("CASE_HEARING_ASKED_LATE");
    }

    @Test
    @DisplayName("ACC-599 可以提出听证的五日内不启动别的特别程序、不中止、不转报，否则提不了")
    void theDaysToAskAreLeft() {
      LicenceCase it = told();
      it.begin(proposedProcedure());
      assertThat(hindrance(it, CaseAct.START_SPECIAL, APPROVER, aMatter(), morning(3, 4)))
          .contains("CASE_HEARING_DAYS_TO_ASK");
      assertThat(hindrance(it, CaseAct.SUSPEND, APPROVER, aMatter(), morning(3, 4)))
          .contains("CASE_HEARING_DAYS_TO_ASK");
      assertThat(hindrance(it, CaseAct.START_SPECIAL, APPROVER, aMatter(), morning(3, 10)))
          .isEmpty();
    }

    @Test
    @DisplayName("ACC-268 seven whole working days of notice, twenty from the first request")
    void days() {
      LicenceCase it = registered();
      // called on 4 March: seven working days end on the 13th
      for (Instant wrong : new Instant[] {null, closing(3, 13), closing(3, 31).plusMillis(1)}) {
        refusalsOf(
                () -> HoldingHearing.call(it, wrong, "会议室", HOST, CLOCK, REVIEWER, morning(3, 4)))
            .containsExactly("CASE_HEARING_DAY");
      }
      HoldingHearing.call(it, morning(3, 16), "会议室", HOST, CLOCK, REVIEWER, morning(3, 4));
      assertThat(it.state()).isEqualTo(CaseState.SPECIAL);
    }

    @Test
    @DisplayName(
        "ACC-268 called too late, it is still held: on the first day lawful for those called")
    void calledLate() {
      LicenceCase it = registered();
      HoldingHearing.call(it, morning(4, 9), "会议室", HOST, CLOCK, REVIEWER, morning(3, 30));
      assertThat(it.latest(CaseHearing.class).orElseThrow().heldAt()).contains(morning(4, 9));
    }

    @Test
    @DisplayName("ACC-595 还有一个工作日可以按期通知时提醒，二十个工作日过了记一次逾期，哪天记载都一样")
    void askedAndNotHeld() {
      LicenceCase it = registered();
      Instant limit = closing(3, 31);
      List<Warning> both =
          List.of(
              new Warning(Pressing.HEARING, Level.YELLOW, limit, closing(3, 18)),
              new Warning(Pressing.HEARING, Level.RED, limit, limit));
      assertThat(HoldingHearing.warnings(it, CLOCK)).isEqualTo(both);
      assertThat(CLOCK.warnings(it, ENTERTAINMENT, morning(4, 20))).containsAll(both);
      it.dueAre(CLOCK.due(it, ENTERTAINMENT, morning(3, 4)));
      assertThat(it.due().warnsFrom()).contains(closing(3, 18));
      // on the day after the warning it can still be called in time, and on no later one
      HoldingHearing.call(it, morning(3, 31), "会议室", HOST, CLOCK, REVIEWER, morning(3, 19));
      HoldingHearing.call(it, morning(4, 1), "会议室", HOST, CLOCK, REVIEWER, morning(3, 20));
      assertThat(HoldingHearing.warnings(it, CLOCK)).isEqualTo(both);
      assertThat(late(it, limit)).isFalse();
      assertThat(late(it, limit.plusMillis(1))).isTrue();
      HoldingHearing.record(it, "居民代表三人", "质证", "均已签名", CHIEF, morning(4, 1));
      assertThat(HoldingHearing.warnings(it, CLOCK)).as("held, and late for good").isEqualTo(both);
      assertThat(late(it, morning(4, 2))).isTrue();
    }

    @Test
    @DisplayName("ACC-595 定了日子不等于举行：过期没有签字的笔录，下一个工作日也算逾期；按期举行、撤回的不算")
    void anAppointmentIsNoHearing() {
      LicenceCase it = registered();
      Instant limit = closing(3, 31);
      HoldingHearing.call(it, morning(3, 30), "会议室", HOST, CLOCK, REVIEWER, morning(3, 4));
      assertThat(HoldingHearing.warnings(it, CLOCK))
          .containsExactly(new Warning(Pressing.HEARING, Level.RED, limit, closing(4, 1)));
      HoldingHearing.record(it, "居民代表三人", "质证", "均已签名", CHIEF, morning(3, 30));
      assertThat(HoldingHearing.warnings(it, CLOCK)).isEmpty();
      assertThat(late(it, morning(4, 20))).isFalse();
      LicenceCase takenBack = registered();
      HoldingHearing.waive(takenBack, "撤回听证申请", REVIEWER, morning(3, 10));
      assertThat(HoldingHearing.warnings(takenBack, CLOCK)).isEmpty();
      assertThat(HoldingHearing.warnings(told(), CLOCK)).as("nobody asked").isEmpty();
    }

    private static boolean late(LicenceCase it, Instant at) {
      return it.latest(CaseHearing.class).orElseThrow().isLate(at);
    }

    @Test
    @DisplayName(
        "ACC-269 neither the reviewer nor the acceptor hosts, and only the host writes the minutes")
    void host() {
      LicenceCase it = registered();
      for (String wrong : List.of("", "reviewer", "clerk")) {
        refusalsOf(
                () ->
                    HoldingHearing.call(
                        it,
                        morning(3, 16),
                        "会议室",
                        new HearingHost(wrong, wrong),
                        CLOCK,
                        REVIEWER,
                        morning(3, 4)))
            .containsExactly("CASE_HEARING_HOST");
      }
      HoldingHearing.call(it, morning(3, 16), "会议室", HOST, CLOCK, REVIEWER, morning(3, 4));
      refusalsOf(() -> HoldingHearing.record(it, "到场", "内容", "签名", APPROVER, morning(3, 16)))
          .containsExactly("CASE_HEARING_HOST");
    }

    @Test
    @DisplayName(
        "ACC-270 minutes are written when the time has come: who came, what was said, who signed")
    void minutes() {
      LicenceCase it = registered();
      HoldingHearing.call(it, morning(3, 16), "会议室", HOST, CLOCK, REVIEWER, morning(3, 4));
      refusalsOf(() -> HoldingHearing.record(it, "到场", "内容", "签名", CHIEF, morning(3, 13)))
          .containsExactly("CASE_HEARING_MINUTES_INCOMPLETE");
      refusalsOf(() -> HoldingHearing.record(it, "", "", "", CHIEF, morning(3, 16)))
          .hasSize(3)
          .containsOnly("CASE_HEARING_MINUTES_INCOMPLETE");
    }

    @Test
    @DisplayName(
        "ACC-259 the time of an announced hearing is not counted, from announcement to minutes")
    void notCounted() {
      LicenceCase it = held();
      assertThat(it.state()).isEqualTo(CaseState.REVIEWING);
      // 3–13 March stood still: nine working days; the 16th counts
      assertThat(CLOCK.due(it, ENTERTAINMENT, morning(3, 16)).statutory()).contains(closing(4, 10));
    }

    @Test
    @DisplayName("ACC-271 a decision after a hearing names the minutes on which it rests")
    void restsOnTheMinutes() {
      LicenceCase it = held();
      Reviewing.giveOpinion(
          it, Verdict.GRANT, "建议准予", List.of(), ENTERTAINMENT, REVIEWER, morning(3, 17));
      refusalsOf(
              () ->
                  Deciding.decide(
                      it,
                      Verdict.GRANT,
                      grantText(),
                      "同意",
                      ENTERTAINMENT,
                      APPROVER,
                      morning(3, 18)))
          .containsExactly("CASE_DECISION_WITHOUT_MINUTES");
      DecisionText resting =
          new DecisionText(
              "",
              "",
              "娱乐场所管理条例 第十条\n听证笔录 示审服许听笔字〔2026〕1号",
              "",
              "准予",
              Optional.of(TODAY),
              Optional.empty());
      Deciding.decide(it, Verdict.GRANT, resting, "同意", ENTERTAINMENT, APPROVER, morning(3, 18));
      assertThat(it.state()).isEqualTo(CaseState.GRANTED);
    }

    @Test
    @DisplayName("ACC-272 a matter whose law wants a hearing is not decided without one")
    void compulsory() {
      assertThat(hindrance(aCaseToDecide(), CaseAct.GRANT, APPROVER, ENTERTAINMENT, at(6)))
          .contains("CASE_HEARING_COMPULSORY");
      assertThat(hindrance(aCaseToDecide(), CaseAct.DENY, APPROVER, ENTERTAINMENT, at(6)))
          .contains("CASE_HEARING_COMPULSORY");
      LicenceCase onlyTold = told();
      HoldingHearing.waive(onlyTold, "双方放弃", REVIEWER, at(6));
      assertThat(hindrance(onlyTold, CaseAct.GRANT, APPROVER, ENTERTAINMENT, at(7)))
          .as("the right of the parties is not the public's")
          .contains("CASE_HEARING_COMPULSORY");
    }

    @Test
    @DisplayName("ACC-272 unless it was announced and nobody registered until the end")
    void nobodyRegistered() {
      LicenceCase it = announced();
      assertThat(hindrance(it, CaseAct.END_HEARING, REVIEWER, ENTERTAINMENT, closing(3, 9)))
          .contains("CASE_HEARING_RIGHT_OPEN");
      HoldingHearing.endUnasked(it, "公告五个工作日，无人报名", REVIEWER, closing(3, 9).plusMillis(1));
      Reviewing.giveOpinion(
          it, Verdict.GRANT, "建议准予", List.of(), ENTERTAINMENT, REVIEWER, morning(3, 10));
      assertThat(hindrance(it, CaseAct.GRANT, APPROVER, ENTERTAINMENT, morning(3, 11))).isEmpty();
      assertThat(
              hindrance(registered(), CaseAct.END_HEARING, REVIEWER, ENTERTAINMENT, closing(3, 30)))
          .as("somebody registered")
          .contains("CASE_HEARING_RIGHT_OPEN");
    }
  }
}
