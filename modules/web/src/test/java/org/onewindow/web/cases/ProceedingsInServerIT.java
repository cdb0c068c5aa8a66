package org.onewindow.web.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.acceptance.application.cases.AcceptCase;
import org.onewindow.acceptance.application.cases.AnnounceHearing;
import org.onewindow.acceptance.application.cases.ApproveExtension;
import org.onewindow.acceptance.application.cases.CallHearing;
import org.onewindow.acceptance.application.cases.CaseView;
import org.onewindow.acceptance.application.cases.DecideCase;
import org.onewindow.acceptance.application.cases.DecisionDraft;
import org.onewindow.acceptance.application.cases.GiveReviewOpinion;
import org.onewindow.acceptance.application.cases.IntakeText;
import org.onewindow.acceptance.application.cases.ListStoppedCases;
import org.onewindow.acceptance.application.cases.MaterialText;
import org.onewindow.acceptance.application.cases.OpenCaseDocument;
import org.onewindow.acceptance.application.cases.PartyText;
import org.onewindow.acceptance.application.cases.ProposeExtension;
import org.onewindow.acceptance.application.cases.ProposeSpecialProcedure;
import org.onewindow.acceptance.application.cases.ReceiveApplication;
import org.onewindow.acceptance.application.cases.RecordMinutes;
import org.onewindow.acceptance.application.cases.RecordSiteVisit;
import org.onewindow.acceptance.application.cases.RequestHearing;
import org.onewindow.acceptance.application.cases.ResumeCase;
import org.onewindow.acceptance.application.cases.ShowCase;
import org.onewindow.acceptance.application.cases.StartSpecialProcedure;
import org.onewindow.acceptance.application.cases.SuspendCase;
import org.onewindow.acceptance.application.cases.TakeUpReview;
import org.onewindow.acceptance.domain.cases.CaseAct;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.CaseState;
import org.onewindow.acceptance.domain.cases.DocumentKind;
import org.onewindow.acceptance.domain.cases.HearingRequest;
import org.onewindow.acceptance.domain.cases.IdentityPaper;
import org.onewindow.acceptance.domain.cases.MaterialForm;
import org.onewindow.acceptance.domain.cases.SiteVisit;
import org.onewindow.acceptance.domain.cases.SuspensionCause;
import org.onewindow.acceptance.domain.cases.Verdict;
import org.onewindow.acceptance.domain.cases.VisitOfficer;
import org.onewindow.acceptance.domain.matter.PublishedMatters;
import org.onewindow.acceptance.domain.matter.SpecialProcedureKind;
import org.onewindow.acceptance.integration.cases.TimePassing;
import org.onewindow.kernel.clock.ClockState;
import org.onewindow.kernel.refusal.NotPermitted;
import org.onewindow.platform.identity.Actor;
import org.onewindow.platform.identity.CurrentActor;
import org.onewindow.platform.identity.Directory;
import org.onewindow.platform.identity.Roles;
import org.onewindow.testsupport.server.InsideServer;
import org.onewindow.testsupport.time.TestTime;

/** 延长、特别程序、中止 of a case of the demo county, on the real database, over weeks. */
@InsideServer
class ProceedingsInServerIT {

  private static final String BUREAU = "11371799MB2A00011A";
  private static final String HALL = BUREAU + "-01";
  private static final String BUILD = BUREAU + "-04";
  private static final String HEALTH = BUREAU + "-05";

  /** 娱乐场所经营活动审批: the law wants a hearing. */
  private static final String ENTERTAINMENT = BUREAU + "400012201300001";

  /** 取水许可: 45 working days by law, 10 promised, its list names an expert review. */
  private static final String WATER = BUREAU + "400011910200601";

  /** 户外招牌设施设置审查: the twenty days of art. 42. */
  private static final String SIGNBOARD = BUREAU + "437101700300101";

