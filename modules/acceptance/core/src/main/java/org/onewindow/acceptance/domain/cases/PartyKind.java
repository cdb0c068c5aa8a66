package org.onewindow.acceptance.domain.cases;

/** Whether the party is a human being or an organisation. */
public enum PartyKind {
  /** 自然人. */
  NATURAL_PERSON,
  /** 法人或者其他组织. */
  LEGAL_PERSON
}
