package org.onewindow.platform.identity.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.onewindow.platform.persistence.Jdbc;

/** The counter windows. */
@ApplicationScoped
public class Windows {

  private final Jdbc jdbc;

  protected Windows() {
    this(null);
  }

  @Inject
  public Windows(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param role of those who sit there
   */
  public void addIfNew(String code, String name, String unit, String role) {
    jdbc.update(
        "INSERT INTO plt_window (code, name, unit, role) VALUES (?, ?, ?, ?)"
            + " ON DUPLICATE KEY UPDATE code = code",
        code,
        name,
        unit,
        role);
  }
}
