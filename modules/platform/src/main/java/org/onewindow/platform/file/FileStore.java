package org.onewindow.platform.file;

import java.io.InputStream;

/**
 * Keeps bytes under the SHA-256 of their content. The type is found from the bytes; the name that a
 * person gave the upload is never used for storing or serving. Nothing is re-encoded and nothing is
 * deleted. Thread-safe.
 *
 * <p>Both methods read and write disks and may ask a scanner: call them outside a transaction and
 * keep the digest in your own row afterwards.
 */
public interface FileStore {

  /**
   * Stores the stream durably before returning. The same bytes twice are one file.
   *
   * @throws org.onewindow.kernel.refusal.Refused {@code FILE_EMPTY}, {@code FILE_TOO_LARGE}, {@code
   *     FILE_INCOMPLETE}, {@code FILE_TYPE_UNKNOWN}, {@code FILE_SWELLS}, {@code FILE_INFECTED},
   *     {@code FILE_NOT_SCANNED}
   * @throws java.io.UncheckedIOException when the stream breaks off or the disk fails; nothing is
   *     kept
   */
  StoredFile put(InputStream content);

  /**
   * What is known of a stored file.
   *
   * @throws org.onewindow.kernel.refusal.NotFound {@code FILE_NOT_FOUND}
   */
  StoredFile find(String sha256);

  /**
   * The bytes, after their digest was compared with their name.
   *
   * @throws org.onewindow.kernel.refusal.NotFound {@code FILE_NOT_FOUND}
   * @throws IllegalStateException when the file on disk was damaged or is missing
   */
  InputStream open(String sha256);
}
