package org.onewindow.acceptance.domain.bundle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A question that stood open when the opinions were summed up, and why it was not waited for. */
@Embeddable
public class UnawaitedReply {

  @Column(name = "task_key")
  private String task;

  private int round;
  private String reason;

  protected UnawaitedReply() {}

  UnawaitedReply(String task, int round, String reason) {
    this.task = task;
    this.round = round;
    this.reason = reason;
  }

  /** Key of the member whose department was asked. */
  public String task() {
    return task;
  }

  /** The round that the question opened. */
  public int round() {
    return round;
  }

  public String reason() {
    return reason;
  }

  boolean isSame(UnawaitedReply other) {
    return task.equals(other.task) && round == other.round && reason.equals(other.reason);
  }
}
