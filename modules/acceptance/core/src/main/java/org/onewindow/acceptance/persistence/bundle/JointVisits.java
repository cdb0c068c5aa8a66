package org.onewindow.acceptance.persistence.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.onewindow.acceptance.domain.bundle.BundleNumber;
import org.onewindow.acceptance.domain.bundle.JointVisit;

/** Joint visits of bundles; whoever changes one holds its bundle. */
@ApplicationScoped
public class JointVisits {

  private static final int MOST = 50;

  @PersistenceContext(unitName = "onewindow")
  private EntityManager entities;

  public void add(JointVisit called) {
    entities.persist(called);
  }

  /** Visits of a bundle, oldest first, at most {@value #MOST}. */
  public List<JointVisit> of(BundleNumber bundle) {
    return entities
        .createQuery(
            "SELECT v FROM JointVisit v WHERE v.bundle = :bundle ORDER BY v.id", JointVisit.class)
        .setParameter("bundle", bundle.text())
        .setMaxResults(MOST)
        .getResultList();
  }

  /** The visit that was called last under a key of the bundle's plan. */
  public Optional<JointVisit> latest(BundleNumber bundle, String key) {
    return of(bundle).stream().filter(v -> v.key().equals(key)).reduce((a, b) -> b);
  }
}
