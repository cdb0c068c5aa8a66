package org.onewindow.acceptance.domain.matter;

/** Which seal goes on which paper (approval.md §2.5). */
public enum SealKind {
  /** 机关公章: decisions and licences. */
  ORGAN,
  /** 行政许可专用章: procedure papers, 行政许可法 art. 32. */
  LICENSING,
  /** 收件专用章: receipts. */
  RECEIPT
}
