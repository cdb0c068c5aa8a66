package org.onewindow.acceptance.web.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onewindow.acceptance.application.clock.ExplainClock;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.kernel.time.OfficeHours;
import org.onewindow.kernel.time.WorkCalendar;
import org.onewindow.platform.text.Texts;
import org.onewindow.platform.web.json.JsonFields;

class ClockFormatTest {

  private static final String QUESTION =
      """
      {"rule":{"acceptanceDays":5,
               "statutory":{"amount":20,"unit":"WORKING_DAY"},
               "promised":{"amount":5,"unit":"WORKING_DAY"},
               "deliveryDays":10,
               "nonWorkingDayReceipt":"SAME_DAY"},
       "office":{"zone":"Asia/Shanghai","sessions":[["09:00","12:00"],["13:00","17:00"]]},
       "calendar":[{"date":"2026-02-14","kind":"WORK"},
         {"date":"2026-02-16","kind":"REST","holiday":"春节"},{"date":"2026-02-17","kind":"REST"},
         {"date":"2026-02-18","kind":"REST"},{"date":"2026-02-19","kind":"REST"},
         {"date":"2026-02-20","kind":"REST"},{"date":"2026-02-23","kind":"REST"}],
       "knownYears":[2026],
       "events":[{"type":"RECEIVED","at":"2026-02-13T10:00:00+08:00"}],
       "asOf":"2026-02-13T20:00:00+08:00"}
      """;

  private static final String SPECIAL =
      "{\"type\":\"RECEIVED\",\"at\":\"2026-02-13T10:00:00+08:00\"},"
          + "{\"type\":\"ACCEPTED\",\"at\":\"2026-02-13T10:00:00+08:00\"},"
          + "{\"type\":\"SPECIAL_STARTED\",\"at\":\"2026-02-13T11:00:00+08:00\",\"kind\":\"听证\","
          + "\"countsStatutory\":false,\"countsPromised\":false},"
          + "{\"type\":\"EXTENDED\",\"at\":\"2026-02-13T11:00:00+08:00\",\"days\":2,"
          + "\"clocks\":[\"PROMISED\"]}";

  private static String answer(String question) {
    ExplainClock hall =
        new ExplainClock(
            OfficeHours.of(ZoneId.of("Asia/Shanghai"), "08:30-12:00", "14:00-17:30"),
            () -> WorkCalendar.of(List.of(), Set.of(2026)));
    return ClockFormat.write(
        hall.answer(ClockFormat.read(JsonFields.of(question.getBytes(StandardCharsets.UTF_8)))));
  }

  private static String withEvents(String events) {
    return QUESTION.replaceFirst("\"events\":\\[[^]]*]", "\"events\":[" + events + "]");
  }

  @Test
  @DisplayName("ACC-027 答复的格式固定：四钟次序、字段次序、时区偏移、逐日理由")
  void theAnswerHasAFixedForm() {
    assertThat(answer(QUESTION))
        .startsWith(
            "{\"clocks\":[{\"name\":\"ACCEPTANCE\",\"state\":\"RUNNING\","
                + "\"startedAt\":\"2026-02-13T10:00:00+08:00\",\"due\":\"2026-02-27\","
                + "\"dueAt\":\"2026-02-27T17:00:00+08:00\",\"used\":0,\"paused\":0,"
                + "\"provisional\":false,\"days\":["
                + "{\"date\":\"2026-02-14\",\"counted\":true,\"reason\":\"MAKE_UP_WORKDAY\"},"
                + "{\"date\":\"2026-02-15\",\"counted\":false,\"reason\":\"WEEKEND\"},"
                + "{\"date\":\"2026-02-16\",\"counted\":false,\"reason\":\"HOLIDAY\","
                + "\"name\":\"春节\"},")
        .endsWith(
            "{\"name\":\"DELIVERY\",\"state\":\"NOT_STARTED\",\"startedAt\":null,\"due\":null,"
                + "\"dueAt\":null,\"used\":0,\"paused\":0,\"provisional\":false,\"days\":[]}]}");
  }

  @Test
  void aPausedDayNamesItsProcedure() {
    assertThat(answer(withEvents(SPECIAL).replace("2026-02-13T20", "2026-02-24T20")))
        .contains("\"counted\":false,\"reason\":\"PAUSED\",\"kind\":\"听证\"}");
  }

  @Test
  void whatIsLeftOutComesFromTheHall() {
    String question =
        QUESTION
            .replaceFirst("\"office\":.*\n", "")
            .replaceFirst("(?s)\"calendar\".*\"knownYears\":\\[2026],", "")
            .replace(",\n         \"nonWorkingDayReceipt\":\"SAME_DAY\"", "");
    assertThat(answer(question)).contains("\"dueAt\":\"2026-02-20T17:30:00+08:00\"");
  }

