package org.onewindow.acceptance.domain.cases;

/** How a hearing ended. */
public enum HearingOutcome {
  /** 已举行: the decision rests on its minutes. */
  HELD,
  /** 公告期满无人报名. */
  NOBODY_ASKED,
  /** 书面放弃或者撤回听证申请. */
  WAIVED
}
