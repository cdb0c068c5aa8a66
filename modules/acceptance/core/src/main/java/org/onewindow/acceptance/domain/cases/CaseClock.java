package org.onewindow.acceptance.domain.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onewindow.acceptance.domain.cases.DueDates.Pressing;
import org.onewindow.acceptance.domain.matter.Limit;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.kernel.clock.ClockEvent;
import org.onewindow.kernel.clock.ClockReading;
import org.onewindow.kernel.clock.ClockReadings;
import org.onewindow.kernel.clock.ClockRule;
import org.onewindow.kernel.clock.ClockState;
import org.onewindow.kernel.clock.LimitReading;
import org.onewindow.kernel.clock.NonWorkingDayReceipt;
import org.onewindow.kernel.clock.StatutoryClock;
import org.onewindow.kernel.clock.TimeLimit;
import org.onewindow.kernel.time.OfficeHours;
import org.onewindow.kernel.time.WorkCalendar;

/**
 * Reads the statutory clocks of a case from its ledger. Nothing about a deadline is ever stored
 * that this could not compute again. Immutable and thread-safe.
 */
public final class CaseClock {

  /** Why the days in the evidence do not count; as it is kept, Chinese. */
  private static final String ELSEWHERE = "决定机关办理";

  private final WorkCalendar calendar;
  private final OfficeHours office;

  public CaseClock(WorkCalendar calendar, OfficeHours office) {
    this.calendar = calendar;
    this.office = office;
  }

  /** The four clocks as they stand at a moment. */
  public ClockReadings read(LicenceCase of, PublishedMatter matter, Instant now) {
    ClockRule rule = rule(matter);
    Instant asOf = ended(of).filter(now::isAfter).orElse(now);
    ClockReadings asRecorded = read(rule, marks(of, false), asOf);
    if (asRecorded.acceptance().state() == ClockState.DEEMED) {
      // silence has accepted; what was recorded afterwards does not undo that
      return asRecorded;
    }
    return read(rule, marks(of, true), asOf);
  }

  /** When it ended without a decision: no clock runs on. */
  private static Optional<Instant> ended(LicenceCase of) {
    return of.events().stream()
        .filter(e -> of.decision().isEmpty() && e.to().isEnded())
        .map(CaseEvent::at)
        .findFirst();
  }

  private ClockReadings read(ClockRule rule, List<ClockEvent> events, Instant asOf) {
    return StatutoryClock.read(rule, office, calendar, events, asOf);
  }

  /** The limits of a matter in the form of the clock. */
  public static ClockRule rule(PublishedMatter matter) {
    return new ClockRule(
        matter.acceptanceDays(),
        limit(matter.statutory()),
        limit(matter.promised()),
        matter.deliveryDays(),
        matter.collectOutsideHours()
            ? NonWorkingDayReceipt.NEXT_WORKING_DAY
            : NonWorkingDayReceipt.SAME_DAY);
  }

  private static TimeLimit limit(Limit limit) {
    return new TimeLimit(limit.amount(), limit.unit());
  }

  private static List<ClockEvent> marks(LicenceCase of, boolean effective) {
    List<ClockEvent> marks = new ArrayList<>();
    for (CaseEvent entry : of.events()) {
      entry
          .clock()
          .ifPresent(
              mark -> {
                // silence is read from what was recorded; a procedure ends when it was told to
                boolean counts = effective || mark == ClockMark.SPECIAL_ENDED;
                Instant at = counts ? entry.effectiveAt() : entry.at();
                if (mark == ClockMark.DECIDED_ELSEWHERE) {
                  marks.add(new ClockEvent.SpecialEnded(at));
                }
                if (entry.act() == CaseAct.DEEM_RENEWED) {
                  stopAt(at, marks);
                }
                marks.add(mark(mark, entry, at));
                if (mark == ClockMark.RECEIVED && of.matter().isCollected()) {
                  // nobody accepts here; what runs is the service of sending the papers on
                  marks.add(new ClockEvent.Accepted(at));
                }
              });
    }
    return marks;
  }

