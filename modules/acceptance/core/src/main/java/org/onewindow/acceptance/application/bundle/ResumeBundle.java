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

/** Takes applications for a suspended bundle again. */
@ApplicationScoped
public class ResumeBundle {

  private final BundleTemplates templates;
  private final CountyDay day;
  private final Audit audit;

  /** For the container's proxy. */
  protected ResumeBundle() {
    this(null, null, null);
  }

  @Inject
  ResumeBundle(BundleTemplates templates, CountyDay day, Audit audit) {
    this.templates = templates;
    this.day = day;
    this.audit = audit;
  }

  /**
   * @throws org.onewindow.kernel.refusal.NotFound {@code BUNDLE_NOT_FOUND}
   * @throws org.onewindow.kernel.refusal.Refused {@code BUNDLE_TEMPLATE_STATE}
   */
  @Transactional
  @Permitted(MatterRoles.REST)
  public void resume(String code) {
    templates.get(code).resume(day.now());
    audit.record(AuditEntry.of("bundle-template.resume", "bundle-template", code));
  }
}
