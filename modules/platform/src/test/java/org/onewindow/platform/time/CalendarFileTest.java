package org.onewindow.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.time.CalendarDay;
import org.onewindow.kernel.time.DayKind;
import org.onewindow.kernel.time.WorkCalendar;

class CalendarFileTest {

  private static final String GOOD =
      """
      # 国务院办公厅通知
      date,kind,holiday
      2026-05-01,REST,劳动节
      2026-05-09,WORK,劳动节

      """;

  private static CalendarDraft read(String text) {
    return CalendarFile.read(text.getBytes(StandardCharsets.UTF_8), Optional.empty());
  }

  private static CalendarDay may(int day, DayKind kind) {
    return new CalendarDay(LocalDate.of(2026, 5, day), kind, "劳动节");
  }

  @Test
  @DisplayName("PLT-070 节假日安排按年从 CSV 导入，UTF-8 与 GB 18030 均可")
  void aYearIsReadFromTheFileOfTheNotice() {
    CalendarDraft utf8 = read(GOOD);
    assertThat(utf8.problems()).isEmpty();
    assertThat(utf8.years()).containsOnlyKeys(2026);
    assertThat(utf8.years().get(2026)).containsExactly(may(1, DayKind.REST), may(9, DayKind.WORK));
    assertThat(CalendarFile.read(GOOD.getBytes(Charset.forName("GB18030")), Optional.empty()))
        .isEqualTo(utf8);
    assertThat(read("\uFEFF" + GOOD.replace("\n", "\r\n"))).isEqualTo(utf8);
    assertThat(read(CalendarFile.write(utf8))).isEqualTo(utf8);
    assertThat(read(GOOD.replace("劳动节", "\"劳动节\""))).isEqualTo(utf8);
  }

  @ParameterizedTest
  @DisplayName("PLT-071 导入先检查，每行的问题都指明行号；有问题的不入库")
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-05-01,REST,劳动节 | CALENDAR_DAY_TWICE | lines[5]",
        "2026-05-08,WORK,劳动节 | CALENDAR_WORK_ON_WEEKDAY | lines[5]",
        "2026-05-10,REST,劳动节 | CALENDAR_REST_ON_WEEKEND | lines[5]",
        "2026-02-30,REST,春节 | CALENDAR_DATE_MALFORMED | lines[5]",
        "2026/05/04,REST,劳动节 | CALENDAR_DATE_MALFORMED | lines[5]",
        "2026-05-04,HOLIDAY,劳动节 | CALENDAR_KIND_UNKNOWN | lines[5]",
        "2026-05-04,REST | CALENDAR_COLUMNS_WRONG | lines[5]",
        "2026-05-04,REST, | CALENDAR_HOLIDAY_MISSING | lines[5]",
        "2026-05-04,REST,<script> | CALENDAR_HOLIDAY_NAME | lines[5]",
        "1999-05-04,REST,劳动节 | CALENDAR_YEAR_RANGE | lines[5]",
      })
  void eachProblemStandsAtItsLine(String line, String code, String field) {
    assertThat(read(GOOD.strip() + "\n" + line).problems())
        .extracting(Refusal::code, Refusal::field)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(code, field));
  }

  @Test
  void allProblemsAreListedAtOnce() {
    assertThat(
            read("date,kind,holiday\n2026-05-01,FREE,劳动节\n2026-05-08,WORK,劳动节\nx,REST,y\n")
                .problems())
        .extracting(Refusal::field)
        .containsExactly("lines[2]", "lines[3]", "lines[4]");
  }

  @Test
  void whatIsNoCalendarIsRefused() {
    assertThat(codes(read(""))).containsExactly("CALENDAR_FILE_EMPTY");
    assertThat(codes(read("2026-05-01,REST,劳动节"))).containsExactly("CALENDAR_HEADER_WRONG");
    assertThat(codes(read("date,kind,holiday\n2026-05-09,WORK,劳动节")))
        .containsExactly("CALENDAR_YEAR_WITHOUT_HOLIDAY");
    assertThat(
            codes(CalendarFile.read(new byte[] {'P', 'K', 3, 4, 0, (byte) 0xff}, Optional.empty())))
        .containsExactly("CALENDAR_FILE_ENCODING");
    assertThat(codes(CalendarFile.read(new byte[CalendarFile.MOST_BYTES + 1], Optional.empty())))
        .containsExactly("CALENDAR_FILE_TOO_LARGE");
    assertThat(codes(read("\n".repeat(5_001)))).containsExactly("CALENDAR_FILE_TOO_LONG");
  }

  @Test
  void aYearThatWasNotAskedForIsRefused() {
    assertThat(codes(CalendarFile.read(GOOD.getBytes(StandardCharsets.UTF_8), Optional.of(2027))))
        .containsExactly("CALENDAR_YEAR_WRONG", "CALENDAR_YEAR_WRONG");
    assertThat(codes(CalendarDraft.ofYear(2027, List.of())))
        .containsExactly("CALENDAR_YEAR_WITHOUT_HOLIDAY");
  }

  @Test
  @DisplayName("PLT-072 导入前逐日列出与现行日历的差别")
  void aChangeIsToldDayByDay() {
    WorkCalendar before =
        WorkCalendar.of(List.of(may(1, DayKind.REST), may(4, DayKind.REST)), Set.of(2026));
    List<CalendarChange> changes = CalendarChange.between(before, read(GOOD));
    assertThat(changes)
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.isNew()).isFalse();
              assertThat(change.rest()).isEqualTo(1);
              assertThat(change.work()).isEqualTo(1);
              assertThat(change.differences())
                  .containsExactly(
                      new CalendarChange.Difference(
                          LocalDate.of(2026, 5, 4), may(4, DayKind.REST), null),
                      new CalendarChange.Difference(
                          LocalDate.of(2026, 5, 9), null, may(9, DayKind.WORK)));
            });
    assertThat(CalendarChange.between(WorkCalendar.plain(), read(GOOD)).get(0).isNew()).isTrue();
  }

  private static List<String> codes(CalendarDraft draft) {
    return draft.problems().stream().map(Refusal::code).toList();
  }
}
