package org.onewindow.acceptance.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.onewindow.acceptance.domain.cases.CaseFixture.*;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ListAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.onewindow.acceptance.domain.matter.ItemKind;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.kernel.clock.ClockState;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;

class TransferringTest {

  private static final PublishedMatter FORWARDED = matter().forwarded().build();
  private static final PublishedMatter COLLECTED = matter().collected().build();

  private static ListAssert<String> refusalsOf(ThrowingCallable act) {
    Refused refused = catchThrowableOfType(Refused.class, act);
    assertThat(refused).isNotNull();
    return assertThat(refused.reasons().stream().map(Refusal::code).toList());
  }

  /** Ten in the morning in the hall. */
  private static Instant morning(int month, int day) {
    return LocalDate.of(2026, month, day).atTime(2, 0).toInstant(ZoneOffset.UTC);
  }

  private static LicenceCase aCollectedCase() {
    return aReceivedCase(COLLECTED, wholeApplication(), CLERK);
  }

  @Nested
  @DisplayName("转报")
  class Up {

    @Test
    @DisplayName("ACC-421 what a higher organ decides is not decided here")
    void notDecidedHere() {
      LicenceCase it = aCaseBefore(row(CaseState.TO_DECIDE, CaseAct.TRANSFER_UP));
      refusalsOf(
              () ->
                  Deciding.decide(it, Verdict.GRANT, grantText(), "o", FORWARDED, APPROVER, at(5)))
          .containsExactly("CASE_DECIDED_ELSEWHERE");
    }

    @Test
    @DisplayName("ACC-422 the twenty days of a first review are not extended")
    void notExtended() {
      LicenceCase it = aReceivedCase(FORWARDED, wholeApplication(), CLERK);
      Accepting.accept(it, CLERK, at(2));
      Reviewing.takeUp(it, REVIEWER, at(3));
      it.dueAre(CLOCK.due(it, FORWARDED, at(4)));
      refusalsOf(() -> Extending.propose(it, 10, "r", FORWARDED, REVIEWER, at(4)))
          .containsExactly("CASE_FIRST_REVIEW_NOT_EXTENDED");
    }

    @Test
    @DisplayName(
        "ACC-423 only what a higher organ decides goes up, and only what is collected is passed on")
    void onlyWhatIsDecidedThere() {
      refusalsOf(() -> Transferring.up(aCaseToDecide(), SENDING, aMatter(), CLOCK, APPROVER, at(5)))
          .containsExactly("CASE_NOT_FORWARDED");
      LicenceCase received = aReceivedCase(FORWARDED, wholeApplication(), CLERK);
      refusalsOf(() -> Transferring.passOn(received, SENDING, FORWARDED, CLOCK, CLERK, at(2)))
          .containsExactly("CASE_NOT_FORWARDED");
    }

    @Test
    @DisplayName("ACC-424 the letter says the opinion, how the papers go and under which number")
    void sending() {
      LicenceCase it = aCaseBefore(row(CaseState.TO_DECIDE, CaseAct.TRANSFER_UP));
      refusalsOf(
              () ->
                  Transferring.up(
                      it, new Sending(null, " ", ""), FORWARDED, CLOCK, APPROVER, at(5)))
          .containsExactly(
              "CASE_SENDING_INCOMPLETE", "CASE_SENDING_INCOMPLETE", "CASE_OPINION_EMPTY");
    }

    @Test
    @DisplayName("ACC-065 ACC-066 who accepted or reviewed does not send it up")
    void somebodyElse() {
      LicenceCase it = aCaseBefore(row(CaseState.TO_DECIDE, CaseAct.TRANSFER_UP));
      refusalsOf(() -> Transferring.up(it, SENDING, FORWARDED, CLOCK, REVIEWER, at(5)))
          .containsExactly("CASE_REVIEWER_MAY_NOT_DECIDE");
      refusalsOf(() -> Transferring.up(it, SENDING, FORWARDED, CLOCK, STRANGER, at(5)))
          .containsExactly("CASE_NOT_YOUR_UNIT");
    }

    @Test
    @DisplayName(
        "ACC-427 while the higher organ has it, no clock of this one runs; it has its own days")
    void outsideTheClocks() {
      LicenceCase it = aCaseIn(CaseState.TRANSFERRED);
      Instant longAfter = morning(4, 20);
      assertThat(CLOCK.read(it, FORWARDED, longAfter).statutory().state())
          .isEqualTo(ClockState.PAUSED);
      assertThat(CLOCK.read(it, FORWARDED, longAfter).promised().state())
          .isEqualTo(ClockState.PAUSED);
      assertThat(CLOCK.due(it, FORWARDED, longAfter).pressing()).isEmpty();
      assertThat(it.latest(CaseTransfer.class).orElseThrow().until())
          .as("twenty working days after Monday 2 March, at closing")
          .contains(Instant.parse("2026-03-30T09:00:00Z"));
    }

