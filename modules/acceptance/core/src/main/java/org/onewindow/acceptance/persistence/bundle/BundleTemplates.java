package org.onewindow.acceptance.persistence.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onewindow.acceptance.domain.bundle.BundleTemplate;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;

/** The bundles of the county; some dozens. */
@ApplicationScoped
public class BundleTemplates {

  private static final int MOST = 1000;

  @PersistenceContext(unitName = "onewindow")
  private EntityManager entityManager;

  public void add(BundleTemplate template) {
    entityManager.persist(template);
  }

  /**
   * @throws NotFound {@code BUNDLE_NOT_FOUND}
   */
  public BundleTemplate get(String code) {
    return entityManager
        .createQuery("SELECT t FROM BundleTemplate t WHERE t.code = :code", BundleTemplate.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFound(Refusal.of("BUNDLE_NOT_FOUND")));
  }

  /** The digest of each bundle's newest version by its code. */
  public Map<String, String> newestDigests() {
    List<Object[]> rows =
        entityManager
            .createQuery(
                "SELECT t.code, v.digest FROM BundleTemplateVersion v JOIN v.template t"
                    + " WHERE v.number = t.newestNumber",
                Object[].class)
            .setMaxResults(MOST)
            .getResultList();
    Map<String, String> digests = new HashMap<>();
    rows.forEach(row -> digests.put((String) row[0], (String) row[1]));
    return digests;
  }
}
