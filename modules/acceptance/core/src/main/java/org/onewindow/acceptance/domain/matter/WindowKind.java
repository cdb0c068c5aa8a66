package org.onewindow.acceptance.domain.matter;

/** Kinds of counters in the hall. */
public enum WindowKind {
  /** 综合窗口: takes the matters of many departments. */
  COMPREHENSIVE,
  /** 专业窗口: confidential or very technical work of one department. */
  PROFESSIONAL,
  /** 统一出件窗口: hands out results. */
  EXIT
}
