package org.onewindow.acceptance.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onewindow.acceptance.domain.cases.CaseFixture.*;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.acceptance.domain.facts.LicenceAnswer;
import org.onewindow.acceptance.domain.facts.LicenceStanding;

/** 电子证照免提交. */
class UsingElectronicLicenceTest {

  private static final String OURS = "1".repeat(64);
  private static final LocalDate LONG_AFTER = TODAY.plusYears(50);

  private static Certificate certificate() {
    return certificateOf(
        new CertificateHolder("示范县海蓝门诊部有限公司", PartyKind.LEGAL_PERSON, OURS), "HYGIENE");
  }

  private static Optional<CaseRule> fault(LicenceStanding standing) {
    return UsingElectronicLicence.fault(Optional.of(LicenceAnswer.none(standing)));
  }

  @Test
  @DisplayName("ACC-460 本县发的、申请人自己的、有效的电子证照，代替纸质材料")
  void countysOwn() {
    assertThat(UsingElectronicLicence.standing(certificate(), OURS, TODAY))
        .isEqualTo(LicenceStanding.VALID);
    assertThat(fault(LicenceStanding.VALID)).isEmpty();
  }

  @Test
  @DisplayName("ACC-498 新设组织的营业执照，组织自己和申请设立的人都可以出示，别人不行")
  void theFounderShowsItToo() {
    String founder = "3".repeat(64);
    assertThat(UsingElectronicLicence.standing(certificate(), founder, founder, TODAY))
        .isEqualTo(LicenceStanding.VALID);
    assertThat(UsingElectronicLicence.standing(certificate(), OURS, founder, TODAY))
        .isEqualTo(LicenceStanding.VALID);
    assertThat(UsingElectronicLicence.standing(certificate(), "2".repeat(64), founder, TODAY))
        .isEqualTo(LicenceStanding.UNKNOWN);
    assertThat(UsingElectronicLicence.standing(certificate(), "2".repeat(64), null, TODAY))
        .isEqualTo(LicenceStanding.UNKNOWN);
  }

  @Test
  @DisplayName("ACC-461 别人的证照等于查无此证，不透露别人有没有")
  void anothers() {
    assertThat(UsingElectronicLicence.standing(certificate(), "2".repeat(64), TODAY))
        .isEqualTo(LicenceStanding.UNKNOWN);
    assertThat(fault(LicenceStanding.UNKNOWN)).contains(CaseRule.CASE_ELICENCE_UNKNOWN);
  }

  @Test
  @DisplayName("ACC-462 过期的、撤销的、注销的、换发前的，不能用")
  void notInForce() {
    assertThat(UsingElectronicLicence.standing(certificate(), OURS, LONG_AFTER))
        .isEqualTo(LicenceStanding.EXPIRED);
    Certificate revoked = certificate();
    revoked.act(CertificateAct.REVOKE, MORNING);
    assertThat(UsingElectronicLicence.standing(revoked, OURS, TODAY))
        .isEqualTo(LicenceStanding.ENDED);
    for (LicenceStanding standing :
        new LicenceStanding[] {
          LicenceStanding.EXPIRED, LicenceStanding.ENDED, LicenceStanding.NOT_YET_VALID
        }) {
      assertThat(fault(standing)).contains(CaseRule.CASE_ELICENCE_NOT_IN_FORCE);
    }
  }

  @Test
  @DisplayName("ACC-463 没有核验过的、对方没有答复的，不能当作有效")
  void unchecked() {
    assertThat(UsingElectronicLicence.fault(Optional.empty()))
        .contains(CaseRule.CASE_ELICENCE_UNCHECKED);
    assertThat(fault(LicenceStanding.UNANSWERED)).contains(CaseRule.CASE_ELICENCE_UNCHECKED);
  }
}
