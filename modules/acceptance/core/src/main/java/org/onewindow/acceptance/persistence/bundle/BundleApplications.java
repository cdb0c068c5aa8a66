package org.onewindow.acceptance.persistence.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.onewindow.acceptance.domain.bundle.BundleApplication;
import org.onewindow.acceptance.domain.cases.Applicant;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;

/**
 * Applications for bundles from the online hall that were not handed in yet, and what they became.
 */
@ApplicationScoped
public class BundleApplications {

  private static final String BY_REF = "SELECT a FROM BundleApplication a WHERE a.ref = :ref";

  @PersistenceContext(unitName = "onewindow")
  private EntityManager entities;

  public void add(BundleApplication begun) {
    entities.persist(begun);
  }

  public void remove(BundleApplication draft) {
    entities.remove(draft);
  }

  /**
   * To look at; somebody else's looks as if it did not exist.
   *
   * @throws NotFound CASE_DRAFT_NOT_FOUND
   */
  public BundleApplication get(String ref, Applicant by) {
    return one(ref, by, LockModeType.NONE);
  }

  /**
   * To change, held until the transaction ends.
   *
   * @throws NotFound CASE_DRAFT_NOT_FOUND
   */
  public BundleApplication hold(String ref, Applicant by) {
    return one(ref, by, LockModeType.PESSIMISTIC_WRITE);
  }

  /** What waits to be handed in, the last begun first. */
  public List<BundleApplication> open(Applicant by, int most) {
    return entities
        .createQuery(
            "SELECT a FROM BundleApplication a WHERE a.applicantAccount = :account"
                + " AND a.number IS NULL ORDER BY a.id DESC",
            BundleApplication.class)
        .setParameter("account", by.principal())
        .setMaxResults(most)
        .getResultList();
  }

  private BundleApplication one(String ref, Applicant by, LockModeType lock) {
    Optional<BundleApplication> found =
        entities
            .createQuery(BY_REF, BundleApplication.class)
            .setParameter("ref", ref)
            .setLockMode(lock)
            .getResultStream()
            .findFirst();
    return found
        .filter(draft -> draft.isOwn(by))
        .orElseThrow(() -> new NotFound(Refusal.of("CASE_DRAFT_NOT_FOUND")));
  }
}
