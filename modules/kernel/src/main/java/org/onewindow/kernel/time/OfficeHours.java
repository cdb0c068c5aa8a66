package org.onewindow.kernel.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.onewindow.kernel.refusal.Refusal;

/**
 * When a hall is open on its working days. A limit ends when business ends on its last day (民法典
 * art. 203), hence {@link #closing}. Immutable.
 *
 * @param zone where the hall stands; decides which day an instant belongs to
 * @param sessions in order of time, at least one, not overlapping
 */
public record OfficeHours(ZoneId zone, List<Session> sessions) {

  private static final int MOST_SESSIONS = 24;

  /**
   * @throws org.onewindow.kernel.refusal.Refused {@code OFFICE_SESSIONS_MISSING}, {@code
   *     OFFICE_SESSIONS_TOO_MANY} or {@code OFFICE_SESSIONS_OVERLAP}
   */
  public OfficeHours {
    Objects.requireNonNull(zone, "zone");
    sessions = List.copyOf(sessions);
    if (sessions.isEmpty()) {
      throw Refusal.of("OFFICE_SESSIONS_MISSING").raise();
    }
    if (sessions.size() > MOST_SESSIONS) {
      throw Refusal.of("OFFICE_SESSIONS_TOO_MANY", MOST_SESSIONS).raise();
    }
    for (int i = 1; i < sessions.size(); i++) {
      if (sessions.get(i).from().isBefore(sessions.get(i - 1).to())) {
        throw Refusal.of("OFFICE_SESSIONS_OVERLAP", i + 1).raise();
      }
    }
  }

  /** Hours written as pairs, e.g. {@code of(zone, "09:00-12:00", "13:00-17:00")}. */
  public static OfficeHours of(ZoneId zone, String... sessions) {
    return new OfficeHours(
        zone,
        java.util.Arrays.stream(sessions)
            .map(s -> s.strip().split("-"))
            .map(s -> new Session(LocalTime.parse(s[0].strip()), LocalTime.parse(s[1].strip())))
            .toList());
  }

  /** The day an instant belongs to, by the hall's own clock on the wall. */
  public LocalDate dayOf(Instant instant) {
    return instant.atZone(zone).toLocalDate();
  }

  /** The end of the last session. */
  public LocalTime closing() {
    return sessions.get(sessions.size() - 1).to();
  }

  /** The moment of closing on a day; says nothing about whether that day is a working day. */
  public ZonedDateTime closing(LocalDate day) {
    return day.atTime(closing()).atZone(zone);
  }

  /** The moment of opening on a day. */
  public ZonedDateTime opening(LocalDate day) {
    return day.atTime(sessions.get(0).from()).atZone(zone);
  }

  /** The minutes of a session on a day; not the plain difference where clocks are changed. */
  public long minutes(Session session, LocalDate day) {
    return Math.max(0, ChronoUnit.MINUTES.between(begin(session, day), end(session, day)));
  }

  /** The minutes of all sessions of a day. */
  public long minutes(LocalDate day) {
    return sessions.stream().mapToLong(s -> minutes(s, day)).sum();
  }

  public Instant begin(Session session, LocalDate day) {
    return day.atTime(session.from()).atZone(zone).toInstant();
  }

  public Instant end(Session session, LocalDate day) {
    return day.atTime(session.to()).atZone(zone).toInstant();
  }
}
