package org.onewindow.acceptance.domain.matter;

/**
 * Which act on a licence a handling item is (业务办理项): the first one, or one on a licence that was
 * granted before. Names are stored.
 */
public enum ItemKind {
  /** 新办. */
  NEW,
  /** 变更 (行政许可法 art. 49). */
  CHANGE,
  /** 延续 (行政许可法 art. 50). */
  RENEWAL,
  /** 补证: the paper was lost or spoilt, the licence is as it was. */
  REISSUE,
  /** 注销 (行政许可法 art. 70). */
  DEREGISTRATION;

  /** It is asked for a licence that exists already. */
  public boolean concernsLicence() {
    return this != NEW;
  }
}
