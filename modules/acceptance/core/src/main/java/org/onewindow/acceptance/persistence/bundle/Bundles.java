package org.onewindow.acceptance.persistence.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.onewindow.acceptance.domain.bundle.Bundle;
import org.onewindow.acceptance.domain.bundle.BundleNumber;
import org.onewindow.acceptance.domain.cases.Applicant;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;

/** The running bundles, and those that are over. */
@ApplicationScoped
public class Bundles {

  private static final String BY_NUMBER = "SELECT b FROM Bundle b WHERE b.number = :key";
  private static final String BY_CASE =
      "SELECT b FROM Bundle b WHERE b.id = (SELECT t.of.id FROM BundleTask t WHERE t.caseNumber = :key)";

  @PersistenceContext(unitName = "onewindow")
  private EntityManager entities;

  public void add(Bundle received) {
    entities.persist(received);
  }

  /**
   * To look at.
   *
   * @throws NotFound {@code BUNDLE_UNKNOWN}
   */
  public Bundle get(BundleNumber number) {
    return one(BY_NUMBER, number.text(), LockModeType.NONE).orElseThrow(Bundles::unknown);
  }

  /**
   * To change: held until the transaction ends, so that of many who act at once one goes first.
   *
   * @throws NotFound {@code BUNDLE_UNKNOWN}
   */
  public Bundle hold(BundleNumber number) {
    return one(BY_NUMBER, number.text(), LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(Bundles::unknown);
  }

  /** The bundle that a case belongs to, to change; empty for a case by itself. */
  public Optional<Bundle> holdOf(String caseNumber) {
    return one(BY_CASE, caseNumber, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Bundles received by a unit that are not over, newest first. */
  public List<Bundle> open(String unit, int most) {
    return entities
        .createQuery(
            "SELECT b FROM Bundle b WHERE b.origin.unit = :unit AND b.endedAt IS NULL ORDER BY b.id DESC",
            Bundle.class)
        .setParameter("unit", unit)
        .setMaxResults(most)
        .getResultList();
  }

  /** Running bundles an end of which rests on a year that was not announced, held. */
  public List<Bundle> holdProvisional(long afterId, int most) {
    return entities
        .createQuery(
            "SELECT b FROM Bundle b WHERE b.term.provisional = TRUE AND b.endedAt IS NULL"
                + " AND b.id > :after ORDER BY b.id",
            Bundle.class)
        .setParameter("after", afterId)
        .setMaxResults(most)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** The applicant's own bundles, newest first. */
  public List<Bundle> of(Applicant applicant, int most) {
    return entities
        .createQuery(
            "SELECT b FROM Bundle b WHERE b.origin.account = :account ORDER BY b.id DESC",
            Bundle.class)
        .setParameter("account", applicant.principal())
        .setMaxResults(most)
        .getResultList();
  }

  /** The bundle that a case belongs to, to look at; empty for a case by itself. */
  public Optional<Bundle> of(CaseNumber number) {
    return one(BY_CASE, number.text(), LockModeType.NONE);
  }

  private Optional<Bundle> one(String jpql, String key, LockModeType lock) {
    return entities
        .createQuery(jpql, Bundle.class)
        .setParameter("key", key)
        .setLockMode(lock)
        .getResultStream()
        .findFirst();
  }

  private static NotFound unknown() {
    return new NotFound(Refusal.of("BUNDLE_UNKNOWN"));
  }
}
