package org.onewindow.acceptance.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onewindow.acceptance.domain.cases.CaseFixture.*;
import static org.onewindow.acceptance.domain.cases.RefusedBy.refusalsOf;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("受理、不予受理、不受理、补正")
class AcceptingTest {

  @Test
  @DisplayName("ACC-040 a window accepts only with the power for it, the department always")
  void power() {
    LicenceCase it = aReceivedCase(aMatter(), wholeApplication(), COLLECTOR);
    refusalsOf(() -> Accepting.accept(it, COLLECTOR, at(2)))
        .containsExactly("CASE_ACCEPT_POWER_MISSING");
    refusalsOf(() -> Accepting.accept(it, STRANGER, at(2))).containsExactly("CASE_NOT_YOUR_UNIT");
    Accepting.accept(it, MIDDLE_DESK, at(2));
    assertThat(it.state()).isEqualTo(CaseState.ACCEPTED);
    assertThat(it.acceptedAt()).contains(at(2));
  }

  @Test
  @DisplayName("ACC-042 after a correction, acceptance counts from the day all of it came in")
  void acceptedAsOfHandIn() {
    LicenceCase it = aCaseIn(CaseState.CORRECTING);
    Correcting.handIn(it, CorrectionAnswer.saying(Defect.FORM, "已填"), aMatter(), CLERK, at(100));
    Accepting.accept(it, CLERK, at(2000));
    assertThat(it.acceptedAt()).contains(at(100));
    CaseEvent last = it.events().get(it.events().size() - 1);
    assertThat(last.at()).isEqualTo(at(2000));
    assertThat(last.effectiveAt()).isEqualTo(at(100));
  }

  @Test
  @DisplayName(
      "ACC-043 ACC-044 ACC-070 a refusal of acceptance names reason, competent organ and remedies")
  void refusal() {
    LicenceCase it = aReceivedCase();
    refusalsOf(() -> Accepting.refuse(it, " ", "", "", null, CLERK, at(2)))
        .containsExactly(
            "CASE_REFUSAL_REASON_MISSING", "CASE_COMPETENT_ORGAN_MISSING", "CASE_REMEDIES_MISSING");
    Accepting.refuse(it, "属于市级权限", "", "示范市卫生健康委员会", REMEDIES, CLERK, at(2));
    assertThat(it.state()).isEqualTo(CaseState.REFUSED_ACCEPTANCE);
    assertThat(it.refusal().orElseThrow().competentOrgan()).isEqualTo("示范市卫生健康委员会");
  }

  @Test
  @DisplayName("ACC-045 不受理 is recorded with its reason, and is another thing than 不予受理")
  void notNeeded() {
    LicenceCase it = aReceivedCase();
    refusalsOf(() -> Accepting.recordNotNeeded(it, "", CLERK, at(2)))
        .containsExactly("CASE_NOT_NEEDED_REASON_MISSING");
    Accepting.recordNotNeeded(it, "依法不需要取得许可", CLERK, at(2));
    assertThat(it.state()).isEqualTo(CaseState.NOT_NEEDED);
  }

  @Test
  @DisplayName(
      "ACC-046 after five silent days the law has accepted: no correction, no refusal; acceptance counts from receipt")
  void silence() {
    LicenceCase it = aReceivedCase();
    it.dueAre(
        new DueDates(
            at(500),
            null,
            null,
            null,
            DueDates.Pressing.ACCEPTANCE,
            at(500),
            at(400),
            false,
            null,
            null));
    List<Defect> defects = List.of(new Defect(Defect.FORM, "申请表第 3 栏未填"));
    assertThat(Accepting.isDoneBySilence(it, at(500))).isFalse();
    refusalsOf(() -> Correcting.notice(it, defects, LIMIT, CLERK, at(501)))
        .containsExactly("CASE_ACCEPTED_BY_SILENCE");
    refusalsOf(() -> Accepting.refuse(it, "r", "", "o", "m", CLERK, at(501)))
        .containsExactly("CASE_ACCEPTED_BY_SILENCE");
    refusalsOf(() -> Accepting.recordNotNeeded(it, "r", CLERK, at(501)))
        .containsExactly("CASE_ACCEPTED_BY_SILENCE");
    Accepting.accept(it, CLERK, at(501));
    assertThat(it.acceptedAt()).contains(at(1));
  }