  @Inject CurrentActor actors;
  @Inject Roles roles;
  @Inject PublishedMatters matters;
  @Inject ReceiveApplication receive;
  @Inject AcceptCase accept;
  @Inject TakeUpReview takeUp;
  @Inject ProposeExtension proposeExtension;
  @Inject ApproveExtension approveExtension;
  @Inject ProposeSpecialProcedure proposeSpecial;
  @Inject StartSpecialProcedure startSpecial;
  @Inject SuspendCase suspend;
  @Inject ResumeCase resume;
  @Inject ListStoppedCases stops;
  @Inject ShowCase show;
  @Inject OpenCaseDocument open;
  @Inject AnnounceHearing announce;
  @Inject RequestHearing requestHearing;
  @Inject CallHearing call;
  @Inject RecordMinutes minutes;
  @Inject RecordSiteVisit visit;
  @Inject GiveReviewOpinion opinion;
  @Inject DecideCase decide;
  @Inject Directory directory;
  @Inject TimePassing timePassing;
  @Inject TestTime time;

  @Resource(lookup = "java:app/jdbc/onewindow")
  DataSource dataSource;

  @AfterEach
  void backToTheBeginning() {
    time.set(TestTime.WINDOW_OPENS);
  }

  @Test
  @DisplayName("ACC-254 ACC-255 an approved extension moves the day in law and tells the applicant")
  void extension() {
    CaseNumber no = underReview(SIGNBOARD);
    Instant before = seen(no).clocks().statutory().dueAt().toInstant();
    as(reviewer(), () -> proposeExtension.of(no, -1, 10, "现场情况需要核实"));
    assertThatThrownBy(() -> as(reviewer(), () -> approveExtension.of(no, -1, "同意")))
        .isInstanceOf(NotPermitted.class);
    as(head(), () -> approveExtension.of(no, -1, "同意延长"));

    CaseView it = seen(no);
    assertThat(it.clocks().statutory().dueAt().toInstant()).isAfter(before);
    assertThat(it.beside().proceedings()).hasSize(1).allMatch(CaseView.Proceeding::agreed);
    printed(it, DocumentKind.EXTENSION_NOTICE);
  }

  @Test
  @DisplayName(
      "ACC-259 an expert review stops both clocks; its notice commits with its start; ACC-509 no longer than was told")
  void specialProcedure() {
    CaseNumber no = underReview(WATER);
    as(
        reviewer(),
        () -> proposeSpecial.of(no, -1, SpecialProcedureKind.EXPERT_REVIEW, 5, "论证报告书须经评审"));
    as(approver(), () -> startSpecial.of(no, -1, "同意组织评审"));
    CaseView running = seen(no);
    assertThat(running.state()).isEqualTo(CaseState.SPECIAL);
    assertThat(running.clocks().statutory().state()).isEqualTo(ClockState.PAUSED);
    assertThat(running.clocks().promised().state()).isEqualTo(ClockState.PAUSED);
    assertThat(running.offers()).noneMatch(o -> o.act() == CaseAct.GRANT);
    printed(running, DocumentKind.SPECIAL_NOTICE);

    time.set(TestTime.at("2026-03-18T10:00"));
    timePassing.letPass();
    CaseView ended = seen(no);
    assertThat(ended.state()).isEqualTo(CaseState.REVIEWING);
    assertThat(ended.clocks().statutory().state()).isEqualTo(ClockState.RUNNING);
    assertThat(ended.clocks().statutory().paused())
        .as("what was told, the last day counts again")
        .isEqualTo(4);
    assertThat(ended.clocks().promised().paused()).isEqualTo(4);
  }

