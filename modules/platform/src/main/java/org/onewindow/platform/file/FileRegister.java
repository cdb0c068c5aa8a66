package org.onewindow.platform.file;

import java.time.Instant;
import java.util.Optional;

/** Which files are in the store. */
interface FileRegister {

  /** Durable when it returns; adding what is there changes nothing. */
  void add(StoredFile file, Instant storedAt);

  Optional<StoredFile> find(String sha256);
}
