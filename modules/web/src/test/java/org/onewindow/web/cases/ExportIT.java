package org.onewindow.web.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.acceptance.application.cases.IntakeText;
import org.onewindow.acceptance.application.cases.MaterialText;
import org.onewindow.acceptance.application.cases.PartyText;
import org.onewindow.acceptance.application.cases.ReceiveApplication;
import org.onewindow.acceptance.application.export.AskForExport;
import org.onewindow.acceptance.application.export.ExportKind;
import org.onewindow.acceptance.application.export.ExportQuestion;
import org.onewindow.acceptance.application.export.ShowExports;
import org.onewindow.acceptance.application.export.StopExport;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.IdentityPaper;
import org.onewindow.acceptance.domain.cases.MaterialForm;
import org.onewindow.acceptance.domain.matter.PublishedMatters;
import org.onewindow.acceptance.integration.export.ForgetExports;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.NotPermitted;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.platform.identity.Actor;
import org.onewindow.platform.identity.CurrentActor;
import org.onewindow.platform.identity.Roles;
import org.onewindow.platform.persistence.Transactions;
import org.onewindow.testsupport.server.InsideServer;
import org.onewindow.testsupport.time.TestTime;

/** Lists as workbooks, on the real database and through the real outbox. */
@InsideServer
class ExportIT {

  private static final String HALL = "11371799MB2A00011A-01";
  private static final String HEALTH = "11371799MB2A00011A-05";
  private static final String BUREAU = "11371799MB2A00011A";
  private static final Map<String, String> ASKED = Map.of("window", "A03", "words", "营业");
  private static final String MATTER = "11371799MB2A00011A400012302000001";

  private static final int AT_ONCE = 16;

  @Inject CurrentActor actors;
  @Inject Roles roles;
  @Inject PublishedMatters matters;
  @Inject ReceiveApplication receive;
  @Inject AskForExport ask;
  @Inject StopExport stop;
  @Inject ShowExports show;
  @Inject ForgetExports forget;
  @Inject Transactions transactions;
  @Inject TestTime time;

  @Resource ManagedExecutorService executor;

  @Resource(lookup = "java:app/jdbc/onewindow")
  DataSource dataSource;

  @AfterEach
  void backToTheBeginning() {
    time.set(TestTime.WINDOW_OPENS);
  }

  @Test
  @DisplayName("ACC-360 ACC-361 ACC-362 a search becomes a workbook of the same rows, names masked")
  void masked() {
    CaseNumber no = received();
    Actor reviewer = who("export-1", HEALTH, "REVIEWER");
    String ref = as(reviewer, () -> ask.of(ExportKind.SEARCH, asked(no), false, ""));
    List<Row> rows = as(reviewer, () -> opened(ref));
    assertThat(rows).hasSize(2);
    assertThat(rows.get(1).getCellText(0)).isEqualTo(no.text());
    assertThat(rows.get(1).getCellText(3)).isNotEqualTo("陈大文").contains("*");
  }

  @Test
  @DisplayName("ACC-362 names in full need the right and a purpose, and both stay in the audit")
  void names() throws Exception {
    CaseNumber no = received();
    Actor supervisor = who("export-2", BUREAU, "SUPERVISOR");
    assertThatThrownBy(() -> as(supervisor, () -> ask.of(ExportKind.SEARCH, asked(no), true, " ")))
        .isInstanceOf(Refused.class);
    Actor head = who("export-3", BUREAU, "BUREAU_HEAD");
    assertThatThrownBy(() -> as(head, () -> ask.of(ExportKind.SEARCH, asked(no), true, "督查")))
        .isInstanceOf(NotPermitted.class);
    String ref = as(supervisor, () -> ask.of(ExportKind.SEARCH, asked(no), true, "核对超期办件"));
    assertThat(as(supervisor, () -> opened(ref)).get(1).getCellText(3)).isEqualTo("陈大文");
    assertThat(
            count(
                "SELECT COUNT(*) FROM plt_audit WHERE action IN ('export.ask-with-names',"
                    + " 'export.fetch') AND subject_id = '"
                    + ref
                    + "'"))
        .isEqualTo(2);
  }

  @Test
  @DisplayName("ACC-360 nobody fetches another's export, nor one that has expired")
  void ownOnly() {
    CaseNumber no = received();
    Actor mine = who("export-4", HEALTH, "REVIEWER");
    String ref = as(mine, () -> ask.of(ExportKind.SEARCH, asked(no), false, ""));
    as(mine, () -> opened(ref));
    Actor other = who("export-5", HEALTH, "REVIEWER");
    assertThatThrownBy(() -> as(other, () -> show.one(ref))).isInstanceOf(NotFound.class);
    time.set(TestTime.WINDOW_OPENS.plus(Duration.ofDays(2)));
    assertThatThrownBy(() -> as(mine, () -> show.open(ref))).isInstanceOf(NotFound.class);
    assertThat(transactions.<Integer>inNew(forget::forget)).isPositive();
  }

