package org.onewindow.acceptance.application.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.onewindow.acceptance.application.matter.CountyDay;
import org.onewindow.acceptance.application.matter.MatterRoles;
import org.onewindow.acceptance.domain.bundle.BundleFinding;
import org.onewindow.acceptance.domain.bundle.BundleTemplate;
import org.onewindow.acceptance.domain.bundle.BundleTemplateVersion;
import org.onewindow.acceptance.persistence.bundle.BundleJson;
import org.onewindow.acceptance.persistence.bundle.BundleJson.ReadPlan;
import org.onewindow.acceptance.persistence.bundle.BundleTemplates;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.identity.CurrentActor;
import org.onewindow.platform.identity.Permitted;

/**
 * Brings a file of bundles in as drafts: the whole file or nothing (ACC-200). The dry run says the
 * same and changes nothing. A bundle whose text is the newest one already is left alone (ACC-201).
 */
@ApplicationScoped
public class ImportBundles {

  private final BundleTemplates templates;
  private final BundleCheck check;
  private final CountyDay day;
  private final CurrentActor actor;
  private final Audit audit;

  /** For the container's proxy. */
  protected ImportBundles() {
    this(null, null, null, null, null);
  }

  @Inject
  ImportBundles(
      BundleTemplates templates,
      BundleCheck check,
      CountyDay day,
      CurrentActor actor,
      Audit audit) {
    this.templates = templates;
    this.check = check;
    this.day = day;
    this.actor = actor;
    this.audit = audit;
  }

  /** Tells every problem of every field, and what an import would do. */
  @Transactional
  @Permitted(MatterRoles.IMPORT)
  public BundleImportReport dryRun(BundleFile file) {
    BundleJson.Reading reading = file.read();
    return report(reading, templates.newestDigests());
  }

  /**
   * Imports the file.
   *
   * @throws org.onewindow.kernel.refusal.Refused {@code BUNDLE_IMPORT_ERRORS} when anything in it
   *     is an error
   */
  @Transactional
  @Permitted(MatterRoles.IMPORT)
  public BundleImportReport commit(BundleFile file) {
    BundleJson.Reading reading = file.read();
    if (!reading.findings().isEmpty() || reading.plans().isEmpty()) {
      throw Refusal.of("BUNDLE_IMPORT_ERRORS", reading.findings().size()).at("file").raise();
    }
    Map<String, String> digests = templates.newestDigests();
    BundleImportReport report = report(reading, digests);
    Instant now = day.now();
    reading.plans().forEach(read -> take(BundleJson.draft(read.plan()), digests, now));
    audit.record(
        AuditEntry.of("bundle-template.import", "catalogue", "bundles")
            .with(
                Map.of(
                    "fresh", Integer.toString(report.fresh()),
                    "changed", Integer.toString(report.changed()),
                    "unchanged", Integer.toString(report.unchanged()))));
    return report;
  }

  private void take(BundleTemplateVersion.Draft draft, Map<String, String> digests, Instant now) {
    String newest = digests.get(draft.content().code());
    String by = actor.get().account();
    if (newest == null) {
      templates.add(BundleTemplate.file(draft, now, by));
    } else if (!newest.equals(draft.digest())) {
      templates.get(draft.content().code()).revise(draft, now, by);
    }
  }

  private BundleImportReport report(BundleJson.Reading reading, Map<String, String> digests) {
    int fresh = 0;
    int unchanged = 0;
    List<BundleFinding> findings = new ArrayList<>(reading.findings());
    for (ReadPlan read : reading.plans()) {
      String newest = digests.get(read.plan().code());
      if (newest == null) {
        fresh++;
      } else if (newest.equals(BundleJson.draft(read.plan()).digest())) {
        unchanged++;
      }
      check.findings(read.plan()).stream().map(read::inFile).forEach(findings::add);
    }
    return new BundleImportReport(
        fresh, reading.plans().size() - fresh - unchanged, unchanged, findings);
  }
}
