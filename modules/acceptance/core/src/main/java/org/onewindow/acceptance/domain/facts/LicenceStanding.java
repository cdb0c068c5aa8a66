package org.onewindow.acceptance.domain.facts;

/** What the one who holds the register of a licence says about it. */
public enum LicenceStanding {
  /** 有效. */
  VALID,
  /** 尚未生效. */
  NOT_YET_VALID,
  /** 已过期. */
  EXPIRED,
  /** 已撤销、撤回、注销或者换发. */
  ENDED,
  /** 查无此证: nobody knows it, or it is not the applicant's; which of both is nobody's business. */
  UNKNOWN,
  /** 没有答复: a register that may know it gave no answer. */
  UNANSWERED
}
