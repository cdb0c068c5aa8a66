package org.onewindow.acceptance.persistence.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.onewindow.platform.persistence.InstantConverter;

/** Catalogue files between their dry run and their import. */
@ApplicationScoped
public class MatterUploads {

  private static final Duration KEPT = Duration.ofDays(1);

  @PersistenceContext(unitName = "onewindow")
  private EntityManager entityManager;

  /** Forgets some of the files that are older than a day; they are large, so a few at once. */
  public int forget(Instant now) {
    return entityManager
        .createNativeQuery(
            "DELETE FROM acc_matter_upload WHERE uploaded_at < ?1 ORDER BY uploaded_at LIMIT 20")
        .setParameter(1, InstantConverter.toColumn(now.minus(KEPT)))
        .executeUpdate();
  }

  /** Keeps a file for a day. */
  public long keep(String account, String format, byte[] content, Instant now) {
    entityManager
        .createNativeQuery(
            "INSERT INTO acc_matter_upload (account, format, content, uploaded_at)"
                + " VALUES (?1, ?2, ?3, ?4)")
        .setParameter(1, account)
        .setParameter(2, format)
        .setParameter(3, content)
        .setParameter(4, InstantConverter.toColumn(now))
        .executeUpdate();
    return ((Number) entityManager.createNativeQuery("SELECT LAST_INSERT_ID()").getSingleResult())
        .longValue();
  }

  /** The file, for whoever uploaded it only. */
  public Optional<byte[]> find(long id, String account) {
    return entityManager
        .createNativeQuery("SELECT content FROM acc_matter_upload WHERE id = ?1 AND account = ?2")
        .setParameter(1, id)
        .setParameter(2, account)
        .getResultStream()
        .findFirst()
        .map(byte[].class::cast);
  }
}
