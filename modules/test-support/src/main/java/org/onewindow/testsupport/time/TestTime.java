package org.onewindow.testsupport.time;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A clock that a test sets and moves; thread-safe. {@link #WINDOW_OPENS} is a plain working day in
 * the calendar that the repository carries: Wednesday, 4 March 2026, 09:00 in China.
 */
public final class TestTime implements InstantSource {

  public static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
  public static final Instant WINDOW_OPENS = at("2026-03-04T09:00");

  private final AtomicReference<Instant> now;

  private TestTime(Instant now) {
    this.now = new AtomicReference<>(now);
  }

  public static TestTime standingAt(Instant instant) {
    return new TestTime(instant);
  }

  /** The instant at which clocks in China show {@code local}, such as {@code 2026-03-04T09:00}. */
  public static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(CHINA).toInstant();
  }

  @Override
  public Instant instant() {
    return now.get();
  }

  public void set(Instant instant) {
    now.set(instant);
  }

  public void pass(Duration duration) {
    now.updateAndGet(instant -> instant.plus(duration));
  }
}
