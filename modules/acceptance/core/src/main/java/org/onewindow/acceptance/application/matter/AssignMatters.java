package org.onewindow.acceptance.application.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.acceptance.domain.matter.PublishedMatters;
import org.onewindow.acceptance.domain.matter.WindowPower;
import org.onewindow.acceptance.domain.matter.WindowTask;
import org.onewindow.acceptance.persistence.matter.Windows;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.identity.Permitted;

/** Says which matters a window handles, and how far it is meant to go. */
@ApplicationScoped
public class AssignMatters {

  private final Windows windows;
  private final PublishedMatters matters;
  private final Audit audit;

  /** For the container's proxy. */
  protected AssignMatters() {
    this(null, null, null);
  }

  @Inject
  public AssignMatters(Windows windows, PublishedMatters matters, Audit audit) {
    this.windows = windows;
    this.matters = matters;
    this.audit = audit;
  }

  /**
   * The window handles the matter from now on, or goes further or less far than before.
   *
   * @param seen the version of the window that was looked at
   * @throws NotFound {@code WINDOW_UNKNOWN}, {@code MATTER_NOT_FOUND} (also for one not in use)
   * @throws org.onewindow.kernel.refusal.Stale {@code WINDOW_CHANGED_MEANWHILE}
   * @throws org.onewindow.kernel.refusal.Refused {@code WINDOW_DECIDES_PROMISED}
   */
  @Transactional
  @Permitted(MatterRoles.WINDOWS)
  public void give(String window, String matter, WindowPower power, long seen) {
    PublishedMatter published =
        matters
            .current(matter)
            .orElseThrow(() -> new NotFound(Refusal.of("MATTER_NOT_FOUND", matter)));
    WindowTask task = new WindowTask(window, matter, power);
    task.against(published.kind())
        .ifPresent(
            no -> {
              throw no.at("power").raise();
            });
    windows.change(window, seen);
    windows.put(task);
    record("window.give", window, Map.of("matter", matter, "power", power.name()));
  }

  /**
   * The window no longer handles the matter; running cases stay where they are.
   *
   * @throws NotFound {@code WINDOW_UNKNOWN}
   * @throws org.onewindow.kernel.refusal.Stale {@code WINDOW_CHANGED_MEANWHILE}
   */
  @Transactional
  @Permitted(MatterRoles.WINDOWS)
  public void take(String window, String matter, long seen) {
    windows.change(window, seen);
    windows.remove(window, matter);
    record("window.take", window, Map.of("matter", matter));
  }

  /**
   * The window handles what another one handles, and nothing else; papers are not copied, because a
   * paper names its window.
   *
   * @throws NotFound {@code WINDOW_UNKNOWN}
   * @throws org.onewindow.kernel.refusal.Stale {@code WINDOW_CHANGED_MEANWHILE}
   */
  @Transactional
  @Permitted(MatterRoles.WINDOWS)
  public void asAt(String window, String other, long seen) {
    if (windows.find(other).isEmpty()) {
      throw Refusal.of("WINDOW_UNKNOWN", other).at("other").raise();
    }
    windows.change(window, seen);
    windows.copyTasks(window, other);
    record("window.copy", window, Map.of("window", other));
  }

  private void record(String action, String window, Map<String, String> facts) {
    audit.record(new AuditEntry(action, "window", window, "", facts));
  }
}
