package org.onewindow.platform.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Counts the pages of a paper that was made here. Thread-safe. */
public final class PdfPages {

  private PdfPages() {}

  /**
   * @param pdf read to its end, not closed
   * @throws UncheckedIOException when it is no PDF or cannot be read
   */
  public static int of(InputStream pdf) {
    try (PDDocument document = Loader.loadPDF(pdf.readAllBytes())) {
      return document.getNumberOfPages();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
