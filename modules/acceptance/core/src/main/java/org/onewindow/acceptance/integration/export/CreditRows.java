package org.onewindow.acceptance.integration.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onewindow.acceptance.application.credit.ReadBadCredit;
import org.onewindow.acceptance.application.export.ExportKind;
import org.onewindow.acceptance.application.export.ExportQuestion;
import org.onewindow.acceptance.persistence.export.Exports;
import org.onewindow.platform.persistence.Cursor;
import org.onewindow.platform.persistence.Slice;

/** 严重失信名单, people masked as on the page. */
@ApplicationScoped
class CreditRows implements ExportedList<ReadBadCredit.Row> {

  private final ReadBadCredit readBadCredit;

  /** For the container's proxy. */
  protected CreditRows() {
    this(null);
  }

  @Inject
  CreditRows(ReadBadCredit readBadCredit) {
    this.readBadCredit = readBadCredit;
  }

  @Override
  public Set<ExportKind> kinds() {
    return Set.of(ExportKind.CREDIT);
  }

  @Override
  public String sheet() {
    return "export.kind.CREDIT";
  }

  @Override
  public List<Column<ReadBadCredit.Row>> columns(Wording words) {
    return List.of(
        new Column<>("credit.name", 30, ReadBadCredit.Row::name),
        new Column<>("credit.number", 22, ReadBadCredit.Row::number),
        new Column<>("credit.reason", 50, ReadBadCredit.Row::reason),
        new Column<>("credit.document", 30, ReadBadCredit.Row::document),
        new Column<>("export.column.number", 22, ReadBadCredit.Row::caseNumber),
        new Column<>("credit.entered", 18, ReadBadCredit.Row::enteredAt),
        new Column<>(
            "credit.state",
            12,
            r ->
                words.texts().get(r.repairedAt() == null ? "credit.inForce" : "credit.isRepaired")),
        new Column<>("export.column.repaired", 18, ReadBadCredit.Row::repairedAt));
  }

  @Override
  public Slice<ReadBadCredit.Row> page(
      Exports.Job job, ExportQuestion asked, Optional<Cursor> after, int size) {
    return readBadCredit.newestFirst(after, size);
  }
}
