package org.onewindow.acceptance.persistence.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.onewindow.acceptance.domain.cases.Certificate;

/** All certificates. */
@ApplicationScoped
public class Certificates {

  @PersistenceContext(unitName = "onewindow")
  private EntityManager entities;

  public void add(Certificate issued) {
    entities.persist(issued);
  }

  public Optional<Certificate> byNumber(String number) {
    return one("SELECT c FROM Certificate c WHERE c.number = :key", number);
  }

  /**
   * @param hash SHA-256 of the token, 64 hex digits
   */
  public Optional<Certificate> byTokenHash(String hash) {
    return one("SELECT c FROM Certificate c WHERE c.tokenHash = :key", hash);
  }

  private Optional<Certificate> one(String jpql, String key) {
    return entities
        .createQuery(jpql, Certificate.class)
        .setParameter("key", key)
        .getResultStream()
        .findFirst();
  }
}