  @Test
  @DisplayName("ACC-361 a person's worklist has what waits for that person, not another's unit")
  void ownRows() {
    CaseNumber no = received();
    Actor tax = who("export-6", BUREAU + "-99", "REVIEWER");
    String ref = as(tax, () -> ask.of(ExportKind.SEARCH, asked(no), false, ""));
    assertThat(as(tax, () -> opened(ref))).as("only the heading").hasSize(1);
  }

  @Test
  @DisplayName("ACC-470 the audit goes out to whoever reads it, and the export stands in it")
  void auditRows() {
    Actor supervisor = who("export-7", BUREAU, "SUPERVISOR");
    CaseNumber no = received();
    ExportQuestion one =
        new ExportQuestion(Map.of("subjectType", "case", "subjectId", no.text(), "from", ""));
    String ref = as(supervisor, () -> ask.of(ExportKind.AUDIT, one, false, ""));
    List<Row> rows = as(supervisor, () -> opened(ref));
    assertThat(rows).hasSizeGreaterThan(1);
    assertThat(rows.subList(1, rows.size()))
        .allSatisfy(r -> assertThat(r.getCellText(8)).isEqualTo(no.text()));
    Actor reviewer = who("export-8", HEALTH, "REVIEWER");
    for (ExportKind kind :
        List.of(ExportKind.AUDIT, ExportKind.PUSHES, ExportKind.CREDIT, ExportKind.STOPS)) {
      assertThatThrownBy(() -> as(reviewer, () -> ask.of(kind, one, false, "")))
          .as(kind.name())
          .isInstanceOf(NotPermitted.class);
    }
  }

  @Test
  @DisplayName("ACC-470 pushes, bad credit, stopped cases and late folders become workbooks")
  void otherLists() {
    Actor supervisor = who("export-9", BUREAU, "SUPERVISOR");
    for (ExportKind kind :
        List.of(ExportKind.PUSHES, ExportKind.CREDIT, ExportKind.STOPS, ExportKind.FOLDERS)) {
      String ref = as(supervisor, () -> ask.of(kind, new ExportQuestion(Map.of()), false, ""));
      assertThat(as(supervisor, () -> opened(ref))).as(kind.name()).isNotEmpty();
    }
  }

  @Test
  @DisplayName("ACC-475 every kind of list becomes a workbook for somebody who reads the list")
  void everyKind() {
    Set<String> all = roles.permissionsOf(roles.codes());
    Actor everybody = new Actor("it-export-11", "export-11", BUREAU, "A03", Set.of(), all);
    for (ExportKind kind : ExportKind.values()) {
      String ref = as(everybody, () -> ask.of(kind, new ExportQuestion(ASKED), false, ""));
      Instant patience = Instant.now().plus(Duration.ofSeconds(60));
      while (!as(everybody, () -> show.one(ref)).isOver() && Instant.now().isBefore(patience)) {
        Thread.onSpinWait();
      }
      assertThat(as(everybody, () -> show.one(ref)).progress())
          .as(kind.name())
          .isEqualTo(
              kind == ExportKind.INSPECTION // of a sample that does not exist
                  ? ShowExports.Progress.FAILED
                  : ShowExports.Progress.DONE);
    }
  }

  @Test
  @DisplayName(
      "ACC-475 an administrator takes away what administrators read, the audit too, and it stands there")
  void accounts() throws Exception {
    Actor admin = who("export-12", BUREAU, "ADMINISTRATOR");
    ExportQuestion nobody = new ExportQuestion(Map.of("q", "no-such-login"));
    String ref = as(admin, () -> ask.of(ExportKind.ACCOUNTS, nobody, false, ""));
    assertThat(as(admin, () -> opened(ref))).as("only the heading").hasSize(1);
    ExportQuestion noOne = new ExportQuestion(Map.of("actor", "no-such-login"));
    String audit = as(admin, () -> ask.of(ExportKind.AUDIT, noOne, false, ""));
    assertThat(as(admin, () -> opened(audit))).as("only the heading").hasSize(1);
    assertThat(
            count(
                "SELECT COUNT(*) FROM plt_audit WHERE action = 'export.ask' AND subject_id = '"
                    + audit
                    + "'"))
        .isEqualTo(1);
    Actor reviewer = who("export-13", HEALTH, "REVIEWER");
    assertThatThrownBy(() -> as(reviewer, () -> ask.of(ExportKind.ACCOUNTS, nobody, false, "")))
        .isInstanceOf(NotPermitted.class);
  }

