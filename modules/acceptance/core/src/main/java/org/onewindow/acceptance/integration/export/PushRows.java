package org.onewindow.acceptance.integration.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onewindow.acceptance.application.export.ExportKind;
import org.onewindow.acceptance.application.export.ExportQuestion;
import org.onewindow.acceptance.application.push.ListPushes;
import org.onewindow.acceptance.domain.push.PushState;
import org.onewindow.acceptance.domain.push.ResultPush;
import org.onewindow.acceptance.persistence.export.Exports;
import org.onewindow.platform.persistence.Cursor;
import org.onewindow.platform.persistence.Slice;

/** 推送记录 of one state; names no holder. */
@ApplicationScoped
class PushRows implements ExportedList<ResultPush> {

  private final ListPushes listPushes;

  /** For the container's proxy. */
  protected PushRows() {
    this(null);
  }

  @Inject
  PushRows(ListPushes listPushes) {
    this.listPushes = listPushes;
  }

  @Override
  public Set<ExportKind> kinds() {
    return Set.of(ExportKind.PUSHES);
  }

  @Override
  public String sheet() {
    return "export.kind.PUSHES";
  }

  @Override
  public List<Column<ResultPush>> columns(Wording words) {
    return List.of(
        new Column<>("export.column.number", 22, ResultPush::caseNumber),
        new Column<>("export.column.matter", 40, ResultPush::matterName),
        new Column<>("push.fact", 14, r -> words.texts().of("push.fact", r.fact())),
        new Column<>("export.column.licence", 24, ResultPush::licence),
        new Column<>(
            "push.receiver", 24, r -> words.said("push.receiver." + r.receiver(), r.receiver())),
        new Column<>("export.column.supervisor", 24, ResultPush::supervisor),
        new Column<>("export.column.state", 12, r -> words.texts().of("push.state", r.state())),
        new Column<>("push.made", 18, ResultPush::madeAt),
        new Column<>("push.tried", 18, ResultPush::triedAt),
        new Column<>("export.column.answered", 18, ResultPush::answeredAt),
        new Column<>("push.answer", 30, ResultPush::answer),
        new Column<>(
            "export.column.problem",
            20,
            r -> words.said("push.problem." + r.problem(), r.problem())));
  }

  @Override
  public Slice<ResultPush> page(
      Exports.Job job, ExportQuestion asked, Optional<Cursor> after, int size) {
    PushState state =
        Arrays.stream(PushState.values())
            .filter(s -> s.name().equals(asked.get("state")))
            .findFirst()
            .orElse(PushState.FAILED);
    return listPushes.in(state, after.map(Cursor::toString), size);
  }
}