  @Test
  @DisplayName("ACC-047 what is missing is told once")
  void onlyOnce() {
    LicenceCase it = aCaseIn(CaseState.CORRECTING);
    Correcting.handIn(it, CorrectionAnswer.saying(Defect.FORM, "已填"), aMatter(), CLERK, at(10));
    refusalsOf(
            () ->
                Correcting.notice(
                    it, List.of(new Defect(Defect.FORM, "again")), LIMIT, CLERK, at(11)))
        .containsExactly("CASE_CORRECTION_ONLY_ONCE");
  }

  @Test
  @DisplayName("ACC-048 and in full: each material that is not in order is named")
  void inFull() {
    LicenceCase it =
        aReceivedCase(aMatter(), application(List.of(), person(PartyRole.APPLICANT, "陈大文")), CLERK);
    refusalsOf(
            () -> Correcting.notice(it, List.of(new Defect("M01", "请提交申请表")), LIMIT, CLERK, at(2)))
        .containsExactly("CASE_CORRECTION_NOT_WHOLE");
    Correcting.notice(
        it,
        List.of(
            new Defect("M01", "请提交申请表"),
            new Defect("M02", "请提交营业执照复印件"),
            new Defect("M04", "请提交平面布局图")),
        LIMIT,
        CLERK,
        at(2));
    assertThat(it.state()).isEqualTo(CaseState.CORRECTING);
    assertThat(it.defects()).extracting(CaseDefect::material).containsExactly("M01", "M02", "M04");
  }

  @Test
  @DisplayName("ACC-049 each defect belongs to a material or the form, and says what to do")
  void defectWithWords() {
    LicenceCase it = aReceivedCase();
    refusalsOf(() -> Correcting.notice(it, List.of(), LIMIT, CLERK, at(2)))
        .containsExactly("CASE_CORRECTION_WITHOUT_DEFECT");
    refusalsOf(() -> Correcting.notice(it, List.of(new Defect("M01", " ")), LIMIT, CLERK, at(2)))
        .containsExactly("CASE_CORRECTION_WITHOUT_DEFECT");
    refusalsOf(() -> Correcting.notice(it, List.of(new Defect("M77", "?")), LIMIT, CLERK, at(2)))
        .containsExactly("CASE_CORRECTION_WITHOUT_DEFECT");
  }

  @Test
  @DisplayName("ACC-050 corrections count as handed in when all of the notice is answered")
  void allHandedIn() {
    LicenceCase it =
        aReceivedCase(aMatter(), application(List.of(), person(PartyRole.APPLICANT, "陈大文")), CLERK);
    Correcting.notice(
        it,
        List.of(
            new Defect("M01", "请提交申请表"),
            new Defect("M02", "请提交营业执照复印件"),
            new Defect("M04", "请提交平面布局图")),
        LIMIT,
        CLERK,
        at(2));
    refusalsOf(
            () ->
                Correcting.handIn(
                    it,
                    CorrectionAnswer.of(List.of(ReceivedMaterial.paper("M01", 1, 0, 2))),
                    aMatter(),
                    CLERK,
                    at(3)))
        .containsExactly("CASE_CORRECTION_NOT_ALL_HANDED_IN");
    Correcting.handIn(it, CorrectionAnswer.of(wholePapers()), aMatter(), CLERK, at(4));
    assertThat(it.state()).isEqualTo(CaseState.RECEIVED);
    assertThat(it.defects()).allMatch(d -> d.answeredAt().isPresent());
    Accepting.accept(it, CLERK, at(5));
  }
}
