package org.onewindow.platform.identity.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.identity.domain.Applicant;

/** All applicants. */
@ApplicationScoped
public class Applicants {

  @PersistenceContext(unitName = "onewindow")
  private EntityManager entities;

  public void add(Applicant applicant) {
    entities.persist(applicant);
    entities.flush();
  }

  public Optional<Applicant> find(long account) {
    return Optional.ofNullable(entities.find(Applicant.class, account));
  }

  /**
   * The applicant, to be looked at.
   *
   * @throws NotFound {@code APPLICANT_NOT_FOUND}
   */
  public Applicant get(long account) {
    return find(account).orElseThrow(() -> new NotFound(Refusal.of("APPLICANT_NOT_FOUND")));
  }

  /** By the blind index of identity number or unified social credit code. */
  public Optional<Applicant> byNumber(String index) {
    return entities
        .createQuery("SELECT a FROM Applicant a WHERE a.numberIndex = :index", Applicant.class)
        .setParameter("index", index)
        .getResultStream()
        .findFirst();
  }

  /**
   * The applicant, held until the transaction ends.
   *
   * @throws NotFound {@code APPLICANT_NOT_FOUND}
   */
  public Applicant hold(long account) {
    Applicant held = entities.find(Applicant.class, account, LockModeType.PESSIMISTIC_WRITE);
    if (held == null) {
      throw new NotFound(Refusal.of("APPLICANT_NOT_FOUND"));
    }
    return held;
  }

  /** Whoever logged in with this telephone number before does so no longer. */
  public void release(String phoneIndex) {
    entities
        .createQuery("SELECT a FROM Applicant a WHERE a.loginPhone = :index", Applicant.class)
        .setParameter("index", phoneIndex)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList()
        .forEach(Applicant::phoneGivenUp);
    entities.flush();
  }
}
