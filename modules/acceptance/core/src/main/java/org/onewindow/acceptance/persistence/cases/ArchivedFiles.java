package org.onewindow.acceptance.persistence.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.onewindow.acceptance.domain.cases.ArchivedFile;

/** Where the files of cases stand in the archive, one by its case. */
@ApplicationScoped
public class ArchivedFiles {

  @PersistenceContext(unitName = "onewindow")
  private EntityManager entities;

  public void add(ArchivedFile archived) {
    entities.persist(archived);
  }

  public Optional<ArchivedFile> of(long caseId) {
    return Optional.ofNullable(entities.find(ArchivedFile.class, caseId));
  }
}
