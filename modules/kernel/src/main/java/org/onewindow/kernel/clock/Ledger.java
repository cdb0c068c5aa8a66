package org.onewindow.kernel.clock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.onewindow.kernel.refusal.Refusal;

/**
 * Reads a ledger from its beginning and keeps what the clocks need. Refuses what cannot have
 * happened in that order.
 *
 * <p>A case is received; while it waits for acceptance it can be accepted, refused, or sent back by
 * a correction notice, after which only its corrections can follow, which make it wait again. If
 * the wait runs out, it is accepted by law, and whatever is recorded about acceptance afterwards
 * changes nothing. An accepted case can enter a special procedure, one at a time, and leave it; can
 * be extended; and is decided when no special procedure is open. A decided one is delivered.
 * Nothing follows a refusal or a delivery.
 */
final class Ledger {

  private enum Stage {
    EMPTY,
    WAITING,
    CORRECTING,
    ACCEPTED,
    REFUSED,
    DECIDED,
    DELIVERED
  }

  private final Function<Instant, Counting> acceptance;
  private final List<ClockEvent.SpecialStarted> specials = new ArrayList<>();
  private final List<Instant> specialEnds = new ArrayList<>();
  private final List<ClockEvent.Extended> extensions = new ArrayList<>();
  private Stage stage = Stage.EMPTY;
  private boolean deemed;
  private Instant opened;
  private Instant acceptanceStopped;
  private Instant acceptedFrom;
  private Instant decided;
  private Instant delivered;

  private Ledger(Function<Instant, Counting> acceptance) {
    this.acceptance = acceptance;
  }

  /**
   * @param acceptance counts the acceptance limit from a receipt
   * @param asOf silence is judged at this moment, after the events
   */
  static Ledger read(
      List<ClockEvent> events, Instant asOf, Function<Instant, Counting> acceptance) {
    Ledger ledger = new Ledger(acceptance);
    for (int i = 0; i < events.size(); i++) {
      ledger.enter(i, events.get(i));
    }
    ledger.hearSilence(asOf);
    return ledger;
  }

  private void enter(int index, ClockEvent event) {
    hearSilence(event.at());
    if (deemed && isAboutAcceptance(event)) {
      return;
    }
    switch (event.type()) {
      case RECEIVED -> {
        require(stage == Stage.EMPTY, index, event);
        open(event.at());
      }
      case CORRECTED -> {
        require(stage == Stage.CORRECTING, index, event);
        open(event.at());
      }
      case CORRECTION_NOTICED -> stopWaiting(Stage.CORRECTING, index, event);
      case ACCEPTANCE_REFUSED -> stopWaiting(Stage.REFUSED, index, event);
      case ACCEPTED -> {
        stopWaiting(Stage.ACCEPTED, index, event);
        acceptedFrom = event.at();
      }
      case SPECIAL_STARTED -> {
        require(stage == Stage.ACCEPTED && !isInSpecialProcedure(), index, event);
        specials.add((ClockEvent.SpecialStarted) event);
      }
      case SPECIAL_ENDED -> {
        require(stage == Stage.ACCEPTED && isInSpecialProcedure(), index, event);
        specialEnds.add(event.at());
      }
      case EXTENDED -> {
        require(stage == Stage.ACCEPTED, index, event);
        extensions.add((ClockEvent.Extended) event);
      }
      case DECIDED -> {
        require(stage == Stage.ACCEPTED && !isInSpecialProcedure(), index, event);
        stage = Stage.DECIDED;
        decided = event.at();
      }
      case DELIVERED -> {
        require(stage == Stage.DECIDED, index, event);
        stage = Stage.DELIVERED;
        delivered = event.at();
      }
    }
  }

  private void open(Instant at) {
    stage = Stage.WAITING;
    opened = at;
    acceptanceStopped = null;
  }

  private void stopWaiting(Stage next, int index, ClockEvent event) {
    require(stage == Stage.WAITING, index, event);
    stage = next;
    acceptanceStopped = event.at();
  }

  private void hearSilence(Instant moment) {
    if (stage == Stage.WAITING && moment.isAfter(acceptance.apply(opened).dueAt())) {
      deemed = true;
      acceptedFrom = opened;
      stage = Stage.ACCEPTED;
    }
  }

  private static boolean isAboutAcceptance(ClockEvent event) {
    return switch (event.type()) {
      case CORRECTION_NOTICED, CORRECTED, ACCEPTED, ACCEPTANCE_REFUSED -> true;
      case RECEIVED, SPECIAL_STARTED, SPECIAL_ENDED, EXTENDED, DECIDED, DELIVERED -> false;
    };
  }

  private void require(boolean possible, int index, ClockEvent event) {
    if (!possible) {
      String code =
          stage == Stage.EMPTY
              ? "CLOCK_EVENT_BEFORE_RECEIPT"
              : isInSpecialProcedure()
                  ? "CLOCK_EVENT_IN_SPECIAL_PROCEDURE"
                  : "CLOCK_EVENT_AFTER_" + stage;
      throw Refusal.of(code, index + 1, event.type()).at("events[" + index + "]").raise();
    }
  }

  boolean isInSpecialProcedure() {
    return specials.size() > specialEnds.size();
  }

  /** When the wait for acceptance was last opened; null when nothing was received. */
  Instant opened() {
    return opened;
  }

  /** Which event ended that wait in time; null while waiting, and for an acceptance by silence. */
  Instant acceptanceStopped() {
    return acceptanceStopped;
  }

  boolean isDeemed() {
    return deemed;
  }

  /** From when the decision clocks run; null before acceptance. */
  Instant acceptedFrom() {
    return acceptedFrom;
  }

  Instant decided() {
    return decided;
  }

  Instant delivered() {
    return delivered;
  }

  /** The pauses of one clock; one still open is taken to end at {@code asOf}. */
  List<Pause> pauses(ClockName clock, Instant asOf) {
    List<Pause> pauses = new ArrayList<>();
    for (int i = 0; i < specials.size(); i++) {
      ClockEvent.SpecialStarted special = specials.get(i);
      if (special.pauses(clock)) {
        Instant end = i < specialEnds.size() ? specialEnds.get(i) : asOf;
        pauses.add(new Pause(special.at(), end, special.kind()));
      }
    }
    return pauses;
  }

  /** Whether the clock stands still now. */
  boolean isPaused(ClockName clock) {
    return isInSpecialProcedure() && specials.get(specials.size() - 1).pauses(clock);
  }

  int extension(ClockName clock) {
    return extensions.stream()
        .filter(e -> e.clocks().contains(clock))
        .mapToInt(ClockEvent.Extended::days)
        .sum();
  }
}
