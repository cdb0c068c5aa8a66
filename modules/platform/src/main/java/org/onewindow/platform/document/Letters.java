package org.onewindow.platform.document;

import java.time.Instant;

/**
 * Turns well-formed XHTML into PDF/A-2u. The same arguments give the same bytes, so that a stored
 * digest of a paper can be checked by making it again. Thread-safe.
 *
 * <p>In the XHTML
 *
 * <ul>
 *   <li>there is no document type, no script and no reference to the outside: styles stand in
 *       {@code <style>}, pictures are {@code data:image/png} or {@code data:image/jpeg};
 *   <li>{@code <img src="qr:TEXT"/>} is a QR code of TEXT (error correction M);
 *   <li>{@code <img src="seal:ORGAN|CAPTION|NOTE"/>} is a round red seal; caption and note may be
 *       empty. It is a drawing, never a signature: see {@code docs/architecture/documents.md};
 *   <li>both need a width and a height from their style;
 *   <li>the font families are {@code "OneWindow Song"} (body) and {@code "OneWindow Hei"}
 *       (headings), each in normal and bold. Rare characters need no mark-up.
 * </ul>
 */
public interface Letters {

  /**
   * @param title document title for the metadata
   * @param made the time the paper bears in its metadata; usually the time of the act it records
   * @param xhtml a complete XHTML document as described above
   * @throws org.onewindow.kernel.refusal.Refused {@code GLYPH_MISSING} naming the characters that
   *     no embedded font can print; nothing is dropped silently
   * @throws IllegalArgumentException when the XHTML is not well-formed or reaches outside, which is
   *     a mistake in a template
   */
  byte[] pdf(String title, Instant made, String xhtml);

  /**
   * Asks before something is promised on paper whether it could be printed at all.
   *
   * @param text plain text as a person typed it; white space and control characters are no matter
   * @throws org.onewindow.kernel.refusal.Refused {@code GLYPH_MISSING} naming the characters that
   *     no embedded font can print
   */
  void mustPrint(String text);
}
