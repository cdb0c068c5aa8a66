package org.onewindow.acceptance.application.matter;

import java.util.Arrays;
import org.onewindow.acceptance.domain.matter.CatalogueText;
import org.onewindow.acceptance.integration.matter.MatterWorkbook;
import org.onewindow.acceptance.persistence.matter.MatterJson;
import org.onewindow.kernel.refusal.Refusal;

/**
 * A file with a catalogue.
 *
 * @param format found from the bytes, not from the name
 * @param bytes at most {@value CatalogueText#MOST_MEGABYTES} MB
 */
public record CatalogueFile(Format format, byte[] bytes) {

  private static final int LARGEST = CatalogueText.MOST_MEGABYTES * 1024 * 1024;
  private static final byte[] ZIP = {'P', 'K', 3, 4};

  /** The two forms in which a catalogue is exchanged. */
  public enum Format {
    /** Excel workbook. */
    XLSX,
    /** JSON document in UTF-8. */
    JSON
  }

  /**
   * @throws org.onewindow.kernel.refusal.Refused {@code MATTER_FILE_TOO_LARGE}, {@code
   *     MATTER_FORMAT_UNKNOWN}
   */
  public static CatalogueFile of(byte[] bytes) {
    if (bytes.length > LARGEST) {
      throw Refusal.of(
              "MATTER_FILE_TOO_LARGE", CatalogueText.MOST_MEGABYTES, CatalogueText.MOST_ROWS)
          .at("file")
          .raise();
    }
    if (bytes.length > 4 && Arrays.equals(ZIP, Arrays.copyOf(bytes, 4))) {
      return new CatalogueFile(Format.XLSX, bytes);
    }
    for (byte b : bytes) {
      if (b == '{' || b == '[') {
        return new CatalogueFile(Format.JSON, bytes);
      }
      // white space and the three bytes of a byte order mark may come first
      if (b != ' ' && b != '\n' && b != '\r' && b != '\t' && b >= 0) {
        break;
      }
    }
    throw Refusal.of("MATTER_FORMAT_UNKNOWN").at("file").raise();
  }

  CatalogueText read() {
    return format == Format.XLSX ? MatterWorkbook.read(bytes) : MatterJson.read(bytes);
  }
}