    @Test
    @DisplayName(
        "ACC-426 the days of delivery count from the day of the decision there, not of its arrival")
    void deliveryFromTheDecision() {
      LicenceCase it = aCaseIn(CaseState.TRANSFERRED);
      Instant arrived = morning(3, 20);
      Transferring.reply(
          it,
          granted(LocalDate.of(2026, 3, 16)),
          "b",
          CLOCK,
          REVIEWER,
          arrived,
          LocalDate.of(2026, 3, 20));
      assertThat(it.state()).isEqualTo(CaseState.DELIVERING);
      assertThat(CLOCK.read(it, FORWARDED, arrived).delivery().due())
          .isEqualTo(LocalDate.of(2026, 3, 30));
      assertThat(CLOCK.read(it, FORWARDED, arrived).statutory().state()).isEqualTo(ClockState.MET);
    }

    @Test
    @DisplayName("ACC-426 the decision lies between the day it was sent and today")
    void dayOfTheDecision() {
      LicenceCase it = aCaseIn(CaseState.TRANSFERRED);
      for (LocalDate wrong : List.of(TODAY.minusDays(1), TODAY.plusDays(2))) {
        refusalsOf(
                () ->
                    Transferring.reply(
                        it, granted(wrong), "b", CLOCK, REVIEWER, at(60), TODAY.plusDays(1)))
            .containsExactly("CASE_REPLY_DAY");
      }
    }

    @Test
    @DisplayName("ACC-425 the reply is recorded with its result, number, day and content")
    void wholeReply() {
      LicenceCase it = aCaseIn(CaseState.TRANSFERRED);
      refusalsOf(
              () ->
                  Transferring.reply(
                      it, new Reply(null, "", null, "", ""), "b", CLOCK, REVIEWER, at(6), TODAY))
          .containsExactly(
              "CASE_REPLY_INCOMPLETE",
              "CASE_REPLY_INCOMPLETE",
              "CASE_REPLY_INCOMPLETE",
              "CASE_REPLY_INCOMPLETE");
      refusalsOf(() -> Transferring.reply(it, granted(TODAY), "b", CLOCK, STRANGER, at(6), TODAY))
          .containsExactly("CASE_NOT_YOUR_UNIT");
    }

    @Test
    @DisplayName(
        "ACC-081 the file is whole with the record of the reply in the place of a decision")
    void closed() {
      LicenceCase it = aCaseIn(CaseState.TRANSFERRED);
      Transferring.reply(it, granted(TODAY), "b", CLOCK, REVIEWER, at(6), TODAY);
      Delivering.deliver(it, handedOut(at(7)), FORWARDED, EXIT_CLERK, at(7));
      refusalsOf(() -> Delivering.close(it, EXIT_CLERK, at(8)))
          .containsExactly("CASE_FILE_INCOMPLETE");
      for (DocumentKind kind :
          List.of(
              DocumentKind.RECEIPT,
              DocumentKind.ACCEPTANCE_NOTICE,
              DocumentKind.REPLY_RECORD,
              DocumentKind.DELIVERY_RECORD)) {
        it.file(new CaseDocument(kind, "n", "sealed", EXIT_CLERK, at(8)));
      }
      Delivering.close(it, EXIT_CLERK, at(8));
      assertThat(it.state()).isEqualTo(CaseState.CLOSED);
    }
  }

  @Nested
  @DisplayName("跨域代收")
  class Collected {

    @Test
    @DisplayName(
        "ACC-428 nothing is accepted, refused or corrected here, and silence accepts nothing")
    void notAcceptedHere() {
      LicenceCase it = aCollectedCase();
      refusalsOf(() -> Accepting.accept(it, CLERK, at(2)))
          .containsExactly("CASE_COLLECTED_NOT_ACCEPTED_HERE");
      refusalsOf(() -> Accepting.refuse(it, "r", "", "o", "m", CLERK, at(2)))
          .containsExactly("CASE_COLLECTED_NOT_ACCEPTED_HERE");
      refusalsOf(
              () ->
                  Correcting.notice(it, List.of(new Defect(Defect.FORM, "x")), LIMIT, CLERK, at(2)))
          .containsExactly("CASE_COLLECTED_NOT_ACCEPTED_HERE");
      Instant weeksLater = morning(3, 30);
      it.dueAre(CLOCK.due(it, COLLECTED, weeksLater));
      assertThat(it.due().timeAct()).isEmpty();
      assertThat(Accepting.isDoneBySilence(it, weeksLater)).isFalse();
      assertThat(CLOCK.read(it, COLLECTED, weeksLater).acceptance().state())
          .isNotEqualTo(ClockState.DEEMED);
    }

