package org.onewindow.kernel.clock;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * What happened to a case, as far as a clock is concerned. A ledger of these is in order of time.
 */
public sealed interface ClockEvent {

  /** When it happened. */
  Instant at();

  /** The name of the event in the format of the clock. */
  Type type();

  /** The names of the events. */
  enum Type {
    RECEIVED,
    CORRECTION_NOTICED,
    CORRECTED,
    ACCEPTED,
    ACCEPTANCE_REFUSED,
    SPECIAL_STARTED,
    SPECIAL_ENDED,
    EXTENDED,
    DECIDED,
    DELIVERED
  }

  /** 收件: the papers were handed over. */
  record Received(Instant at) implements ClockEvent {
    public Received {
      Objects.requireNonNull(at, "at");
    }

    @Override
    public Type type() {
      return Type.RECEIVED;
    }
  }

  /** 一次性告知: everything that has to be corrected was told. */
  record CorrectionNoticed(Instant at) implements ClockEvent {
    public CorrectionNoticed {
      Objects.requireNonNull(at, "at");
    }

    @Override
    public Type type() {
      return Type.CORRECTION_NOTICED;
    }
  }

  /** 补正: all corrections were handed in. */
  record Corrected(Instant at) implements ClockEvent {
    public Corrected {
      Objects.requireNonNull(at, "at");
    }

    @Override
    public Type type() {
      return Type.CORRECTED;
    }
  }

  /** 受理. */
  record Accepted(Instant at) implements ClockEvent {
    public Accepted {
      Objects.requireNonNull(at, "at");
    }

    @Override
    public Type type() {
      return Type.ACCEPTED;
    }
  }

  /** 不受理 or 不予受理: the case ends here. */
  record AcceptanceRefused(Instant at) implements ClockEvent {
    public AcceptanceRefused {
      Objects.requireNonNull(at, "at");
    }

    @Override
    public Type type() {
      return Type.ACCEPTANCE_REFUSED;
    }
  }

  /**
   * 特别程序 begins. Only the eight of 行政许可法 art. 45, and what special laws add, stop the statutory
   * clock; what stops the promised one is the matter's own word. Hence two flags.
   *
   * @param kind its name, e.g. 专家评审
   * @param countsStatutory true where the statutory clock goes on
   * @param countsPromised true where the promised clock goes on
   */
  record SpecialStarted(Instant at, String kind, boolean countsStatutory, boolean countsPromised)
      implements ClockEvent {
    public SpecialStarted {
      Objects.requireNonNull(at, "at");
      kind = kind == null ? "" : kind.strip();
    }

    @Override
    public Type type() {
      return Type.SPECIAL_STARTED;
    }

    boolean pauses(ClockName clock) {
      return (clock == ClockName.STATUTORY && !countsStatutory)
          || (clock == ClockName.PROMISED && !countsPromised);
    }
  }

  /** 特别程序 ends. */
  record SpecialEnded(Instant at) implements ClockEvent {
    public SpecialEnded {
      Objects.requireNonNull(at, "at");
    }

    @Override
    public Type type() {
      return Type.SPECIAL_ENDED;
    }
  }

  /**
   * 延长办理期限 (行政许可法 art. 42). It stops nothing, although GB/T 39046 files it under special
   * procedures.
   *
   * @param days added to the limit, in the limit's own unit
   * @param clocks which of STATUTORY and PROMISED
   */
  record Extended(Instant at, int days, Set<ClockName> clocks) implements ClockEvent {
    public static final Set<ClockName> BOTH =
        Set.copyOf(EnumSet.of(ClockName.STATUTORY, ClockName.PROMISED));

    public Extended {
      Objects.requireNonNull(at, "at");
      clocks = Set.copyOf(clocks);
    }

    public Extended(Instant at, int days) {
      this(at, days, BOTH);
    }

    @Override
    public Type type() {
      return Type.EXTENDED;
    }
  }

  /** 作出决定: granted or denied. */
  record Decided(Instant at) implements ClockEvent {
    public Decided {
      Objects.requireNonNull(at, "at");
    }

    @Override
    public Type type() {
      return Type.DECIDED;
    }
  }

  /** 送达. */
  record Delivered(Instant at) implements ClockEvent {
    public Delivered {
      Objects.requireNonNull(at, "at");
    }

    @Override
    public Type type() {
      return Type.DELIVERED;
    }
  }
}
