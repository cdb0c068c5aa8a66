package org.onewindow.acceptance.application.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.onewindow.acceptance.persistence.matter.Matters;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.identity.Permitted;

/** Takes applications for a suspended matter again. */
@ApplicationScoped
public class ResumeMatter {

  private final Matters matters;
  private final CountyDay day;
  private final Audit audit;

  /** For the container's proxy. */
  protected ResumeMatter() {
    this(null, null, null);
  }

  @Inject
  public ResumeMatter(Matters matters, CountyDay day, Audit audit) {
    this.matters = matters;
    this.day = day;
    this.audit = audit;
  }

  /**
   * @throws org.onewindow.kernel.refusal.NotFound {@code MATTER_NOT_FOUND}
   * @throws org.onewindow.kernel.refusal.Refused {@code MATTER_STATE}
   */
  @Transactional
  @Permitted(MatterRoles.REST)
  public void resume(String code) {
    matters.get(code).resume(day.now());
    audit.record(AuditEntry.of("matter.resume", "matter", code));
  }
}
