package org.onewindow.acceptance.domain.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.acceptance.domain.cases.SiteVisit;
import org.onewindow.acceptance.domain.cases.VisitOfficer;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;

/** 一同勘验 of food and fire for one restaurant. */
class JointVisitTest {

  private static final BundleNumber NUMBER = BundleNumber.parse("Y371799-2026-00001");
  private static final SharedVisit TOGETHER =
      new SharedVisit("together", "一同勘验", Set.of("food", "fire"));
  private static final Instant CALLED = Instant.parse("2026-03-02T01:00:00Z");
  private static final Instant PLANNED = Instant.parse("2026-03-03T01:00:00Z");
  private static final Instant AFTER = Instant.parse("2026-03-03T03:00:00Z");
  private static final Doer MARKET = new Doer("review-market", "郑以核");
  private static final Doer FIRE = new Doer("fire", "杨防患");
  private static final List<VisitOfficer> OF_MARKET =
      List.of(new VisitOfficer("郑以核", "37179902"), new VisitOfficer("钱其二", "37179903"));
  private static final List<VisitOfficer> OF_FIRE =
      List.of(new VisitOfficer("杨防患", "37179911"), new VisitOfficer("水有源", "37179912"));
  private static final VisitFacts FACTS = new VisitFacts(PLANNED, "人民路 2 号", "郝顺利", false, "");

  private static JointVisit called() {
    return JointVisit.call(
        NUMBER, TOGETHER, TOGETHER.members(), PLANNED, "人民路 2 号", MARKET, CALLED);
  }

  private static List<String> refusalsOf(ThrowingCallable act) {
    return catchThrowableOfType(Refused.class, act).reasons().stream().map(Refusal::code).toList();
  }

  @Test
  @DisplayName(
      "ACC-433 two departments at least are called, to a place, for a time that is to come")
  void calling() {
    assertThat(
            refusalsOf(
                () ->
                    JointVisit.call(
                        NUMBER, TOGETHER, Set.of("food"), PLANNED, "x", MARKET, CALLED)))
        .containsExactly("JOINT_VISIT_ALONE");
    assertThat(
            refusalsOf(
                () ->
                    JointVisit.call(
                        NUMBER, TOGETHER, TOGETHER.members(), CALLED, " ", MARKET, CALLED)))
        .containsExactly("JOINT_VISIT_DAY", "JOINT_VISIT_PLACE");
    assertThat(called().members()).containsExactly("fire", "food");
  }

  @Test
  @DisplayName("ACC-495 the applicant reads when, where and which organs come, and no name")
  void announced() {
    Map<String, String> bodies = Map.of("food", "示范县行政审批服务局", "fire", "示范县消防救援大队", "sign", "城管");
    JointVisit visit = called();
    assertThat(AnnouncedVisit.of(visit, bodies))
        .isEqualTo(
            new AnnouncedVisit(
                "一同勘验", PLANNED, "人民路 2 号", List.of("示范县消防救援大队", "示范县行政审批服务局"), false));
    VisitFacts elsewhere = new VisitFacts(PLANNED.plusSeconds(600), "人民路 2 号后院", "郝顺利", false, "");
    visit.sign("food", OF_MARKET, "一致", elsewhere, MARKET, "02", AFTER);
    AnnouncedVisit held = AnnouncedVisit.of(visit, bodies);
    assertThat(held.held()).isTrue();
    assertThat(held.place()).isEqualTo("人民路 2 号后院");
    assertThat(held.toString()).doesNotContain("郑以核", "郝顺利");
  }

  @Test
  @DisplayName(
      "ACC-434 each department comes with two officers with certificates; nobody stands for two")
  void twoOfEach() {
    JointVisit visit = called();
    assertThat(
            refusalsOf(
                () ->
                    visit.sign("food", OF_MARKET.subList(0, 1), "一致", FACTS, MARKET, "02", AFTER)))
        .containsExactly("JOINT_VISIT_OFFICERS");
    assertThat(
            refusalsOf(
                () ->
                    visit.sign(
                        "food",
                        List.of(OF_MARKET.get(0), new VisitOfficer("钱其二", "")),
                        "一致",
                        FACTS,
                        MARKET,
                        "02",
                        AFTER)))
        .containsExactly("JOINT_VISIT_OFFICERS");
    visit.sign("food", OF_MARKET, "一致", FACTS, MARKET, "02", AFTER);
    assertThat(
            refusalsOf(
                () ->
                    visit.sign(
                        "fire",
                        List.of(OF_FIRE.get(0), OF_MARKET.get(1)),
                        "通畅",
                        FACTS,
                        FIRE,
                        "F",
                        AFTER)))
        .containsExactly("JOINT_VISIT_OFFICER_TWICE");
    assertThat(refusalsOf(() -> visit.sign("sign", OF_FIRE, "x", FACTS, FIRE, "F", AFTER)))
        .containsExactly("JOINT_VISIT_NOT_YOURS");
  }

  @Test
  @DisplayName(
      "ACC-435 ACC-553 one record: the first to sign writes time, place and signature, each its own findings")
  void oneRecord() {
    JointVisit visit = called();
    assertThat(
            refusalsOf(
                () ->
                    visit.sign(
                        "food",
                        OF_MARKET,
                        "",
                        new VisitFacts(AFTER.plusSeconds(60), "", "", true, ""),
                        MARKET,
                        "02",
                        AFTER)))
        .containsExactly(
            "JOINT_VISIT_FINDINGS",
            "JOINT_VISIT_HELD",
            "JOINT_VISIT_PLACE",
            "JOINT_VISIT_UNSIGNED");
    visit.sign("food", OF_MARKET, "布局与图纸一致", FACTS, MARKET, "02", AFTER);
    visit.sign(
        "fire",
        OF_FIRE,
        "疏散通道通畅",
        new VisitFacts(null, "", "", false, ""),
        FIRE,
        "F",
        AFTER.plusSeconds(60));

    visit.photographed("food", List.of("a1", "a2"));
    visit.photographed("fire", List.of("f1"));
    visit.photographed("food", List.of());
    SiteVisit record = visit.record("都一致");
    assertThat(record.photos())
        .as("ACC-553 photographs of every department")
        .containsExactly("a1", "a2", "f1");
    assertThat(record.officers()).containsExactlyElementsOf(both());
    assertThat(record.at()).isEqualTo(PLANNED);
    assertThat(record.place()).isEqualTo("人民路 2 号");
    assertThat(record.signer()).isEqualTo("郝顺利");
    assertThat(visit.share("fire").orElseThrow().findings()).isEqualTo("疏散通道通畅");
  }

  private static List<VisitOfficer> both() {
    return List.of(OF_MARKET.get(0), OF_MARKET.get(1), OF_FIRE.get(0), OF_FIRE.get(1));
  }

  @Test
  @DisplayName(
      "ACC-436 the record waits for all whose cases go on, and for nobody else; then nothing changes it")
  void whoIsAwaited() {
    JointVisit visit = called();
    visit.sign("food", OF_MARKET, "一致", FACTS, MARKET, "02", AFTER);
    assertThat(visit.isSignedByAll(Set.of("food", "fire"))).isFalse();
    assertThat(visit.isSignedByAll(Set.of("food"))).as("the fire case was withdrawn").isTrue();
    visit.end(AFTER);
    assertThat(refusalsOf(() -> visit.sign("fire", OF_FIRE, "x", FACTS, FIRE, "F", AFTER)))
        .containsExactly("JOINT_VISIT_OVER");
  }
}
