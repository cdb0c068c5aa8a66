package org.onewindow.acceptance.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.onewindow.acceptance.domain.cases.CaseFixture.*;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;

/** 送达地址确认、公告送达. */
class ConfirmingServiceTest {

  private static final PartyRole SIGNER = PartyRole.LEGAL_REPRESENTATIVE;

  private static void refused(ThrowingCallable act, String code) {
    Refused refused = catchThrowableOfType(Refused.class, act);
    assertThat(refused).isNotNull();
    assertThat(refused.reasons()).extracting(Refusal::code).contains(code);
  }

  private static Delivery electronic(Instant when) {
    return new Delivery(DeliveryMethod.ELECTRONIC, "陈大文", "网上办事大厅", when, false, "", "");
  }

  @Test
  @DisplayName("ACC-079 ACC-295 送达地址确认书同意电子送达的，可以电子送达；以最后一次确认为准")
  void consent() {
    LicenceCase it = aCaseToDeliver();
    ConfirmingService.confirm(it, false, SIGNER, true, CLERK, at(7));
    refused(
        () -> Delivering.deliver(it, electronic(at(8)), aMatter(), EXIT_CLERK, at(8)),
        "CASE_ELECTRONIC_DELIVERY_WITHOUT_CONSENT");
    ConfirmingService.confirm(it, true, SIGNER, true, CLERK, at(8));
    Delivering.deliver(it, electronic(at(9)), aMatter(), EXIT_CLERK, at(9));
    assertThat(it.state()).isEqualTo(CaseState.DELIVERED);
  }

  @Test
  @DisplayName("ACC-636 申请人在网上选邮寄、电子送达，以最后一次为准；选电子送达就是同意，可以电子送达")
  void chosenOnline() {
    LicenceCase it = aCaseToDeliver();
    Applicant owner = new Applicant("80", "陈大文", "80", "0".repeat(64), true, AgentScope.OWN_NAME);
    ConfirmingService.choose(it, ReceivingWay.MAIL, owner, at(7));
    assertThat(it.serviceConfirmation().orElseThrow().way()).contains(ReceivingWay.MAIL);
    refused(
        () -> Delivering.deliver(it, electronic(at(8)), aMatter(), EXIT_CLERK, at(8)),
        "CASE_ELECTRONIC_DELIVERY_WITHOUT_CONSENT");
    Applicant stranger =
        new Applicant("72", "丁秀兰", "72", "1".repeat(64), true, AgentScope.OWN_NAME);
    refused(
        () -> ConfirmingService.choose(it, ReceivingWay.ELECTRONIC, stranger, at(8)),
        "CASE_NOT_OWN");
    ConfirmingService.choose(it, ReceivingWay.ELECTRONIC, owner, at(8));
    assertThat(it.serviceConfirmation().orElseThrow().signer()).isEqualTo(SIGNER);
    Delivering.deliver(it, electronic(at(9)), aMatter(), EXIT_CLERK, at(9));
    assertThat(it.state()).isEqualTo(CaseState.DELIVERED);
    refused(
        () -> ConfirmingService.choose(it, ReceivingWay.WINDOW, owner, at(9)),
        "CASE_RECEIVING_WAY_CLOSED");
  }

  @Test
  @DisplayName("ACC-637 选邮寄的，申请里须有地址")
  void mailNeedsAnAddress() {
    PartyDetails company = CaseFixture.company();
    PartyDetails nowhere =
        new PartyDetails(
            company.role(),
            company.name(),
            company.paper(),
            company.number(),
            company.phone(),
            "",
            company.mandate());
    Application application =
        CaseFixture.application(
            CaseFixture.wholePapers(), nowhere, CaseFixture.person(SIGNER, "陈大文"));
    LicenceCase it = aReceivedCase(aMatter(), application, CLERK);
    Applicant owner = new Applicant("80", "陈大文", "80", "0".repeat(64), true, AgentScope.OWN_NAME);
    refused(
        () -> ConfirmingService.choose(it, ReceivingWay.MAIL, owner, at(2)),
        "CASE_RECEIVING_WAY_NO_ADDRESS");
    ConfirmingService.choose(it, ReceivingWay.ELECTRONIC, owner, at(2));
    assertThat(it.serviceConfirmation().orElseThrow().electronic()).isTrue();
  }

  @Test
  @DisplayName("ACC-503 没有签署过的、最后一次不同意的，都不能电子送达；办件时同意过也不算")
  void onlyTheLastSignedWord() {
    LicenceCase never = aCaseToDeliver();
    refused(
        () -> Delivering.deliver(never, electronic(at(8)), aMatter(), EXIT_CLERK, at(8)),
        "CASE_ELECTRONIC_DELIVERY_WITHOUT_CONSENT");
    LicenceCase changed = aCaseToDeliver();
    ConfirmingService.confirm(changed, true, SIGNER, true, CLERK, at(7));
    ConfirmingService.confirm(changed, false, SIGNER, true, CLERK, at(8));
    refused(
        () -> Delivering.deliver(changed, electronic(at(9)), aMatter(), EXIT_CLERK, at(9)),
        "CASE_ELECTRONIC_DELIVERY_WITHOUT_CONSENT");
  }

  @Test
  @DisplayName("ACC-295 送达地址确认书由申请人、法定代表人或者代理人签署，在结果送达以前")
  void signed() {
    refused(
        () -> ConfirmingService.confirm(aReceivedCase(), true, SIGNER, false, CLERK, at(7)),
        "CASE_SERVICE_UNCONFIRMED");
    refused(
        () -> ConfirmingService.confirm(aReceivedCase(), true, PartyRole.AGENT, true, CLERK, at(7)),
        "CASE_SERVICE_UNCONFIRMED");
    refused(
        () ->
            ConfirmingService.confirm(aCaseIn(CaseState.CLOSED), true, SIGNER, true, CLERK, at(9)),
        "CASE_SERVICE_UNCONFIRMED");
  }

  @Test
  @DisplayName("ACC-296 公告送达须写明发布日期和原因，自发布之日起经过三十日视为送达")
  void publicNotice() {
    Instant published = Instant.parse("2026-03-02T16:00:00Z"); // 2026-03-03 in Shanghai
    Instant passed = published.plus(31, ChronoUnit.DAYS);
    for (Delivery early :
        java.util.List.of(
            notice(passed.minusSeconds(1), published, "县政府网站；下落不明"),
            notice(passed, null, "县政府网站；下落不明"),
            notice(passed, published, " "))) {
      refused(
          () -> Delivering.deliver(aCaseToDeliver(), early, aMatter(), EXIT_CLERK, passed),
          "CASE_PUBLIC_NOTICE_TOO_EARLY");
    }
    LicenceCase it = aCaseToDeliver();
    Delivering.deliver(it, notice(passed, published, "县政府网站；下落不明"), aMatter(), EXIT_CLERK, passed);
    assertThat(it.delivery().flatMap(CaseDelivery::published)).contains(published);
  }

  private static Delivery notice(Instant at, Instant published, String note) {
    return new Delivery(
        DeliveryMethod.PUBLIC_NOTICE, "陈大文", "县政府网站", at, false, "", note, published);
  }
}
