package org.onewindow.acceptance.application.bundle;

import org.onewindow.acceptance.persistence.bundle.BundleJson;
import org.onewindow.kernel.refusal.Refusal;

/**
 * A file with bundles: JSON in UTF-8.
 *
 * @param bytes at most {@value #MOST_MEGABYTES} MB
 */
public record BundleFile(byte[] bytes) {

  public static final int MOST_MEGABYTES = 5;
  public static final int MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;

  /**
   * @throws org.onewindow.kernel.refusal.Refused {@code BUNDLE_FILE_TOO_LARGE}, {@code
   *     BUNDLE_FILE_EMPTY}
   */
  public BundleFile {
    if (bytes.length > MOST_BYTES) {
      throw Refusal.of("BUNDLE_FILE_TOO_LARGE", MOST_MEGABYTES).at("file").raise();
    }
    if (bytes.length == 0) {
      throw Refusal.of("BUNDLE_FILE_EMPTY").at("file").raise();
    }
  }

  BundleJson.Reading read() {
    return BundleJson.read(bytes);
  }
}
