package org.onewindow.acceptance.integration.export;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onewindow.acceptance.application.export.ExportKind;
import org.onewindow.acceptance.application.export.ExportQuestion;
import org.onewindow.acceptance.persistence.export.Exports;
import org.onewindow.platform.persistence.Cursor;
import org.onewindow.platform.persistence.Slice;

/**
 * A list that can become a workbook. Its rows come from the use case that shows them on the screen,
 * which asks for the list's own permission again at every page and masks what the screen masks.
 */
interface ExportedList<T> {

  Set<ExportKind> kinds();

  /** Key of the name of the sheet. */
  String sheet();

  List<Column<T>> columns(Wording words);

  /**
   * To be called as the person who asked.
   *
   * @param after where to go on, or empty
   */
  Slice<T> page(Exports.Job job, ExportQuestion asked, Optional<Cursor> after, int size);
}
