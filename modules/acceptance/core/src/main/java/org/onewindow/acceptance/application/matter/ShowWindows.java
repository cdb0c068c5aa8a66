package org.onewindow.acceptance.application.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onewindow.acceptance.domain.matter.AuthorisationPaper;
import org.onewindow.acceptance.domain.matter.HandlingKind;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.acceptance.domain.matter.PublishedMatters;
import org.onewindow.acceptance.domain.matter.Seal;
import org.onewindow.acceptance.domain.matter.TaskRow;
import org.onewindow.acceptance.domain.matter.Window;
import org.onewindow.acceptance.domain.matter.WindowAuthorisation;
import org.onewindow.acceptance.domain.matter.WindowPower;
import org.onewindow.acceptance.domain.matter.WindowRow;
import org.onewindow.acceptance.persistence.matter.Windows;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.identity.Directory;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.persistence.Cursor;
import org.onewindow.platform.persistence.Slice;

/** Shows the windows of the hall, what each does today and by which paper, and the seals. */
@ApplicationScoped
public class ShowWindows {

  /** Matters that the scope of a paper is chosen from on one page. */
  public static final int CHOICES = 500;

  private final Windows windows;
  private final PublishedMatters matters;
  private final Directory directory;
  private final CountyDay day;

  /** For the container's proxy. */
  protected ShowWindows() {
    this(null, null, null, null);
  }

  @Inject
  public ShowWindows(
      Windows windows, PublishedMatters matters, Directory directory, CountyDay day) {
    this.windows = windows;
    this.matters = matters;
    this.directory = directory;
    this.day = day;
  }

  /**
   * A line of the list.
   *
   * @param unit code of the unit whose people sit there; empty for a window nobody can choose
   */
  public record Line(WindowRow row, String unit) {}

  /**
   * One window.
   *
   * @param version to be handed back with a change
   * @param unit code of the unit whose people sit there, or empty
   * @param papers those that begin latest first
   */
  public record OneWindow(
      Window window, long version, String unit, List<AuthorisationPaper> papers) {}

  /**
   * What a window does for a matter today.
   *
   * @param real as far as valid papers reach
   * @param until when the paper behind it runs out; empty without end or without paper
   */
  public record Task(TaskRow row, WindowPower real, Optional<LocalDate> until) {

    /** Whether the window may do less than it is meant to. */
    public boolean isLess() {
      return real.compareTo(row.meant()) < 0;
    }
  }

  /**
   * A matter before it is given to a window, or changed.
   *
   * @param kind empty while the matter takes no applications
   * @param meant what the window is meant to do; empty when it does not handle the matter
   */
  public record Assignment(
      String code,
      String name,
      Optional<HandlingKind> kind,
      Optional<WindowPower> meant,
      List<AuthorisationPaper> papers) {}

  /** A seal with its version. */
  public record OneSeal(Seal seal, long version) {}

  @Transactional
  @Permitted(MatterRoles.READ)
  public List<Line> list() {
    Map<String, String> units =
        directory.windows().stream()
            .collect(Collectors.toMap(Directory.WindowName::code, Directory.WindowName::unit));
    return windows.rows(day.today()).stream()
        .map(row -> new Line(row, units.getOrDefault(row.window().code(), "")))
        .toList();
  }

  /**
   * @throws NotFound {@code WINDOW_UNKNOWN}
   */
  @Transactional
  @Permitted(MatterRoles.READ)
  public OneWindow one(String code) {
    Window window = found(code);
    return new OneWindow(
        window,
        windows.version(code),
        directory.window(code).map(Directory.WindowName::unit).orElse(""),
        AuthorisationPaper.of(windows.authorisations(code)));
  }

  private Window found(String code) {
    return windows.find(code).orElseThrow(() -> new NotFound(Refusal.of("WINDOW_UNKNOWN", code)));
  }

  /**
   * What a window handles, one page by code.
   *
   * @param words part of the name or beginning of the code; empty for all
   * @throws org.onewindow.kernel.refusal.Refused {@code CURSOR_UNREADABLE}
   */
  @Transactional
  @Permitted(MatterRoles.READ)
  public Portion<Task> tasks(String code, String words, Optional<String> cursor) {
    String after = cursor.map(text -> Cursor.parse(text, 1).text(0)).orElse("");
    Map<String, List<WindowAuthorisation>> papers =
        windows.authorisations(code).stream()
            .collect(Collectors.groupingBy(WindowAuthorisation::matter));
    LocalDate today = day.today();
    return Portion.of(
        windows
            .tasks(code, words.strip(), after, Slice.SIZE)
            .map(row -> task(row, papers.getOrDefault(row.matter(), List.of()), today)));
  }

  private static Task task(TaskRow row, Collection<WindowAuthorisation> papers, LocalDate today) {
    WindowPower real = WindowAuthorisation.realPower(row.meant(), papers, today);
    Optional<LocalDate> until =
        real == WindowPower.COLLECT
            ? Optional.empty()
            : papers.stream()
                .filter(p -> p.isValidOn(today) && p.power().compareTo(real) >= 0)
                .map(p -> p.lastDay().orElse(LocalDate.MAX))
                .max(LocalDate::compareTo)
                .filter(last -> !last.equals(LocalDate.MAX));
    return new Task(row, real, until);
  }

  /** Everything a window handles, to choose the scope of a paper from; at most {@link #CHOICES}. */
  @Transactional
  @Permitted(MatterRoles.READ)
  public List<TaskRow> scope(String code) {
    return windows.tasks(code, "", "", CHOICES).items();
  }

  /**
   * A matter as a window handles it, or could.
   *
   * @throws NotFound {@code MATTER_NOT_FOUND}
   */
  @Transactional
  @Permitted(MatterRoles.READ)
  public Assignment assignment(String code, String matter) {
    Optional<PublishedMatter> published = matters.current(matter);
    Optional<TaskRow> here = here(code, matter);
    String name =
        published
            .map(PublishedMatter::name)
            .or(() -> here.map(TaskRow::name)) // one that is suspended may still be handled here
            .orElseThrow(() -> new NotFound(Refusal.of("MATTER_NOT_FOUND", matter)));
    return new Assignment(
        matter,
        name,
        published.map(PublishedMatter::kind),
        here.map(TaskRow::meant),
        AuthorisationPaper.of(
            windows.authorisations(code).stream()
                .filter(row -> row.matter().equals(matter))
                .toList()));
  }

  private Optional<TaskRow> here(String code, String matter) {
    return windows.tasks(code, matter, "", 1).items().stream()
        .filter(row -> row.matter().equals(matter))
        .findFirst();
  }

  @Transactional
  @Permitted(MatterRoles.READ)
  public List<Seal> seals() {
    return windows.seals();
  }

  /**
   * @throws NotFound {@code SEAL_UNKNOWN}
   */
  @Transactional
  @Permitted(MatterRoles.READ)
  public OneSeal seal(String code) {
    return windows
        .seal(code)
        .map(seal -> new OneSeal(seal, windows.sealVersion(code)))
        .orElseThrow(() -> new NotFound(Refusal.of("SEAL_UNKNOWN", code)));
  }
}
