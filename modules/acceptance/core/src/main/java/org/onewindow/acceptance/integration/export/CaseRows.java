package org.onewindow.acceptance.integration.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onewindow.acceptance.application.cases.WorklistRow;
import org.onewindow.acceptance.application.export.ExportKind;
import org.onewindow.acceptance.application.export.ExportQuestion;
import org.onewindow.acceptance.application.export.ReadExportRows;
import org.onewindow.acceptance.persistence.export.Exports;
import org.onewindow.platform.persistence.Cursor;
import org.onewindow.platform.persistence.Slice;

/** 待办、查询、督查、待发件清单: cases, applicants masked unless their names were asked for with a purpose. */
@ApplicationScoped
class CaseRows implements ExportedList<WorklistRow> {

  private final ReadExportRows readRows;

  /** For the container's proxy. */
  protected CaseRows() {
    this(null);
  }

  @Inject
  CaseRows(ReadExportRows readRows) {
    this.readRows = readRows;
  }

  @Override
  public Set<ExportKind> kinds() {
    return Set.of(
        ExportKind.WORKLIST,
        ExportKind.SEARCH,
        ExportKind.SUPERVISION,
        ExportKind.WARNINGS,
        ExportKind.EXIT);
  }

  @Override
  public String sheet() {
    return "export.sheet";
  }

  @Override
  public List<Column<WorklistRow>> columns(Wording words) {
    return all(words);
  }

  @Override
  public Slice<WorklistRow> page(
      Exports.Job job, ExportQuestion asked, Optional<Cursor> after, int size) {
    return readRows.page(job, asked, after, size);
  }

  static List<Column<WorklistRow>> all(Wording words) {
    return List.of(
        new Column<>("export.column.number", 22, WorklistRow::number),
        new Column<>("export.column.matter", 40, WorklistRow::matter),
        new Column<>("export.column.section", 24, r -> words.unit(r.section())),
        new Column<>("export.column.applicant", 20, WorklistRow::applicant),
        new Column<>("export.column.state", 14, r -> words.texts().of("case.state", r.state())),
        new Column<>("export.column.received", 18, WorklistRow::receivedAt),
        new Column<>("export.column.window", 10, WorklistRow::window),
        new Column<>(
            "export.column.clock",
            14,
            r -> r.pressing() == null ? "" : words.texts().of("case.pressing", r.pressing())),
        new Column<>("export.column.due", 18, WorklistRow::dueAt),
        new Column<>("export.column.lamp", 10, r -> words.texts().of("export.lamp", r.lamp())));
  }
}
