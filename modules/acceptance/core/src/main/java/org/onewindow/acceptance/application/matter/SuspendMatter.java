package org.onewindow.acceptance.application.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.onewindow.acceptance.persistence.matter.Matters;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.identity.Permitted;

/** Takes no new applications for a matter; running cases go on. */
@ApplicationScoped
public class SuspendMatter {

  private final Matters matters;
  private final CountyDay day;
  private final Audit audit;

  /** For the container's proxy. */
  protected SuspendMatter() {
    this(null, null, null);
  }

  @Inject
  public SuspendMatter(Matters matters, CountyDay day, Audit audit) {
    this.matters = matters;
    this.day = day;
    this.audit = audit;
  }

  /**
   * @param reason shown to whoever asks for the matter
   * @throws org.onewindow.kernel.refusal.NotFound {@code MATTER_NOT_FOUND}
   * @throws org.onewindow.kernel.refusal.Refused {@code MATTER_STATE}, {@code
   *     MATTER_REASON_MISSING}, {@code MATTER_REASON_TOO_LONG}
   */
  @Transactional
  @Permitted(MatterRoles.REST)
  public void suspend(String code, String reason) {
    matters.get(code).suspend(reason, day.now());
    audit.record(AuditEntry.of("matter.suspend", "matter", code).because(reason.strip()));
  }
}
