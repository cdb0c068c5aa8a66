package org.onewindow.acceptance.persistence.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.onewindow.acceptance.domain.bundle.DecisionGround;
import org.onewindow.acceptance.domain.cases.CaseNumber;

/** On which summaries the decisions of members' cases rest. Thread-safe. */
@ApplicationScoped
public class DecisionGrounds {

  @PersistenceContext(unitName = "onewindow")
  private EntityManager entities;

  public void add(DecisionGround noted) {
    entities.persist(noted);
  }

  public Optional<DecisionGround> of(CaseNumber number) {
    return Optional.ofNullable(entities.find(DecisionGround.class, number.text()));
  }
}
