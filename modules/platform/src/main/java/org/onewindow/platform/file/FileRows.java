package org.onewindow.platform.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.onewindow.platform.persistence.Jdbc;
import org.onewindow.platform.persistence.Transactions;

/**
 * The register as rows. A row is committed at once, apart from the caller's work: the file is on
 * the disk whether or not that work succeeds, and two uploads of the same bytes do not wait for
 * each other.
 */
@ApplicationScoped
class FileRows implements FileRegister {

  private static final String ADD =
      "INSERT INTO plt_file (sha256, media_type, bytes, stored_at) VALUES (?, ?, ?, ?)"
          + " ON DUPLICATE KEY UPDATE sha256 = sha256";
  private static final String FIND =
      "SELECT sha256, media_type, bytes FROM plt_file WHERE sha256 = ?";

  private final Jdbc jdbc;
  private final Transactions transactions;

  /** For the container's proxy. */
  protected FileRows() {
    this(null, null);
  }

  @Inject
  FileRows(Jdbc jdbc, Transactions transactions) {
    this.jdbc = jdbc;
    this.transactions = transactions;
  }

  @Override
  public void add(StoredFile file, Instant storedAt) {
    transactions.inNew(
        () -> {
          jdbc.update(ADD, file.sha256(), file.mediaType(), file.bytes(), storedAt);
        });
  }

  @Override
  public Optional<StoredFile> find(String sha256) {
    return jdbc.first(
        FIND,
        row -> new StoredFile(row.text("sha256"), row.text("media_type"), row.number("bytes")),
        sha256);
  }
}
