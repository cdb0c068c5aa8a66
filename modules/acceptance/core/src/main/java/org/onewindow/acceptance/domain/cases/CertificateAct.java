package org.onewindow.acceptance.domain.cases;

/** What can be done to a certificate after it was issued. Names are stored. */
public enum CertificateAct {
  /** 换发: by a change, a renewal or a reissue. */
  REPLACE,
  /** 撤回. */
  WITHDRAW,
  /** 撤销. */
  REVOKE,
  /** 注销. */
  DEREGISTER
}
