package org.onewindow.acceptance.domain.bundle;

import static org.onewindow.acceptance.domain.bundle.TaskState.CANCELLED;
import static org.onewindow.acceptance.domain.bundle.TaskState.DONE;
import static org.onewindow.acceptance.domain.bundle.TaskState.FAILED;
import static org.onewindow.acceptance.domain.bundle.TaskState.LATER;
import static org.onewindow.acceptance.domain.bundle.TaskState.RUNNING;
import static org.onewindow.acceptance.domain.bundle.TaskState.WAITING;

import java.util.List;
import java.util.Optional;

/** Every way a member of a running bundle may change its state (ACC-233). */
final class TaskTransitions {

  /** One row of the table. */
  public record Row(TaskState from, TaskAct act, TaskState to) {}

  private static final List<Row> TABLE =
      List.of(
          new Row(WAITING, TaskAct.BEGIN, RUNNING),
          new Row(LATER, TaskAct.BEGIN, RUNNING),
          new Row(WAITING, TaskAct.HOLD, LATER),
          new Row(RUNNING, TaskAct.FINISH, DONE),
          new Row(RUNNING, TaskAct.FAIL, FAILED),
          new Row(WAITING, TaskAct.CANCEL, CANCELLED),
          new Row(LATER, TaskAct.CANCEL, CANCELLED));

  private TaskTransitions() {}

  public static List<Row> table() {
    return TABLE;
  }

  public static Optional<TaskState> after(TaskState from, TaskAct act) {
    return TABLE.stream()
        .filter(row -> row.from() == from && row.act() == act)
        .map(Row::to)
        .findFirst();
  }
}
