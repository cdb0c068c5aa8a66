package org.onewindow.acceptance.persistence.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onewindow.platform.file.StoredFile;
import org.onewindow.platform.persistence.InstantConverter;

/** Scans of joint intakes between their upload and the submission, each its clerk's own. */
@ApplicationScoped
public class DeskScans {

  private static final Duration KEPT = Duration.ofDays(1);

  @PersistenceContext(unitName = "onewindow")
  private EntityManager entities;

  /** Forgets some that are older than a day; their submission was never sent, or long ago. */
  public void forget(Instant now) {
    entities
        .createNativeQuery(
            "DELETE FROM acc_bundle_desk_scan WHERE kept_at < ?1 ORDER BY kept_at LIMIT 100")
        .setParameter(1, InstantConverter.toColumn(now.minus(KEPT)))
        .executeUpdate();
  }

  /** Keeps the scan of a paper; a later one of the same paper takes its place. */
  public void keep(String key, String account, String paper, StoredFile scan, Instant now) {
    entities
        .createNativeQuery(
            "REPLACE INTO acc_bundle_desk_scan"
                + " (intake_key, account, paper, sha256, media_type, bytes, kept_at)"
                + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
        .setParameter(1, key)
        .setParameter(2, account)
        .setParameter(3, paper)
        .setParameter(4, scan.sha256())
        .setParameter(5, scan.mediaType())
        .setParameter(6, scan.bytes())
        .setParameter(7, InstantConverter.toColumn(now))
        .executeUpdate();
  }

  /** What this clerk has uploaded for an intake, by paper. */
  @SuppressWarnings("unchecked")
  public Map<String, StoredFile> of(String key, String account) {
    List<Object[]> rows =
        entities
            .createNativeQuery(
                "SELECT paper, sha256, media_type, bytes FROM acc_bundle_desk_scan"
                    + " WHERE intake_key = ?1 AND account = ?2 ORDER BY paper LIMIT 200")
            .setParameter(1, key)
            .setParameter(2, account)
            .getResultList();
    Map<String, StoredFile> scans = new LinkedHashMap<>();
    for (Object[] row : rows) {
      scans.put(
          (String) row[0],
          new StoredFile((String) row[1], (String) row[2], ((Number) row[3]).longValue()));
    }
    return scans;
  }
}