  /**
   * The law had decided then: no procedure ran beyond it, and what was done later moves nothing.
   */
  private static void stopAt(Instant end, List<ClockEvent> marks) {
    marks.removeIf(m -> m.at().isAfter(end));
    Optional<ClockEvent> last =
        marks.stream()
            .filter(
                m -> m instanceof ClockEvent.SpecialStarted || m instanceof ClockEvent.SpecialEnded)
            .reduce((a, b) -> b);
    if (last.filter(ClockEvent.SpecialStarted.class::isInstance).isPresent()) {
      marks.add(new ClockEvent.SpecialEnded(end));
    }
  }

  private static ClockEvent mark(ClockMark mark, CaseEvent entry, Instant at) {
    return switch (mark) {
      case RECEIVED -> new ClockEvent.Received(at);
      // another organ has it: outside both clocks of this one, until it has decided
      case TRANSFERRED -> new ClockEvent.SpecialStarted(at, ELSEWHERE, false, false);
      case DECIDED_ELSEWHERE -> new ClockEvent.Decided(at);
      case CORRECTION_NOTICED -> new ClockEvent.CorrectionNoticed(at);
      case CORRECTED -> new ClockEvent.Corrected(at);
      case ACCEPTED -> new ClockEvent.Accepted(at);
      case ACCEPTANCE_REFUSED -> new ClockEvent.AcceptanceRefused(at);
      case SPECIAL_STARTED -> entry.terms().orElseThrow().started(at);
      case SPECIAL_ENDED -> new ClockEvent.SpecialEnded(at);
      case EXTENDED -> entry.terms().orElseThrow().extended(at);
      case DECIDED -> new ClockEvent.Decided(at);
      case DELIVERED -> new ClockEvent.Delivered(at);
    };
  }

  /** What is kept on the case row for worklists. */
  public DueDates due(LicenceCase of, PublishedMatter matter, Instant asOf) {
    ClockReadings readings = read(of, matter, asOf);
    Pressing pressing = pressing(of, readings);
    if (of.state().isEnded()) {
      pressing = null;
    }
    ClockReading running = pressing == null ? null : reading(readings, pressing);
    DueDates derived =
        new DueDates(
            dueAt(readings.acceptance()),
            dueAt(readings.statutory()),
            dueAt(readings.promised()),
            dueAt(readings.delivery()),
            pressing,
            running == null ? null : dueAt(running),
            running == null ? null : warnAt(running),
            readings.clocks().stream().anyMatch(ClockReading::provisional)
                || correction(of).filter(LimitReading::provisional).isPresent(),
            correction(of).map(c -> c.dueAt().toInstant()).or(() -> tolerance(of)).orElse(null),
            timeAct(of, readings).orElse(null));
    return derived
        .renewedAfter(renewedAfter(of))
        .warningFrom(warnings(of, readings).stream().findFirst().map(Warning::at));
  }

  /** Of what people are warned, the earliest first, whether it has been told already or not. */
  public List<Warning> warnings(LicenceCase of, PublishedMatter matter, Instant asOf) {
    return warnings(of, read(of, matter, asOf));
  }

  private List<Warning> warnings(LicenceCase of, ClockReadings readings) {
    List<Warning> all = WarningTimes.of(of, readings, this::warnAt);
    all.addAll(HoldingHearing.warnings(of, this));
    all.sort(Comparator.comparing(Warning::at));
    return all;
  }

