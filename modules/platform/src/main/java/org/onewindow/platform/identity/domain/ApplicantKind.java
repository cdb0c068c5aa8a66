package org.onewindow.platform.identity.domain;

/** Who applies online. */
public enum ApplicantKind {
  /** 自然人, known by the citizen's identity number. */
  PERSON,
  /** 法人或其他组织, known by the unified social credit code; the legal representative logs in. */
  ORGANISATION
}
