package org.onewindow.acceptance.integration.export;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.onewindow.acceptance.application.export.ExportKind;
import org.onewindow.acceptance.application.export.ExportQuestion;
import org.onewindow.acceptance.persistence.export.Exports;
import org.onewindow.platform.persistence.Cursor;
import org.onewindow.platform.persistence.Slice;

/**
 * A list of one kind, its sheet named as the kind.
 *
 * @param wording makes the columns
 * @param pages reads the rows by the use case of the page
 */
record Listed<T>(ExportKind kind, Function<Wording, List<Column<T>>> wording, Pages<T> pages)
    implements ExportedList<T> {

  /** Where rows come from, as the person who asked. */
  @FunctionalInterface
  interface Pages<T> {
    Slice<T> of(ExportQuestion asked, Optional<Cursor> after, int size);
  }

  /** A list that its use case gives at once because it is short by nature. */
  static <T> Slice<T> whole(List<T> rows) {
    return new Slice<>(rows, Optional.empty());
  }

  @Override
  public Set<ExportKind> kinds() {
    return Set.of(kind);
  }

  @Override
  public String sheet() {
    return "export.kind." + kind;
  }

  @Override
  public List<Column<T>> columns(Wording words) {
    return wording.apply(words);
  }

  @Override
  public Slice<T> page(Exports.Job job, ExportQuestion asked, Optional<Cursor> after, int size) {
    return pages.of(asked, after, size);
  }
}
