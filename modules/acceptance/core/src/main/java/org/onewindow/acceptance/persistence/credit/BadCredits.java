package org.onewindow.acceptance.persistence.credit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.onewindow.acceptance.domain.credit.BadCredit;
import org.onewindow.platform.persistence.Cursor;
import org.onewindow.platform.persistence.Slice;

/** The list of serious bad credit (严重失信). */
@ApplicationScoped
public class BadCredits {

  @PersistenceContext(unitName = "onewindow")
  private EntityManager entities;

  public void add(BadCredit entered) {
    entities.persist(entered);
  }

  public Optional<BadCredit> get(long id) {
    return Optional.ofNullable(entities.find(BadCredit.class, id));
  }

  /** Whether an entry in force bears this blind index. */
  public boolean isListed(String index) {
    return !entities
        .createQuery(
            "SELECT c.id FROM BadCredit c WHERE c.index = :index AND c.repairedAt IS NULL",
            Long.class)
        .setParameter("index", index)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /** The entries, newest first. */
  public Slice<BadCredit> newestFirst(Optional<Cursor> after, int size) {
    List<BadCredit> rows =
        entities
            .createQuery(
                "SELECT c FROM BadCredit c WHERE c.id < :before ORDER BY c.id DESC",
                BadCredit.class)
            .setParameter("before", after.map(a -> a.number(0)).orElse(Long.MAX_VALUE))
            .setMaxResults(size + 1)
            .getResultList();
    return Slice.of(rows, size, c -> Cursor.of(c.id()));
  }
}
