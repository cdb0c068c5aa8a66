package org.onewindow.acceptance.application.export;

/** The lists that can be exported. Names are stored and never change. */
public enum ExportKind {
  /** 待办. */
  WORKLIST,
  /** 查询结果. */
  SEARCH,
  /** 督查清单. */
  SUPERVISION
}
