package org.onewindow.acceptance.application.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.onewindow.acceptance.persistence.matter.Windows;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.identity.Permitted;

/** Changes the words on a seal, when its organ got another name; its organ and kind stay. */
@ApplicationScoped
public class RenameSeal {

  private final Windows windows;
  private final Audit audit;

  /** For the container's proxy. */
  protected RenameSeal() {
    this(null, null);
  }

  @Inject
  public RenameSeal(Windows windows, Audit audit) {
    this.windows = windows;
    this.audit = audit;
  }

  /**
   * @param seen the version that was looked at
   * @throws org.onewindow.kernel.refusal.NotFound {@code SEAL_UNKNOWN}
   * @throws org.onewindow.kernel.refusal.Stale {@code SEAL_CHANGED_MEANWHILE}
   */
  @Transactional
  @Permitted(MatterRoles.WINDOWS)
  public void rename(String code, String name, long seen) {
    windows.renameSeal(code, name.strip(), seen);
    audit.record(new AuditEntry("seal.rename", "seal", code, "", Map.of("name", name.strip())));
  }
}