  /** What time will do, as far as the days it rests on are announced. */
  private Optional<TimeAct> timeAct(LicenceCase of, ClockReadings readings) {
    if (of.state() == CaseState.RECEIVED
        && !of.matter().isCollected()
        && !readings.acceptance().provisional()) {
      return Optional.of(new TimeAct(CaseAct.ACCEPT_BY_SILENCE, dueAt(readings.acceptance())));
    }
    if (of.state() == CaseState.SUSPENDED) {
      return Stream.of(reviewOfSuspension(of), toleranceAct(of), renewal(of))
          .flatMap(Optional::stream)
          .min(Comparator.comparing(TimeAct::after));
    }
    if (of.state() == CaseState.SPECIAL) {
      return Stream.of(endOfProcedure(of), toleranceAct(of), renewal(of))
          .flatMap(Optional::stream)
          .min(Comparator.comparing(TimeAct::after));
    }
    Optional<LimitReading> correction = correction(of).filter(c -> !c.provisional());
    if (correction.isEmpty()) {
      return earlier(toleranceAct(of), renewal(of));
    }
    return Optional.of(
        warned(of).isPresent()
            ? new TimeAct(CaseAct.LAPSE_CORRECTION, correction.get().dueAt().toInstant())
            : new TimeAct(CaseAct.WARN_OF_LAPSE, warnedAfter(of)));
  }

  /**
   * 视为准予延续: an accepted renewal that was asked for in time is granted by the end of the licence's
   * last day (行政许可法 art. 50 para. 2); before that those who can still decide are warned.
   */
  private Optional<TimeAct> renewal(LicenceCase of) {
    Optional<Instant> renewed = renewedAfter(of);
    if (renewed.isEmpty()) {
      return Optional.empty();
    }
    Instant end = renewed.get();
    ConcernedLicence licence = of.licence().orElseThrow();
    boolean warned = of.events().stream().anyMatch(e -> e.act() == CaseAct.WARN_OF_DEEMED_RENEWAL);
    return Optional.of(
        warned
            ? new TimeAct(CaseAct.DEEM_RENEWED, end)
            : new TimeAct(CaseAct.WARN_OF_DEEMED_RENEWAL, warnedOfRenewalAfter(licence)));
  }

  /** The end of the licence, where silence until then renews it. */
  private Optional<Instant> renewedAfter(LicenceCase of) {
    if (CaseTransitions.from(of.state(), CaseAct.DEEM_RENEWED).isEmpty()) {
      return Optional.empty();
    }
    return of.licence()
        .filter(ConcernedLicence::isRenewedBySilence)
        .map(this::endOf)
        // accepted later: what was missing came when the licence had ended
        .filter(end -> of.acceptedAt().filter(end::isAfter).isPresent());
  }

  private static Optional<TimeAct> earlier(Optional<TimeAct> one, Optional<TimeAct> other) {
    return Stream.concat(one.stream(), other.stream()).min(Comparator.comparing(TimeAct::after));
  }

  private Instant endOf(ConcernedLicence licence) {
    return licence.until().orElseThrow().plusDays(1).atStartOfDay(office.zone()).toInstant();
  }

  private Instant warnedOfRenewalAfter(ConcernedLicence licence) {
    LocalDate day = licence.until().orElseThrow();
    for (int left = licence.warnDays(); left > 0; day = day.minusDays(1)) {
      if (calendar.isWorkingDay(day)) {
        left--;
      }
    }
    return day.plusDays(1).atStartOfDay(office.zone()).toInstant();
  }

  /**
   * The limit for handing corrections in, counted from the notice. Whoever was reminded late has
   * the days from the reminder to the end all the same: it is counted from the reminder then.
   *
   * @return empty where nothing is waited for, or no limit was named
   */
  public Optional<LimitReading> correction(LicenceCase of) {
    if (of.state() != CaseState.CORRECTING || of.correctionLimit().isEmpty()) {
      return Optional.empty();
    }
    CorrectionLimit limit = of.correctionLimit().get();
    LimitReading told = count(limit.days(), noticed(of).at());
    return Optional.of(
        warned(of)
            .filter(w -> office.dayOf(w.at()).isAfter(office.dayOf(warnedAfter(of))))
            .map(w -> count(limit.warnDays(), w.at()))
            .filter(late -> late.due().isAfter(told.due()))
            .orElse(told));
  }

