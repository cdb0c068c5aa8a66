package org.onewindow.platform.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.kernel.identity.PersonPaper;
import org.onewindow.kernel.refusal.Refused;

class ApplicantTest {

  private static final ZoneId COUNTY = ZoneId.of("Asia/Shanghai");
  private static final Instant MORNING = Instant.parse("2026-03-02T01:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final MandateScope EVERYTHING = MandateScope.of(List.of(MandateScope.ALL));
  private static final SealedNumber NUMBER = new SealedNumber("sealed", "n".repeat(64), "3717***");
  private static final SealedNumber PHONE = new SealedNumber("sealed", "p".repeat(64), "139***1");

  private final Applicant company =
      Applicant.organisation(1, PersonPaper.CITIZEN_ID, NUMBER, PHONE, "宋承业", NUMBER, MORNING);
  private final Applicant person =
      Applicant.person(2, PersonPaper.PASSPORT, NUMBER, PHONE, MORNING);

  @Test
  @DisplayName("PLT-111 申请人账号不能担任任何岗位")
  void applicantsHoldNoRole() {
    Account account = Account.ofApplicant(new Login("a-abc"), "田晓禾", "hash", MORNING);
    assertThat(account.mustChangePassword()).isFalse();
    assertThatThrownBy(
            () -> account.holdRoles(List.of(new RoleAssignment("APPROVER", "11371799MB2A00011A"))))
        .isInstanceOfSatisfying(
            Refused.class,
            no -> assertThat(no.reasons().get(0).code()).isEqualTo("APPLICANT_HOLDS_NO_ROLE"));
    assertThat(account.roles()).isEmpty();
  }

  @Test
  @DisplayName("PLT-114 手机未经验证码确认的注册不占号，确认之后不能再被顶替")
  void anUnconfirmedClaimBlocksNobody() {
    SealedNumber other = new SealedNumber("sealed", "q".repeat(64), "139***2");
    person.signUpAnew(PersonPaper.PASSPORT, other, "", null);
    assertThat(person.phone()).isEqualTo(other);
    person.phoneConfirmed(MORNING);
    assertThatThrownBy(() -> person.signUpAnew(PersonPaper.PASSPORT, PHONE, "", null))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  @DisplayName("PLT-115 授权写明委托事项和期限，含最后一日，最长十二个月，撤销即止")
  void aMandateHasSubjectAndEnd() {
    AgentMandate mandate = mandate("办理食品经营许可", TODAY.plusDays(1));
    assertThat(mandate.isInForce(MORNING)).isTrue();
    Instant lastMinute = TODAY.plusDays(1).atTime(23, 59).atZone(COUNTY).toInstant();
    assertThat(mandate.isInForce(lastMinute)).isTrue();
    assertThat(mandate.isInForce(lastMinute.plusSeconds(60))).isFalse();
    mandate.end(MORNING.plusSeconds(5));
    assertThat(mandate.isInForce(MORNING.plusSeconds(5))).isFalse();

    assertRefused("MANDATE_SUBJECT_MISSING", " ", TODAY);
    assertRefused("MANDATE_END_RANGE", "全部", TODAY.minusDays(1));
    assertRefused("MANDATE_END_RANGE", "全部", TODAY.plusMonths(12).plusDays(1));
  }

  @Test
  @DisplayName("ACC-631 委托事项从列出的事项中选定，全部的须明确选“全部”；只有文字的旧委托什么也不包括")
  void theScopeIsChosen() {
    MandateScope one = MandateScope.of(List.of("matter/1", "organ/2"));
    assertThat(MandateScope.parse(one.text())).isEqualTo(one);
    assertThat(one.isEverything()).isFalse();
    assertThat(MandateScope.of(List.of("matter/1", MandateScope.ALL)).isEverything()).isTrue();
    assertThat(MandateScope.parse("").isNothing()).isTrue();
    assertThat(MandateScope.parse("").isEverything()).isFalse();
    assertThatThrownBy(() -> MandateScope.of(List.of())).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> MandateScope.of(List.of("matter/1,ALL"))).isInstanceOf(Refused.class);
  }

  @Test
  @DisplayName("PLT-115 只有单位授权，只授权给个人")
  void organisationsEmpowerPersons() {
    assertThatThrownBy(
            () ->
                new AgentMandate(
                    person, person, MandatePower.APPLY, "全部", EVERYTHING, TODAY, COUNTY, MORNING))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(
            () ->
                new AgentMandate(
                    company, company, MandatePower.APPLY, "全部", EVERYTHING, TODAY, COUNTY, MORNING))
        .isInstanceOf(Refused.class);
  }

  private AgentMandate mandate(String subject, LocalDate until) {
    return new AgentMandate(
        company, person, MandatePower.APPLY, subject, EVERYTHING, until, COUNTY, MORNING);
  }

  private void assertRefused(String code, String subject, LocalDate until) {
    assertThatThrownBy(() -> mandate(subject, until))
        .isInstanceOfSatisfying(
            Refused.class, no -> assertThat(no.reasons().get(0).code()).isEqualTo(code));
  }
}
