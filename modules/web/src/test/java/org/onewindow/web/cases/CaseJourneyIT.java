package org.onewindow.web.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.acceptance.application.cases.AcceptCase;
import org.onewindow.acceptance.application.cases.CaseView;
import org.onewindow.acceptance.application.cases.CheckCertificate;
import org.onewindow.acceptance.application.cases.DecideCase;
import org.onewindow.acceptance.application.cases.DecisionDraft;
import org.onewindow.acceptance.application.cases.DeliverResult;
import org.onewindow.acceptance.application.cases.GiveReviewOpinion;
import org.onewindow.acceptance.application.cases.GiveSecondOpinion;
import org.onewindow.acceptance.application.cases.HandInCorrections;
import org.onewindow.acceptance.application.cases.IntakeText;
import org.onewindow.acceptance.application.cases.IssueCertificate;
import org.onewindow.acceptance.application.cases.MaterialText;
import org.onewindow.acceptance.application.cases.OpenCaseDocument;
import org.onewindow.acceptance.application.cases.PartyText;
import org.onewindow.acceptance.application.cases.ReceiveApplication;
import org.onewindow.acceptance.application.cases.RecordStatement;
import org.onewindow.acceptance.application.cases.RequestCorrection;
import org.onewindow.acceptance.application.cases.RequestHearing;
import org.onewindow.acceptance.application.cases.ShowCase;
import org.onewindow.acceptance.application.cases.ShowProgress;
import org.onewindow.acceptance.application.cases.StartIntake;
import org.onewindow.acceptance.application.cases.TakeUpReview;
import org.onewindow.acceptance.application.cases.TellInterestedParty;
import org.onewindow.acceptance.application.cases.TransferCase;
import org.onewindow.acceptance.application.cases.WithdrawApplication;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.CaseState;
import org.onewindow.acceptance.domain.cases.Defect;
import org.onewindow.acceptance.domain.cases.Delivery;
import org.onewindow.acceptance.domain.cases.DeliveryMethod;
import org.onewindow.acceptance.domain.cases.DocumentKind;
import org.onewindow.acceptance.domain.cases.HearingRequest;
import org.onewindow.acceptance.domain.cases.IdentityPaper;
import org.onewindow.acceptance.domain.cases.MaterialForm;
import org.onewindow.acceptance.domain.cases.PartyRole;
import org.onewindow.acceptance.domain.cases.Sending;
import org.onewindow.acceptance.domain.cases.SendingWay;
import org.onewindow.acceptance.domain.cases.Statement;
import org.onewindow.acceptance.domain.cases.Verdict;
import org.onewindow.acceptance.domain.cases.WithdrawalRequest;
import org.onewindow.acceptance.domain.matter.PublishedMatters;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.NotPermitted;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.kernel.refusal.Stale;
import org.onewindow.platform.identity.Actor;
import org.onewindow.platform.identity.CurrentActor;
import org.onewindow.platform.identity.Roles;
import org.onewindow.testsupport.server.InsideServer;
import org.onewindow.testsupport.time.TestTime;

/** A case of the demo county from the counter to the certificate, on the real database. */
@InsideServer
class CaseJourneyIT {

  private static final String BUREAU = "11371799MB2A00011A";
  private static final String HALL = BUREAU + "-01";
  private static final String SOCIAL = BUREAU + "-03";
  private static final String FOR_THE_CITY = "11371799MB2A00011A400012500900301";
  private static final Sending SENDING =
      new Sending(SendingWay.NETWORK, "市县专网 20261122-7", "符合复审条件，建议准予。");
  private static final String HEALTH = BUREAU + "-05";
  private static final String MATTER = "11371799MB2A00011A400012302000001";
  private static final String PAPERS_READ =
      "SELECT COUNT(*) FROM plt_audit WHERE action = 'pii.read' AND purpose = 'case.document'";
  private static final DecisionDraft GRANT =
      new DecisionDraft(Verdict.GRANT, "同意", "", "", "", "", null, null);

  @Inject CurrentActor actors;
  @Inject Roles roles;
  @Inject PublishedMatters matters;
  @Inject StartIntake startIntake;
  @Inject ReceiveApplication receive;
  @Inject AcceptCase accept;
  @Inject TakeUpReview takeUp;
  @Inject TransferCase transfer;
  @Inject RequestCorrection correction;
  @Inject HandInCorrections handIn;
  @Inject WithdrawApplication withdraw;
  @Inject TellInterestedParty interest;
  @Inject RecordStatement statement;
  @Inject RequestHearing hearing;
  @Inject GiveSecondOpinion secondOpinion;
  @Inject GiveReviewOpinion review;
  @Inject DecideCase decide;
  @Inject IssueCertificate issue;
  @Inject DeliverResult deliver;
  @Inject ShowCase show;
  @Inject ShowProgress progress;
  @Inject CheckCertificate check;
  @Inject OpenCaseDocument open;
  @Inject UserTransaction transaction;
  @Inject TestTime time;

