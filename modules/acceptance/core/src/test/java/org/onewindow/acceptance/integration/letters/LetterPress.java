package org.onewindow.acceptance.integration.letters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.onewindow.acceptance.domain.cases.DocumentKind;
import org.onewindow.kernel.time.OfficeHours;
import org.onewindow.platform.config.Settings;
import org.onewindow.platform.document.Letters;
import org.onewindow.platform.document.PdfLetters;
import org.onewindow.platform.signature.PaperSignatures;
import org.onewindow.testsupport.paper.PrintedPaper;

/** Prints the sample of each paper once, for all tests that read it. */
final class LetterPress {

  static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");
  static final Letters LETTERS = new PdfLetters(new Settings(key -> Optional.empty()));
  static final OfficeHours OFFICE =
      OfficeHours.of(ZoneId.of("Asia/Shanghai"), "09:00-12:00", "13:00-17:00");
  static final PrintedCaseLetters DEMO = unsigned(true);
  static final PrintedCaseLetters PRODUCTION = unsigned(false);
  private static final Map<DocumentKind, PrintedPaper> PRINTED = new ConcurrentHashMap<>();

  private LetterPress() {}

  private static PrintedCaseLetters unsigned(boolean demo) {
    return new PrintedCaseLetters(LETTERS, OFFICE, demo, PaperSignatures.none(), () -> NOW);
  }

  /** In demo mode, as {@link LetterFixture} has it. */
  static PrintedPaper print(DocumentKind kind) {
    return PRINTED.computeIfAbsent(kind, LetterPress::printed);
  }

  private static PrintedPaper printed(DocumentKind kind) {
    byte[] pdf = DEMO.pdf(LetterFixture.of(kind));
    try { // to be looked at
      Path folder = Files.createDirectories(Path.of("target", "papers"));
      Files.write(folder.resolve(kind + ".pdf"), pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new PrintedPaper(pdf);
  }
}
