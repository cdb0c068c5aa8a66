package org.onewindow.acceptance.persistence.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.onewindow.acceptance.domain.cases.FeeNotice;

/** Fee notices by their case. */
@ApplicationScoped
public class Fees {

  @PersistenceContext(unitName = "onewindow")
  private EntityManager entities;

  public void add(FeeNotice notice) {
    entities.persist(notice);
  }

  public Optional<FeeNotice> of(long caseId) {
    return Optional.ofNullable(entities.find(FeeNotice.class, caseId));
  }

  /** The notice of a case, to change: held until the transaction ends. */
  public Optional<FeeNotice> hold(long caseId) {
    return Optional.ofNullable(
        entities.find(FeeNotice.class, caseId, LockModeType.PESSIMISTIC_WRITE));
  }
}
