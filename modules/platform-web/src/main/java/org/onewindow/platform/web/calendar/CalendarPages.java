package org.onewindow.platform.web.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.kernel.refusal.Stale;
import org.onewindow.platform.time.CalendarChange;
import org.onewindow.platform.time.CalendarDraft;
import org.onewindow.platform.time.CalendarFile;
import org.onewindow.platform.time.CalendarYear;
import org.onewindow.platform.time.ReadCalendar;
import org.onewindow.platform.time.ReplaceCalendar;
import org.onewindow.platform.time.WorkCalendars;
import org.onewindow.platform.web.menu.MenuEntry;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.Redirect;
import org.onewindow.platform.web.page.Ui;
import org.onewindow.platform.web.page.View;

/** The calendar for those who keep it: look at a year, try a file, replace. */
@Path("/admin/calendar")
@RequestScoped
public class CalendarPages {

  private static final int FIRST = 2000;
  private static final int LAST = 2199;

  @Inject private View view;
  @Inject private ReadCalendar readCalendar;
  @Inject private ReplaceCalendar replaceCalendar;
  @Inject private WorkCalendars calendars;

  /** Where the menu shows it. */
  @ApplicationScoped
  static class InMenu {

    @Produces
    MenuEntry calendar() {
      return MenuEntry.admin("/admin/calendar", "calendar.title", ReplaceCalendar.PERMISSION, 30);
    }
  }

  @GET
  public Page year(@QueryParam("year") Integer year) {
    view.actor().must(ReplaceCalendar.PERMISSION);
    return page(year == null ? view.today().getYear() : year, List.of());
  }

  /** Tries a file: nothing is stored, what is wrong or what would change is shown. */
  @POST
  @Path("/preview")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response preview(List<EntityPart> parts) throws IOException {
    view.actor().must(ReplaceCalendar.PERMISSION);
    byte[] bytes = new byte[0];
    for (EntityPart part : parts) {
      if (part.getName().equals("file")) {
        try (InputStream in = part.getContent()) {
          bytes = in.readNBytes(CalendarFile.MOST_BYTES + 1);
        }
      }
    }
    if (bytes.length == 0) {
      return again(List.of(Refusal.of("CALENDAR_FILE_MISSING")));
    }
    CalendarDraft draft = CalendarFile.read(bytes, Optional.empty());
    if (draft.isRefused()) {
      return again(draft.problems());
    }
    List<CalendarChange> changes = CalendarChange.between(calendars.current(), draft);
    return Response.ok(
            Page.of(Ui.UI.calendarPreview(view, changes, CalendarFile.write(draft), seen(draft))))
        .build();
  }

  /** Replaces what was tried, if nobody replaced it meanwhile. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response replace(@FormParam("csv") String csv, @FormParam("seen") String seen) {
    view.actor().must(ReplaceCalendar.PERMISSION);
    CalendarDraft draft =
        CalendarFile.read(
            Optional.ofNullable(csv).orElse("").getBytes(StandardCharsets.UTF_8), Optional.empty());
    try {
      replaceCalendar.with(draft, versions(seen));
    } catch (Refused | Stale declined) {
      return Page.again(page(view.today().getYear(), declined.reasons()).model(), declined);
    }
    String years =
        draft.years().keySet().stream().map(String::valueOf).collect(Collectors.joining("、"));
    return Redirect.to("/admin/calendar?year=" + draft.years().lastKey())
        .saying("calendar.replaced", years);
  }

  private Response again(List<Refusal> problems) {
    return Page.again(page(view.today().getYear(), problems).model(), new Refused(problems));
  }

  private Page page(int year, List<Refusal> problems) {
    CalendarYear shown = readCalendar.year(Math.max(FIRST, Math.min(LAST, year)));
    YearView model = YearView.of(shown, readCalendar.known(), view.today().getYear(), view.texts());
    return Page.of(
        Ui.UI.calendarYear(
            view,
            model,
            YearView.holidays(shown.days()),
            problems.stream().map(p -> LineProblem.of(p, view.texts())).toList()));
  }

  /** The versions that the preview was made against, e.g. {@code 2026:3 2027:0}. */
  private String seen(CalendarDraft draft) {
    Map<Integer, Long> versions =
        readCalendar.known().stream()
            .collect(Collectors.toMap(CalendarYear::year, CalendarYear::version));
    return draft.years().keySet().stream()
        .map(y -> y + ":" + versions.getOrDefault(y, 0L))
        .collect(Collectors.joining(" "));
  }

  private static Map<Integer, Long> versions(String seen) {
    Map<Integer, Long> versions = new TreeMap<>();
    for (String pair : Optional.ofNullable(seen).orElse("").split(" ")) {
      if (!pair.matches("[0-9]{4}:[0-9]{1,18}")) {
        throw Refusal.of("FORMAT_WRONG").at("seen").raise();
      }
      versions.put(Integer.valueOf(pair.substring(0, 4)), Long.valueOf(pair.substring(5)));
    }
    return versions;
  }
}
