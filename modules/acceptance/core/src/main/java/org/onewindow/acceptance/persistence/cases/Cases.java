package org.onewindow.acceptance.persistence.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.CaseState;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.persistence.Jdbc;

/** All cases. */
@ApplicationScoped
public class Cases {

  private static final String BY_NUMBER = "SELECT c FROM LicenceCase c WHERE c.number = :key";
  private static final String LOCK_BY_NUMBER =
      "SELECT id, version FROM acc_case WHERE case_no = ? FOR UPDATE";
  private static final String LOCK_BY_REF =
      "SELECT id, version FROM acc_case WHERE ref = ? FOR UPDATE";
  private static final String BY_REF = "SELECT c FROM LicenceCase c WHERE c.ref = :key";

  private static final int MOST_ABOUT_ONE = 100;

  @PersistenceContext(unitName = "onewindow")
  private EntityManager entities;

  private final Jdbc jdbc;

  /** For the container's proxy. */
  protected Cases() {
    this(null);
  }

  @Inject
  Cases(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  /** Stores a new case; its id is known afterwards. */
  public void add(LicenceCase begun) {
    entities.persist(begun);
  }

  /** Writes what was changed, so that a list read in the same transaction shows it. */
  public void flush() {
    entities.flush();
  }

  public void remove(LicenceCase draft) {
    entities.remove(draft);
  }

  /** To look at. */
  public Optional<LicenceCase> find(CaseNumber number) {
    return one(BY_NUMBER, number.text());
  }

  /**
   * To change: held until the transaction ends, so that of many who act at once one goes first and
   * the others see what it did.
   *
   * @throws NotFound CASE_NOT_FOUND
   */
  public LicenceCase hold(CaseNumber number) {
    return held(LOCK_BY_NUMBER, number.text())
        .orElseThrow(() -> new NotFound(Refusal.of("CASE_NOT_FOUND")));
  }

  /**
   * A draft, or what became of it, to change.
   *
   * @throws NotFound CASE_DRAFT_NOT_FOUND
   */
  public LicenceCase holdDraft(String ref) {
    return held(LOCK_BY_REF, ref)
        .orElseThrow(() -> new NotFound(Refusal.of("CASE_DRAFT_NOT_FOUND")));
  }

  public Optional<LicenceCase> findDraft(String ref) {
    return one(BY_REF, ref);
  }

  /** Open cases whose deadlines rest on an unannounced year, in ascending id, for recomputing. */
  public List<LicenceCase> provisional(long afterId, int limit) {
    return entities
        .createQuery(
            "SELECT c FROM LicenceCase c WHERE c.due.provisional = TRUE AND c.id > :after"
                + " ORDER BY c.id",
            LicenceCase.class)
        .setParameter("after", afterId)
        .setMaxResults(limit)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** Cases about a licence that are received and not decided, held until the transaction ends. */
  public List<LicenceCase> undecidedAbout(String licence) {
    return entities
        .createQuery(
            "SELECT c FROM LicenceCase c WHERE c.licence.number = :licence AND c.state NOT IN"
                + " :past ORDER BY c.id",
            LicenceCase.class)
        .setParameter("licence", licence)
        .setParameter(
            "past", Arrays.stream(CaseState.values()).filter(CaseState::isPastDecision).toList())
        .setMaxResults(MOST_ABOUT_ONE)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** The number of a case about a licence that is received and not decided, if there is one. */
  public Optional<String> numberOfUndecidedAbout(String licence) {
    return entities
        .createQuery(
            "SELECT c.number FROM LicenceCase c WHERE c.licence.number = :licence AND c.state NOT"
                + " IN :past ORDER BY c.id",
            String.class)
        .setParameter("licence", licence)
        .setParameter(
            "past", Arrays.stream(CaseState.values()).filter(CaseState::isPastDecision).toList())
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Whether a renewal of a licence, asked for in time and accepted, waits for its decision. */
  public boolean isRenewalUnderWay(String licence) {
    return !entities
        .createQuery(
            "SELECT c.id FROM LicenceCase c WHERE c.licence.number = :licence AND"
                + " c.due.renewedAfter IS NOT NULL AND c.state NOT IN :past",
            Long.class)
        .setParameter("licence", licence)
        .setParameter(
            "past", Arrays.stream(CaseState.values()).filter(CaseState::isPastDecision).toList())
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /** The case with a surrogate id. */
  public Optional<LicenceCase> byId(long id) {
    return Optional.ofNullable(entities.find(LicenceCase.class, id));
  }

  /** The case with a surrogate id, to change: held until the transaction ends. */
  public LicenceCase holdById(long id) {
    return entities.find(LicenceCase.class, id, LockModeType.PESSIMISTIC_WRITE);
  }

  /**
   * Cases that the caller has locked, with all that belongs to them, in ascending id: six queries,
   * however many there are.
   */
  public List<LicenceCase> whole(List<Long> ids) {
    return entities
        .createQuery(
            "SELECT c FROM LicenceCase c WHERE c.id IN :ids ORDER BY c.id", LicenceCase.class)
        .setParameter("ids", ids)
        .setHint("eclipselink.batch.type", "IN")
        .setHint("eclipselink.batch", "c.parties")
        .setHint("eclipselink.batch", "c.materials")
        .setHint("eclipselink.batch", "c.events")
        .setHint("eclipselink.batch", "c.defects")
        .setHint("eclipselink.batch", "c.documents")
        .getResultList();
  }

  /**
   * Locks the row first and reads the case then. A query that locks entities, or refreshes them,
   * reads all that belongs to the case at once, whether the act needs it or not: nine more
   * statements. What was changed before is written first, or the row would not show it.
   */
  private Optional<LicenceCase> held(String lock, String key) {
    entities.flush();
    return jdbc.first(lock, r -> new Locked(r.number("id"), r.number("version")), key)
        .map(this::asLocked);
  }

  private record Locked(long id, long version) {}

  /** The case as it stands in the locked row, also if it was read before it was locked. */
  private LicenceCase asLocked(Locked row) {
    LicenceCase it = entities.find(LicenceCase.class, row.id());
    if (it.version() != row.version()) {
      entities.refresh(it);
    }
    return it;
  }

  private Optional<LicenceCase> one(String jpql, String key) {
    return entities
        .createQuery(jpql, LicenceCase.class)
        .setParameter("key", key)
        .getResultStream()
        .findFirst();
  }
}
