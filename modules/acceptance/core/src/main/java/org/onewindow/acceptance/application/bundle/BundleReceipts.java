package org.onewindow.acceptance.application.bundle;

/** Prints the receipt of a bundle. Thread-safe. */
public interface BundleReceipts {

  /** The paper as PDF/A; the same paper gives the same bytes. */
  byte[] pdf(BundleReceiptPaper paper);
}
