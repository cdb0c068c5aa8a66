package org.onewindow.acceptance.persistence.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onewindow.acceptance.domain.matter.AuthorisationPaper;
import org.onewindow.acceptance.domain.matter.Seal;
import org.onewindow.acceptance.domain.matter.SealKind;
import org.onewindow.acceptance.domain.matter.Seals;
import org.onewindow.acceptance.domain.matter.TaskRow;
import org.onewindow.acceptance.domain.matter.Window;
import org.onewindow.acceptance.domain.matter.WindowAuthorisation;
import org.onewindow.acceptance.domain.matter.WindowKind;
import org.onewindow.acceptance.domain.matter.WindowPower;
import org.onewindow.acceptance.domain.matter.WindowRow;
import org.onewindow.acceptance.domain.matter.WindowTask;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Stale;
import org.onewindow.platform.persistence.Cursor;
import org.onewindow.platform.persistence.Jdbc;
import org.onewindow.platform.persistence.Slice;

/** The windows of the hall, what they do, by which authority, and the seals. */
@ApplicationScoped
public class Windows implements Seals {

  private final Jdbc jdbc;

  /** For the container's proxy. */
  protected Windows() {
    this(null);
  }

  @Inject
  public Windows(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  /** All windows by code. */
  public List<Window> all() {
    return jdbc.list(
        "SELECT code, name, kind, place FROM acc_window ORDER BY code LIMIT 1000", Windows::window);
  }

  public Optional<Window> find(String code) {
    return jdbc.first(
        "SELECT code, name, kind, place FROM acc_window WHERE code = ?", Windows::window, code);
  }

  /** How often a window was changed; for {@link #change}. */
  public long version(String code) {
    return jdbc.first(
            "SELECT version FROM acc_window WHERE code = ?", row -> row.number("version"), code)
        .orElseThrow(() -> unknown(code));
  }

  /**
   * Takes a window, its tasks and its papers for a change by somebody who saw a version; holds it
   * until the transaction ends.
   *
   * @throws NotFound {@code WINDOW_UNKNOWN}
   * @throws Stale {@code WINDOW_CHANGED_MEANWHILE}
   */
  public void change(String code, long seen) {
    int touched =
        jdbc.update(
            "UPDATE acc_window SET version = version + 1 WHERE code = ? AND version = ?",
            code,
            seen);
    if (touched == 0) {
      if (find(code).isEmpty()) {
        throw unknown(code);
      }
      throw new Stale(Refusal.of("WINDOW_CHANGED_MEANWHILE"));
    }
  }

  private static NotFound unknown(String code) {
    return new NotFound(Refusal.of("WINDOW_UNKNOWN", code));
  }

  /** The list of windows by code, with what their papers are worth on a day; at most 1000. */
  public List<WindowRow> rows(LocalDate on) {
    return jdbc.list(
        "SELECT w.code, w.name, w.kind, w.place,"
            + " (SELECT COUNT(*) FROM acc_window_matter t WHERE t.window_code = w.code) AS matters,"
            + " (SELECT COUNT(DISTINCT a.document, a.power) FROM acc_window_authorisation a"
            + " WHERE a.window_code = w.code AND a.power <> 'COLLECT' AND a.first_day <= ?"
            + " AND (a.last_day IS NULL OR a.last_day >= ?)) AS papers,"
            + " (SELECT MIN(a.last_day) FROM acc_window_authorisation a"
            + " WHERE a.window_code = w.code AND a.power <> 'COLLECT' AND a.first_day <= ?"
            + " AND a.last_day >= ?) AS next_end,"
            + " (SELECT COUNT(*) FROM acc_window_matter t WHERE t.window_code = w.code"
            + " AND t.power <> 'COLLECT' AND NOT EXISTS (SELECT 1 FROM acc_window_authorisation a"
            + " WHERE a.window_code = t.window_code AND a.matter_code = t.matter_code"
            + " AND a.first_day <= ? AND (a.last_day IS NULL OR a.last_day >= ?)"
            + " AND (a.power = 'DECIDE' OR a.power = t.power))) AS unbacked"
            + " FROM acc_window w ORDER BY w.code LIMIT 1000",
        row ->
            new WindowRow(
                window(row),
                row.integer("matters"),
                row.integer("papers"),
                Optional.ofNullable(row.date("next_end")),
                row.integer("unbacked")),
        on,
        on,
        on,
        on,
        on,
        on);
  }

  /**
   * What a window handles, by code.
   *
   * @param after the last code shown; empty for the beginning
   * @param words part of the name or beginning of the code; empty for all
   */
  public Slice<TaskRow> tasks(String window, String words, String after, int size) {
    String escaped = words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    List<TaskRow> rows =
        jdbc.list(
            "SELECT t.matter_code, t.power, COALESCE(m.name, t.matter_code) AS name"
                + " FROM acc_window_matter t LEFT JOIN acc_matter m ON m.code = t.matter_code"
                + " WHERE t.window_code = ? AND t.matter_code > ?"
                + " AND (? = '' OR m.name LIKE ? OR t.matter_code LIKE ?)"
                + " ORDER BY t.matter_code LIMIT ?",
            row ->
                new TaskRow(
                    row.text("matter_code"),
                    row.text("name"),
                    WindowPower.valueOf(row.text("power"))),
            window,
            after,
            words,
            "%" + escaped + "%",
            escaped + "%",
            size + 1);
    return Slice.of(rows, size, row -> Cursor.of(row.matter()));
  }

  /** Every paper of a window, matter by matter, valid or not; at most 20000 rows. */
  public List<WindowAuthorisation> authorisations(String window) {
    return jdbc.list(
        "SELECT document, window_code, matter_code, power, organ, first_day, last_day"
            + " FROM acc_window_authorisation WHERE window_code = ?"
            + " ORDER BY first_day DESC, document, matter_code LIMIT 20000",
        Windows::authorisation,
        window);
  }

  /** All seals by organ and kind; at most 1000. */
  public List<Seal> seals() {
    return jdbc.list(
        "SELECT code, kind, name, organ FROM acc_seal ORDER BY organ, kind LIMIT 1000",
        Windows::seal);
  }

  public Optional<Seal> seal(String code) {
    return jdbc.first(
        "SELECT code, kind, name, organ FROM acc_seal WHERE code = ?", Windows::seal, code);
  }

  /** How often a seal was changed. */
  public long sealVersion(String code) {
    return jdbc.first(
            "SELECT version FROM acc_seal WHERE code = ?", row -> row.number("version"), code)
        .orElse(0L);
  }

  /**
   * Changes the words on a seal that somebody saw in a version.
   *
   * @throws NotFound {@code SEAL_UNKNOWN}
   * @throws Stale {@code SEAL_CHANGED_MEANWHILE}
   */
  public void renameSeal(String code, String name, long seen) {
    int touched =
        jdbc.update(
            "UPDATE acc_seal SET name = ?, version = version + 1 WHERE code = ? AND version = ?",
            name,
            code,
            seen);
    if (touched == 0) {
      if (seal(code).isEmpty()) {
        throw new NotFound(Refusal.of("SEAL_UNKNOWN", code));
      }
      throw new Stale(Refusal.of("SEAL_CHANGED_MEANWHILE"));
    }
  }

  /** The windows that handle a matter. */
  public List<Window> handling(String matterCode) {
    return jdbc.list(
        "SELECT w.code, w.name, w.kind, w.place FROM acc_window w JOIN acc_window_matter t"
            + " ON t.window_code = w.code WHERE t.matter_code = ? ORDER BY w.code LIMIT 1000",
        Windows::window,
        matterCode);
  }

  /** The codes of the matters that a window handles. */
  public List<String> mattersOf(String window) {
    return jdbc.list(
        "SELECT matter_code FROM acc_window_matter WHERE window_code = ?"
            + " ORDER BY matter_code LIMIT 20000",
        row -> row.text("matter_code"),
        window);
  }

  /**
   * What a window may do for a matter on a day, as far as the papers behind it reach; empty when it
   * does not handle the matter.
   */
  public Optional<WindowPower> power(String window, String matterCode, LocalDate on) {
    List<Task> tasks =
        jdbc.list(
            "SELECT t.power AS meant, a.document, a.window_code, a.matter_code, a.power, a.organ,"
                + " a.first_day, a.last_day FROM acc_window_matter t"
                + " LEFT JOIN acc_window_authorisation a"
                + " ON a.window_code = t.window_code AND a.matter_code = t.matter_code"
                + " WHERE t.window_code = ? AND t.matter_code = ? LIMIT 1000",
            Windows::task,
            window,
            matterCode);
    List<WindowAuthorisation> papers = tasks.stream().flatMap(t -> t.paper().stream()).toList();
    return tasks.stream()
        .findFirst()
        .map(task -> WindowAuthorisation.realPower(task.meant(), papers, on));
  }

  /** What a window is meant to do for a matter, and one paper behind it. */
  private record Task(WindowPower meant, Optional<WindowAuthorisation> paper) {}

  @Override
  public Optional<Seal> of(List<String> holders, SealKind kind) {
    String first = holders.get(0);
    String last = holders.get(holders.size() - 1); // two at most: a branch and its organ
    return jdbc.first(
        "SELECT code, kind, name, organ FROM acc_seal WHERE kind = ? AND organ IN (?, ?)"
            + " ORDER BY organ <> ? LIMIT 1",
        Windows::seal,
        kind,
        first,
        last,
        first);
  }

  /** Adds the window or brings it up to date. */
  public void put(Window window) {
    jdbc.update(
        "INSERT INTO acc_window (code, name, kind, place) VALUES (?, ?, ?, ?)"
            + " ON DUPLICATE KEY UPDATE name = VALUES(name), kind = VALUES(kind),"
            + " place = VALUES(place), version = version + 1",
        window.code(),
        window.name(),
        window.kind(),
        window.place());
  }

  /** Replaces everything a window does. */
  public void putTasks(String window, List<WindowTask> tasks) {
    jdbc.update("DELETE FROM acc_window_matter WHERE window_code = ?", window);
    jdbc.updateAll(
        "INSERT INTO acc_window_matter (window_code, matter_code, power) VALUES (?, ?, ?)",
        tasks.stream().map(t -> new Object[] {t.window(), t.matter(), t.power()}).toList());
  }

  /** Adds what a window does for a matter, or changes it. */
  public void put(WindowTask task) {
    jdbc.update(
        "INSERT INTO acc_window_matter (window_code, matter_code, power) VALUES (?, ?, ?)"
            + " ON DUPLICATE KEY UPDATE power = VALUES(power)",
        task.window(),
        task.matter(),
        task.power());
  }

  /** The window no longer handles the matter. */
  public void remove(String window, String matter) {
    jdbc.update(
        "DELETE FROM acc_window_matter WHERE window_code = ? AND matter_code = ?", window, matter);
  }

  /** The window does what another one does. */
  public void copyTasks(String window, String other) {
    jdbc.update("DELETE FROM acc_window_matter WHERE window_code = ?", window);
    jdbc.update(
        "INSERT INTO acc_window_matter (window_code, matter_code, power)"
            + " SELECT ?, t.matter_code, t.power FROM acc_window_matter t WHERE t.window_code = ?",
        window,
        other);
  }

  /** Takes a paper out matter by matter, to be written anew. */
  public void remove(AuthorisationPaper paper) {
    jdbc.updateAll(
        "DELETE FROM acc_window_authorisation"
            + " WHERE document = ? AND window_code = ? AND matter_code = ?",
        paper.matters().stream()
            .map(matter -> new Object[] {paper.document(), paper.window(), matter})
            .toList());
  }

  /** Adds the paper or brings it up to date. */
  public void put(WindowAuthorisation paper) {
    jdbc.update(
        "INSERT INTO acc_window_authorisation"
            + " (document, window_code, matter_code, power, organ, first_day, last_day)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)"
            + " ON DUPLICATE KEY UPDATE power = VALUES(power), organ = VALUES(organ),"
            + " first_day = VALUES(first_day), last_day = VALUES(last_day)",
        paper.document(),
        paper.window(),
        paper.matter(),
        paper.power(),
        paper.organ(),
        paper.firstDay(),
        paper.lastDay().orElse(null));
  }

  /** Adds the seal or brings it up to date. */
  public void put(Seal seal) {
    jdbc.update(
        "INSERT INTO acc_seal (code, kind, name, organ) VALUES (?, ?, ?, ?)"
            + " ON DUPLICATE KEY UPDATE kind = VALUES(kind), name = VALUES(name),"
            + " organ = VALUES(organ), version = version + 1",
        seal.code(),
        seal.kind(),
        seal.name(),
        seal.organ());
  }

  private static Seal seal(Jdbc.Row row) throws SQLException {
    return new Seal(
        row.text("code"), SealKind.valueOf(row.text("kind")), row.text("name"), row.text("organ"));
  }

  private static Window window(Jdbc.Row row) throws SQLException {
    return new Window(
        row.text("code"),
        row.text("name"),
        WindowKind.valueOf(row.text("kind")),
        row.text("place"));
  }

  private static Task task(Jdbc.Row row) throws SQLException {
    return new Task(
        WindowPower.valueOf(row.text("meant")),
        row.text("document") == null ? Optional.empty() : Optional.of(authorisation(row)));
  }

  private static WindowAuthorisation authorisation(Jdbc.Row row) throws SQLException {
    return new WindowAuthorisation(
        row.text("document"),
        row.text("window_code"),
        row.text("matter_code"),
        WindowPower.valueOf(row.text("power")),
        row.text("organ"),
        row.date("first_day"),
        Optional.ofNullable(row.date("last_day")));
  }
}
