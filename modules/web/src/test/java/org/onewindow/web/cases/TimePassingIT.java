package org.onewindow.web.cases;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.acceptance.application.cases.CaseView;
import org.onewindow.acceptance.application.cases.IntakeText;
import org.onewindow.acceptance.application.cases.MaterialText;
import org.onewindow.acceptance.application.cases.PartyText;
import org.onewindow.acceptance.application.cases.ReceiveApplication;
import org.onewindow.acceptance.application.cases.RequestCorrection;
import org.onewindow.acceptance.application.cases.ShowCase;
import org.onewindow.acceptance.domain.cases.CaseAct;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.CaseState;
import org.onewindow.acceptance.domain.cases.Defect;
import org.onewindow.acceptance.domain.cases.DocumentKind;
import org.onewindow.acceptance.domain.cases.DueDates.Pressing;
import org.onewindow.acceptance.domain.cases.IdentityPaper;
import org.onewindow.acceptance.domain.cases.MaterialForm;
import org.onewindow.acceptance.domain.cases.Warning;
import org.onewindow.acceptance.domain.matter.PublishedMatters;
import org.onewindow.acceptance.integration.cases.TimePassing;
import org.onewindow.kernel.clock.ClockState;
import org.onewindow.platform.identity.Actor;
import org.onewindow.platform.identity.CurrentActor;
import org.onewindow.platform.identity.Roles;
import org.onewindow.testsupport.server.InsideServer;
import org.onewindow.testsupport.time.TestTime;

/** What the mere passing of time does to cases, on the real database. */
@InsideServer
class TimePassingIT {

  private static final String HALL = "11371799MB2A00011A-01";
  private static final String HEALTH = "11371799MB2A00011A-05";
  private static final String MATTER = "11371799MB2A00011A400012302000001";
  private static final Instant FIFTH_DAY_OVER = TestTime.at("2026-03-11T17:00:01");
  private static final Instant AFTER_A_STOP = TestTime.at("2026-03-23T08:10");
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int NODES = 2;
  private static final int CASES = 40;

  @Inject CurrentActor actors;
  @Inject Roles roles;
  @Inject PublishedMatters matters;
  @Inject ReceiveApplication receive;
  @Inject RequestCorrection request;
  @Inject ShowCase show;
  @Inject TimePassing timePassing;
  @Inject TestTime time;

  @Resource(lookup = "java:app/jdbc/onewindow")
  DataSource dataSource;

  @Resource ManagedExecutorService executor;

  @AfterEach
  void backToTheBeginning() {
    time.set(TestTime.WINDOW_OPENS);
  }

  @Test
  @DisplayName(
      "ACC-053 two nodes at once, after a stop of days, accept each silent case once, as of its receipt")
  void onceEach() throws Exception {
    List<CaseNumber> silent = new ArrayList<>();
    for (int i = 0; i < CASES; i++) {
      silent.add(received());
    }
    time.set(AFTER_A_STOP);
    onTwoNodes();
    letPassUntilNone("SELECT COUNT(*) FROM acc_case WHERE time_act_at < '2026-03-23'");

    for (CaseNumber no : silent) {
      CaseView it = seen(no);
      assertThat(it.state()).isEqualTo(CaseState.ACCEPTED);
      assertThat(it.events())
          .filteredOn(e -> e.act() == CaseAct.ACCEPT_BY_SILENCE)
          .singleElement()
          .satisfies(
              e -> {
                assertThat(e.at()).isEqualTo(AFTER_A_STOP);
                assertThat(e.effectiveAt()).isEqualTo(TestTime.WINDOW_OPENS);
              });
      assertThat(it.papers())
          .filteredOn(p -> p.kind() == DocumentKind.ACCEPTANCE_NOTICE)
          .hasSize(1);
      assertThat(it.clocks().acceptance().state()).isEqualTo(ClockState.DEEMED);
      assertThat(it.clocks().statutory().startedAt().toInstant()).isEqualTo(TestTime.WINDOW_OPENS);
    }
  }