  @Test
  @DisplayName("ACC-274 a suspension stops no clock, is told to supervisors and reminded of once")
  void suspension() throws Exception {
    CaseNumber no = underReview(SIGNBOARD);
    LocalDate review = LocalDate.of(2026, 3, 20);
    as(approver(), () -> suspend.of(no, -1, SuspensionCause.DISPUTE_PENDING, review, "租赁合同在诉"));
    CaseView it = seen(no);
    assertThat(it.clocks().statutory().state()).isEqualTo(ClockState.RUNNING);
    printed(it, DocumentKind.SUSPENSION_NOTICE);
    toldToSupervisors(no, "notice.case.suspended");

    assertThat(stopped(no)).hasSize(1).noneMatch(ListStoppedCases.Row::overrun);

    time.set(TestTime.at("2026-03-23T08:10"));
    assertThat(stopped(no)).hasSize(1).allMatch(ListStoppedCases.Row::overrun);
    timePassing.letPass();
    timePassing.letPass();
    assertThat(seen(no).events())
        .filteredOn(e -> e.act() == CaseAct.REMIND_OF_SUSPENSION)
        .hasSize(1);
    as(reviewer(), () -> resume.of(no, -1, "判决已生效"));
    printed(seen(no), DocumentKind.RESUMPTION_NOTICE);
    assertThat(stopped(no)).isEmpty();
  }

  @Test
  @DisplayName(
      "ACC-268 ACC-271 ACC-272 the entertainment matter: announced, heard, decided on the minutes")
  void hearing() {
    CaseNumber no = underReview(ENTERTAINMENT, HEALTH);
    Actor reviewer = who("reviewer", HEALTH, "REVIEWER");
    as(reviewer, () -> announce.of(no, -1, "设立歌舞娱乐场所"));
    as(reviewer, () -> requestHearing.of(no, -1, new HearingRequest("社区居民代表", null)));
    CaseView announced = as(reviewer, () -> show.of(no));
    assertThat(announced.state()).isEqualTo(CaseState.SPECIAL);
    assertThat(announced.clocks().statutory().state()).isEqualTo(ClockState.PAUSED);
    printed(announced, DocumentKind.HEARING_ANNOUNCEMENT);
    printed(announced, DocumentKind.SPECIAL_NOTICE);

    String chief = directory.personByLogin("chief").orElseThrow().account();
    Instant when = TestTime.at("2026-03-17T10:00");
    assertThatThrownBy(
            () ->
                as(
                    reviewer,
                    () -> call.of(no, -1, TestTime.at("2026-03-10T10:00"), "三楼会议室", chief)))
        .hasMessageContaining("CASE_HEARING_DAY");
    assertThatThrownBy(() -> as(reviewer, () -> call.of(no, -1, when, "三楼", "it-reviewer")))
        .hasMessageContaining("CASE_HEARING_HOST");
    as(reviewer, () -> call.of(no, -1, when, "三楼会议室", chief));

    time.set(when);
    Set<String> role = Set.of("SECOND_OPINION");
    Actor host = new Actor(chief, "陈首席", HEALTH, "", role, roles.permissionsOf(role));
    as(host, () -> minutes.of(no, -1, "居民代表三人", "出示证据、质证", "均已签名"));
    CaseView heard = as(reviewer, () -> show.of(no));
    printed(heard, DocumentKind.HEARING_MINUTES);
    assertThat(heard.clocks().statutory().state()).isEqualTo(ClockState.RUNNING);
    assertThat(heard.clocks().statutory().paused()).isEqualTo(8);
    as(
        reviewer,
        () ->
            visit.of(
                no,
                -1,
                new SiteVisit(
                    when,
                    "文化路 18 号",
                    List.of(new VisitOfficer("吴细查", "0012"), new VisitOfficer("周承启", "0034")),
                    "与图纸一致",
                    "孙众合",
                    false,
                    "",
                    List.of()),
                List.of()));
    as(reviewer, () -> opinion.of(no, -1, Verdict.GRANT, "建议准予", List.of()));
    Actor approver = who("approver", BUREAU, "APPROVER");
    assertThatThrownBy(() -> as(approver, () -> decide.of(no, -1, grant("娱乐场所管理条例 第十条"))))
        .hasMessageContaining("CASE_DECISION_WITHOUT_MINUTES");
    as(approver, () -> decide.of(no, -1, grant("娱乐场所管理条例 第十条 听证笔录 " + heard.beside().minutes())));
    assertThat(as(reviewer, () -> show.of(no)).state()).isEqualTo(CaseState.GRANTED);
  }

  private static DecisionDraft grant(String basis) {
    return new DecisionDraft(Verdict.GRANT, "同意", "", "", basis, "", null, null);
  }

