package org.onewindow.platform.web.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.time.CalendarDay;
import org.onewindow.kernel.time.DayKind;
import org.onewindow.platform.identity.CurrentActor;
import org.onewindow.platform.time.CalendarChange;
import org.onewindow.platform.time.CalendarDraft;
import org.onewindow.platform.time.CalendarFile;
import org.onewindow.platform.time.CalendarYear;
import org.onewindow.platform.time.ReadCalendar;
import org.onewindow.platform.time.ReplaceCalendar;
import org.onewindow.platform.time.WorkCalendars;
import org.onewindow.platform.web.json.JsonFields;

/** The work calendar for machines: reading is open to anyone, replacing wants the permission. */
@Path("/api/v1/calendars")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class CalendarResource {

  private static final int MOST_DAYS = 366;
  private static final String CSV = "text/csv";

  @Inject private ReadCalendar readCalendar;
  @Inject private ReplaceCalendar replaceCalendar;
  @Inject private WorkCalendars calendars;
  @Inject private CurrentActor actor;

  @GET
  @Operation(summary = "The years whose holidays are known")
  public JsonObject known() {
    JsonArrayBuilder years = Json.createArrayBuilder();
    readCalendar
        .known()
        .forEach(
            y ->
                years.add(
                    Json.createObjectBuilder().add("year", y.year()).add("version", y.version())));
    return Json.createObjectBuilder().add("years", years).build();
  }

  @GET
  @Path("/{year: [0-9]{4}}")
  @Operation(summary = "The exceptions of one year; 404 while its holidays are not announced")
  public Response year(@PathParam("year") int year) {
    return answer(readCalendar.knownYear(year));
  }

  @PUT
  @Path("/{year: [0-9]{4}}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Replace one year as a whole",
      description =
          "Body {\"days\":[{\"date\",\"kind\",\"holiday\"}]}. With dryRun=true nothing is stored and"
              + " the differences are answered. If-Match with the version seen refuses to overwrite"
              + " what somebody else replaced meanwhile.")
  public Response replace(
      @PathParam("year") int year,
      @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
      @HeaderParam("If-Match") String seen,
      InputStream body)
      throws IOException {
    actor.get().must(ReplaceCalendar.PERMISSION);
    JsonFields fields = JsonFields.of(body, CalendarFile.MOST_BYTES).only(Set.of("days"));
    List<CalendarDay> days = new ArrayList<>();
    for (JsonFields day : fields.objects("days", MOST_DAYS)) {
      days.add(day(day.only(Set.of("date", "kind", "holiday"))));
    }
    return replace(year, CalendarDraft.ofYear(year, days), dryRun, seen);
  }

  @PUT
  @Path("/{year: [0-9]{4}}")
  @Consumes(CSV)
  @Operation(summary = "Replace one year as a whole, in the form of the file")
  public Response replaceByFile(
      @PathParam("year") int year,
      @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
      @HeaderParam("If-Match") String seen,
      InputStream body)
      throws IOException {
    actor.get().must(ReplaceCalendar.PERMISSION);
    byte[] bytes = body.readNBytes(CalendarFile.MOST_BYTES + 1);
    return replace(year, CalendarFile.read(bytes, Optional.of(year)), dryRun, seen);
  }

  private Response replace(int year, CalendarDraft draft, boolean dryRun, String seen) {
    draft.mustBeRight();
    if (dryRun) {
      return Response.ok(change(CalendarChange.between(calendars.current(), draft).get(0))).build();
    }
    replaceCalendar.with(draft, seen == null ? Map.of() : Map.of(year, version(seen)));
    return answer(readCalendar.knownYear(year));
  }

  private static long version(String seen) {
    String plain = seen.replace("\"", "").strip();
    if (!plain.matches("[0-9]{1,18}")) {
      throw Refusal.of("FORMAT_WRONG").at("If-Match").raise();
    }
    return Long.parseLong(plain);
  }

  private static CalendarDay day(JsonFields fields) {
    try {
      return new CalendarDay(
          LocalDate.parse(fields.text("date")),
          fields.choice("kind", DayKind.class),
          fields.text("holiday"));
    } catch (DateTimeException e) {
      throw fields.refused("DATE_MALFORMED", "date");
    }
  }

  private static Response answer(CalendarYear year) {
    JsonArrayBuilder days = Json.createArrayBuilder();
    year.days().forEach(d -> days.add(json(d)));
    return Response.ok(
            Json.createObjectBuilder()
                .add("year", year.year())
                .add("version", year.version())
                .add("days", days)
                .build())
        .tag(new EntityTag(String.valueOf(year.version())))
        .build();
  }

  private static JsonObject change(CalendarChange change) {
    JsonArrayBuilder differences = Json.createArrayBuilder();
    for (CalendarChange.Difference difference : change.differences()) {
      JsonObjectBuilder json = Json.createObjectBuilder().add("date", difference.date().toString());
      add(json, "before", difference.before());
      add(json, "after", difference.after());
      differences.add(json);
    }
    return Json.createObjectBuilder()
        .add("year", change.year())
        .add("new", change.isNew())
        .add("rest", change.rest())
        .add("work", change.work())
        .add("differences", differences)
        .build();
  }

  private static void add(JsonObjectBuilder json, String name, CalendarDay day) {
    if (day == null) {
      json.addNull(name);
    } else {
      json.add(name, json(day));
    }
  }

  private static JsonObjectBuilder json(CalendarDay day) {
    return Json.createObjectBuilder()
        .add("date", day.date().toString())
        .add("kind", day.kind().name())
        .add("holiday", day.holiday());
  }
}
