package org.onewindow.acceptance.application.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onewindow.acceptance.domain.cases.CaseFixture.HALL;
import static org.onewindow.acceptance.domain.cases.CaseFixture.NUMBER;
import static org.onewindow.acceptance.domain.cases.CaseFixture.TODAY;
import static org.onewindow.acceptance.domain.cases.CaseFixture.aMatter;
import static org.onewindow.acceptance.domain.cases.CaseFixture.anAcceptedCase;
import static org.onewindow.acceptance.domain.cases.CaseFixture.at;
import static org.onewindow.acceptance.domain.cases.CaseFixture.wholeApplication;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.acceptance.domain.cases.AgentScope;
import org.onewindow.acceptance.domain.cases.Applicant;
import org.onewindow.acceptance.domain.cases.ApplyingOnline;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.PartyKind;

class NamesOnScreenTest {

  private static final String COMPANYS_INDEX = "0".repeat(64);

  private static LicenceCase appliedOnlineBy(String name) {
    Applicant by = new Applicant("71", name, "80", COMPANYS_INDEX, false, AgentScope.OWN_NAME);
    LicenceCase it = ApplyingOnline.draft("ref-1", aMatter(), "S1", by, at(0));
    ApplyingOnline.receive(
        it, NUMBER, "hash", aMatter(), wholeApplication(), by, HALL, at(1), TODAY);
    return it;
  }

  @Test
  @DisplayName("ACC-651 经过、文书、申请表各版里的申请人、代理人、经办人都遮盖，不只在当事人栏遮盖")
  void whoAppliesIsMaskedWhereverTheNameStands() {
    NamesOnScreen names = NamesOnScreen.of(appliedOnlineBy("方一鸣"));
    assertThat(names.shown("陈大文")).as("legal representative, a party").isEqualTo("陈*文");
    assertThat(names.shown("方一鸣")).as("who acted online and is no party").isEqualTo("方*鸣");
  }

  @Test
  @DisplayName("ACC-651 单位名称、工作人员姓名和系统不遮盖")
  void organisationsAndOfficersAreNamed() {
    String company = "示范县乐活浴场有限公司";
    NamesOnScreen names = NamesOnScreen.of(appliedOnlineBy(company));
    assertThat(names.shown(company)).as("an organisation's own account").isEqualTo(company);
    NamesOnScreen atTheWindow = NamesOnScreen.of(anAcceptedCase());
    assertThat(atTheWindow.shown("clerk")).isEqualTo("clerk");
    assertThat(atTheWindow.shown("系统")).isEqualTo("系统");
    assertThat(NamesOnScreen.masked(PartyKind.LEGAL_PERSON, company)).isEqualTo(company);
    assertThat(NamesOnScreen.masked(PartyKind.NATURAL_PERSON, "欧阳 • 华")).isEqualTo("欧**华");
  }

  @Test
  @DisplayName("ACC-651 系统自己做的没有姓名，不遮盖也不报错")
  void whatTheSystemDidHasNoName() {
    assertThat(NamesOnScreen.masked(PartyKind.NATURAL_PERSON, "")).isEmpty();
  }
}
