package org.onewindow.acceptance.domain.bundle;

import static org.onewindow.acceptance.domain.bundle.OpinionState.GIVEN;
import static org.onewindow.acceptance.domain.bundle.OpinionState.OPEN;
import static org.onewindow.acceptance.domain.bundle.OpinionState.REPLY_ASKED;

import java.util.List;
import java.util.Optional;

/** Every way a department's opinion may change (ACC-240). What is not in the table is refused. */
public final class OpinionTransitions {

  /** One row of the table. */
  public record Row(OpinionState from, OpinionAct act, OpinionState to) {}

  private static final List<Row> TABLE =
      List.of(
          new Row(OPEN, OpinionAct.KEEP, OPEN),
          new Row(OPEN, OpinionAct.GIVE, GIVEN),
          new Row(GIVEN, OpinionAct.ASK_REPLY, REPLY_ASKED),
          new Row(REPLY_ASKED, OpinionAct.KEEP, REPLY_ASKED),
          new Row(REPLY_ASKED, OpinionAct.GIVE, GIVEN));

  private OpinionTransitions() {}

  public static List<Row> table() {
    return TABLE;
  }

  public static Optional<OpinionState> after(OpinionState from, OpinionAct act) {
    return TABLE.stream()
        .filter(row -> row.from() == from && row.act() == act)
        .map(Row::to)
        .findFirst();
  }
}
