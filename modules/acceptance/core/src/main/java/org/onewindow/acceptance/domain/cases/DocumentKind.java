package org.onewindow.acceptance.domain.cases;

/** The papers of a case (文书), each with its own series of numbers. Names are stored. */
public enum DocumentKind {
  /** 收件凭证. */
  RECEIPT,
  /** 申请表, as it was filled on the screen. */
  APPLICATION_FORM,
  /** 受理通知书. */
  ACCEPTANCE_NOTICE,
  /** 申请材料补正告知书. */
  CORRECTION_NOTICE,
  /** 补正材料接收凭证. */
  CORRECTION_RECEIPT,
  /** 送达地址确认书. */
  SERVICE_CONFIRMATION,
  /** 告知承诺书. */
  COMMITMENT_LETTER,
  /** 容缺受理承诺书. */
  TOLERANCE_PROMISE,
  /** 容缺受理通知书. */
  TOLERANCE_NOTICE,
  /** 容缺材料接收凭证. */
  TOLERANCE_RECEIPT,
  /** 终止办理决定书: a case ends that had been accepted. */
  TERMINATION_DECISION,
  /** 终止办理通知书: the applicant died or was dissolved before the decision. */
  APPLICANT_GONE_NOTICE,
  /** 物料流转凭证: the paper folder went from one unit to another. */
  MATERIAL_TRANSFER,
  /** 材料退还清单. */
  RETURN_LIST,
  /** 终止办理告知书. */
  TERMINATION_NOTICE,
  /** 不予受理通知书. */
  ACCEPTANCE_REFUSAL,
  /** 不受理告知书. */
  NOT_NEEDED_NOTICE,
  /** 延长办理期限通知书. */
  EXTENSION_NOTICE,
  /** 特别程序（审查期限）告知书. */
  SPECIAL_NOTICE,
  /** 特别程序期限变更告知书: the time that was told was not enough. */
  SPECIAL_CHANGE_NOTICE,
  /** 现场核查（勘验）笔录. */
  VISIT_RECORD,
  /** 利害关系人告知书 (art. 36). */
  INTERESTED_PARTY_NOTICE,
  /** 陈述申辩笔录. */
  STATEMENT_RECORD,
  /** 听证告知书. */
  HEARING_RIGHT_NOTICE,
  /** 听证申请（报名）接收凭证. */
  HEARING_REQUEST_RECEIPT,
  /** 听证公告. */
  HEARING_ANNOUNCEMENT,
  /** 听证通知书. */
  HEARING_NOTICE,
  /** 听证笔录. */
  HEARING_MINUTES,
  /** 中止办理通知书. */
  SUSPENSION_NOTICE,
  /** 恢复办理通知书. */
  RESUMPTION_NOTICE,
  /** 转报函: the opinion of the first review and the list of papers, to the higher organ. */
  TRANSFER_LETTER,
  /** 跨域代收材料移送单: the list of papers sent to the competent organ of another place. */
  PASSING_ON_LIST,
  /** 决定机关补正要求转告书. */
  RELAYED_CORRECTION_NOTICE,
  /** 补正材料代收转送凭证. */
  RELAYED_CORRECTION_RECEIPT,
  /** 决定机关办理结果登记单. */
  REPLY_RECORD,
  /** 缴费通知书. */
  FEE_NOTICE,
  /** 行政许可审批表: the opinions of every level and the decision; internal. */
  APPROVAL_FORM,
  /** 准予行政许可决定书. */
  GRANT_DECISION,
  /** 不予行政许可决定书. */
  DENIAL_DECISION,
  /** 不予变更行政许可决定书. */
  CHANGE_DENIAL,
  /** 不予延续行政许可决定书. */
  RENEWAL_DENIAL,
  /** 不予补发行政许可证件决定书. */
  REISSUE_DENIAL,
  /** 不予注销行政许可决定书. */
  DEREGISTRATION_DENIAL,
  /** 准予变更行政许可决定书. */
  CHANGE_DECISION,
  /** 准予延续行政许可决定书. */
  RENEWAL_DECISION,
  /** 补发行政许可证件决定书. */
  REISSUE_DECISION,
  /** 准予注销行政许可决定书. */
  DEREGISTRATION_DECISION,
  /** 视为准予延续告知书. */
  DEEMED_RENEWAL_NOTICE,
  /** 陈述申辩权利告知书: a proceeding against a licence is intended. */
  PROCEEDING_NOTICE,
  /** 撤回行政许可决定书. */
  LICENCE_WITHDRAWAL_DECISION,
  /** 撤销行政许可决定书. */
  REVOCATION_DECISION,
  /** 注销行政许可决定书 of the organ's own accord. */
  EX_OFFICIO_DEREGISTRATION,
  /** 许可证件. */
  CERTIFICATE,
  /** 行业综合许可证: lists the licences of a bundle's members. */
  COMBINED_LICENCE,
  /** 送达回证. */
  DELIVERY_RECORD,
  /** 撤回申请与材料退还清单. */
  WITHDRAWAL_RECORD,
  /** 卷内目录及备考表: what the file held when it was archived; internal. */
  FILE_LIST;

  /**
   * The online hall does not show it to the applicant, nor to anybody: it is for the house, or
   * about somebody else.
   */
  public boolean isInternal() {
    return this == APPROVAL_FORM
        || this == INTERESTED_PARTY_NOTICE
        || this == STATEMENT_RECORD
        || this == FILE_LIST;
  }

  /** It says no, and so must say why and what can be done about it. */
  public boolean isDenial() {
    return this == DENIAL_DECISION
        || this == CHANGE_DENIAL
        || this == RENEWAL_DENIAL
        || this == REISSUE_DENIAL
        || this == DEREGISTRATION_DENIAL;
  }

  /** It says the result of the case and is served on the applicant. */
  public boolean isResult() {
    return switch (this) {
      case GRANT_DECISION,
          DENIAL_DECISION,
          CHANGE_DENIAL,
          RENEWAL_DENIAL,
          REISSUE_DENIAL,
          DEREGISTRATION_DENIAL,
          CHANGE_DECISION,
          RENEWAL_DECISION,
          REISSUE_DECISION,
          DEREGISTRATION_DECISION,
          DEEMED_RENEWAL_NOTICE,
          REPLY_RECORD,
          CERTIFICATE,
          COMBINED_LICENCE ->
          true;
      default -> false;
    };
  }
}
