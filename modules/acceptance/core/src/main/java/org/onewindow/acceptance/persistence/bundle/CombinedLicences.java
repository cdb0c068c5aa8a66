package org.onewindow.acceptance.persistence.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.onewindow.acceptance.domain.bundle.CombinedLicence;
import org.onewindow.acceptance.domain.cases.Applicant;

/** The combined licences, at most one a bundle; whoever issues one holds its bundle. */
@ApplicationScoped
public class CombinedLicences {

  private static final String OF_ACCOUNT =
      "SELECT l.* FROM acc_combined_licence l JOIN acc_case c ON c.case_no = l.case_no"
          + " WHERE c.applicant_account = ?1 ORDER BY l.id DESC LIMIT 100";
  private static final String OF_NUMBER =
      "SELECT l.* FROM acc_combined_licence l JOIN acc_case c ON c.case_no = l.case_no"
          + " WHERE c.id IN (SELECT p.case_id FROM acc_case_party p"
          + " WHERE p.role = 'APPLICANT' AND p.number_index = ?1) ORDER BY l.id DESC LIMIT 100";

  @PersistenceContext(unitName = "onewindow")
  private EntityManager entities;

  public void add(CombinedLicence issued) {
    entities.persist(issued);
  }

  /** That of a bundle. */
  public Optional<CombinedLicence> ofBundle(String number) {
    return one("SELECT c FROM CombinedLicence c WHERE c.bundle = :key", number);
  }

  /** By the number printed on it. */
  public Optional<CombinedLicence> byNumber(String number) {
    return one("SELECT c FROM CombinedLicence c WHERE c.number = :key", number);
  }

  /**
   * @param hash SHA-256 of the token, 64 hex digits
   */
  public Optional<CombinedLicence> byTokenHash(String hash) {
    return one("SELECT c FROM CombinedLicence c WHERE c.tokenHash = :key", hash);
  }

  /**
   * Those of an applicant, the latest first: of the cases handed in from the own account and, once
   * the identity is verified, of those that windows took under the same number.
   */
  @SuppressWarnings("unchecked")
  public List<CombinedLicence> of(Applicant applicant) {
    return entities
        .createNativeQuery(applicant.verified() ? OF_NUMBER : OF_ACCOUNT, CombinedLicence.class)
        .setParameter(1, applicant.verified() ? applicant.numberIndex() : applicant.principal())
        .getResultList();
  }

  private Optional<CombinedLicence> one(String jpql, String key) {
    return entities
        .createQuery(jpql, CombinedLicence.class)
        .setParameter("key", key)
        .getResultStream()
        .findFirst();
  }
}
