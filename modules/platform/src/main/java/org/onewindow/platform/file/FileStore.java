package org.onewindow.platform.file;

import java.io.InputStream;

/**
 * Keeps bytes under the SHA-256 of their content. The type is found from the bytes; the name that a
 * person gave the upload is never used for storing or serving. Thread-safe.
 */
public interface FileStore {

  /**
   * Stores the stream durably before returning.
   *
   * @throws org.onewindow.kernel.refusal.Refused {@code FILE_EMPTY}, {@code FILE_TOO_LARGE}, {@code
   *     FILE_TYPE_UNKNOWN}, {@code FILE_INFECTED}
   */
  StoredFile put(InputStream content);

  /**
   * @throws org.onewindow.kernel.refusal.NotFound {@code FILE_NOT_FOUND}
   */
  InputStream open(String sha256);
}
