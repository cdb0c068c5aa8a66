package org.onewindow.web.failure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.identity.Actor;
import org.onewindow.platform.identity.CurrentActor;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.identity.domain.Unit;

/** Use cases that break where it hurts. */
@ApplicationScoped
public class Breakages {

  /** Stands in what breaks, and must never reach who asked. */
  static final String SECRET = "SELECT geheim FROM plt_account";

  /** Unit of the demo county: it is there already. */
  private static final String TWICE = "11371799MB2A00011A";

  @PersistenceContext(unitName = "onewindow")
  EntityManager entities;

  @Inject CurrentActor actor;
  @Inject Audit audit;

  @Permitted(Permitted.ANYONE)
  public void inside() {
    throw new IllegalStateException(SECRET);
  }

  /** All is well until the entity is written, which is at the commit. */
  @Transactional
  @Permitted(Permitted.ANYONE)
  public void atFlush() {
    entities.persist(new Unit(TWICE, TWICE, "又一个局", null, "371799"));
  }

  /** The audit is written last, at the commit, and cannot be. */
  @Transactional
  @Permitted(Permitted.ANYONE)
  public void atCommit() {
    Actor tooLong = new Actor("x".repeat(200), "", "", "", Set.of(), Set.of());
    actor.runAs(tooLong, () -> audit.record(AuditEntry.of("it.break", "test", "1")));
  }
}
