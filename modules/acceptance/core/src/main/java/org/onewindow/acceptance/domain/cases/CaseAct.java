package org.onewindow.acceptance.domain.cases;

/**
 * What can be done to a case, by a person or, where the law attaches something to its mere passing,
 * by time. Names are stored in the ledger and never change.
 */
public enum CaseAct {
  /** 收件. */
  RECEIVE,
  /** 一次性告知补正. */
  NOTICE_CORRECTION,
  /** 补正期限提醒: done by time. */
  WARN_OF_LAPSE,
  /** 逾期未补正，终止办理: done by time. */
  LAPSE_CORRECTION,
  /** 补正材料收件. */
  HAND_IN_CORRECTIONS,
  /** 受理. */
  ACCEPT,
  /** 逾期未告知，视为受理: done by time. */
  ACCEPT_BY_SILENCE,
  /** 申请再次补正: the desk asks a supervisor for a second notice. */
  ASK_SECOND_CORRECTION,
  /** 批准再次补正. */
  APPROVE_SECOND_CORRECTION,
  /** 当场更正. */
  CORRECT_ON_THE_SPOT,
  /** 告知承诺: a promise takes the place of a paper. */
  COMMIT,
  /** 承诺不实，终止办理. */
  TERMINATE_FALSE_PROMISE,
  /** 容缺受理. */
  ACCEPT_TOLERANTLY,
  /** 补交容缺材料. */
  HAND_IN_TOLERATED,
  /** 因不可抗力延长容缺补正期限. */
  EXTEND_TOLERANCE,
  /** 容缺补正期限提醒: done by time. */
  WARN_OF_TOLERANCE,
  /** 容缺逾期未补正，终止办理: done by time. */
  LAPSE_TOLERANCE,
  /** 不予受理. */
  REFUSE_ACCEPTANCE,
  /** 不受理. */
  RECORD_NOT_NEEDED,
  /** 提醒许可即将视为准予延续: done by time. */
  WARN_OF_DEEMED_RENEWAL,
  /** 逾期未作决定，视为准予延续: done by time. */
  DEEM_RENEWED,
  /** 领取审查. */
  TAKE_UP,
  /** 出具审查意见. */
  GIVE_REVIEW_OPINION,
  /** 出具审核意见. */
  GIVE_SECOND_OPINION,
  /** 退回审查. */
  SEND_BACK,
  /** 提请延长办理期限. */
  PROPOSE_EXTENSION,
  /** 批准延长办理期限. */
  APPROVE_EXTENSION,
  /** 不同意延长办理期限. */
  DECLINE_EXTENSION,
  /** 提请启动特别程序. */
  PROPOSE_SPECIAL,
  /** 启动特别程序. */
  START_SPECIAL,
  /** 不同意启动特别程序. */
  DECLINE_SPECIAL,
  /** 特别程序结束. */
  END_SPECIAL,
  /** 现场核查（勘验）. */
  RECORD_VISIT,
  /** 告知利害关系人 (art. 36). */
  TELL_INTERESTED_PARTY,
  /** 听取陈述申辩 (art. 36). */
  RECORD_STATEMENT,
  /** 告知听证权利. */
  TELL_HEARING_RIGHT,
  /** 听证公告. */
  ANNOUNCE_HEARING,
  /** 听证申请、报名. */
  REQUEST_HEARING,
  /** 放弃听证. */
  WAIVE_HEARING,
  /** 听证通知. */
  CALL_HEARING,
  /** 听证笔录. */
  RECORD_MINUTES,
  /** 公告期满无人报名. */
  END_HEARING,
  /** 公告期满无人报名: done by time. */
  LAPSE_HEARING,
  /** 告知的所需时间届满: done by time; the clocks run on. */
  LAPSE_SPECIAL,
  /** 中止办理. */
  SUSPEND,
  /** 中止复核日到期提醒: done by time. */
  REMIND_OF_SUSPENSION,
  /** 恢复办理. */
  RESUME,
  /** 提请终止办理: the applicant is gone. */
  PROPOSE_TERMINATION,
  /** 批准终止办理. */
  APPROVE_TERMINATION,
  /** 不同意终止办理. */
  DECLINE_TERMINATION,
  /** 准予许可. */
  GRANT,
  /** 不予许可. */
  DENY,
  /** 转报: the opinion of the first review and all papers go to the higher organ. */
  TRANSFER_UP,
  /** 移送: papers taken for an organ of another place are sent to it. */
  PASS_ON,
  /** 转告补正: what the organ that decides wants corrected is told to the applicant. */
  RELAY_CORRECTION,
  /** 转送补正材料: what the applicant corrected is sent on to it. */
  FORWARD_CORRECTIONS,
  /** 登记决定机关准予的结果. */
  RECORD_GRANT,
  /** 登记决定机关不予的结果. */
  RECORD_DENIAL,
  /** 当场准予. */
  GRANT_ON_THE_SPOT,
  /** 当场不予. */
  DENY_ON_THE_SPOT,
  /** 制证. */
  ISSUE_CERTIFICATE,
  /** 送达. */
  DELIVER,
  /** 办结. */
  CLOSE,
  /** 撤回申请. */
  WITHDRAW,
  /** 归档. */
  ARCHIVE;

  /** Time does it, by the law's own clock; no person can. */
  public boolean isOfTime() {
    return switch (this) {
      case ACCEPT_BY_SILENCE,
          WARN_OF_LAPSE,
          LAPSE_CORRECTION,
          WARN_OF_DEEMED_RENEWAL,
          DEEM_RENEWED,
          WARN_OF_TOLERANCE,
          LAPSE_TOLERANCE,
          REMIND_OF_SUSPENSION,
          LAPSE_HEARING,
          LAPSE_SPECIAL ->
          true;
      default -> false;
    };
  }
}
