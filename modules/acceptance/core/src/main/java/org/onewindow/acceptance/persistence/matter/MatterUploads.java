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

  /** Keeps a file for a day and forgets those that are older. */
  public long keep(String account, String format, byte[] content, Instant now) {
    entityManager
        .createNativeQuery("DELETE FROM acc_matter_upload WHERE uploaded_at < ?1")
        .setParameter(1, InstantConverter.toColumn(now.minus(KEPT)))
        .executeUpdate();
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
