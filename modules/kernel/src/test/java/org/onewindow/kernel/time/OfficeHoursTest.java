package org.onewindow.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OfficeHoursTest {

  private static final ZoneId COUNTY = ZoneId.of("Asia/Shanghai");

  @Test
  @DisplayName("ACC-003 期间最后一日以停止业务活动的时间为截止时间（民法典第二百零三条）")
  void closingIsTheEndOfTheLastSession() {
    OfficeHours hours = OfficeHours.of(COUNTY, "09:00-12:00", "13:00-17:00");
    assertThat(hours.closing(LocalDate.parse("2026-02-27")).toOffsetDateTime().toString())
        .isEqualTo("2026-02-27T17:00+08:00");
    assertThat(hours.minutes(LocalDate.parse("2026-02-27"))).isEqualTo(420);
  }

  @Test
  void theDayIsTheOneOnTheHallsOwnWall() {
    OfficeHours hours = OfficeHours.of(COUNTY, "09:00-17:00");
    assertThat(hours.dayOf(Instant.parse("2026-02-12T16:30:00Z"))).isEqualTo("2026-02-13");
  }

  @Test
  void minutesAreRealOnesWhereClocksAreChanged() {
    OfficeHours night = OfficeHours.of(ZoneId.of("Europe/Berlin"), "01:00-04:00");
    assertThat(night.minutes(LocalDate.parse("2026-03-29"))).isEqualTo(120);
    assertThat(night.minutes(LocalDate.parse("2026-10-25"))).isEqualTo(240);
  }

  @Test
  void hoursThatCannotBeAreRefused() {
    assertThatThrownBy(() -> OfficeHours.of(COUNTY)).hasMessageContaining("SESSIONS_MISSING");
    assertThatThrownBy(() -> OfficeHours.of(COUNTY, "09:00-09:00"))
        .hasMessageContaining("OFFICE_SESSION_EMPTY");
    assertThatThrownBy(() -> OfficeHours.of(COUNTY, "09:00-12:00", "11:59-17:00"))
        .hasMessageContaining("OFFICE_SESSIONS_OVERLAP");
    assertThatThrownBy(() -> OfficeHours.of(COUNTY, "09:00:30-12:00"))
        .hasMessageContaining("OFFICE_SESSION_SECONDS");
  }
}
