package org.onewindow.acceptance.persistence.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.onewindow.acceptance.domain.bundle.CombinedLicence;

/** The combined licences, at most one a bundle; whoever issues one holds its bundle. */
@ApplicationScoped
public class CombinedLicences {

  @PersistenceContext(unitName = "onewindow")
  private EntityManager entities;

  public void add(CombinedLicence issued) {
    entities.persist(issued);
  }

  /** That of a bundle. */
  public Optional<CombinedLicence> ofBundle(String number) {
    return one("SELECT c FROM CombinedLicence c WHERE c.bundle = :key", number);
  }

  /** By the number printed on it. */
  public Optional<CombinedLicence> byNumber(String number) {
    return one("SELECT c FROM CombinedLicence c WHERE c.number = :key", number);
  }

  /**
   * @param hash SHA-256 of the token, 64 hex digits
   */
  public Optional<CombinedLicence> byTokenHash(String hash) {
    return one("SELECT c FROM CombinedLicence c WHERE c.tokenHash = :key", hash);
  }

  private Optional<CombinedLicence> one(String jpql, String key) {
    return entities
        .createQuery(jpql, CombinedLicence.class)
        .setParameter("key", key)
        .getResultStream()
        .findFirst();
  }
}
