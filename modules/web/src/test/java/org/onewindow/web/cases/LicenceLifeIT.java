package org.onewindow.web.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.acceptance.application.cases.AcceptCase;
import org.onewindow.acceptance.application.cases.CaseView;
import org.onewindow.acceptance.application.cases.CheckCertificate;
import org.onewindow.acceptance.application.cases.DecideCase;
import org.onewindow.acceptance.application.cases.DecideProceeding;
import org.onewindow.acceptance.application.cases.DecisionDraft;
import org.onewindow.acceptance.application.cases.GiveReviewOpinion;
import org.onewindow.acceptance.application.cases.IntakeText;
import org.onewindow.acceptance.application.cases.IssueCertificate;
import org.onewindow.acceptance.application.cases.MaterialText;
import org.onewindow.acceptance.application.cases.OpenCaseDocument;
import org.onewindow.acceptance.application.cases.PartyText;
import org.onewindow.acceptance.application.cases.ProposeProceeding;
import org.onewindow.acceptance.application.cases.ReceiveApplication;
import org.onewindow.acceptance.application.cases.RecordHolderStatement;
import org.onewindow.acceptance.application.cases.ShowCase;
import org.onewindow.acceptance.application.cases.ShowLicence;
import org.onewindow.acceptance.application.cases.TakeUpReview;
import org.onewindow.acceptance.domain.cases.CaseAct;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.CaseState;
import org.onewindow.acceptance.domain.cases.DocumentKind;
import org.onewindow.acceptance.domain.cases.HolderStatement;
import org.onewindow.acceptance.domain.cases.IdentityPaper;
import org.onewindow.acceptance.domain.cases.MaterialForm;
import org.onewindow.acceptance.domain.cases.ProceedingGround;
import org.onewindow.acceptance.domain.cases.ProceedingState;
import org.onewindow.acceptance.domain.cases.Statement;
import org.onewindow.acceptance.domain.cases.Verdict;
import org.onewindow.acceptance.domain.matter.PublishedMatters;
import org.onewindow.acceptance.integration.cases.TimePassing;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.platform.identity.Actor;
import org.onewindow.platform.identity.CurrentActor;
import org.onewindow.platform.identity.Roles;
import org.onewindow.testsupport.server.InsideServer;
import org.onewindow.testsupport.time.TestTime;

/** The life of a licence after it was granted, on the real database. */
@InsideServer
class LicenceLifeIT {

  private static final String BUREAU = "11371799MB2A00011A";
  private static final String HALL = BUREAU + "-01";
  private static final String HEALTH = BUREAU + "-05";
  private static final String HYGIENE = BUREAU + "4000123020000";
  private static final String NEW = HYGIENE + "01";
  private static final String CHANGE = HYGIENE + "02";
  private static final String RENEWAL = HYGIENE + "03";
  private static final String DEREGISTRATION = HYGIENE + "05";
  private static final DecisionDraft GRANT =
      new DecisionDraft(Verdict.GRANT, "同意", "", "", "", "经营项目：理发", null, null);
  private static final DecisionDraft GRANT_AS_IT_WAS =
      new DecisionDraft(Verdict.GRANT, "同意", "", "", "", "", null, null);