  /** Once, when the day on which it was to be looked at again has closed. */
  private static Optional<TimeAct> reviewOfSuspension(LicenceCase of) {
    Optional<CaseAct> last =
        of.events().stream()
            .map(CaseEvent::act)
            .filter(a -> a == CaseAct.SUSPEND || a == CaseAct.REMIND_OF_SUSPENSION)
            .reduce((a, b) -> b);
    return last.filter(a -> a == CaseAct.SUSPEND)
        .flatMap(suspended -> of.latest(CaseSuspension.class))
        .flatMap(CaseSuspension::until)
        .map(day -> new TimeAct(CaseAct.REMIND_OF_SUSPENSION, day));
  }

  /**
   * What was told to the applicant ends what the clocks leave out: the time a procedure needs, or
   * the days to register for a hearing that nobody wanted (行政许可法 art. 45, 46).
   */
  private static Optional<TimeAct> endOfProcedure(LicenceCase of) {
    Optional<TimeAct> procedure =
        of.latest(CaseSpecialProcedure.class)
            .filter(CaseSpecialProcedure::isRunning)
            .flatMap(CaseSpecialProcedure::until)
            .map(told -> new TimeAct(CaseAct.LAPSE_SPECIAL, told));
    return procedure.or(
        () ->
            of.latest(CaseHearing.class)
                .filter(h -> h.isRunning() && h.isAnnounced() && h.askedAt().isEmpty())
                .map(h -> new TimeAct(CaseAct.LAPSE_HEARING, h.askUntil())));
  }

  /** A limit of a special procedure, in working days after a moment. */
  public LimitReading workingDays(int days, Instant from) {
    return count(days, from);
  }

  LocalDate dayOf(Instant at) {
    return office.dayOf(at);
  }

  /** The end of a day, as far as it lies between two moments. */
  Instant within(LocalDate day, Instant earliest, Instant latest) {
    Instant end = closing(day);
    if (end.isBefore(earliest)) {
      return earliest;
    }
    return end.isAfter(latest) ? latest : end;
  }

  /** When a day closes. */
  public Instant closing(LocalDate day) {
    return office.closing(day).toInstant();
  }

  /**
   * Whether the last day of a limit that runs now lies in a year whose holidays are not announced:
   * wherever it is told, it is told as provisional, and no other day is (clock-format.md no. 1).
   */
  public boolean isProvisional(Instant end) {
    return !calendar.knows(office.dayOf(end).getYear());
  }

  private Instant warnedAfter(LicenceCase of) {
    CorrectionLimit limit = of.correctionLimit().orElseThrow();
    return count(limit.days() - limit.warnDays(), noticed(of).at()).dueAt().toInstant();
  }

  /**
   * The days that the promise of a tolerant acceptance may name, were the case accepted now.
   *
   * @param first the day after the acceptance
   * @param usual the last working day before the promised one, as far as that is later
   * @param last the promised day of the decision
   */
  public record TolerancePeriod(LocalDate first, LocalDate usual, LocalDate last) {}

  /** Empty where the promised day leaves no day for it. */
  public Optional<TolerancePeriod> tolerancePeriod(
      LicenceCase of, PublishedMatter matter, Instant at) {
    List<ClockEvent> marks = marks(of, true);
    marks.add(
        new ClockEvent.Accepted(
            of.last(ClockMark.CORRECTED).map(CaseEvent::effectiveAt).orElse(at)));
    LocalDate last = read(rule(matter), marks, at).promised().due();
    LocalDate first = calendar.nextWorkingDay(office.dayOf(at));
    LocalDate before = workingDayBefore(last);
    return last.isBefore(first)
        ? Optional.empty()
        : Optional.of(new TolerancePeriod(first, before.isBefore(first) ? first : before, last));
  }

  /**
   * Until when the papers that were tolerated may reach the organ. Whoever was reminded late has
   * one working day from the reminder all the same.
   *
   * @return empty where nothing tolerated is waited for
   */
  public Optional<Instant> tolerance(LicenceCase of) {
    if (!Tolerating.isOpen(of)) {
      return Optional.empty();
    }
    Instant told = office.closing(of.tolerance().orElseThrow().until()).toInstant();
    return Optional.of(
        toleranceWarned(of)
            .filter(w -> office.dayOf(w.at()).isAfter(office.dayOf(toleranceWarnedAfter(of))))
            .map(w -> count(1, w.at()).dueAt().toInstant())
            .filter(told::isBefore)
            .orElse(told));
  }

