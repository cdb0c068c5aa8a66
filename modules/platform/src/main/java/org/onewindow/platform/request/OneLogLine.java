package org.onewindow.platform.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.logging.Logger;
import org.onewindow.platform.startup.StartupTask;

/**
 * Keeps the server's transaction manager from logging what fails at a commit: the failure is thrown
 * on, and is logged once where it ends, with the id of the request. Whoever reads the log would
 * else count two incidents, one of them without a name.
 */
@ApplicationScoped
public class OneLogLine implements StartupTask {

  private static final int ORDER = 10;
  private static final String BEFORE_COMMIT = "enterprise_distributedtx.before_completion_excep";

  /** Held: a logger that nobody holds forgets its filter. */
  private static final Logger TRANSACTIONS =
      Logger.getLogger("javax.enterprise.resource.jta.com.sun.enterprise.transaction");

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public void run() {
    TRANSACTIONS.setFilter(entry -> !BEFORE_COMMIT.equals(entry.getMessage()));
  }
}
