package org.onewindow.acceptance.application.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.onewindow.acceptance.domain.matter.CatalogueText;
import org.onewindow.acceptance.domain.matter.CatalogueText.ReadMatter;
import org.onewindow.acceptance.domain.matter.Finding;
import org.onewindow.acceptance.domain.matter.Matter;
import org.onewindow.acceptance.domain.matter.MatterReader;
import org.onewindow.acceptance.domain.matter.MatterVersion;
import org.onewindow.acceptance.domain.matter.PublicationRules;
import org.onewindow.acceptance.integration.matter.ColumnNames;
import org.onewindow.acceptance.persistence.matter.Matters;
import org.onewindow.acceptance.persistence.matter.StoredForm;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.identity.CurrentActor;
import org.onewindow.platform.identity.Permitted;

/**
 * Brings a catalogue file into the catalogue as drafts: the whole file or nothing (ACC-105). The
 * dry run says the same and changes nothing. A matter whose text is the newest one already is left
 * alone, so that importing a file twice is importing it once (ACC-106).
 */
@ApplicationScoped
public class ImportMatters {

  private static final MatterReader READER = new MatterReader(ColumnNames.codes());

  private final Matters matters;
  private final CountyDay day;
  private final VillageList villages;
  private final CurrentActor actor;
  private final Audit audit;

  /** For the container's proxy. */
  protected ImportMatters() {
    this(null, null, null, null, null);
  }

  @Inject
  public ImportMatters(
      Matters matters, CountyDay day, VillageList villages, CurrentActor actor, Audit audit) {
    this.matters = matters;
    this.day = day;
    this.villages = villages;
    this.actor = actor;
    this.audit = audit;
  }

  /** Tells every problem of every row, and what an import would do. */
  @Transactional
  @Permitted(MatterRoles.IMPORT)
  public ImportReport dryRun(CatalogueFile file) {
    CatalogueText.Reading reading = file.read().read(READER);
    Map<String, String> digests = matters.newestDigests();
    return ImportReport.of(outlook(reading.matters(), digests), findings(reading), 0);
  }

  /**
   * Imports the file.
   *
   * @throws org.onewindow.kernel.refusal.Refused {@code MATTER_IMPORT_ERRORS} when anything in it
   *     is an error; {@code MATTER_CANCELLED}
   */
  @Transactional
  @Permitted(MatterRoles.IMPORT)
  public ImportReport commit(CatalogueFile file) {
    CatalogueText.Reading reading = file.read().read(READER);
    if (!reading.errors().isEmpty()) {
      throw Refusal.of("MATTER_IMPORT_ERRORS", reading.errors().size()).at("file").raise();
    }
    Map<String, String> digests = matters.newestDigests();
    ImportReport.Outlook outlook = outlook(reading.matters(), digests);
    Instant now = day.now();
    for (ReadMatter read : reading.matters()) {
      take(StoredForm.draft(read.list()), digests.get(read.list().code()), now);
    }
    audit.record(
        AuditEntry.of("matter.import", "catalogue", "matters")
            .with(
                Map.of(
                    "fresh", Integer.toString(outlook.fresh()),
                    "changed", Integer.toString(outlook.changed()),
                    "unchanged", Integer.toString(outlook.unchanged()))));
    return ImportReport.of(outlook, findings(reading), 0);
  }

  private void take(MatterVersion.Draft draft, String newest, Instant now) {
    String by = actor.get().account();
    if (newest == null) {
      matters.add(Matter.file(draft, now, by));
    } else if (!newest.equals(draft.digest())) {
      matters.get(draft.content().code()).revise(draft, now, by);
    }
  }

  private static ImportReport.Outlook outlook(List<ReadMatter> read, Map<String, String> digests) {
    int fresh = 0;
    int unchanged = 0;
    for (ReadMatter matter : read) {
      String newest = digests.get(matter.list().code());
      if (newest == null) {
        fresh++;
      } else if (newest.equals(StoredForm.draft(matter.list()).digest())) {
        unchanged++;
      }
    }
    return new ImportReport.Outlook(fresh, read.size() - fresh - unchanged, unchanged);
  }

  private List<Finding> findings(CatalogueText.Reading reading) {
    List<Finding> all = new ArrayList<>(reading.errors());
    for (ReadMatter matter : reading.matters()) {
      all.addAll(
          PublicationRules.findings(
              matter.list(), day.today(), villages.allowed(), places(matter)));
    }
    return all;
  }

  private static PublicationRules.Places places(ReadMatter matter) {
    return PublicationRules.Places.in(matter.text());
  }
}