  @Test
  @DisplayName("ACC-052 on the fifth day until closing the desk may still answer")
  void notBefore() throws Exception {
    CaseNumber no = received();
    time.set(FIFTH_DAY_OVER.minusSeconds(1));
    timePassing.letPass();
    assertThat(seen(no).state()).isEqualTo(CaseState.RECEIVED);
    time.set(FIFTH_DAY_OVER);
    timePassing.letPass();
    assertThat(seen(no).state()).isEqualTo(CaseState.ACCEPTED);
  }

  @Test
  @DisplayName(
      "ACC-054 ACC-352 of all that silence accepted in one run each supervisor is told in one line")
  void supervisorIsTold() throws Exception {
    List<CaseNumber> silent = new ArrayList<>();
    for (int i = 0; i < NODES; i++) {
      silent.add(received());
    }
    time.set(FIFTH_DAY_OVER);
    timePassing.letPass();

    for (CaseNumber no : silent) {
      Instant patience = Instant.now().plus(PATIENCE);
      while (count(told(no)) == 0 && Instant.now().isBefore(patience)) {
        timePassing.letPass();
      }
      assertThat(count(told(no)))
          .as("every supervisor once")
          .isEqualTo(count(told(no).replace("COUNT(*)", "COUNT(DISTINCT n.recipient)")))
          .isPositive();
    }
  }

  private String told(CaseNumber no) throws Exception {
    long digest = count("SELECT MAX(w.digest_id) FROM acc_case_warning w" + redSilence(no));
    return "SELECT COUNT(*) FROM plt_notice n WHERE n.link IN ('/cases/"
        + no.text()
        + "', '/supervision/warnings/"
        + digest
        + "') AND n.template IN ('notice.case.silence', 'notice.warnings') AND n.recipient IN"
        + " (SELECT CAST(r.account AS CHAR) FROM plt_account_role r"
        + " WHERE r.role = 'SUPERVISOR')";
  }

  /** A case that a message just holds is passed over, and taken at the next look. */
  private void letPassUntilNone(String due) throws Exception {
    Instant patience = Instant.now().plus(PATIENCE);
    do {
      timePassing.letPass();
    } while (count(due) > 0 && Instant.now().isBefore(patience));
    assertThat(count(due)).as(due).isZero();
  }

  @Test
  @DisplayName(
      "ACC-350 ACC-351 two nodes, after a stop of days, record each warning once, as of its own moment")
  void warnedOnceEach() throws Exception {
    List<CaseNumber> open = new ArrayList<>();
    for (int i = 0; i < CASES; i++) {
      open.add(received());
    }
    long version = seen(open.get(0)).version();
    time.set(TestTime.at("2026-03-10T17:00:01"));
    onTwoNodes();
    onTwoNodes();
    for (CaseNumber no : open) {
      assertThat(seen(no).warnings())
          .singleElement()
          .satisfies(
              w -> {
                assertThat(w.clock()).isEqualTo(Pressing.ACCEPTANCE);
                assertThat(w.level()).isEqualTo(Warning.Level.YELLOW);
                assertThat(w.asOf()).isEqualTo(TestTime.at("2026-03-10T17:00"));
              });
    }
    assertThat(seen(open.get(0)).version()).as("nobody's page grows stale").isEqualTo(version);

    time.set(AFTER_A_STOP);
    onTwoNodes();
    letPassUntilNone("SELECT COUNT(*) FROM acc_case WHERE alarm_at < '2026-03-23'");
    for (CaseNumber no : open) {
      List<CaseView.Warned> warned = seen(no).warnings();
      assertThat(warned)
          .filteredOn(w -> w.clock() == Pressing.ACCEPTANCE && w.level() == Warning.Level.RED)
          .hasSize(1);
      assertThat(warned)
          .filteredOn(w -> w.clock() == Pressing.PROMISED)
          .as("the promise ends on the day of receipt and never was green")
          .hasSize(1)
          .allSatisfy(
              w -> {
                assertThat(w.asOf()).isBefore(AFTER_A_STOP);
                assertThat(w.givenAt()).isEqualTo(AFTER_A_STOP);
              });
    }
    assertThat(count("SELECT COUNT(*) FROM acc_case_warning WHERE digest_id IS NULL")).isZero();
  }

