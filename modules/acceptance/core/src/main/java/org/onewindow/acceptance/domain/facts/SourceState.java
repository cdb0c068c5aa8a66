package org.onewindow.acceptance.domain.facts;

/** How a source answered. Each source has its own; none stands for another. */
public enum SourceState {
  /** 查到. */
  FOUND,
  /** 查无此人、查无记录: the source knows nothing, which is an answer. */
  NOTHING_KNOWN,
  /** 答复有误: it answered something that is no answer. */
  WRONG_ANSWER,
  /** 连接不上. */
  UNREACHABLE,
  /** 超时未答. */
  TOO_SLOW;

  /** Asking again may help. */
  public boolean isTrouble() {
    return this != FOUND && this != NOTHING_KNOWN;
  }
}