  private Optional<TimeAct> toleranceAct(LicenceCase of) {
    return tolerance(of)
        .map(
            limit ->
                toleranceWarned(of).isPresent()
                    ? new TimeAct(CaseAct.LAPSE_TOLERANCE, limit)
                    : new TimeAct(CaseAct.WARN_OF_TOLERANCE, toleranceWarnedAfter(of)));
  }

  /** When the last working day before the limit closes, never before the promise was given. */
  private Instant toleranceWarnedAfter(LicenceCase of) {
    Instant before =
        office.closing(workingDayBefore(of.tolerance().orElseThrow().until())).toInstant();
    Instant told = toleranceTold(of).at();
    return before.isBefore(told) ? told : before;
  }

  private static CaseEvent toleranceTold(LicenceCase of) {
    return of.events().stream()
        .filter(e -> e.act() == CaseAct.ACCEPT_TOLERANTLY || e.act() == CaseAct.EXTEND_TOLERANCE)
        .reduce((a, b) -> b)
        .orElseThrow();
  }

  private static Optional<CaseEvent> toleranceWarned(LicenceCase of) {
    int told = toleranceTold(of).seq();
    return of.events().stream()
        .filter(e -> e.act() == CaseAct.WARN_OF_TOLERANCE && e.seq() > told)
        .findFirst();
  }

  private LocalDate workingDayBefore(LocalDate day) {
    LocalDate before = day.minusDays(1);
    while (!calendar.isWorkingDay(before)) {
      before = before.minusDays(1);
    }
    return before;
  }

  private LimitReading count(int workingDays, Instant from) {
    return LimitReading.of(TimeLimit.workingDays(workingDays), office, calendar, from);
  }

  private static CaseEvent noticed(LicenceCase of) {
    return of.last(ClockMark.CORRECTION_NOTICED).orElseThrow();
  }

  private static Optional<CaseEvent> warned(LicenceCase of) {
    int notice = noticed(of).seq();
    return of.events().stream()
        .filter(e -> e.act() == CaseAct.WARN_OF_LAPSE && e.seq() > notice)
        .findFirst();
  }

  private static Pressing pressing(LicenceCase of, ClockReadings readings) {
    if (readings.delivery().isOpen()) {
      return Pressing.DELIVERY;
    }
    // a clock that a special procedure has stopped presses nobody
    boolean promised = isGoing(readings.promised());
    boolean statutory = isGoing(readings.statutory());
    if (promised && statutory) {
      boolean promisedFirst = !readings.promised().dueAt().isAfter(readings.statutory().dueAt());
      return promisedFirst ? Pressing.PROMISED : Pressing.STATUTORY;
    }
    if (promised || statutory) {
      return promised ? Pressing.PROMISED : Pressing.STATUTORY;
    }
    return of.state() == CaseState.RECEIVED && readings.acceptance().isStarted()
        ? Pressing.ACCEPTANCE
        : null;
  }

  private static boolean isGoing(ClockReading clock) {
    return clock.isOpen() && clock.state() != ClockState.PAUSED;
  }

  private static ClockReading reading(ClockReadings readings, Pressing pressing) {
    return switch (pressing) {
      case ACCEPTANCE -> readings.acceptance();
      case PROMISED -> readings.promised();
      case STATUTORY -> readings.statutory();
      case DELIVERY -> readings.delivery();
      case HEARING -> throw new IllegalStateException("A hearing is warned of and presses nobody");
    };
  }

  private static Instant dueAt(ClockReading reading) {
    return reading.dueAt() == null ? null : reading.dueAt().toInstant();
  }

  /** The lamp turns yellow when the last working day before the due day closes. */
  private Instant warnAt(ClockReading reading) {
    return office.closing(workingDayBefore(reading.due())).toInstant();
  }
}
