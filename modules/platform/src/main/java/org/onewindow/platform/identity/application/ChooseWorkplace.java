package org.onewindow.platform.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.identity.Directory;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.identity.domain.RoleAssignment;
import org.onewindow.platform.identity.persistence.Accounts;
import org.onewindow.platform.identity.persistence.Sessions;
import org.onewindow.platform.identity.session.OpenSession;
import org.onewindow.platform.identity.session.OpenSessions;
import org.onewindow.platform.persistence.Transactions;

/** The unit a person acts for in this session, and the window where window staff sit. */
@ApplicationScoped
public class ChooseWorkplace {

  /**
   * A unit that a person holds roles in.
   *
   * @param organ name of the organ above, or empty
   * @param roles codes held there
   * @param windows of the unit at which one of these roles sits, to choose one from
   * @param needsWindow a window must be chosen
   */
  public record Workplace(
      String unit,
      String name,
      String organ,
      Set<String> roles,
      List<Directory.WindowName> windows,
      boolean needsWindow) {}

  private final Accounts accounts;
  private final Sessions sessions;
  private final OpenSessions open;
  private final Directory directory;
  private final Audit audit;
  private final Transactions transactions;

  protected ChooseWorkplace() {
    this(null, null, null, null, null, null);
  }

  @Inject
  ChooseWorkplace(
      Accounts accounts,
      Sessions sessions,
      OpenSessions open,
      Directory directory,
      Audit audit,
      Transactions transactions) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.open = open;
    this.directory = directory;
    this.audit = audit;
    this.transactions = transactions;
  }

  /** Where the person of a session may work, by unit code. */
  @Permitted("place.own")
  public List<Workplace> choices(OpenSession session) {
    return transactions.inNew(
        () ->
            accounts.get(session.login()).roles().stream()
                .collect(Collectors.groupingBy(RoleAssignment::unit))
                .entrySet()
                .stream()
                .map(e -> workplace(e.getKey(), e.getValue()))
                .sorted(Comparator.comparing(Workplace::unit))
                .toList());
  }

  private Workplace workplace(String code, List<RoleAssignment> held) {
    Set<String> roles =
        held.stream().map(RoleAssignment::role).collect(Collectors.toCollection(TreeSet::new));
    Directory.UnitName unit =
        directory
            .unit(code)
            .orElseThrow(() -> new IllegalStateException("Roles are held in unknown unit " + code));
    String organ = directory.unit(unit.parent()).map(Directory.UnitName::name).orElse("");
    List<Directory.WindowName> windows =
        directory.windowsOf(code).stream().filter(w -> roles.contains(w.role())).toList();
    return new Workplace(code, unit.name(), organ, roles, windows, !windows.isEmpty());
  }

  /** Chooses the unit where there is nothing to choose. */
  @Permitted("place.own")
  public void onlyOne(OpenSession session) {
    List<Workplace> choices = choices(session);
    if (choices.size() == 1 && !choices.get(0).needsWindow()) {
      store(session, choices.get(0), "");
    }
  }

  /**
   * @param window code, or empty
   * @throws org.onewindow.kernel.refusal.Refused {@code UNIT_NOT_HELD}, {@code WINDOW_MISSING},
   *     {@code WINDOW_NOT_HERE}
   */
  @Permitted("place.own")
  public void with(OpenSession session, String unit, String window) {
    Workplace place =
        choices(session).stream()
            .filter(w -> w.unit().equals(unit))
            .findFirst()
            .orElseThrow(() -> Refusal.of("UNIT_NOT_HELD").at("unit").raise());
    if (place.needsWindow() && window.isEmpty()) {
      throw Refusal.of("WINDOW_MISSING").at("window").raise();
    }
    if (!window.isEmpty() && place.windows().stream().noneMatch(w -> w.code().equals(window))) {
      throw Refusal.of("WINDOW_NOT_HERE").at("window").raise();
    }
    store(session, place, window);
  }

  private void store(OpenSession session, Workplace place, String window) {
    transactions.inNew(
        () -> {
          sessions.workAt(session.id(), place.unit(), window);
          audit.record(
              new AuditEntry(
                  "session.place",
                  "account",
                  String.valueOf(session.account()),
                  "",
                  Map.of("unit", place.unit(), "window", window)));
        });
    open.forget(session.account());
  }
}
