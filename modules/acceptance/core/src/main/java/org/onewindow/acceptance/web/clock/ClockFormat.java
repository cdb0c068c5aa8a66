package org.onewindow.acceptance.web.clock;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onewindow.acceptance.application.clock.ClockQuestion;
import org.onewindow.kernel.clock.ClockEvent;
import org.onewindow.kernel.clock.ClockName;
import org.onewindow.kernel.clock.ClockReading;
import org.onewindow.kernel.clock.ClockReadings;
import org.onewindow.kernel.clock.ClockRule;
import org.onewindow.kernel.clock.CountedDay;
import org.onewindow.kernel.clock.LimitUnit;
import org.onewindow.kernel.clock.NonWorkingDayReceipt;
import org.onewindow.kernel.clock.TimeLimit;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.kernel.time.CalendarDay;
import org.onewindow.kernel.time.DayKind;
import org.onewindow.kernel.time.OfficeHours;
import org.onewindow.kernel.time.Session;
import org.onewindow.kernel.time.WorkCalendar;
import org.onewindow.platform.web.json.JsonFields;

/** Reads questions to the clock and writes its answers, in the JSON that is fixed for both. */
final class ClockFormat {

  private static final int MOST_EVENTS = 200;
  private static final int MOST_DAYS = 5_000;
  private static final int MOST_YEARS = 300;
  private static final int MOST_SESSIONS = 24;
  private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");

  private ClockFormat() {}

  // ---- the question ----

  /**
   * @throws Refused at the field that is wrong
   */
  static ClockQuestion read(JsonFields body) {
    return question(
        body.only(Set.of("rule", "office", "calendar", "knownYears", "events", "asOf")));
  }

  private static ClockQuestion question(JsonFields fields) {
    ClockRule rule = rule(fields.object("rule"));
    Optional<OfficeHours> office = fields.value("office").map(v -> office(fields.object("office")));
    Optional<WorkCalendar> calendar = calendar(fields);
    List<ClockEvent> events = new ArrayList<>();
    for (JsonFields event : fields.objects("events", MOST_EVENTS)) {
      events.add(event(event));
    }
    return new ClockQuestion(rule, office, calendar, events, moment(fields, "asOf"));
  }

  private static ClockRule rule(JsonFields fields) {
    fields.only(
        Set.of("acceptanceDays", "statutory", "promised", "deliveryDays", "nonWorkingDayReceipt"));
    return new ClockRule(
        days(fields, "acceptanceDays"),
        limit(fields.object("statutory")),
        limit(fields.object("promised")),
        days(fields, "deliveryDays"),
        fields.value("nonWorkingDayReceipt").isEmpty()
            ? NonWorkingDayReceipt.SAME_DAY
            : fields.choice("nonWorkingDayReceipt", NonWorkingDayReceipt.class));
  }

  private static int days(JsonFields fields, String name) {
    return amount(fields, name, LimitUnit.WORKING_DAY).amount();
  }

  private static TimeLimit limit(JsonFields fields) {
    fields.only(Set.of("amount", "unit"));
    return amount(fields, "amount", fields.choice("unit", LimitUnit.class));
  }

  private static TimeLimit amount(JsonFields fields, String name, LimitUnit unit) {
    int amount = fields.number(name);
    try {
      return new TimeLimit(amount, unit);
    } catch (Refused e) {
      throw e.reasons().get(0).at(fields.at(name)).raise();
    }
  }

  private static OfficeHours office(JsonFields fields) {
    fields.only(Set.of("zone", "sessions"));
    ZoneId zone = zone(fields);
    List<Session> sessions = new ArrayList<>();
    JsonArray pairs = fields.array("sessions", MOST_SESSIONS);
    try {
      for (int i = 0; i < pairs.size(); i++) {
        sessions.add(session(fields, "sessions[" + i + "]", pairs.get(i)));
      }
      return new OfficeHours(zone, sessions);
    } catch (Refused e) {
      Refusal reason = e.reasons().get(0);
      throw reason.field().isEmpty() ? reason.at(fields.at("sessions")).raise() : e;
    }
  }

  private static ZoneId zone(JsonFields fields) {
    String name = fields.text("zone");
    try {
      return ZoneId.of(name);
    } catch (DateTimeException e) {
      throw fields.refused("CLOCK_ZONE_UNKNOWN", "zone", JsonFields.shown(name));
    }
  }

  private static Session session(JsonFields fields, String name, JsonValue value) {
    if (value instanceof JsonArray pair
        && pair.size() == 2
        && pair.get(0) instanceof jakarta.json.JsonString from
        && pair.get(1) instanceof jakarta.json.JsonString to) {
      try {
        return new Session(
            LocalTime.parse(from.getString(), MINUTES), LocalTime.parse(to.getString(), MINUTES));
      } catch (DateTimeException e) {
        throw fields.refused("CLOCK_SESSION_MALFORMED", name);
      }
    }
    throw fields.refused("CLOCK_SESSION_MALFORMED", name);
  }