    @Test
    @DisplayName(
        "ACC-427 what runs here is the service of sending the papers on, until they are sent")
    void theServiceRuns() {
      LicenceCase it = aCollectedCase();
      DueDates due = CLOCK.due(it, COLLECTED, at(2));
      assertThat(due.pressing()).contains(DueDates.Pressing.PROMISED);
      assertThat(due.promised()).contains(Instant.parse("2026-03-05T09:00:00Z"));
      Transferring.passOn(it, SENDING, COLLECTED, CLOCK, CLERK, at(3));
      assertThat(it.state()).isEqualTo(CaseState.TRANSFERRED);
      assertThat(CLOCK.due(it, COLLECTED, morning(4, 1)).pressing()).isEmpty();
    }

    @Test
    @DisplayName("ACC-429 what is taken for another place is looked through first and taken whole")
    void takenWhole() {
      LicenceCase draft = aDraft(COLLECTED, CLERK);
      Application lacking =
          application(
              List.of(ReceivedMaterial.paper("M01", 1, 0, 2)),
              company(),
              person(PartyRole.LEGAL_REPRESENTATIVE, "陈大文"));
      refusalsOf(
              () ->
                  Receiving.receive(draft, NUMBER, "hash", COLLECTED, lacking, CLERK, at(1), TODAY))
          .containsExactly("CASE_COLLECTED_INCOMPLETE", "CASE_COLLECTED_INCOMPLETE");
      assertThat(draft.state()).isEqualTo(CaseState.DRAFT);
    }

    @Test
    @DisplayName("ACC-425 the result comes back and is handed out here")
    void handedOutHere() {
      LicenceCase it = aCollectedCase();
      Transferring.passOn(it, SENDING, COLLECTED, CLOCK, CLERK, at(2));
      Transferring.reply(it, granted(TODAY), "b", CLOCK, CLERK, at(6), TODAY);
      Delivering.deliver(it, handedOut(at(7)), COLLECTED, EXIT_CLERK, at(7));
      assertThat(it.state()).isEqualTo(CaseState.DELIVERED);
    }
  }

  @Nested
  @DisplayName("外地窗口代收")
  class TakenThere {

    private Application takenThere(Instant takenAt, Instant arrivedAt) {
      Application here = wholeApplication();
      return new Application(
          here.scenario(),
          here.parties(),
          here.materials(),
          "",
          Optional.empty(),
          Optional.of(
              new TakenElsewhere("邻城县政务服务中心", takenAt, LocalDate.of(2026, 2, 26), arrivedAt)));
    }

    @Test
    @DisplayName(
        "ACC-431 whose window, when it took the papers and when they came, in this order and not later than now")
    void ordered() {
      for (Application wrong :
          List.of(takenThere(morning(2, 26), morning(2, 25)), takenThere(morning(2, 26), at(60)))) {
        refusalsOf(() -> aReceivedCase(aMatter(), wrong, CLERK))
            .containsExactly("CASE_TAKEN_ELSEWHERE");
      }
      LicenceCase it = aReceivedCase(aMatter(), takenThere(morning(2, 26), morning(2, 27)), CLERK);
      assertThat(it.channel().channel()).isEqualTo(Channel.ELSEWHERE);
      assertThat(it.channel().collectingOrgan()).contains("邻城县政务服务中心");
      assertThat(it.channel().collectedAt()).contains(morning(2, 26));
    }

    @Test
    @DisplayName(
        "ACC-432 the five days count from the arrival here, neither from the other window nor from the typing")
    void fromTheArrival() {
      LicenceCase it = aReceivedCase(aMatter(), takenThere(morning(2, 25), morning(2, 27)), CLERK);
      assertThat(it.receivedAt()).contains(morning(2, 27));
      assertThat(CLOCK.read(it, aMatter(), at(2)).acceptance().due())
          .as("five working days after Friday 27 February")
          .isEqualTo(LocalDate.of(2026, 3, 6));
    }

