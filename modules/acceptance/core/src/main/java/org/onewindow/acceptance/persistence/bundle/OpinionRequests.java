package org.onewindow.acceptance.persistence.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.onewindow.acceptance.domain.bundle.BundleNumber;
import org.onewindow.acceptance.domain.bundle.OpinionRequest;

/** What leads asked departments. Thread-safe. */
@ApplicationScoped
public class OpinionRequests {

  private static final int MOST = 50;
  private static final int MOST_OF_BUNDLE = 500; // as many as a ledger has entries
  private static final String ALL_OF_BUNDLE =
      "SELECT r FROM OpinionRequest r WHERE r.bundle = :bundle ORDER BY r.id";
  private static final String OPEN = "SELECT r FROM OpinionRequest r WHERE r.closedAt IS NULL AND ";
  private static final String OF_BUNDLE = OPEN + "r.bundle = :bundle ORDER BY r.id";
  private static final String OF_UNITS = OPEN + "r.section IN :units ORDER BY r.dueAt, r.id";
  private static final String COME =
      "SELECT r FROM OpinionRequest r WHERE r.nextAt <= :now AND r.id > :after ORDER BY r.id";
  private static final String LATER =
      "SELECT r FROM OpinionRequest r WHERE r.nextAt > :after ORDER BY r.nextAt";

  @PersistenceContext(unitName = "onewindow")
  private EntityManager entities;

  public void add(OpinionRequest asked) {
    entities.persist(asked);
  }

  /** What the departments of a bundle have not answered yet, at most {@value #MOST}. */
  public List<OpinionRequest> open(BundleNumber bundle) {
    return entities
        .createQuery(OF_BUNDLE, OpinionRequest.class)
        .setParameter("bundle", bundle.text())
        .setMaxResults(MOST)
        .getResultList();
  }

  /** Whatever was asked in a bundle, answered or not, in order. */
  public List<OpinionRequest> all(BundleNumber bundle) {
    return entities
        .createQuery(ALL_OF_BUNDLE, OpinionRequest.class)
        .setParameter("bundle", bundle.text())
        .setMaxResults(MOST_OF_BUNDLE)
        .getResultList();
  }

  /** What these units have to answer, the soonest due first, at most {@value #MOST}. */
  public List<OpinionRequest> openFor(Collection<String> units) {
    return units.isEmpty()
        ? List.of()
        : entities
            .createQuery(OF_UNITS, OpinionRequest.class)
            .setParameter("units", units)
            .setMaxResults(MOST)
            .getResultList();
  }

  /** Those to which time has something to do, held until the transaction ends. */
  public List<OpinionRequest> claim(Instant now, long after, int most) {
    return entities
        .createQuery(COME, OpinionRequest.class)
        .setParameter("now", now)
        .setParameter("after", after)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .setMaxResults(most)
        .getResultList();
  }

  /** The next of them, not held. */
  public Optional<OpinionRequest> next(Instant now, long after) {
    return entities
        .createQuery(COME, OpinionRequest.class)
        .setParameter("now", now)
        .setParameter("after", after)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The earliest moment later than the given one at which time does something. */
  public Optional<Instant> firstLaterThan(Instant moment) {
    return entities
        .createQuery(LATER, OpinionRequest.class)
        .setParameter("after", moment)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .flatMap(OpinionRequest::nextAt);
  }
}
