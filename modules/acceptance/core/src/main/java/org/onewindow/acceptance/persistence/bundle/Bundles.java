package org.onewindow.acceptance.persistence.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onewindow.acceptance.domain.bundle.Bundle;
import org.onewindow.acceptance.domain.bundle.BundleNumber;
import org.onewindow.acceptance.domain.cases.Applicant;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.persistence.Jdbc;

/** The running bundles, and those that are over. */
@ApplicationScoped
public class Bundles {

  private static final String BY_NUMBER = "SELECT b FROM Bundle b WHERE b.number = :key";
  private static final String BY_CASE =
      "SELECT b FROM Bundle b WHERE b.id = (SELECT t.of.id FROM BundleTask t WHERE t.caseNumber = :key)";

  private static final String UNDER_NUMBER =
      "SELECT DISTINCT b.id, b.bundle_no FROM acc_case_party p"
          + " JOIN acc_case c ON c.id = p.case_id"
          + " JOIN acc_bundle_task t ON t.case_no = c.case_no"
          + " JOIN acc_bundle b ON b.id = t.bundle_id"
          + " WHERE p.role = 'APPLICANT' AND p.number_index = ? ORDER BY b.id DESC LIMIT ?";

  @PersistenceContext(unitName = "onewindow")
  private EntityManager entities;

  @Inject private Jdbc jdbc;

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

  /**
   * The applicant's own bundles, newest first: handed in from the own account and, once the
   * identity is verified, those that windows took under the same number.
   */
  public List<Bundle> of(Applicant applicant, int most) {
    List<Bundle> atCounters =
        applicant.verified() ? withCasesUnder(applicant.numberIndex(), most) : List.of();
    return Stream.concat(fromAccount(applicant, most).stream(), atCounters.stream())
        .distinct()
        .sorted(Comparator.comparing(Bundle::receivedAt).reversed())
        .limit(most)
        .toList();
  }

  private List<Bundle> withCasesUnder(String numberIndex, int most) {
    List<String> numbers = jdbc.list(UNDER_NUMBER, row -> row.text("bundle_no"), numberIndex, most);
    return numbers.isEmpty()
        ? List.of()
        : entities
            .createQuery("SELECT b FROM Bundle b WHERE b.number IN :numbers", Bundle.class)
            .setParameter("numbers", numbers)
            .setMaxResults(most)
            .getResultList();
  }

  private List<Bundle> fromAccount(Applicant applicant, int most) {
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
