package org.onewindow.acceptance.domain.bundle;

/** Where a department's opinion in joint handling stands. */
public enum OpinionState {
  /** 待出具: nothing said yet, perhaps a draft. */
  OPEN,
  /** 已出具. */
  GIVEN,
  /** 请补充说明: the lead asks for a reply; the next round is open. */
  REPLY_ASKED
}
