package org.onewindow.platform.document;

/** Turns well-formed XHTML with our print styles into PDF/A-2u. Thread-safe. */
public interface Letters {

  /**
   * @param title document title for the metadata
   * @param xhtml a complete XHTML document; images only as data: URIs or {@code qr:TEXT}
   * @throws org.onewindow.kernel.refusal.Refused {@code GLYPH_MISSING} naming the characters that
   *     no embedded font can print; nothing is dropped silently
   */
  byte[] pdf(String title, String xhtml);
}
