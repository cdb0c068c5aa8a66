package org.onewindow.acceptance.application.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.onewindow.acceptance.domain.matter.Window;
import org.onewindow.acceptance.domain.matter.WindowKind;
import org.onewindow.acceptance.persistence.matter.Windows;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.identity.Directory.WindowName;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.identity.WindowRegister;

/** Opens a window, or changes its name, kind, place or unit. */
@ApplicationScoped
public class KeepWindow {

  private final Windows windows;
  private final WindowRegister register;
  private final Audit audit;

  /** For the container's proxy. */
  protected KeepWindow() {
    this(null, null, null);
  }

  @Inject
  public KeepWindow(Windows windows, WindowRegister register, Audit audit) {
    this.windows = windows;
    this.register = register;
    this.audit = audit;
  }

  /**
   * @param unit whose people sit there
   * @throws org.onewindow.kernel.refusal.Refused {@code WINDOW_CODE_TAKEN}, {@code UNIT_UNKNOWN}
   */
  @Transactional
  @Permitted(MatterRoles.WINDOWS)
  public void open(Window window, String unit) {
    if (windows.find(window.code()).isPresent()) {
      throw Refusal.of("WINDOW_CODE_TAKEN", window.code()).at("code").raise();
    }
    keep(window, unit);
    record("window.open", window, unit);
  }

  /**
   * @param seen the version that was looked at
   * @throws org.onewindow.kernel.refusal.NotFound {@code WINDOW_UNKNOWN}
   * @throws org.onewindow.kernel.refusal.Stale {@code WINDOW_CHANGED_MEANWHILE}
   * @throws org.onewindow.kernel.refusal.Refused {@code UNIT_UNKNOWN}
   */
  @Transactional
  @Permitted(MatterRoles.WINDOWS)
  public void change(Window window, String unit, long seen) {
    windows.change(window.code(), seen);
    keep(window, unit);
    record("window.change", window, unit);
  }

  private void keep(Window window, String unit) {
    register.keep(new WindowName(window.code(), window.name(), unit, role(window.kind())));
    windows.put(window);
  }

  private void record(String action, Window window, String unit) {
    audit.record(
        new AuditEntry(
            action,
            "window",
            window.code(),
            "",
            Map.of(
                "name", window.name(),
                "kind", window.kind().name(),
                "place", window.place(),
                "unit", unit)));
  }

  /** Who sits at a window of this kind. */
  private static String role(WindowKind kind) {
    return kind == WindowKind.EXIT ? "EXIT_CLERK" : "WINDOW_CLERK";
  }
}
