package org.onewindow.acceptance.web.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.onewindow.acceptance.application.cases.CaseView;
import org.onewindow.acceptance.domain.cases.CaseState;
import org.onewindow.acceptance.domain.cases.Certificate;
import org.onewindow.acceptance.domain.cases.Lamp;
import org.onewindow.acceptance.domain.cases.MaterialStatus;
import org.onewindow.kernel.clock.ClockState;
import org.onewindow.platform.web.page.Tone;
import org.onewindow.platform.web.page.View;

/** How states, lamps and due dates are said on staff pages. */
public final class Words {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

  private Words() {}

  /** When something is due, in words: 今天 17:00 到期, 还有 3 天, 已逾期 2 天. */
  public static String due(View view, Instant dueAt) {
    if (dueAt == null) {
      return view.t("case.due.none");
    }
    LocalDate day = LocalDate.ofInstant(dueAt, view.zone());
    long days = ChronoUnit.DAYS.between(view.today(), day);
    if (view.now().isAfter(dueAt)) {
      return days == 0 ? view.t("case.due.overToday") : view.t("case.due.over", -days);
    }
    if (days == 0) {
      return view.t("case.due.today", CLOCK.format(dueAt.atZone(view.zone())));
    }
    return days == 1 ? view.t("case.due.tomorrow") : view.t("case.due.in", days);
  }

  public static Tone tone(Lamp lamp) {
    return switch (lamp) {
      case OK -> Tone.OK;
      case WARN -> Tone.WARN;
      case BAD -> Tone.BAD;
      case NONE -> Tone.INFO;
    };
  }

  public static Tone tone(Certificate.Standing standing) {
    return switch (standing) {
      case VALID -> Tone.OK;
      case DEEMED_RENEWED, NOT_YET_VALID, REPLACED -> Tone.WARN;
      case EXPIRED, WITHDRAWN, REVOKED, DEREGISTERED -> Tone.BAD;
    };
  }

  public static Tone tone(CaseState state) {
    return switch (state) {
      case GRANTED, DELIVERING, DELIVERED, CLOSED -> Tone.OK;
      case CORRECTING, SPECIAL, SUSPENDED, TRANSFERRED -> Tone.WARN;
      case DENIED, REFUSED_ACCEPTANCE, CORRECTION_LAPSED, TERMINATED -> Tone.BAD;
      default -> Tone.INFO;
    };
  }

  /** What a special procedure means to the two limits. */
  public static String clocks(View view, boolean countsStatutory, boolean countsPromised) {
    if (countsStatutory && countsPromised) {
      return view.t("case.special.counts.both");
    }
    if (countsStatutory) {
      return view.t("case.special.counts.statutory");
    }
    return view.t(countsPromised ? "case.special.counts.promised" : "case.special.counts.neither");
  }

  /** It came to what was wished. */
  public static boolean isAgreed(CaseView.Proceeding p) {
    return p.agreed();
  }

  /** The text that says how it ended. */
  public static String ended(CaseView.Proceeding p) {
    return switch (p.type()) {
      case SUSPENSION -> p.agreed() ? "case.proceeding.resumed" : "case.proceeding.closedWithCase";
      case VISIT, STATEMENT -> "case.proceeding.recorded";
      case HEARING -> "case.proceeding.ended";
      case EXTENSION, TERMINATION ->
          p.agreed() ? "case.proceeding.approved" : "case.proceeding.declined";
      case RELAY -> p.agreed() ? "case.proceeding.sentOn" : "case.proceeding.overtaken";
      case TRANSFER -> p.agreed() ? "case.reply.GRANT" : "case.reply.DENY";
      case SPECIAL -> p.agreed() ? "case.proceeding.ended" : "case.proceeding.declined";
    };
  }

  public static Tone tone(MaterialStatus status) {
    return switch (status) {
      case COMPLETE -> Tone.OK;
      case PROMISED -> Tone.WARN;
      case MISSING, DEFECTIVE, TO_CORRECT -> Tone.BAD;
      case NOT_HANDED_IN -> Tone.INFO;
    };
  }

  public static Tone tone(ClockState state) {
    return switch (state) {
      case RUNNING, MET -> Tone.OK;
      case PAUSED, DEEMED -> Tone.WARN;
      case OVERDUE, MISSED -> Tone.BAD;
      case NOT_STARTED -> Tone.INFO;
    };
  }
}
