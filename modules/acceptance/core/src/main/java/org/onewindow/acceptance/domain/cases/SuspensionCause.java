package org.onewindow.acceptance.domain.cases;

/**
 * Why a case may be suspended (中止原因). A closed list: what does not stand here is no reason to let
 * an applicant wait (approval.md §2.3, §5.2 no. 9).
 */
public enum SuspensionCause {
  /** 许可事项涉及的权属、资格正在诉讼、仲裁或者行政复议. */
  DISPUTE_PENDING,
  /** 须以另案的处理结果为依据，而另案尚未办结. */
  OTHER_CASE_PENDING,
  /** 申请人死亡或者终止，尚未确定承受其权利义务的人. */
  APPLICANT_GONE,
  /** 不可抗力. */
  FORCE_MAJEURE,
  /** 依法应当缴纳的费用等待缴纳. */
  FEE_AWAITED
}
