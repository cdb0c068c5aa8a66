package org.onewindow.acceptance.persistence.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onewindow.acceptance.domain.matter.Seal;
import org.onewindow.acceptance.domain.matter.SealKind;
import org.onewindow.acceptance.domain.matter.Seals;
import org.onewindow.acceptance.domain.matter.Window;
import org.onewindow.acceptance.domain.matter.WindowAuthorisation;
import org.onewindow.acceptance.domain.matter.WindowKind;
import org.onewindow.acceptance.domain.matter.WindowPower;
import org.onewindow.acceptance.domain.matter.WindowTask;
import org.onewindow.platform.persistence.Jdbc;

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
  public Optional<Seal> of(String organ, SealKind kind) {
    return jdbc.first(
        "SELECT code, kind, name, organ FROM acc_seal WHERE organ = ? AND kind = ?",
        row ->
            new Seal(
                row.text("code"),
                SealKind.valueOf(row.text("kind")),
                row.text("name"),
                row.text("organ")),
        organ,
        kind);
  }

  /** Adds the window or brings it up to date. */
  public void put(Window window) {
    jdbc.update(
        "INSERT INTO acc_window (code, name, kind, place) VALUES (?, ?, ?, ?)"
            + " ON DUPLICATE KEY UPDATE name = VALUES(name), kind = VALUES(kind),"
            + " place = VALUES(place)",
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
            + " organ = VALUES(organ)",
        seal.code(),
        seal.kind(),
        seal.name(),
        seal.organ());
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
