package org.onewindow.acceptance.integration.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onewindow.acceptance.application.cases.ListStoppedCases;
import org.onewindow.acceptance.application.export.ExportKind;
import org.onewindow.acceptance.application.export.ExportQuestion;
import org.onewindow.acceptance.persistence.export.Exports;
import org.onewindow.platform.persistence.Cursor;
import org.onewindow.platform.persistence.Slice;

/** 停办清单: what stands still. */
@ApplicationScoped
class StopRows implements ExportedList<ListStoppedCases.Row> {

  private final ListStoppedCases listStopped;

  /** For the container's proxy. */
  protected StopRows() {
    this(null);
  }

  @Inject
  StopRows(ListStoppedCases listStopped) {
    this.listStopped = listStopped;
  }

  @Override
  public Set<ExportKind> kinds() {
    return Set.of(ExportKind.STOPS);
  }

  @Override
  public String sheet() {
    return "export.kind.STOPS";
  }

  @Override
  public List<Column<ListStoppedCases.Row>> columns(Wording words) {
    return List.of(
        new Column<>("export.column.number", 22, ListStoppedCases.Row::number),
        new Column<>("export.column.matter", 40, ListStoppedCases.Row::matter),
        new Column<>("export.column.section", 24, r -> words.unit(r.section())),
        new Column<>(
            "case.proceeding",
            24,
            r -> r.name().isEmpty() ? words.texts().of("case.proceeding", r.type()) : r.name()),
        new Column<>(
            "export.column.cause",
            24,
            r -> r.cause().isEmpty() ? "" : words.said("case.suspension." + r.cause(), r.cause())),
        new Column<>("case.proceeding.since", 18, ListStoppedCases.Row::since),
        new Column<>("case.proceeding.until", 18, ListStoppedCases.Row::until),
        new Column<>(
            "case.proceeding.overrun",
            14,
            r -> words.texts().get(r.overrun() ? "export.yes" : "export.no")));
  }

  @Override
  public Slice<ListStoppedCases.Row> page(
      Exports.Job job, ExportQuestion asked, Optional<Cursor> after, int size) {
    return listStopped.of(after, size);
  }
}
