package org.onewindow.acceptance.application.bundle;

/** Prints the receipt of a bundle. Thread-safe. */
public interface BundleReceipts {

  /**
   * The paper as PDF/A, signed with the key of its seal; the same paper gives the same bytes up to
   * the signature.
   */
  byte[] pdf(BundleReceiptPaper paper);
}
