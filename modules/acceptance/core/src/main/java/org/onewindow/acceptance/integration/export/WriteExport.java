package org.onewindow.acceptance.integration.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.onewindow.acceptance.api.event.ExportAsked;
import org.onewindow.acceptance.application.export.ExportKind;
import org.onewindow.acceptance.application.export.ExportQuestion;
import org.onewindow.acceptance.application.export.ExportSettings;
import org.onewindow.acceptance.application.export.ReadExportRows;
import org.onewindow.acceptance.persistence.export.ExportFolder;
import org.onewindow.acceptance.persistence.export.Exports;
import org.onewindow.kernel.time.OfficeHours;
import org.onewindow.platform.identity.CurrentActor;
import org.onewindow.platform.identity.Directory;
import org.onewindow.platform.outbox.OutboxListener;
import org.onewindow.platform.text.Texts;

/**
 * Writes the workbook of an export, as the person who asked, outside any transaction: each page of
 * rows is read in one of its own and is gone before the next one comes. Where the node dies,
 * another begins anew after a minute without progress.
 */
@ApplicationScoped
public class WriteExport implements OutboxListener<ExportAsked> {

  private static final Logger LOG = Logger.getLogger(WriteExport.class.getName());
  private static final Duration LOST = Duration.ofMinutes(1);

  private final Exports exports;
  private final ExportFolder folder;
  private final ExportSettings settings;
  private final ReadExportRows readRows;
  private final List<ExportedList<?>> lists;
  private final CurrentActor actors;
  private final Directory directory;
  private final OfficeHours office;
  private final InstantSource clock;

  /** For the container's proxy. */
  protected WriteExport() {
    exports = null;
    folder = null;
    settings = null;
    readRows = null;
    lists = List.of();
    actors = null;
    directory = null;
    office = null;
    clock = null;
  }

  @Inject
  WriteExport(
      Exports exports,
      ExportFolder folder,
      ExportSettings settings,
      ReadExportRows readRows,
      @Any Instance<ExportedList<?>> lists,
      CurrentActor actors,
      Directory directory,
      OfficeHours office,
      InstantSource clock) {
    this.exports = exports;
    this.folder = folder;
    this.settings = settings;
    this.readRows = readRows;
    this.lists = lists.stream().<ExportedList<?>>map(l -> l).toList();
    this.actors = actors;
    this.directory = directory;
    this.office = office;
    this.clock = clock;
  }

  @Override
  public Class<ExportAsked> eventType() {
    return ExportAsked.class;
  }

  @Override
  public String name() {
    return "acceptance.exports";
  }

  @Override
  public boolean outsideTransaction() {
    return true;
  }

  @Override
  public void on(ExportAsked event) {
    String ref = event.ref();
    if (exports.begin(ref, now(), now().minus(LOST))) {
      exports.find(ref).ifPresent(this::write);
    } else if (exports.find(ref).filter(j -> j.state().equals("RUNNING")).isPresent()) {
      throw new IllegalStateException("Another node is writing this export");
    }
  }

  private void write(Exports.Job job) {
    try {
      ExportedList<?> list = list(ExportKind.valueOf(job.what()));
      AtomicLong rows = new AtomicLong();
      AtomicLong bytes = new AtomicLong();
      actors.runAs(
          ReadExportRows.asker(job),
          () -> bytes.set(folder.write(job.ref(), out -> rows.set(rows(list, job, out)))));
      if (!exports.done(job.ref(), rows.get(), bytes.get(), now(), now().plus(settings.keep()))) {
        folder.remove(job.ref()); // stopped with its last portion
      }
    } catch (Portions.Stopped e) {
      LOG.log(Level.FINE, e, () -> "Export " + job.ref() + " was stopped");
    } catch (RuntimeException e) {
      // told on the page of the export, where the person asks again
      LOG.log(Level.WARNING, e, () -> "Export " + job.ref() + " could not be written");
      exports.failed(job.ref(), now());
    }
  }

  private ExportedList<?> list(ExportKind kind) {
    return lists.stream().filter(l -> l.kinds().contains(kind)).findFirst().orElseThrow();
  }

  private <T> long rows(ExportedList<T> list, Exports.Job job, OutputStream out)
      throws IOException {
    Map<String, String> units =
        directory.units().stream()
            .collect(Collectors.toMap(Directory.UnitName::code, Directory.UnitName::name));
    ExportQuestion asked = readRows.asked(job);
    List<Column<T>> columns = list.columns(new Wording(Texts.chinese(), units));
    try (ListWorkbook<T> workbook =
        new ListWorkbook<>(out, Texts.chinese(), office.zone(), list.sheet(), columns)) {
      return Portions.write(
          (after, size) -> list.page(job, asked, after, size),
          workbook,
          settings.rows(),
          rows -> exports.progress(job.ref(), rows, now()));
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
