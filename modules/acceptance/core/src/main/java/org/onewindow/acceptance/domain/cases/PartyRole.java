package org.onewindow.acceptance.domain.cases;

/** In what capacity a party stands in the case. */
public enum PartyRole {
  /** 申请人. */
  APPLICANT,
  /** 法定代表人 or 负责人 of a legal person. */
  LEGAL_REPRESENTATIVE,
  /** 委托代理人, with a mandate. */
  AGENT,
  /** 联系人 of a legal person. */
  CONTACT
}