  private List<ListStoppedCases.Row> stopped(CaseNumber no) {
    Actor supervisor = who("supervisor", BUREAU, "SUPERVISOR");
    return as(supervisor, () -> stops.of(Optional.empty(), 200)).items().stream()
        .filter(r -> r.number().equals(no.text()))
        .toList();
  }

  private void printed(CaseView it, DocumentKind kind) {
    CaseView.Paper paper =
        it.papers().stream().filter(p -> p.kind() == kind).findFirst().orElseThrow();
    assertThat(
            as(
                    who("supervisor", BUREAU, "SUPERVISOR"),
                    () -> open.of(CaseNumber.parse(it.number()).orElseThrow(), paper.seq()))
                .sha256())
        .hasSize(64);
  }

  private void toldToSupervisors(CaseNumber no, String template) throws Exception {
    Instant patience = Instant.now().plus(Duration.ofSeconds(60));
    while (told(no, template) == 0 && Instant.now().isBefore(patience)) {
      Thread.onSpinWait();
    }
    assertThat(told(no, template)).isPositive();
  }

  private long told(CaseNumber no, String template) throws Exception {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "SELECT COUNT(*) FROM plt_notice WHERE template = ? AND link = ?")) {
      statement.setString(1, template);
      statement.setString(2, "/cases/" + no.text());
      try (ResultSet result = statement.executeQuery()) {
        result.next();
        return result.getLong(1);
      }
    }
  }

  private CaseNumber underReview(String matter) {
    return underReview(matter, BUILD);
  }

  private CaseNumber underReview(String matter, String section) {
    String key = UUID.randomUUID().toString();
    CaseNumber no = as(clerk(), () -> receive.whole(matter, application(matter), key));
    as(who("desk", section, "MIDDLE_DESK"), () -> accept.of(no, -1));
    as(who("reviewer", section, "REVIEWER"), () -> takeUp.of(no, -1));
    return no;
  }

  private CaseView seen(CaseNumber no) {
    return as(reviewer(), () -> show.of(no));
  }

  private Actor clerk() {
    Set<String> role = Set.of("WINDOW_CLERK");
    return new Actor("it-clerk", "clerk", HALL, "A03", role, roles.permissionsOf(role));
  }

  private Actor reviewer() {
    return who("reviewer", BUILD, "REVIEWER");
  }

  private Actor approver() {
    return who("approver", BUREAU, "APPROVER");
  }

  private Actor head() {
    return who("head", BUREAU, "BUREAU_HEAD");
  }

  private Actor who(String account, String unit, String role) {
    return new Actor(
        "it-" + account, account, unit, "", Set.of(role), roles.permissionsOf(Set.of(role)));
  }

  private void as(Actor actor, Runnable work) {
    actors.runAs(actor, work::run);
  }

  private <T> T as(Actor actor, Supplier<T> work) {
    AtomicReference<T> result = new AtomicReference<>();
    actors.runAs(actor, () -> result.set(work.get()));
    return result.get();
  }

  private IntakeText application(String matter) {
    Map<String, MaterialText> papers = new LinkedHashMap<>();
    matters
        .current(matter)
        .orElseThrow()
        .materialsFor("S1")
        .forEach(
            m ->
                papers.put(
                    m.code(),
                    new MaterialText(
                        MaterialForm.PAPER, m.originals(), m.copies(), 2, "", "", "", "", 0L)));
    if (matter.equals(ENTERTAINMENT)) {
      PartyText company =
          new PartyText(
              "示范县星海歌舞娱乐有限公司",
              IdentityPaper.USCC,
              "91371799MA3D5Q7W1M",
              "",
              "文化路 18 号",
              "",
              null,
              "");
      return IntakeText.withoutForm("S1", company, person(), false, null, person(), papers, "", "");
    }
    return IntakeText.withoutForm("S1", person(), null, false, null, null, papers, "", "");
  }

  private static PartyText person() {
    return new PartyText(
        "陈大文", IdentityPaper.CITIZEN_ID, "11010519491231002X", "13812342671", "", "", null, "");
  }
}
