package org.onewindow.acceptance.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.acceptance.domain.matter.Seal;
import org.onewindow.acceptance.domain.matter.SealKind;

class SealOfPaperTest {

  private static final String BUREAU = "11371799MB2A00011A";
  private static final String BRANCH = BUREAU + "-T1";
  private static final String LABOUR = "113717990045000379";
  private static final List<Seal> COUNTY =
      List.of(
          new Seal("SPJ-GZ", SealKind.ORGAN, "示范县行政审批服务局", BUREAU),
          new Seal("SPJ-XK", SealKind.LICENSING, "示范县行政审批服务局行政许可专用章", BUREAU),
          new Seal("SPJ-SJ", SealKind.RECEIPT, "示范县行政审批服务局收件专用章", BUREAU),
          new Seal("RSJ-SJ", SealKind.RECEIPT, "示范县人力资源和社会保障局收件专用章", LABOUR),
          new Seal("LHZ-GZ", SealKind.ORGAN, "不应存在的分局公章", BRANCH),
          new Seal("LHZ-SJ", SealKind.RECEIPT, "示范县行政审批服务局柳河镇分局收件专用章", BRANCH));
  private static final SealOfPaper SEALS =
      new SealOfPaper(
          (holders, kind) ->
              holders.stream()
                  .flatMap(holder -> COUNTY.stream().filter(s -> s.organ().equals(holder)))
                  .filter(s -> s.kind() == kind)
                  .findFirst());

  @Test
  @DisplayName("ACC-400 收件类文书盖收件专用章，程序类文书盖行政许可专用章，决定和证照盖机关公章")
  void eachKindOfPaperHasItsSeal() {
    assertThat(code(DocumentKind.RECEIPT, BUREAU, BUREAU + "-01")).contains("SPJ-SJ");
    assertThat(code(DocumentKind.ACCEPTANCE_NOTICE, BUREAU, BUREAU + "-01")).contains("SPJ-XK");
    assertThat(code(DocumentKind.GRANT_DECISION, BUREAU, BUREAU + "-05")).contains("SPJ-GZ");
    assertThat(code(DocumentKind.DELIVERY_RECORD, BUREAU, BUREAU + "-01")).isEmpty();
  }

  @Test
  @DisplayName("ACC-400 乡镇分局有自己印章的，它出具的程序文书盖分局的章；没有该种印章的，盖机关的章")
  void aBranchUsesItsOwnSeal() {
    assertThat(code(DocumentKind.RECEIPT, BUREAU, BRANCH)).contains("LHZ-SJ");
    assertThat(code(DocumentKind.ACCEPTANCE_NOTICE, BUREAU, BRANCH)).contains("SPJ-XK");
  }

  @Test
  @DisplayName("ACC-400 决定和证照一律盖机关公章，在分局作出的也一样")
  void aDecisionBearsTheOrgansSeal() {
    assertThat(code(DocumentKind.GRANT_DECISION, BUREAU, BRANCH)).contains("SPJ-GZ");
    assertThat(code(DocumentKind.CERTIFICATE, BUREAU, BRANCH)).contains("SPJ-GZ");
  }

  @Test
  @DisplayName("ACC-400 分局代收别的机关的事项，盖那个机关的章；机关没有印章的，不盖也不签")
  void aBranchDoesNotSealForAnotherOrgan() {
    assertThat(code(DocumentKind.RECEIPT, LABOUR, BRANCH)).contains("RSJ-SJ");
    assertThat(code(DocumentKind.ACCEPTANCE_NOTICE, LABOUR, BRANCH)).isEmpty();
  }

  @Test
  @DisplayName("ACC-400 没有人经手的文书（期限届满由系统出具）盖机关的章")
  void whatTimeIssuesBearsTheOrgansSeal() {
    assertThat(code(DocumentKind.ACCEPTANCE_NOTICE, BUREAU, "")).contains("SPJ-XK");
  }

  private static Optional<String> code(DocumentKind kind, String organ, String unit) {
    return SEALS.on(kind, organ, unit).map(Seal::code);
  }
}
