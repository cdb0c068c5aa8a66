package org.onewindow.acceptance.persistence.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onewindow.acceptance.domain.matter.Matter;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;

/** The matters of the catalogue. */
@ApplicationScoped
public class Matters {

  @PersistenceContext(unitName = "onewindow")
  private EntityManager entityManager;

  /** Stores a new matter; the id is there after the flush. */
  public void add(Matter matter) {
    entityManager.persist(matter);
  }

  public Optional<Matter> find(String code) {
    return entityManager
        .createQuery("SELECT m FROM Matter m WHERE m.code = :code", Matter.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }

  /**
   * @throws NotFound {@code MATTER_NOT_FOUND}
   */
  public Matter get(String code) {
    return find(code).orElseThrow(() -> new NotFound(Refusal.of("MATTER_NOT_FOUND", code)));
  }

  /** The digest of each matter's newest version by its code; at most some thousands. */
  public Map<String, String> newestDigests() {
    List<Object[]> rows =
        entityManager
            .createQuery(
                "SELECT m.code, v.digest FROM MatterVersion v JOIN v.matter m"
                    + " WHERE v.number = m.newestNumber",
                Object[].class)
            .getResultList();
    Map<String, String> digests = new HashMap<>();
    rows.forEach(row -> digests.put((String) row[0], (String) row[1]));
    return digests;
  }
}
