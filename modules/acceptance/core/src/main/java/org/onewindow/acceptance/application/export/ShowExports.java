package org.onewindow.acceptance.application.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.onewindow.acceptance.persistence.export.ExportFolder;
import org.onewindow.acceptance.persistence.export.Exports;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.identity.CurrentActor;
import org.onewindow.platform.identity.Permitted;

/** How far one's own exports are, and the workbooks that are done. Nobody sees another's. */
@ApplicationScoped
public class ShowExports {

  private static final int MOST = 50;

  private final Exports exports;
  private final ExportFolder folder;
  private final CurrentActor actors;
  private final InstantSource clock;
  private final Audit audit;

  /** For the container's proxy. */
  protected ShowExports() {
    this(null, null, null, null, null);
  }

  @Inject
  ShowExports(
      Exports exports, ExportFolder folder, CurrentActor actors, InstantSource clock, Audit audit) {
    this.exports = exports;
    this.folder = folder;
    this.actors = actors;
    this.clock = clock;
    this.audit = audit;
  }

  /** How an export stands. Names are stored and never change. */
  public enum Progress {
    WAITING,
    RUNNING,
    DONE,
    FAILED,
    /** By the person who had asked. */
    STOPPED
  }

  /**
   * One of the reader's exports.
   *
   * @param rows written so far
   * @param bytes size of the file when it is done
   * @param expiresAt until when it can be fetched
   */
  public record Export(
      String ref,
      ExportKind what,
      boolean names,
      Progress progress,
      long rows,
      long bytes,
      Instant askedAt,
      Instant expiresAt) {
    public boolean isOver() {
      return progress == Progress.DONE
          || progress == Progress.FAILED
          || progress == Progress.STOPPED;
    }
  }

  /** A workbook to be sent. */
  public record Opened(InputStream content, long bytes, ExportKind what, Instant askedAt) {}

  /** The latest first. */
  @Transactional
  @Permitted(ExportRoles.EXPORT)
  public List<Export> own() {
    return exports.of(actors.get().account(), clock.instant(), MOST).stream()
        .map(ShowExports::export)
        .toList();
  }

  /**
   * @throws NotFound EXPORT_NOT_FOUND, also for another's and for one that has expired
   */
  @Transactional
  @Permitted(ExportRoles.EXPORT)
  public Export one(String ref) {
    return export(mine(ref));
  }

  /**
   * Opens a workbook; whoever opens it closes it. Every opening is recorded.
   *
   * @throws NotFound EXPORT_NOT_FOUND, also while it is not done
   */
  @Transactional
  @Permitted(ExportRoles.EXPORT)
  public Opened open(String ref) {
    Exports.Job job = mine(ref);
    Export it = export(job);
    if (it.progress() != Progress.DONE) {
      throw notFound();
    }
    audit.record(
        AuditEntry.of("export.fetch", "export", ref)
            .with(Map.of("list", job.what(), "rows", String.valueOf(job.rows()))));
    return new Opened(folder.open(ref), it.bytes(), it.what(), it.askedAt());
  }

  private Exports.Job mine(String ref) {
    return exports
        .find(ref)
        .filter(j -> j.account().equals(actors.get().account()))
        .filter(j -> j.expiresAt().isAfter(clock.instant()))
        .orElseThrow(ShowExports::notFound);
  }

  private static NotFound notFound() {
    return new NotFound(Refusal.of("EXPORT_NOT_FOUND"));
  }

  private static Export export(Exports.Job job) {
    return new Export(
        job.ref(),
        ExportKind.valueOf(job.what()),
        job.names(),
        Progress.valueOf(job.state()),
        job.rows(),
        job.bytes(),
        job.askedAt(),
        job.expiresAt());
  }
}
