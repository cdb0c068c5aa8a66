package org.onewindow.acceptance.application.export;

import org.onewindow.acceptance.application.cases.FolderPermissions;
import org.onewindow.acceptance.application.credit.CreditPermissions;
import org.onewindow.acceptance.application.matter.MatterRoles;
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
  FOLDERS(FolderPermissions.WATCH, false),
  /** 待发件: what waits to be handed out. */
  EXIT("result.deliver", true),
  /** 督查看板: the figures of each unit and window. */
  BOARD(SupervisionRoles.READ, false),
  /** 停办的工作日: what stood still in a period, and for how long. */
  STANDSTILLS(SupervisionRoles.READ, false),
  /** 抽查单. */
  INSPECTIONS(SupervisionRoles.READ, false),
  /** 抽查办件: the cases of one sample. */
  INSPECTION(SupervisionRoles.READ, false),
  /** 证照处理: what was begun against licences and is open. */
  PROCEEDINGS("case.read", false),
  /** 一件事办件. */
  BUNDLES("case.receive", false),
  /** 一件事目录. */
  BUNDLE_TEMPLATES(MatterRoles.READ, false),
  /** 拟取消清单. */
  ABOLITION(MatterRoles.READ, false),
  /** 窗口. */
  WINDOWS(MatterRoles.READ, false),
  /** 一个窗口办理的事项. */
  WINDOW_TASKS(MatterRoles.READ, false),
  /** 印章. */
  SEALS(MatterRoles.READ, false),
  /** 账号. */
  ACCOUNTS("account.read", false),
  /** 系统投递记录. */
  DELIVERIES("outbox.read", false),
  /** 收到的通知. */
  NOTICES("inbox.read", false);

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
