package org.onewindow.acceptance.application.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.acceptance.domain.cases.CaseFixture;
import org.onewindow.acceptance.domain.cases.IdentityPaper;

class ElectronicLicencesTest {

  private static PartyText applicant(IdentityPaper paper, String number) {
    return new PartyText("某某", paper, number, "", "", "", null, "");
  }

  @Test
  @DisplayName("ACC-460 本县发给申请人的证照，材料要哪一种就填哪一种，不要的不填")
  void filledIn() {
    assertThat(
            ElectronicLicences.known(
                CaseFixture.aMatter(),
                "S1",
                Map.of("营业执照", "91371799MA3C8H2K6H", "卫生检测报告", "T-1", "取水许可证", "Q-1")))
        .isEqualTo(Map.of("M02", "91371799MA3C8H2K6H"));
  }

  @Test
  @DisplayName("ACC-460 填好的编号就是提交的电子证照，已经上传的文件不动")
  void standsIn() {
    IntakeText empty =
        IntakeText.withoutForm("S1", null, null, false, null, null, Map.of(), "", "");
    assertThat(empty.withLicences(Map.of("M02", "Q-1")).material("M02").licence()).isEqualTo("Q-1");
    IntakeText uploaded =
        IntakeText.withoutForm(
            "S1",
            null,
            null,
            false,
            null,
            null,
            Map.of("M02", MaterialText.NOTHING.with("0".repeat(64), "application/pdf", 5)),
            "",
            "");
    assertThat(uploaded.withLicences(Map.of("M02", "Q-1")).material("M02").licence()).isEmpty();
  }

  @Test
  @DisplayName("ACC-461 是谁的证照，按证件号码比对；号码写错的先改号码")
  void holder() {
    assertThat(ElectronicLicences.holder(applicant(IdentityPaper.USCC, " 91371799MA3C8H2K6H ")))
        .contains("91371799MA3C8H2K6H");
    assertThat(ElectronicLicences.holder(applicant(IdentityPaper.USCC, "91371799MA3C8H2K67")))
        .isEmpty();
    assertThat(ElectronicLicences.holder(applicant(null, ""))).isEmpty();
  }
}
