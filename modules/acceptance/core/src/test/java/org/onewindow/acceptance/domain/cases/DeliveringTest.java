package org.onewindow.acceptance.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onewindow.acceptance.domain.cases.CaseFixture.*;
import static org.onewindow.acceptance.domain.cases.RefusedBy.refusalsOf;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.acceptance.domain.matter.PublishedMatter;

@DisplayName("颁发与送达、撤回")
class DeliveringTest {

  @Test
  @DisplayName(
      "ACC-075 a matter that ends in a letter has no certificate, and is delivered at once")
  void letter() {
    PublishedMatter letter = matter().endingInALetter().build();
    refusalsOf(() -> Delivering.issueCertificate(aGrantedCase(), "n", letter, CERTIFIER, at(6)))
        .containsExactly("CASE_NO_CERTIFICATE_TO_ISSUE");
    LicenceCase it = aGrantedCase();
    Delivering.deliver(it, handedOut(at(6)), letter, EXIT_CLERK, at(6));
    assertThat(it.state()).isEqualTo(CaseState.DELIVERED);
  }

  @Test
  @DisplayName("ACC-076 a certificate is made before it is handed out")
  void certificateFirst() {
    refusalsOf(
            () ->
                Delivering.deliver(aGrantedCase(), handedOut(at(6)), aMatter(), EXIT_CLERK, at(6)))
        .containsExactly("CASE_CERTIFICATE_NOT_ISSUED");
  }

  @Test
  @DisplayName("ACC-077 the proof of delivery names method, recipient, place and time")
  void proof() {
    Delivery nothing = new Delivery(null, "", " ", null, false, "", "");
    refusalsOf(() -> Delivering.deliver(aCaseToDeliver(), nothing, aMatter(), EXIT_CLERK, at(7)))
        .containsOnly("CASE_DELIVERY_INCOMPLETE")
        .hasSize(4);
  }

  @Test
  @DisplayName("ACC-078 a refusal to sign needs a witness")
  void witness() {
    Delivery refused = new Delivery(DeliveryMethod.LEFT_IN_PLACE, "陈大文", "住所", at(7), true, "", "");
    refusalsOf(() -> Delivering.deliver(aCaseToDeliver(), refused, aMatter(), EXIT_CLERK, at(7)))
        .containsExactly("CASE_DELIVERY_WITNESS_MISSING");
  }

  @Test
  @DisplayName("ACC-079 electronic delivery needs consent")
  void consent() {
    Delivery electronic =
        new Delivery(DeliveryMethod.ELECTRONIC, "陈大文", "电子送达", at(7), false, "", "");
    refusalsOf(() -> Delivering.deliver(aCaseToDeliver(), electronic, aMatter(), EXIT_CLERK, at(7)))
        .containsExactly("CASE_ELECTRONIC_DELIVERY_WITHOUT_CONSENT");
  }

  @Test
  @DisplayName("ACC-080 nothing is delivered tomorrow or before it was decided")
  void time() {
    refusalsOf(
            () ->
                Delivering.deliver(
                    aCaseToDeliver(), handedOut(at(9)), aMatter(), EXIT_CLERK, at(7)))
        .containsExactly("CASE_DELIVERY_TIME_IMPOSSIBLE");
    refusalsOf(
            () ->
                Delivering.deliver(
                    aCaseToDeliver(), handedOut(at(4)), aMatter(), EXIT_CLERK, at(7)))
        .containsExactly("CASE_DELIVERY_TIME_IMPOSSIBLE");
  }

  @Test
  @DisplayName("ACC-080 the minute of the decision is not before it: the counter tells no seconds")
  void sameMinute() {
    Instant decided = at(6).plusSeconds(31);
    LicenceCase it = aCaseToDecide();
    Deciding.decide(it, Verdict.GRANT, grantText(), "同意", aMatter(), APPROVER, decided);
    Delivering.issueCertificate(it, "示卫证〔2026〕1 号", aMatter(), CERTIFIER, decided);
    Instant sent = at(7).plusSeconds(2);
    refusalsOf(() -> Delivering.deliver(it, handedOut(at(5)), aMatter(), EXIT_CLERK, sent))
        .containsExactly("CASE_DELIVERY_TIME_IMPOSSIBLE");
    Delivering.deliver(it, handedOut(at(6)), aMatter(), EXIT_CLERK, sent);
    assertThat(it.delivery().orElseThrow().at()).isEqualTo(decided);
  }

  @Test
  @DisplayName("ACC-081 a file is closed when it holds every paper")
  void wholeFile() {
    LicenceCase it = aCaseIn(CaseState.DELIVERED);
    refusalsOf(() -> Delivering.close(it, EXIT_CLERK, at(8)))
        .containsExactly("CASE_FILE_INCOMPLETE");
    fileAll(it, EXIT_CLERK);
    Delivering.close(it, EXIT_CLERK, at(8));
    assertThat(it.state()).isEqualTo(CaseState.CLOSED);
  }

  @Test
  @DisplayName("ACC-085 an application is taken back with its reason, before the decision")
  void withdrawal() {
    refusalsOf(() -> withdraw(aReceivedCase(), CaseFixture.withdrawal(" "), CLERK, at(2)))
        .containsExactly("CASE_WITHDRAWAL_REASON_MISSING");
    refusalsOf(() -> withdraw(aGrantedCase(), CaseFixture.withdrawal("r"), CLERK, at(6)))
        .containsExactly("CASE_STATE_FORBIDS");
  }
}