  private static String redSilence(CaseNumber no) {
    return " JOIN acc_case c ON c.id = w.case_id WHERE w.clock = 'ACCEPTANCE'"
        + " AND w.level = 'RED' AND c.case_no = '"
        + no.text()
        + "'";
  }

  @Test
  @DisplayName("ACC-063 what is not corrected is reminded of, then ends, on two nodes once each")
  void correctionLapses() throws Exception {
    CaseNumber no = received();
    Actor desk = who("desk", HEALTH, "", "MIDDLE_DESK");
    actors.runAs(desk, () -> request.of(no, -1, List.of(new Defect(Defect.FORM, "申请表第 3 栏未填"))));
    Instant limit = seen(no).correctionLimit().orElseThrow().dueAt().toInstant();
    time.set(limit.minus(Duration.ofDays(10)));
    onTwoNodes();
    assertThat(seen(no).state()).isEqualTo(CaseState.CORRECTING);
    Instant extended = seen(no).correctionLimit().orElseThrow().dueAt().toInstant();
    time.set(extended.plus(Duration.ofDays(3)));
    onTwoNodes();

    CaseView it = seen(no);
    assertThat(it.state()).isEqualTo(CaseState.CORRECTION_LAPSED);
    assertThat(it.events()).filteredOn(e -> e.act() == CaseAct.WARN_OF_LAPSE).hasSize(1);
    assertThat(it.events())
        .filteredOn(e -> e.act() == CaseAct.LAPSE_CORRECTION)
        .singleElement()
        .satisfies(e -> assertThat(e.effectiveAt()).isEqualTo(extended));
    assertThat(it.papers()).filteredOn(p -> p.kind() == DocumentKind.TERMINATION_NOTICE).hasSize(1);
  }

  private void onTwoNodes() throws Exception {
    List<Future<?>> nodes = new ArrayList<>();
    for (int i = 0; i < NODES; i++) {
      nodes.add(executor.submit(timePassing::letPass));
    }
    for (Future<?> node : nodes) {
      node.get(120, TimeUnit.SECONDS);
    }
  }

  private CaseNumber received() {
    Actor clerk = who("clerk", HALL, "A03", "WINDOW_CLERK");
    AtomicReference<CaseNumber> number = new AtomicReference<>();
    String key = UUID.randomUUID().toString();
    actors.runAs(clerk, () -> number.set(receive.whole(MATTER, application(), key)));
    return number.get();
  }

  private CaseView seen(CaseNumber no) {
    AtomicReference<CaseView> it = new AtomicReference<>();
    actors.runAs(who("reviewer", HEALTH, "", "REVIEWER"), () -> it.set(show.of(no)));
    return it.get();
  }

  private Actor who(String account, String unit, String window, String role) {
    return new Actor(
        "it-" + account, account, unit, window, Set.of(role), roles.permissionsOf(Set.of(role)));
  }

  private IntakeText application() {
    Map<String, MaterialText> papers = new LinkedHashMap<>();
    matters
        .current(MATTER)
        .orElseThrow()
        .materialsFor("S1")
        .forEach(
            m ->
                papers.put(
                    m.code(),
                    new MaterialText(MaterialForm.PAPER, 1, m.copies(), 2, "", "", "", "", 0L)));
    PartyText applicant =
        new PartyText(
            "陈大文", IdentityPaper.CITIZEN_ID, "11010519491231002X", "13812342671", "", "", null, "");
    return IntakeText.withoutForm("S1", applicant, null, false, null, null, papers, "", "");
  }

  private long count(String sql) throws Exception {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet result = statement.executeQuery()) {
      result.next();
      return result.getLong(1);
    }
  }
}