  @Resource(lookup = "java:app/jdbc/onewindow")
  DataSource dataSource;

  @Resource ManagedExecutorService executor;

  private Actor who(String account, String unit, String window, String role) {
    return new Actor(
        "it-" + account, account, unit, window, Set.of(role), roles.permissionsOf(Set.of(role)));
  }

  private Actor clerk() {
    return who("clerk", HALL, "A03", "WINDOW_CLERK");
  }

  private Actor desk() {
    return who("desk", HEALTH, "", "MIDDLE_DESK");
  }

  private Actor reviewer() {
    return who("reviewer", HEALTH, "", "REVIEWER");
  }

  private Actor approver() {
    return who("approver", BUREAU, "", "APPROVER");
  }

  private <T> T as(Actor actor, Supplier<T> work) {
    AtomicReference<T> result = new AtomicReference<>();
    actors.runAs(actor, () -> result.set(work.get()));
    return result.get();
  }

  private IntakeText application() {
    return application(MATTER);
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
                    new MaterialText(MaterialForm.PAPER, 1, m.copies(), 2, "", "", "", "", 0L)));
    PartyText applicant =
        new PartyText(
            "陈大文", IdentityPaper.CITIZEN_ID, "11010519491231002X", "13812342671", "", "", null, "");
    return IntakeText.withoutForm("S1", applicant, null, false, null, null, papers, "", "");
  }

  private CaseNumber received() {
    return as(clerk(), () -> receive.whole(MATTER, application(), UUID.randomUUID().toString()));
  }

  private CaseNumber toDecide() {
    CaseNumber no = received();
    actors.runAs(desk(), () -> accept.of(no, -1));
    actors.runAs(reviewer(), () -> takeUp.of(no, -1));
    actors.runAs(reviewer(), () -> review.of(no, -1, Verdict.GRANT, "符合条件", List.of("赵一", "钱二")));
    return no;
  }

  private CaseView seen(CaseNumber no) {
    return as(reviewer(), () -> show.of(no));
  }

  @Test
  @DisplayName("from the counter to the delivered certificate, every paper printed")
  void journey() throws Exception {
    CaseNumber no = toDecide();
    actors.runAs(approver(), () -> decide.of(no, -1, GRANT));
    actors.runAs(who("certifier", HALL, "", "CERTIFIER"), () -> issue.of(no, -1));
    Delivery handedOut =
        new Delivery(DeliveryMethod.DIRECT, "", "出件窗口", time.instant(), false, "", "");
    actors.runAs(
        who("exit", HALL, "", "EXIT_CLERK"),
        () -> deliver.of(no, -1, handedOut, PartyRole.APPLICANT));

    CaseView closed = seen(no);
    assertThat(closed.state()).isEqualTo(CaseState.CLOSED);
    assertThat(closed.papers())
        .extracting(CaseView.Paper::kind)
        .containsExactly(
            DocumentKind.RECEIPT,
            DocumentKind.ACCEPTANCE_NOTICE,
            DocumentKind.GRANT_DECISION,
            DocumentKind.APPROVAL_FORM,
            DocumentKind.CERTIFICATE,
            DocumentKind.DELIVERY_RECORD);
    assertThat(closed.parties().get(0).name()).as("masked").isEqualTo("陈*文");
    assertThat(closed.parties().get(0).number()).isEqualTo("1101**********002X");
    long read = count(PAPERS_READ);
    for (CaseView.Paper paper : closed.papers()) {
      String first = as(reviewer(), () -> open.of(no, paper.seq())).sha256();
      assertThat(as(reviewer(), () -> open.of(no, paper.seq())).sha256())
          .as("printed once")
          .isEqualTo(first);
    }
    assertThat(count(PAPERS_READ) - read)
        .as("ACC-650: each opening of each paper is a row")
        .isEqualTo(2L * closed.papers().size());
    CheckCertificate.Answer answer = as(Actor.PUBLIC, () -> check.byNumber(closed.certificate()));
    assertThat(answer.standing()).isEqualTo("VALID");
    assertThat(as(Actor.PUBLIC, () -> check.byNumber("371799-X-2026-000000")).standing())
        .isEqualTo("UNKNOWN");
  }

  @Test
  @DisplayName("the same intake posted twice gives one case, by key and by draft")
  void twiceIsOnce() {
    String key = UUID.randomUUID().toString();
    CaseNumber first = as(clerk(), () -> receive.whole(MATTER, application(), key));
    CaseNumber again = as(clerk(), () -> receive.whole(MATTER, application(), key));
    assertThat(again).isEqualTo(first);

    String draft = as(clerk(), () -> startIntake.of(MATTER));
    CaseNumber received = as(clerk(), () -> receive.draft(draft, application()));
    assertThat(as(clerk(), () -> receive.draft(draft, application()))).isEqualTo(received);
  }

  @Test
  @DisplayName("64 decisions at once on one case make one, with one paper")
  void oneDecision() throws Exception {
    CaseNumber no = toDecide();
    List<String> outcomes =
        atOnce(64, "APPROVER", one -> actors.runAs(one, () -> decide.of(no, -1, GRANT)));
    assertThat(outcomes).filteredOn("done"::equals).hasSize(1);
    assertThat(outcomes).filteredOn("CASE_STATE_FORBIDS"::equals).hasSize(63);
    assertThat(seen(no).papers()).filteredOn(p -> p.kind().name().endsWith("_DECISION")).hasSize(1);
  }

  @Test
  @DisplayName("ACC-421 32 forwardings at once of one case make one, with one letter")
  void oneForwarding() throws Exception {
    CaseNumber no =
        as(clerk(), () -> receive.whole(FOR_THE_CITY, application(FOR_THE_CITY), key()));
    Actor reviewer = who("social", SOCIAL, "", "REVIEWER");
    actors.runAs(clerk(), () -> accept.of(no, -1));
    actors.runAs(reviewer, () -> takeUp.of(no, -1));
    actors.runAs(reviewer, () -> review.of(no, -1, Verdict.GRANT, "符合复审条件", List.of()));

    List<String> outcomes =
        atOnce(32, "APPROVER", one -> actors.runAs(one, () -> transfer.of(no, -1, SENDING)));

    assertThat(outcomes).filteredOn("done"::equals).hasSize(1);
    assertThat(outcomes).filteredOn("CASE_STATE_FORBIDS"::equals).hasSize(31);
    CaseView seen = as(reviewer, () -> show.of(no));
    for (String once : List.of("TRANSFER_LETTER", "APPROVAL_FORM")) {
      assertThat(seen.papers()).filteredOn(p -> p.kind().name().equals(once)).hasSize(1);
    }
  }

  /** So many people do the same; none begins before all are there. */
  private List<String> atOnce(int many, String role, Consumer<Actor> act) throws Exception {
    return atOnce(many, one -> act.accept(who("one-of-many-" + one, BUREAU, "", role)));
  }

  private List<String> atOnce(int many, IntConsumer act) throws Exception {
    CyclicBarrier together = new CyclicBarrier(many);
    List<Future<String>> answers = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      int one = i;
      answers.add(
          executor.submit(
              () -> {
                together.await(1, TimeUnit.MINUTES);
                try {
                  act.accept(one);
                  return "done";
                } catch (Refused refused) {
                  return refused.reasons().get(0).code();
                }
              }));
    }
    List<String> outcomes = new ArrayList<>();
    for (Future<String> answer : answers) {
      outcomes.add(answer.get());
    }
    return outcomes;
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }

  @Test
  @DisplayName("corrections handed in at 32 windows at once are taken once, against one receipt")
  void oneHandIn() throws Exception {
    CaseNumber no = received();
    actors.runAs(desk(), () -> correction.of(no, -1, List.of(new Defect("M02", "平面图没有签名"))));
    Map<String, MaterialText> signed =
        Map.of("M02", new MaterialText(MaterialForm.PAPER, 1, 1, 2, "", "", "", "", 0L));

    List<String> outcomes =
        atOnce(32, one -> actors.runAs(atA03(one), () -> handIn.of(no, -1, signed, Map.of())));

    assertThat(outcomes).filteredOn("done"::equals).hasSize(1);
    assertThat(outcomes).filteredOn("CASE_STATE_FORBIDS"::equals).hasSize(31);
    assertThat(seen(no).papers())
        .filteredOn(p -> p.kind() == DocumentKind.CORRECTION_RECEIPT)
        .hasSize(1);
  }

  private Actor atA03(int one) {
    return who("clerk-" + one, HALL, "A03", "WINDOW_CLERK");
  }

  @Test
  @DisplayName("withdrawn and decided at the same moment: one of them, and only its paper")
  void withdrawnOrDecided() throws Exception {
    CaseNumber no = toDecide();
    WithdrawalRequest asked =
        new WithdrawalRequest("不办了", PartyRole.APPLICANT, LocalDate.of(2026, 3, 4), true, Map.of());

    List<String> outcomes =
        atOnce(
            32,
            one -> {
              if (one % 2 == 0) {
                actors.runAs(atA03(one), () -> withdraw.of(no, -1, asked));
              } else {
                actors.runAs(
                    who("approver-" + one, BUREAU, "", "APPROVER"), () -> decide.of(no, -1, GRANT));
              }
            });

    assertThat(outcomes).filteredOn("done"::equals).hasSize(1);
    assertThat(outcomes).filteredOn("CASE_STATE_FORBIDS"::equals).hasSize(31);
    boolean granted = seen(no).state() == CaseState.GRANTED;
    assertThat(seen(no).state()).isEqualTo(granted ? CaseState.GRANTED : CaseState.WITHDRAWN);
    assertThat(seen(no).papers())
        .filteredOn(p -> p.kind() == DocumentKind.WITHDRAWAL_RECORD)
        .hasSize(granted ? 0 : 1);
    assertThat(seen(no).papers())
        .filteredOn(p -> p.kind() == DocumentKind.GRANT_DECISION)
        .hasSize(granted ? 1 : 0);
  }

  @Test
  @DisplayName("an act from a page that shows an older state is refused")
  void lostUpdate() {
    CaseNumber no = received();
    long version = as(desk(), () -> show.of(no)).version();
    actors.runAs(desk(), () -> accept.of(no, version));
    assertThatThrownBy(() -> actors.runAs(reviewer(), () -> takeUp.of(no, version)))
        .isInstanceOf(Stale.class);
    assertThat(seen(no).state()).isEqualTo(CaseState.ACCEPTED);
  }

  private static HearingRequest request() {
    return new HearingRequest("邻居", null);
  }

  @Test
  @DisplayName("another unit's case looks as if it did not exist, and nothing is done to it")
  void otherUnit() {
    CaseNumber no = received();
    Actor police = who("police", "11371799004500010H", "", "REVIEWER");
    assertThatThrownBy(() -> actors.runAs(police, () -> show.of(no))).isInstanceOf(NotFound.class);
    Statement said = new Statement("邻居", null, "大厅", "不同意", "签名");
    List<Runnable> acts =
        List.of(
            () -> takeUp.of(no, -1),
            () -> review.of(no, -1, Verdict.GRANT, "符合条件", List.of("赵一", "钱二")),
            () -> interest.of(no, -1, "邻居", "采光"),
            () -> statement.of(no, -1, said),
            () -> hearing.of(no, -1, request()));
    for (Runnable act : acts) {
      assertThatThrownBy(() -> actors.runAs(police, act)).isInstanceOf(NotFound.class);
    }
    Actor chief = who("police-chief", "11371799004500010H", "", "SECOND_OPINION");
    assertThatThrownBy(
            () -> actors.runAs(chief, () -> secondOpinion.of(no, -1, Verdict.GRANT, "同意")))
        .isInstanceOf(NotFound.class);
    Actor window = who("clerk-elsewhere", "11371799MB2A0002X2", "", "WINDOW_CLERK");
    assertThatThrownBy(() -> actors.runAs(window, () -> hearing.of(no, -1, request())))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> actors.runAs(clerk(), () -> decide.of(no, -1, GRANT)))
        .isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> as(Actor.PUBLIC, () -> progress.of(no.text(), "0000000000000")))
        .isInstanceOf(NotFound.class);
  }

  @Test
  @DisplayName("case, ledger, paper, outbox and audit are kept together or not at all")
  void rollback() throws Exception {
    long cases = count("SELECT COUNT(*) FROM acc_case");
    long events = count("SELECT COUNT(*) FROM acc_case_event");
    long papers = count("SELECT COUNT(*) FROM acc_case_document");
    transaction.begin();
    actors.runAs(clerk(), () -> receive.whole(MATTER, application(), UUID.randomUUID().toString()));
    transaction.rollback();
    assertThat(count("SELECT COUNT(*) FROM acc_case")).isEqualTo(cases);
    assertThat(count("SELECT COUNT(*) FROM acc_case_event")).isEqualTo(events);
    assertThat(count("SELECT COUNT(*) FROM acc_case_document")).isEqualTo(papers);
    CaseNumber next = received();
    CaseNumber after = received();
    assertThat(serial(after)).as("no gap").isEqualTo(serial(next) + 1);
  }

  private static long serial(CaseNumber no) {
    return Long.parseLong(no.text().substring(no.text().length() - 7));
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
