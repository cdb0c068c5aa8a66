package org.onewindow.acceptance.domain.facts;

/** What a source tells about. */
public enum FactKind {
  /** 基本信息: who the applicant is. */
  BASIC,
  /** 资质证照: what the applicant is allowed to do. */
  QUALIFICATION,
  /** 办件记录: what the applicant has applied for elsewhere. */
  HANDLING
}
