package org.onewindow.acceptance.application.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onewindow.acceptance.domain.matter.PublishedMatters;
import org.onewindow.acceptance.domain.matter.Seal;
import org.onewindow.acceptance.domain.matter.Window;
import org.onewindow.acceptance.domain.matter.WindowAuthorisation;
import org.onewindow.acceptance.domain.matter.WindowTask;
import org.onewindow.acceptance.persistence.matter.Windows;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.identity.Permitted;

/** Sets up the counters of the hall: what each does, by which paper, and the seals. */
@ApplicationScoped
public class SetUpWindows {

  private final Windows windows;
  private final PublishedMatters matters;
  private final Audit audit;

  /** For the container's proxy. */
  protected SetUpWindows() {
    this(null, null, null);
  }

  @Inject
  public SetUpWindows(Windows windows, PublishedMatters matters, Audit audit) {
    this.windows = windows;
    this.matters = matters;
    this.audit = audit;
  }

  /**
   * The hall as it shall be.
   *
   * @param windows the counters; each replaces what it did before
   * @param tasks what they do
   * @param papers by which authority
   * @param seals of the organs
   */
  public record Hall(
      List<Window> windows,
      List<WindowTask> tasks,
      List<WindowAuthorisation> papers,
      List<Seal> seals) {}

  /**
   * @throws Refused {@code MATTER_NOT_FOUND}, {@code WINDOW_UNKNOWN}, {@code
   *     WINDOW_DECIDES_PROMISED}
   */
  @Transactional
  @Permitted(MatterRoles.WINDOWS)
  public void setUp(Hall hall) {
    mustFit(hall);
    Map<String, List<WindowTask>> byWindow =
        hall.tasks().stream().collect(Collectors.groupingBy(WindowTask::window));
    for (Window window : hall.windows()) {
      windows.put(window);
      windows.putTasks(window.code(), byWindow.getOrDefault(window.code(), List.of()));
    }
    hall.papers().forEach(windows::put);
    hall.seals().forEach(windows::put);
    audit.record(
        AuditEntry.of("windows.setUp", "hall", "windows")
            .with(Map.of("windows", Integer.toString(hall.windows().size()))));
  }

  private void mustFit(Hall hall) {
    List<Refusal> reasons = new ArrayList<>();
    Set<String> known =
        hall.windows().stream().map(Window::code).collect(Collectors.toUnmodifiableSet());
    for (WindowTask task : hall.tasks()) {
      if (!known.contains(task.window())) {
        reasons.add(Refusal.of("WINDOW_UNKNOWN", task.window()).at("windows"));
      }
      matters
          .current(task.matter())
          .ifPresentOrElse(
              matter -> task.against(matter.kind()).ifPresent(reasons::add),
              () -> reasons.add(Refusal.of("MATTER_NOT_FOUND", task.matter()).at("matters")));
    }
    for (WindowAuthorisation paper : hall.papers()) {
      if (!known.contains(paper.window())) {
        reasons.add(Refusal.of("WINDOW_UNKNOWN", paper.window()).at("authorisations"));
      }
    }
    if (!reasons.isEmpty()) {
      throw new Refused(reasons);
    }
  }
}
