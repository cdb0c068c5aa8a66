package org.onewindow.acceptance.application.export;

import org.onewindow.acceptance.application.cases.FolderPermissions;
import org.onewindow.acceptance.application.credit.CreditPermissions;
import org.onewindow.acceptance.application.push.PushRoles;
import org.onewindow.acceptance.application.supervision.SupervisionRoles;

/**
 * The lists that can be exported, each by whoever may read it. Names are stored and never change.
 */
public enum ExportKind {
  /** 待办. */
  WORKLIST("case.read", true),
  /** 查询结果. */
  SEARCH("case.read", true),
  /** 督查清单. */
  SUPERVISION(SupervisionRoles.READ, true),
  /** 红牌预警: what one notice tells of. */
  WARNINGS(SupervisionRoles.READ, true),
  /** 审计记录. */
  AUDIT("audit.read", false),
  /** 推送记录. */
  PUSHES(PushRoles.READ, false),
  /** 严重失信名单. */
  CREDIT(CreditPermissions.KEEP, false),
  /** 停办清单. */
  STOPS("case.readAll", false),
  /** 物料超时未接收. */
  FOLDERS(FolderPermissions.WATCH, false);

  private final String permission;
  private final boolean cases;

  ExportKind(String permission, boolean cases) {
    this.permission = permission;
    this.cases = cases;
  }

  /** What the reader of the list must hold, and therefore whoever exports it. */
  public String permission() {
    return permission;
  }

  /** Has applicants, whose names may be wanted in full. */
  public boolean hasApplicants() {
    return cases;
  }
}
