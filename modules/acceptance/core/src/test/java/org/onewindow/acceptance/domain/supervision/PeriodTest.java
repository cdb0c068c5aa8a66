package org.onewindow.acceptance.domain.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.acceptance.domain.supervision.Period.Span;

class PeriodTest {

  private static final LocalDate THURSDAY = LocalDate.of(2026, 2, 26);

  @Test
  @DisplayName("ACC-354 a board looks at a day, at a week from Monday, or at a month")
  void spans() {
    assertThat(Period.of(Span.DAY, THURSDAY).days()).containsExactly(THURSDAY);
    Period week = Period.of(Span.WEEK, THURSDAY);
    assertThat(week.from()).isEqualTo(LocalDate.of(2026, 2, 23));
    assertThat(week.to()).isEqualTo(LocalDate.of(2026, 3, 1));
    assertThat(Period.of(Span.MONTH, THURSDAY).length()).isEqualTo(28);
    assertThat(Period.of(Span.MONTH, THURSDAY).after().length()).isEqualTo(31);
    assertThat(Period.of(Span.MONTH, THURSDAY).before().from()).isEqualTo(LocalDate.of(2026, 1, 1));
  }

  @Test
  @DisplayName("ACC-354 a day of the hall begins and ends at midnight of the hall")
  void midnight() {
    Period day = Period.of(Span.DAY, THURSDAY);
    ZoneId hall = ZoneId.of("Asia/Shanghai");
    assertThat(day.begin(hall)).isEqualTo(Instant.parse("2026-02-25T16:00:00Z"));
    assertThat(day.end(hall)).isEqualTo(Instant.parse("2026-02-26T16:00:00Z"));
  }
}
