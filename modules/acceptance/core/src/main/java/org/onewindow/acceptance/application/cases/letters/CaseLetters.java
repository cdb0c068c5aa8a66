package org.onewindow.acceptance.application.cases.letters;

/** Prints the papers of a case. Thread-safe. */
public interface CaseLetters {

  /**
   * The paper as PDF/A.
   *
   * @throws org.onewindow.kernel.refusal.Refused {@code GLYPH_MISSING} when a character cannot be
   *     printed
   */
  byte[] pdf(CaseLetter letter);
}
