package org.onewindow.acceptance.web.supervision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onewindow.acceptance.application.supervision.ListCounted;
import org.onewindow.acceptance.application.supervision.Question;
import org.onewindow.acceptance.application.supervision.ShowBoard;
import org.onewindow.acceptance.application.supervision.ShowStandstills;
import org.onewindow.acceptance.domain.supervision.Measure;
import org.onewindow.acceptance.domain.supervision.Period;
import org.onewindow.acceptance.domain.supervision.Standstill;
import org.onewindow.acceptance.web.pages.StaticTemplates;
import org.onewindow.acceptance.web.pages.Templates;
import org.onewindow.platform.identity.Directory;
import org.onewindow.platform.persistence.Cursor;
import org.onewindow.platform.persistence.Slice;
import org.onewindow.platform.web.list.Paging;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.View;

/** 督查看板 and the lists behind its numbers. */
@Path("/supervision")
@RequestScoped
public class BoardPages {

  private static final Templates TEMPLATES = new StaticTemplates();
  private static final int KEYS = 2;

  @Inject private View view;
  @Inject private ShowBoard showBoard;
  @Inject private ListCounted listCounted;
  @Inject private ShowStandstills showStandstills;
  @Inject private Directory directory;

  @GET
  public Page board(
      @QueryParam("span") Period.Span span,
      @QueryParam("day") LocalDate day,
      @QueryParam("unit") String unit,
      @QueryParam("window") String window) {
    Question asked = new Question(span, day, unit, window);
    return Page.of(
        TEMPLATES.supervisionBoard(
            view, asked, showBoard.of(asked), showStandstills.of(asked), units(), windows()));
  }

  @GET
  @Path("/standstills")
  public Page standstills(
      @QueryParam("of") Standstill of,
      @QueryParam("span") Period.Span span,
      @QueryParam("day") LocalDate day,
      @QueryParam("unit") String unit,
      @QueryParam("window") String window,
      @QueryParam("after") String after) {
    Question asked = new Question(span, day, unit, window);
    Slice<ShowStandstills.Row> rows =
        showStandstills.list(asked, of, cursor(after, KEYS + 1), Slice.SIZE);
    return Page.of(
        TEMPLATES.supervisionStandstills(
            view,
            Optional.ofNullable(of),
            asked,
            asked.period(view.today()),
            units(),
            rows.items(),
            Paging.of(view, rows, after)));
  }

  @GET
  @Path("/cases")
  public Page cases(
      @QueryParam("measure") Measure measure,
      @QueryParam("span") Period.Span span,
      @QueryParam("day") LocalDate day,
      @QueryParam("unit") String unit,
      @QueryParam("window") String window,
      @QueryParam("after") String after) {
    Question asked = new Question(span, day, unit, window);
    Measure counted = measure == null ? Measure.INTAKE : measure;
    Slice<ListCounted.Row> rows = listCounted.of(counted, asked, cursor(after, KEYS), Slice.SIZE);
    return Page.of(
        TEMPLATES.supervisionCases(
            view,
            counted,
            asked,
            asked.period(view.today()),
            units(),
            rows.items(),
            Paging.of(view, rows, after)));
  }

  @GET
  @Path("/warnings/{digest}")
  public Page warnings(@PathParam("digest") long digest, @QueryParam("after") String after) {
    Slice<ListCounted.Row> rows = listCounted.digest(digest, cursor(after, 1), Slice.SIZE);
    return Page.of(
        TEMPLATES.supervisionWarnings(view, digest, rows.items(), Paging.of(view, rows, after)));
  }

  private static Optional<Cursor> cursor(String after, int keys) {
    return after == null || after.isEmpty()
        ? Optional.empty()
        : Optional.of(Cursor.parse(after, keys));
  }

  private Map<String, String> units() {
    return directory.units().stream()
        .collect(Collectors.toMap(Directory.UnitName::code, Directory.UnitName::name));
  }

  /** With their codes, which many a window bears in its name. */
  private Map<String, String> windows() {
    return directory.windows().stream()
        .collect(
            Collectors.toMap(
                Directory.WindowName::code,
                w -> w.name().startsWith(w.code()) ? w.name() : w.code() + " " + w.name()));
  }
}