  /** Both together replace the stored calendar; one without the other would be guessing. */
  private static Optional<WorkCalendar> calendar(JsonFields fields) {
    boolean days = fields.value("calendar").isPresent();
    boolean years = fields.value("knownYears").isPresent();
    if (!days && !years) {
      return Optional.empty();
    }
    if (!days || !years) {
      throw fields.refused("CLOCK_CALENDAR_HALF", days ? "knownYears" : "calendar");
    }
    List<CalendarDay> exceptions =
        fields.objects("calendar", MOST_DAYS).stream().map(ClockFormat::day).toList();
    try {
      return Optional.of(WorkCalendar.of(exceptions, fields.numbers("knownYears", MOST_YEARS)));
    } catch (Refused e) {
      Refusal reason = e.reasons().get(0);
      throw reason.field().isEmpty() ? reason.at("calendar").raise() : e;
    }
  }

  private static CalendarDay day(JsonFields fields) {
    fields.only(Set.of("date", "kind", "holiday", "name"));
    LocalDate date;
    try {
      date = LocalDate.parse(fields.text("date"));
    } catch (DateTimeException e) {
      throw fields.refused("CLOCK_DATE_MALFORMED", "date");
    }
    Optional<String> name = fields.optionalText("name");
    Optional<String> holiday = fields.optionalText("holiday");
    return new CalendarDay(
        date, fields.choice("kind", DayKind.class), name.or(() -> holiday).orElse(""));
  }

  private static ClockEvent event(JsonFields untyped) {
    ClockEvent.Type type = untyped.choice("type", ClockEvent.Type.class);
    JsonFields fields = untyped.called(type.name());
    fields.only(
        switch (type) {
          case SPECIAL_STARTED -> Set.of("type", "at", "kind", "countsStatutory", "countsPromised");
          case EXTENDED -> Set.of("type", "at", "days", "clocks");
          default -> Set.of("type", "at");
        });
    Instant at = moment(fields, "at");
    return switch (type) {
      case RECEIVED -> new ClockEvent.Received(at);
      case CORRECTION_NOTICED -> new ClockEvent.CorrectionNoticed(at);
      case CORRECTED -> new ClockEvent.Corrected(at);
      case ACCEPTED -> new ClockEvent.Accepted(at);
      case ACCEPTANCE_REFUSED -> new ClockEvent.AcceptanceRefused(at);
      case SPECIAL_STARTED ->
          new ClockEvent.SpecialStarted(
              at,
              fields.text("kind"),
              fields.flag("countsStatutory"),
              fields.flag("countsPromised"));
      case SPECIAL_ENDED -> new ClockEvent.SpecialEnded(at);
      case EXTENDED -> new ClockEvent.Extended(at, fields.number("days"), clocks(fields));
      case DECIDED -> new ClockEvent.Decided(at);
      case DELIVERED -> new ClockEvent.Delivered(at);
    };
  }

  private static Set<ClockName> clocks(JsonFields fields) {
    if (fields.value("clocks").isEmpty()) {
      return ClockEvent.Extended.BOTH;
    }
    Set<ClockName> clocks = EnumSet.noneOf(ClockName.class);
    for (String name : fields.texts("clocks", ClockName.values().length)) {
      clocks.add(
          ClockEvent.Extended.BOTH.stream()
              .filter(c -> c.name().equals(name))
              .findFirst()
              .orElseThrow(
                  () ->
                      fields.refused(
                          "JSON_CHOICE_UNKNOWN",
                          "clocks",
                          JsonFields.shown(name),
                          "STATUTORY, PROMISED")));
    }
    return clocks;
  }

  private static Instant moment(JsonFields fields, String name) {
    String text = fields.text(name);
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      throw fields.refused(
          isLocal(text) ? "CLOCK_MOMENT_WITHOUT_ZONE" : "CLOCK_MOMENT_MALFORMED",
          name,
          JsonFields.shown(text));
    }
  }

  private static boolean isLocal(String text) {
    try {
      LocalDateTime.parse(text);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  // ---- the answer ----

  static String write(ClockReadings readings) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = Json.createGenerator(text)) {
      json.writeStartObject().writeStartArray("clocks");
      readings.clocks().forEach(clock -> write(json, clock));
      json.writeEnd().writeEnd();
    }
    return text.toString();
  }

  private static void write(JsonGenerator json, ClockReading clock) {
    json.writeStartObject().write("name", clock.name().name()).write("state", clock.state().name());
    write(json, "startedAt", clock.startedAt());
    if (clock.due() == null) {
      json.writeNull("due");
    } else {
      json.write("due", clock.due().toString());
    }
    write(json, "dueAt", clock.dueAt());
    json.write("used", clock.used())
        .write("paused", clock.paused())
        .write("provisional", clock.provisional())
        .writeStartArray("days");
    clock.days().forEach(day -> write(json, day));
    json.writeEnd().writeEnd();
  }

  private static void write(JsonGenerator json, String name, OffsetDateTime moment) {
    if (moment == null) {
      json.writeNull(name);
    } else {
      json.write(name, DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment));
    }
  }

  private static void write(JsonGenerator json, CountedDay day) {
    json.writeStartObject()
        .write("date", day.date().toString())
        .write("counted", day.counted())
        .write("reason", day.reason().name());
    if (!day.name().isEmpty()) {
      json.write("name", day.name());
    }
    if (!day.kind().isEmpty()) {
      json.write("kind", day.kind());
    }
    json.writeEnd();
  }
}