  @Test
  void momentsMayCarryAnyOffsetAndAreShownInTheHalls() {
    assertThat(answer(QUESTION.replace("2026-02-13T10:00:00+08:00", "2026-02-13T02:00:00Z")))
        .isEqualTo(answer(QUESTION));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nonsense",
        "[]",
        "\"text\"",
        "{\"rule\":",
        "{\"asOf\":1,\"asOf\":2}",
        "{} {}"
      })
  void whatIsNoJsonObjectIsMalformed(String body) {
    assertRefused(body, "JSON_MALFORMED", "");
  }

  @ParameterizedTest
  @DisplayName("ACC-023 每个错处都指明字段和事件")
  @CsvSource(
      delimiter = '|',
      value = {
        "\"acceptanceDays\":5 | \"acceptanceDays\":-5 | CLOCK_AMOUNT_NEGATIVE | rule.acceptanceDays",
        "\"acceptanceDays\":5, | '' | JSON_FIELD_MISSING | rule.acceptanceDays",
        "\"acceptanceDays\":5 | \"acceptanceDays\":\"5\" | JSON_NUMBER_EXPECTED |"
            + " rule.acceptanceDays",
        "\"acceptanceDays\":5 | \"acceptanceDays\":5.5 | JSON_NUMBER_EXPECTED |"
            + " rule.acceptanceDays",
        "\"acceptanceDays\":5 | \"acceptanceDays\":1e99999 | JSON_NUMBER_EXPECTED |"
            + " rule.acceptanceDays",
        "\"amount\":20 | \"amount\":-1 | CLOCK_AMOUNT_NEGATIVE | rule.statutory.amount",
        "\"amount\":20 | \"amount\":20000 | CLOCK_AMOUNT_TOO_LARGE | rule.statutory.amount",
        "\"unit\":\"WORKING_DAY\" | \"unit\":\"WEEK\" | JSON_CHOICE_UNKNOWN | rule.statutory.unit",
        "nonWorkingDayReceipt | nonWorkingDayReciept | JSON_FIELD_UNKNOWN |"
            + " rule.nonWorkingDayReciept",
        "\"zone\":\"Asia/Shanghai\", | '' | JSON_FIELD_MISSING | office.zone",
        "Asia/Shanghai | Asia/Nowhere | CLOCK_ZONE_UNKNOWN | office.zone",
        "[\"09:00\",\"12:00\"] | [\"9\",\"12:00\"] | CLOCK_SESSION_MALFORMED | office.sessions[0]",
        "[\"09:00\",\"12:00\"] | [\"13:00\",\"14:00\"] | OFFICE_SESSIONS_OVERLAP | office.sessions",
        "\"kind\":\"WORK\" | \"kind\":\"FREE\" | JSON_CHOICE_UNKNOWN | calendar[0].kind",
        "2026-02-14 | 2026-02-30 | CLOCK_DATE_MALFORMED | calendar[0].date",
        "2026-02-14 | 2026-02-16 | CALENDAR_DAY_CONTRADICTION | calendar",
        "\"knownYears\":[2026], | '' | CLOCK_CALENDAR_HALF | knownYears",
        "[2026] | [\"2026\"] | JSON_NUMBER_EXPECTED | knownYears[0]",
        "\"type\":\"RECEIVED\" | \"type\":\"GRANTED\" | JSON_CHOICE_UNKNOWN | events[0].type",
        "\"type\":\"RECEIVED\" | \"type\":\"ACCEPTED\" | CLOCK_EVENT_BEFORE_RECEIPT | events[0]",
        "10:00:00+08:00 | 10:00:00 | CLOCK_MOMENT_WITHOUT_ZONE | events[0].at",
        "10:00:00+08:00 | 25:00:00+08:00 | CLOCK_MOMENT_MALFORMED | events[0].at",
        "20:00:00+08:00 | 20:00:00 | CLOCK_MOMENT_WITHOUT_ZONE | asOf",
        "\"asOf\" | \"asof\" | JSON_FIELD_UNKNOWN | asof",
        "{\"type\" | 7,{\"type\" | JSON_OBJECT_EXPECTED | events[0]",
      })
  void eachThingWrongHasItsPlace(String right, String wrong, String code, String field) {
    assertThat(QUESTION).contains(right);
    assertRefused(QUESTION.replaceFirst(java.util.regex.Pattern.quote(right), wrong), code, field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"countsStatutory\":false, | '' | JSON_FIELD_MISSING | events[2].countsStatutory",
        "\"countsPromised\":false | \"countsPromised\":\"no\" | JSON_FLAG_EXPECTED |"
            + " events[2].countsPromised",
        "\"days\":2 | \"days\":-2 | CLOCK_EXTENSION_NEGATIVE | events[3]",
        "[\"PROMISED\"] | [\"DELIVERY\"] | JSON_CHOICE_UNKNOWN | events[3].clocks",
        "[\"PROMISED\"] | [] | CLOCK_EXTENSION_CLOCKS | events[3]",
        "\"kind\":\"听证\" | \"kind\":\" \" | CLOCK_SPECIAL_KIND | events[2]",
        "\"kind\":\"听证\" | \"kind\":\"听证\",\"days\":3 | JSON_FIELD_UNKNOWN | events[2].days",
      })
  void eachThingWrongWithAnEventHasItsPlace(String right, String wrong, String code, String field) {
    assertThat(SPECIAL).contains(right);
    assertRefused(withEvents(SPECIAL.replace(right, wrong)), code, field);
  }

  private static void assertRefused(String question, String code, String field) {
    assertThatThrownBy(() -> answer(question))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              Refusal reason = refused.reasons().get(0);
              assertThat(reason.code()).isEqualTo(code);
              assertThat(reason.field()).isEqualTo(field);
              assertThat(Texts.chinese().has("refusal." + code)).isTrue();
              assertThat(Texts.in(Locale.ENGLISH).has("refusal." + code)).isTrue();
            });
  }
}
