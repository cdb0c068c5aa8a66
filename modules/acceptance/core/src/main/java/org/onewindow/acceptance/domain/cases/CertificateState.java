package org.onewindow.acceptance.domain.cases;

/**
 * What was done to an edition of a certificate. Whether it has run out is not kept: it follows from
 * the day one asks on. Names are stored.
 */
public enum CertificateState {
  /** 有效: nothing was done to it. */
  IN_FORCE,
  /** 已换发: a newer edition of the same certificate took its place. */
  REPLACED,
  /** 已撤回 (行政许可法 art. 8). */
  WITHDRAWN,
  /** 已撤销 (行政许可法 art. 69). */
  REVOKED,
  /** 已注销 (行政许可法 art. 70). */
  DEREGISTERED
}