  @Inject CurrentActor actors;
  @Inject Roles roles;
  @Inject PublishedMatters matters;
  @Inject ReceiveApplication receive;
  @Inject AcceptCase accept;
  @Inject TakeUpReview takeUp;
  @Inject GiveReviewOpinion review;
  @Inject DecideCase decide;
  @Inject IssueCertificate issue;
  @Inject ShowCase show;
  @Inject CheckCertificate check;
  @Inject OpenCaseDocument open;
  @Inject ProposeProceeding propose;
  @Inject RecordHolderStatement statement;
  @Inject DecideProceeding order;
  @Inject ShowLicence licences;
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
      "ACC-305 ACC-306 a change makes a new edition under the same number; one case at a time")
  void change() {
    String number = certificate();
    String old = token(number);
    CaseNumber no = accepted(CHANGE, number);
    Refused busy = catchThrowableOfType(Refused.class, () -> received(RENEWAL, number));
    assertThat(busy.reasons().get(0).code()).isEqualTo("CASE_LICENCE_BUSY");
    assertThat(busy.reasons().get(0).arguments()).containsExactly(no.text());
    decided(no, GRANT_AS_IT_WAS);
    actors.runAs(certifier(), () -> issue.of(no, -1));

    CaseView it = seen(no);
    assertThat(it.certificate()).isEqualTo(number);
    assertThat(it.decision().orElseThrow().content()).isEqualTo("经营项目：理发");
    assertThat(it.papers()).anyMatch(p -> p.kind() == DocumentKind.CHANGE_DECISION);
    it.papers().forEach(p -> as(reviewer(), () -> open.of(no, p.seq())));
    assertThat(check(number).standing()).isEqualTo("VALID");
    assertThat(token(number)).isNotEqualTo(old);
    assertThat(
            count(
                "SELECT COUNT(*) FROM acc_certificate WHERE state = 'REPLACED' AND number = ?",
                number))
        .isEqualTo(1);
    assertThat(received(CHANGE, number)).as("the file is free again").isNotNull();
  }

  @Test
  @DisplayName(
      "ACC-309 ACC-310 ACC-315 a renewal nobody decides is renewed by time, once on two nodes, exact after a stop")
  void deemedRenewal() throws Exception {
    String number = certificate();
    endsOn(number, LocalDate.of(2026, 4, 8));
    CaseNumber no = accepted(RENEWAL, number);
    assertThat(seen(no).licence().orElseThrow().renewedBySilence()).isTrue();
    time.set(TestTime.at("2026-04-08T23:30"));
    onTwoNodes();
    assertThat(seen(no).events())
        .filteredOn(e -> e.act() == CaseAct.WARN_OF_DEEMED_RENEWAL)
        .hasSize(1);
    assertThat(check(number).standing()).isEqualTo("VALID");
    time.set(TestTime.at("2026-04-14T09:00"));
    onTwoNodes();

    CaseView it = seen(no);
    assertThat(it.state()).isEqualTo(CaseState.GRANTED);
    assertThat(it.events())
        .filteredOn(e -> e.act() == CaseAct.DEEM_RENEWED)
        .singleElement()
        .satisfies(e -> assertThat(e.effectiveAt()).isEqualTo(TestTime.at("2026-04-09T00:00")));
    assertThat(it.papers())
        .filteredOn(p -> p.kind() == DocumentKind.DEEMED_RENEWAL_NOTICE)
        .hasSize(1);
    it.papers().forEach(p -> as(reviewer(), () -> open.of(no, p.seq())));
    assertThat(check(number).standing()).isEqualTo("DEEMED_RENEWED");
    assertThat(check(number).validUntil()).isEqualTo(LocalDate.of(2030, 4, 8));
    actors.runAs(certifier(), () -> issue.of(no, -1));
    assertThat(check(number).standing()).isEqualTo("VALID");
  }

  @Test
  @DisplayName("ACC-312 a granted deregistration ends the licence at once, without a certificate")
  void deregistration() {
    String number = certificate();
    CaseNumber no = accepted(DEREGISTRATION, number);
    decided(no, GRANT_AS_IT_WAS);
    assertThat(check(number).standing()).isEqualTo("DEREGISTERED");
    assertThat(seen(no).papers()).anyMatch(p -> p.kind() == DocumentKind.DEREGISTRATION_DECISION);
    Refused gone = catchThrowableOfType(Refused.class, () -> received(CHANGE, number));
    assertThat(gone.reasons().get(0).code()).isEqualTo("CASE_LICENCE_NOT_IN_FORCE");
    assertThat(gone.reasons().get(0).field()).isEqualTo("certificate");
  }

  @Test
  @DisplayName(
      "ACC-321 ACC-326 a licence is revoked after its holder was heard; the check says so at once")
  void revocation() {
    String number = certificate();
    CaseNumber open = accepted(RENEWAL, number);
    String no = propose(number, ProceedingGround.FRAUD_OR_BRIBERY);
    Refused twice =
        catchThrowableOfType(
            Refused.class, () -> propose(number, ProceedingGround.BEYOND_COMPETENCE));
    assertThat(twice.reasons().get(0).code()).isEqualTo("PROCEEDING_OPEN_ALREADY");
    assertThat(check(number).standing()).isEqualTo("VALID");
    Statement said = new Statement("陈大文", null, "政务服务大厅", "材料由代办人准备，本人不知情", "陈大文签名");
    actors.runAs(reviewer(), () -> statement.of(no, -1, HolderStatement.MADE, said));
    actors.runAs(
        who("approver", BUREAU, "", "APPROVER"), () -> order.order(no, -1, "材料系伪造，申辩不成立", ""));

    assertThat(check(number).standing()).isEqualTo("REVOKED");
    ShowLicence.Proceeding ordered = as(reviewer(), () -> licences.proceeding(no));
    assertThat(ordered.row().state()).isEqualTo(ProceedingState.ORDERED);
    CaseNumber made = new CaseNumber(ordered.caseNumber());
    assertThat(seen(made).papers())
        .extracting(CaseView.Paper::kind)
        .contains(DocumentKind.PROCEEDING_NOTICE, DocumentKind.REVOCATION_DECISION);
    seen(made).papers().forEach(p -> as(reviewer(), () -> this.open.of(made, p.seq())));
    assertThat(seen(open).licence().orElseThrow().renewedBySilence())
        .as("time renews nothing that was revoked")
        .isFalse();
    String struckOff = propose(number, ProceedingGround.TAKEN_AWAY);
    actors.runAs(
        who("approver", BUREAU, "", "APPROVER"), () -> order.order(struckOff, -1, "已撤销", ""));
    assertThat(check(number).standing()).isEqualTo("DEREGISTERED");
    assertThat(as(reviewer(), () -> licences.of(number)).may()).isEmpty();
  }

  private String propose(String number, ProceedingGround ground) {
    return as(reviewer(), () -> propose.of(number, ground, "申请材料中的检测报告系伪造", ""));
  }

  private String certificate() {
    CaseNumber no = accepted(NEW, "");
    decided(no, GRANT);
    actors.runAs(certifier(), () -> issue.of(no, -1));
    return seen(no).certificate();
  }

  private CaseNumber accepted(String matter, String licence) {
    CaseNumber no = received(matter, licence);
    actors.runAs(who("desk", HEALTH, "", "MIDDLE_DESK"), () -> accept.of(no, -1));
    return no;
  }

  private void decided(CaseNumber no, DecisionDraft draft) {
    actors.runAs(reviewer(), () -> takeUp.of(no, -1));
    actors.runAs(reviewer(), () -> review.of(no, -1, Verdict.GRANT, "符合条件", List.of("赵一", "钱二")));
    actors.runAs(who("approver", BUREAU, "", "APPROVER"), () -> decide.of(no, -1, draft));
  }

  private CaseNumber received(String matter, String licence) {
    return as(
        who("clerk", HALL, "A01", "WINDOW_CLERK"),
        () -> receive.whole(matter, application(matter, licence), UUID.randomUUID().toString()));
  }

  private IntakeText application(String matter, String licence) {
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
    PartyText applicant =
        new PartyText(
            "陈大文", IdentityPaper.CITIZEN_ID, "11010519491231002X", "13812342671", "", "", null, "");
    return IntakeText.withoutForm("S1", applicant, null, false, null, null, papers, "", licence);
  }

  private CheckCertificate.Answer check(String number) {
    return as(Actor.PUBLIC, () -> check.byNumber(number));
  }

  private CaseView seen(CaseNumber no) {
    return as(reviewer(), () -> show.of(no));
  }

  private Actor reviewer() {
    return who("reviewer", HEALTH, "", "REVIEWER");
  }

  private Actor certifier() {
    return who("certifier", HALL, "", "CERTIFIER");
  }

  private Actor who(String account, String unit, String window, String role) {
    return new Actor(
        "it-" + account, account, unit, window, Set.of(role), roles.permissionsOf(Set.of(role)));
  }

  private <T> T as(Actor actor, Supplier<T> work) {
    AtomicReference<T> result = new AtomicReference<>();
    actors.runAs(actor, () -> result.set(work.get()));
    return result.get();
  }

  private void onTwoNodes() throws Exception {
    List<Future<?>> nodes = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      nodes.add(executor.submit(timePassing::letPass));
    }
    for (Future<?> node : nodes) {
      node.get(120, TimeUnit.SECONDS);
    }
    timePassing.letPass();
  }

  private void endsOn(String number, LocalDate day) throws Exception {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "UPDATE acc_certificate SET valid_until = ? WHERE number = ?")) {
      statement.setObject(1, day);
      statement.setString(2, number);
      assertThat(statement.executeUpdate()).isEqualTo(1);
    }
  }

  private long count(String sql, String number) {
    return one(sql, number, Long.class);
  }

  private String token(String number) {
    return one(
        "SELECT token_hash FROM acc_certificate WHERE number = ? ORDER BY edition DESC LIMIT 1",
        number,
        String.class);
  }

  private <T> T one(String sql, String number, Class<T> type) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, number);
      try (var result = statement.executeQuery()) {
        result.next();
        return result.getObject(1, type);
      }
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
