package org.onewindow.acceptance.persistence.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.onewindow.platform.persistence.Jdbc;

/** Files an applicant uploaded for a running case and has not handed in yet. */
@ApplicationScoped
public class OwnUploads {

  private final Jdbc jdbc;

  /** For the container's proxy. */
  protected OwnUploads() {
    this(null);
  }

  @Inject
  public OwnUploads(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param code of the material
   * @param type media type
   */
  public record Upload(String code, String sha256, String type, long bytes) {}

  /** Keeps a file in the place of one uploaded before. */
  public void keep(String ref, String code, String sha256, String type, long bytes, Instant at) {
    jdbc.update(
        "INSERT INTO acc_own_upload (ref, code, sha256, file_type, file_bytes, kept_at)"
            + " VALUES (?, ?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE sha256 = VALUES(sha256),"
            + " file_type = VALUES(file_type), file_bytes = VALUES(file_bytes),"
            + " kept_at = VALUES(kept_at)",
        ref,
        code,
        sha256,
        type,
        bytes,
        at);
  }

  /** By code; a notice names at most the materials of one matter. */
  public List<Upload> of(String ref) {
    return jdbc.list(
        "SELECT code, sha256, file_type, file_bytes FROM acc_own_upload WHERE ref = ?"
            + " ORDER BY code LIMIT 200",
        r ->
            new Upload(
                r.text("code"), r.text("sha256"), r.text("file_type"), r.number("file_bytes")),
        ref);
  }

  public void forget(String ref) {
    jdbc.update("DELETE FROM acc_own_upload WHERE ref = ?", ref);
  }
}
