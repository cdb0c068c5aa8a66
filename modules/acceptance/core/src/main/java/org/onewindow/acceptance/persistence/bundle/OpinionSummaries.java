package org.onewindow.acceptance.persistence.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.onewindow.acceptance.domain.bundle.BundleNumber;
import org.onewindow.acceptance.domain.bundle.OpinionSummary;

/** What leads concluded from the opinions in their bundles. Thread-safe. */
@ApplicationScoped
public class OpinionSummaries {

  private static final int MOST = 50; // as many as a bundle may have
  private static final String OF_BUNDLE =
      "SELECT s FROM OpinionSummary s WHERE s.bundle = :bundle ORDER BY s.number DESC";

  @PersistenceContext(unitName = "onewindow")
  private EntityManager entities;

  public void add(OpinionSummary given) {
    entities.persist(given);
  }

  /** Those of a bundle, the newest first. */
  public List<OpinionSummary> of(BundleNumber bundle) {
    return entities
        .createQuery(OF_BUNDLE, OpinionSummary.class)
        .setParameter("bundle", bundle.text())
        .setMaxResults(MOST)
        .getResultList();
  }
}