    @Test
    @DisplayName(
        "ACC-432 what the applicant had to do by a day was done when the other window took it")
    void inTimeThere() {
      PublishedMatter renewal = matter().about(ItemKind.RENEWAL).build();
      Optional<NamedCertificate> named =
          Optional.of(
              new NamedCertificate(aCertificate(), Optional.of(LocalDate.of(2026, 2, 26)), 5));
      Application there = takenThere(morning(2, 26), morning(2, 27));
      for (boolean takenThere : List.of(true, false)) {
        Application application =
            new Application(
                there.scenario(),
                there.parties(),
                there.materials(),
                "",
                named,
                takenThere ? there.elsewhere() : Optional.empty());
        assertThat(
                aReceivedCase(renewal, application, CLERK)
                    .licence()
                    .orElseThrow()
                    .isRenewedBySilence())
            .isEqualTo(takenThere);
      }
    }
  }

  private static Transition row(CaseState from, CaseAct act) {
    return CaseTransitions.from(from, act).orElseThrow();
  }

  @Nested
  @DisplayName("转告补正")
  class Relaying {

    private final RelayedNotice wanted =
        new RelayedNotice("示市补〔2026〕1号", TODAY, "补充培训学时证明", TODAY.plusDays(5), false);

    @Test
    @DisplayName(
        "ACC-555 ACC-559 ACC-560 the other organ's notice reaches the applicant whole: number, day, everything to be corrected, the last day")
    void whole() {
      LicenceCase it = aCaseIn(CaseState.TRANSFERRED);
      refusalsOf(
              () ->
                  RelayingCorrection.relay(
                      it,
                      new RelayedNotice(" ", null, "", null, false),
                      CLOCK,
                      REVIEWER,
                      at(60),
                      TODAY))
          .containsExactly(
              "CASE_RELAY_INCOMPLETE",
              "CASE_RELAY_INCOMPLETE",
              "CASE_RELAY_INCOMPLETE",
              "CASE_RELAY_INCOMPLETE");
      refusalsOf(
              () ->
                  RelayingCorrection.relay(
                      it,
                      new RelayedNotice("1", TODAY.plusDays(1), "x", TODAY.minusDays(1), false),
                      CLOCK,
                      REVIEWER,
                      at(60),
                      TODAY))
          .containsExactly("CASE_RELAY_DAY", "CASE_RELAY_DAY_OVER");
    }

    @Test
    @DisplayName("ACC-556 a higher organ does not ask again for what was sent to it")
    void notAnew() {
      LicenceCase it = aCaseIn(CaseState.TRANSFERRED);
      refusalsOf(
              () ->
                  RelayingCorrection.relay(
                      it,
                      new RelayedNotice("1", TODAY, "身份证复印件", TODAY.plusDays(5), true),
                      CLOCK,
                      REVIEWER,
                      at(60),
                      TODAY))
          .containsExactly("CASE_RELAY_ASKED_ANEW");
    }

    @Test
    @DisplayName(
        "ACC-557 ACC-558 told once until the corrections are sent on; no clock of this organ runs, and a decision ends the wait")
    void onceAndOutsideTheClocks() {
      LicenceCase it = aCaseIn(CaseState.TRANSFERRED);
      refusalsOf(() -> RelayingCorrection.forward(it, SENDING, REVIEWER, at(59)))
          .containsExactly("CASE_RELAY_NONE");
      RelayingCorrection.relay(it, wanted, CLOCK, REVIEWER, at(60), TODAY);
      refusalsOf(() -> RelayingCorrection.relay(it, wanted, CLOCK, REVIEWER, at(61), TODAY))
          .containsExactly("CASE_RELAY_OPEN");
      assertThat(CLOCK.read(it, FORWARDED, morning(4, 20)).statutory().state())
          .isEqualTo(ClockState.PAUSED);
      refusalsOf(
              () ->
                  RelayingCorrection.forward(
                      it, new Sending(SendingWay.EXPRESS, "EMS 7", ""), REVIEWER, at(62)))
          .containsExactly("CASE_RELAY_INCOMPLETE");
      RelayingCorrection.forward(it, SENDING, REVIEWER, at(63));
      assertThat(RelayingCorrection.isOpen(it)).isFalse();
      RelayingCorrection.relay(it, wanted, CLOCK, REVIEWER, at(64), TODAY);
      Transferring.reply(it, granted(TODAY), "b", CLOCK, REVIEWER, at(65), TODAY);
      assertThat(RelayingCorrection.isOpen(it)).isFalse();
      assertThat(CLOCK.read(it, FORWARDED, morning(4, 20)).statutory().state())
          .isEqualTo(ClockState.MET);
    }
  }
}
