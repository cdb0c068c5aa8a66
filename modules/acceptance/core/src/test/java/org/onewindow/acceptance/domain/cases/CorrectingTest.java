package org.onewindow.acceptance.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onewindow.acceptance.domain.cases.CaseFixture.*;
import static org.onewindow.acceptance.domain.cases.RefusedBy.refusalsOf;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 补正: what a hand-in must answer. */
class CorrectingTest {

  /** Every paper is there; one cannot be read. */
  private static LicenceCase unreadable() {
    LicenceCase it = aReceivedCase();
    Correcting.notice(it, List.of(new Defect("M02", "照片看不清")), LIMIT, CLERK, at(2));
    return it;
  }

  private static MaterialStatus status(LicenceCase it, String code) {
    return it.materials().stream()
        .filter(m -> m.code().equals(code))
        .findFirst()
        .orElseThrow()
        .status();
  }

  @Test
  @DisplayName("ACC-500 材料在案但告知要补正的，不重新提交、不说明，不算补正；在此以前显示待补正")
  void nothingAnswersNothing() {
    LicenceCase it = unreadable();
    assertThat(status(it, "M02")).isEqualTo(MaterialStatus.TO_CORRECT);
    assertThat(status(it, "M01")).isEqualTo(MaterialStatus.COMPLETE);
    refusalsOf(() -> Correcting.handIn(it, CorrectionAnswer.of(List.of()), aMatter(), CLERK, at(3)))
        .containsExactly("CASE_DEFECT_UNANSWERED");
    refusalsOf(
            () ->
                Correcting.handIn(
                    it,
                    CorrectionAnswer.of(List.of(ReceivedMaterial.none("M02"))),
                    aMatter(),
                    CLERK,
                    at(3)))
        .containsExactly("CASE_DEFECT_UNANSWERED");
    assertThat(it.state()).isEqualTo(CaseState.CORRECTING);
    CorrectionAnswer clear = CorrectionAnswer.of(List.of(ReceivedMaterial.paper("M02", 0, 1, 1)));
    Correcting.handIn(it, clear, aMatter(), CLERK, at(3));
    assertThat(status(it, "M02")).isEqualTo(MaterialStatus.COMPLETE);
    assertThat(it.replaced()).hasSize(1);
  }

  @Test
  @DisplayName("ACC-500 窗口当场改好的，写明怎样改好，记入办理过程")
  void putRightOnTheSpot() {
    LicenceCase it = unreadable();
    Correcting.handIn(it, CorrectionAnswer.saying("M02", "已在复印件上补签"), aMatter(), CLERK, at(3));
    assertThat(status(it, "M02")).isEqualTo(MaterialStatus.COMPLETE);
    assertThat(it.events().get(it.events().size() - 1).why()).endsWith("：已在复印件上补签");
    assertThat(it.openDefects()).isEmpty();
  }

  @Test
  @DisplayName("ACC-500 每一处都要有回应：漏下的几处一次说全")
  void everyLine() {
    LicenceCase it = aReceivedCase();
    Correcting.notice(
        it,
        List.of(
            new Defect("M02", "照片看不清"),
            new Defect("M04", "没有标注面积"),
            new Defect(Defect.FORM, "第 3 栏未填")),
        LIMIT,
        CLERK,
        at(2));
    CorrectionAnswer half = CorrectionAnswer.of(List.of(ReceivedMaterial.paper("M02", 0, 1, 1)));
    refusalsOf(() -> Correcting.handIn(it, half, aMatter(), CLERK, at(3)))
        .containsExactly("CASE_DEFECT_UNANSWERED", "CASE_CORRECTION_UNANSWERED");
    CorrectionAnswer whole =
        new CorrectionAnswer(
            List.of(ReceivedMaterial.paper("M02", 0, 1, 1), ReceivedMaterial.paper("M04", 0, 1, 1)),
            Map.of(Defect.FORM, "已填"),
            Set.of());
    Correcting.handIn(it, whole, aMatter(), CLERK, at(4));
    assertThat(it.state()).isEqualTo(CaseState.RECEIVED);
  }
}
