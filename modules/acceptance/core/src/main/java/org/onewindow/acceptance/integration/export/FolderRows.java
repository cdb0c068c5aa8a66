package org.onewindow.acceptance.integration.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onewindow.acceptance.application.cases.ListOverdueFolders;
import org.onewindow.acceptance.application.export.ExportKind;
import org.onewindow.acceptance.application.export.ExportQuestion;
import org.onewindow.acceptance.persistence.export.Exports;
import org.onewindow.platform.persistence.Cursor;
import org.onewindow.platform.persistence.Slice;

/** 物料超时未接收: folders that nobody took in time. */
@ApplicationScoped
class FolderRows implements ExportedList<ListOverdueFolders.Row> {

  private final ListOverdueFolders overdue;

  /** For the container's proxy. */
  protected FolderRows() {
    this(null);
  }

  @Inject
  FolderRows(ListOverdueFolders overdue) {
    this.overdue = overdue;
  }

  @Override
  public Set<ExportKind> kinds() {
    return Set.of(ExportKind.FOLDERS);
  }

  @Override
  public String sheet() {
    return "export.kind.FOLDERS";
  }

  @Override
  public List<Column<ListOverdueFolders.Row>> columns(Wording words) {
    return List.of(
        new Column<>("export.column.number", 22, ListOverdueFolders.Row::caseNumber),
        new Column<>("folder.from", 24, r -> words.unit(r.from())),
        new Column<>("folder.to", 24, r -> words.unit(r.to())),
        new Column<>("folder.giver", 16, ListOverdueFolders.Row::giver),
        new Column<>("export.column.given", 18, ListOverdueFolders.Row::givenAt),
        new Column<>("folder.due", 18, ListOverdueFolders.Row::dueAt));
  }

  @Override
  public Slice<ListOverdueFolders.Row> page(
      Exports.Job job, ExportQuestion asked, Optional<Cursor> after, int size) {
    return overdue.longestFirst(after, size);
  }
}
