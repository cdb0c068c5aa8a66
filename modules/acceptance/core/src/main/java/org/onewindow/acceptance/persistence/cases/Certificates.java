package org.onewindow.acceptance.persistence.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.onewindow.acceptance.domain.cases.Certificate;

/** All certificates. */
@ApplicationScoped
public class Certificates {

  private static final int MOST_EDITIONS = 100;

  @PersistenceContext(unitName = "onewindow")
  private EntityManager entities;

  public void add(Certificate issued) {
    entities.persist(issued);
  }

  private static final String LATEST =
      "SELECT c FROM Certificate c WHERE c.number = :key ORDER BY c.edition DESC";

  /** The latest edition under a number. */
  public Optional<Certificate> byNumber(String number) {
    return one(LATEST, number, LockModeType.NONE);
  }

  /** The latest edition, to change: held until the transaction ends. */
  public Optional<Certificate> holdLatest(String number) {
    return one(LATEST, number, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Every edition under a number, the latest first; there are few. */
  public List<Certificate> editions(String number) {
    return entities
        .createQuery(LATEST, Certificate.class)
        .setParameter("key", number)
        .setMaxResults(MOST_EDITIONS)
        .getResultList();
  }

  /**
   * @param hash SHA-256 of the token, 64 hex digits
   */
  public Optional<Certificate> byTokenHash(String hash) {
    return one("SELECT c FROM Certificate c WHERE c.tokenHash = :key", hash, LockModeType.NONE);
  }

  private Optional<Certificate> one(String jpql, String key, LockModeType lock) {
    return entities
        .createQuery(jpql, Certificate.class)
        .setParameter("key", key)
        .setMaxResults(1)
        .setLockMode(lock)
        .getResultStream()
        .findFirst();
  }
}
