package org.onewindow.acceptance.persistence.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.onewindow.acceptance.domain.cases.LicenceProceeding;

/** All proceedings against licences. */
@ApplicationScoped
public class LicenceProceedings {

  private static final int MOST = 100;

  @PersistenceContext(unitName = "onewindow")
  private EntityManager entities;

  public void add(LicenceProceeding proposed) {
    entities.persist(proposed);
  }

  public Optional<LicenceProceeding> find(String number) {
    return one(number, LockModeType.NONE);
  }

  /** To change: held until the transaction ends. */
  public Optional<LicenceProceeding> hold(String number) {
    return one(number, LockModeType.PESSIMISTIC_WRITE);
  }

  private Optional<LicenceProceeding> one(String number, LockModeType lock) {
    return entities
        .createQuery(
            "SELECT p FROM LicenceProceeding p WHERE p.number = :number", LicenceProceeding.class)
        .setParameter("number", number)
        .setLockMode(lock)
        .getResultStream()
        .findFirst();
  }

  /** Those against one licence, the latest first; at most 100. */
  public List<LicenceProceeding> against(String licence) {
    return entities
        .createQuery(
            "SELECT p FROM LicenceProceeding p WHERE p.licence = :licence ORDER BY p.proposedAt"
                + " DESC",
            LicenceProceeding.class)
        .setParameter("licence", licence)
        .setMaxResults(MOST)
        .getResultList();
  }

  /** Whether one against the licence is open. */
  public boolean isOpenAgainst(String licence) {
    return against(licence).stream().anyMatch(p -> !p.state().isEnded());
  }
}
