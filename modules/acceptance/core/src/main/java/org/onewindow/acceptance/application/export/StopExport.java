package org.onewindow.acceptance.application.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.onewindow.acceptance.persistence.export.Exports;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.identity.CurrentActor;
import org.onewindow.platform.identity.Permitted;

/** Stops one's own export; the job that writes it sees so after its portion and leaves no file. */
@ApplicationScoped
public class StopExport {

  private final Exports exports;
  private final CurrentActor actors;
  private final InstantSource clock;
  private final Audit audit;

  /** For the container's proxy. */
  protected StopExport() {
    this(null, null, null, null);
  }

  @Inject
  StopExport(Exports exports, CurrentActor actors, InstantSource clock, Audit audit) {
    this.exports = exports;
    this.actors = actors;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * Stops it; one that is over already stays as it is.
   *
   * @throws NotFound EXPORT_NOT_FOUND, also for another's
   */
  @Transactional
  @Permitted(ExportRoles.EXPORT)
  public void of(String ref) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Exports.Job job =
        exports
            .find(ref)
            .filter(j -> j.account().equals(actors.get().account()))
            .filter(j -> j.expiresAt().isAfter(now))
            .orElseThrow(() -> new NotFound(Refusal.of("EXPORT_NOT_FOUND")));
    if (exports.stop(ref, now)) {
      audit.record(AuditEntry.of("export.stop", "export", ref).with(Map.of("list", job.what())));
    }
  }
}
