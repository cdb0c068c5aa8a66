package org.onewindow.platform.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.persistence.Jdbc;

/**
 * The counter windows that people choose at log-in. A hall that sets up its windows keeps them here
 * too, within its own transaction and under its own permission. Thread-safe.
 */
@ApplicationScoped
public class WindowRegister {

  private final Jdbc jdbc;
  private final Directory directory;

  /** For the container's proxy. */
  protected WindowRegister() {
    this(null, null);
  }

  @Inject
  public WindowRegister(Jdbc jdbc, Directory directory) {
    this.jdbc = jdbc;
    this.directory = directory;
  }

  /**
   * Adds a window or brings it up to date. Who sits there already stays until the next choice.
   *
   * @throws org.onewindow.kernel.refusal.Refused {@code UNIT_UNKNOWN}
   */
  public void keep(Directory.WindowName window) {
    if (directory.unit(window.unit()).isEmpty()) {
      throw Refusal.of("UNIT_UNKNOWN", window.unit()).at("unit").raise();
    }
    jdbc.update(
        "INSERT INTO plt_window (code, name, unit, role) VALUES (?, ?, ?, ?)"
            + " ON DUPLICATE KEY UPDATE name = VALUES(name), unit = VALUES(unit),"
            + " role = VALUES(role)",
        window.code(),
        window.name(),
        window.unit(),
        window.role());
  }
}
