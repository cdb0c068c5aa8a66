package org.onewindow.acceptance.domain.cases;

/** What those say who could take the application of a gone applicant over (承受人). */
public enum Successors {
  /** 没有继承人、权利义务承受人. */
  NONE,
  /** 有，书面表示不继续申请. */
  DECLINED,
  /** 有，要求继续办理: the case is not terminated. */
  GO_ON
}
