package org.onewindow.platform.identity.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.onewindow.platform.identity.domain.Unit;

/** All organs and sections. */
@ApplicationScoped
public class Units {

  @PersistenceContext(unitName = "onewindow")
  private EntityManager entities;

  public Optional<Unit> find(String code) {
    return Optional.ofNullable(entities.find(Unit.class, code));
  }

  public void add(Unit unit) {
    entities.persist(unit);
    entities.flush();
  }
}