  @Test
  @DisplayName("ACC-471 ACC-472 one export at a time; a stopped one leaves no file and no wait")
  void stopped() {
    CaseNumber no = received();
    Actor mine = who("export-10", HEALTH, "REVIEWER");
    assertThatThrownBy(
            () ->
                as(
                    mine,
                    () ->
                        transactions.<String>inNew(
                            () -> {
                              ask.of(ExportKind.SEARCH, asked(no), false, "");
                              return ask.of(ExportKind.SEARCH, asked(no), false, "");
                            })))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("EXPORT_TOO_MANY");
    String ref =
        as(
            mine,
            () ->
                transactions.<String>inNew(
                    () -> {
                      String asked = ask.of(ExportKind.SEARCH, asked(no), false, "");
                      stop.of(asked);
                      return asked;
                    }));
    assertThat(as(mine, () -> show.one(ref)).progress()).isEqualTo(ShowExports.Progress.STOPPED);
    assertThatThrownBy(() -> as(mine, () -> show.open(ref))).isInstanceOf(NotFound.class);
    String again = as(mine, () -> ask.again(ref, false, ""));
    assertThat(as(mine, () -> opened(again))).hasSize(2);
  }

  @Test
  @DisplayName("ACC-472 sixteen requests of one person at the same moment give one export")
  void oneOfMany() throws Exception {
    CaseNumber no = received();
    Actor mine = who("export-11", HEALTH, "REVIEWER");
    CyclicBarrier together = new CyclicBarrier(AT_ONCE);
    AtomicInteger answered = new AtomicInteger();
    List<Future<String>> answers = new ArrayList<>();
    for (int i = 0; i < AT_ONCE; i++) {
      answers.add(executor.submit(() -> asksWith(together, answered, mine, no)));
    }
    List<String> outcomes = new ArrayList<>();
    for (Future<String> answer : answers) {
      outcomes.add(answer.get());
    }
    assertThat(outcomes).filteredOn("EXPORT_TOO_MANY"::equals).hasSize(AT_ONCE - 1);
    String ref =
        outcomes.stream().filter(o -> !o.equals("EXPORT_TOO_MANY")).findFirst().orElseThrow();
    assertThat(as(mine, () -> opened(ref))).hasSize(2);
  }

  private String asksWith(
      CyclicBarrier together, AtomicInteger answered, Actor actor, CaseNumber no) throws Exception {
    together.await(30, TimeUnit.SECONDS);
    try {
      return as(actor, () -> transactions.<String>inNew(() -> askWhileAllOthersWait(no, answered)));
    } catch (Refused refused) {
      answered.incrementAndGet();
      return refused.reasons().get(0).code();
    }
  }

  /** Or the export might be done before the last of them asks, who would then rightly get one. */
  private String askWhileAllOthersWait(CaseNumber no, AtomicInteger answered) {
    String ref = ask.of(ExportKind.SEARCH, asked(no), false, "");
    Instant patience = Instant.now().plus(Duration.ofSeconds(3));
    while (waiting() + answered.get() < AT_ONCE - 1 && Instant.now().isBefore(patience)) {
      Thread.onSpinWait();
    }
    return ref;
  }

  private long waiting() {
    try {
      return count(
          "SELECT COUNT(*) FROM information_schema.innodb_trx WHERE trx_state = 'LOCK WAIT'");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ExportQuestion asked(CaseNumber no) {
    return new ExportQuestion(Map.of("words", no.text()));
  }

  private List<Row> opened(String ref) {
    Instant patience = Instant.now().plus(Duration.ofSeconds(60));
    while (!show.one(ref).isOver() && Instant.now().isBefore(patience)) {
      Thread.onSpinWait();
    }
    ShowExports.Opened opened = show.open(ref);
    try (ReadableWorkbook workbook = new ReadableWorkbook(opened.content())) {
      return workbook.getFirstSheet().read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private <T> T as(Actor actor, Supplier<T> work) {
    AtomicReference<T> result = new AtomicReference<>();
    actors.runAs(actor, () -> result.set(work.get()));
    return result.get();
  }

  private CaseNumber received() {
    Actor clerk =
        new Actor(
            "it-clerk",
            "clerk",
            HALL,
            "A03",
            Set.of("WINDOW_CLERK"),
            roles.permissionsOf(Set.of("WINDOW_CLERK")));
    return as(clerk, () -> receive.whole(MATTER, application(), UUID.randomUUID().toString()));
  }

  private Actor who(String account, String unit, String role) {
    return new Actor(
        "it-" + account, account, unit, "", Set.of(role), roles.permissionsOf(Set.of(role)));
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

  private long count(String sql) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet result = statement.executeQuery()) {
      result.next();
      return result.getLong(1);
    }
  }
}
