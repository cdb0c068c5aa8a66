package org.onewindow.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.startup.StartupTask;

/**
 * Has the database refuse changes of the audit, where it lets us: the embedded one does. Elsewhere
 * the log and the page say what its administrator has to do.
 */
@ApplicationScoped
public class AuditProtection implements StartupTask {

  private static final Logger LOG = Logger.getLogger(AuditProtection.class.getName());
  private static final int ORDER = 905;

  private final AppendOnly audit;

  /** For the container's proxy. */
  protected AuditProtection() {
    audit = null;
  }

  @Inject
  public AuditProtection(DataSource dataSource) {
    audit = new AppendOnly(dataSource);
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public void run() {
    try {
      if (!audit.isEnforced()) {
        audit.enforce();
      }
      LOG.info("The database refuses changes of the audit.");
    } catch (SQLException e) {
      LOG.log(
          Level.WARNING,
          "The database does not refuse changes of the audit ({0}); let its administrator run"
              + " bin/protect-audit, see docs/runbook/audit.md.",
          e.getMessage());
    }
  }

  /**
   * Whether the database refuses the application to change or delete a row of the audit; outside of
   * any transaction.
   *
   * @throws IllegalStateException if the database cannot be asked
   */
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  @Permitted("audit.read")
  public boolean isEnforced() {
    try {
      return audit.isEnforced();
    } catch (SQLException e) {
      throw new IllegalStateException("Whether the audit is protected cannot be seen", e);
    }
  }
}
