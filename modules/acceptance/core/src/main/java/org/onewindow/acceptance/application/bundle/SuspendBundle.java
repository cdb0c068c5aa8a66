package org.onewindow.acceptance.application.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.onewindow.acceptance.application.matter.CountyDay;
import org.onewindow.acceptance.application.matter.MatterRoles;
import org.onewindow.acceptance.persistence.bundle.BundleTemplates;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.identity.Permitted;

/** Takes a bundle off the counter for now; running bundles go on. */
@ApplicationScoped
public class SuspendBundle {

  private final BundleTemplates templates;
  private final CountyDay day;
  private final Audit audit;

  /** For the container's proxy. */
  protected SuspendBundle() {
    this(null, null, null);
  }

  @Inject
  SuspendBundle(BundleTemplates templates, CountyDay day, Audit audit) {
    this.templates = templates;
    this.day = day;
    this.audit = audit;
  }

  /**
   * @throws org.onewindow.kernel.refusal.NotFound {@code BUNDLE_NOT_FOUND}
   * @throws org.onewindow.kernel.refusal.Refused {@code BUNDLE_TEMPLATE_STATE}, {@code
   *     BUNDLE_REASON_MISSING}, {@code BUNDLE_REASON_TOO_LONG}
   */
  @Transactional
  @Permitted(MatterRoles.REST)
  public void suspend(String code, String reason) {
    templates.get(code).suspend(reason, day.now());
    audit.record(
        AuditEntry.of("bundle-template.suspend", "bundle-template", code).because(reason.strip()));
  }
}
