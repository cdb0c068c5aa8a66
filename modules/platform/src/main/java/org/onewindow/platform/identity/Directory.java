package org.onewindow.platform.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onewindow.platform.persistence.Jdbc;

/**
 * Names of units, windows and people for those who know the code: for printing, lists and choices.
 * Reads the database at each call; thread-safe.
 */
@ApplicationScoped
public class Directory {

  /**
   * @param code USCC of an organ, or its section's code
   * @param parent code of the organ above, or empty
   */
  public record UnitName(String code, String name, String parent, String region) {}

  /**
   * A counter window, the unit whose people sit at it, and the role of those who do, such as {@code
   * WINDOW_CLERK}.
   */
  public record WindowName(String code, String name, String unit, String role) {}

  /** A person, by account id as {@link Actor#account} has it. */
  public record Person(String account, String login, String name) {}

  private static final String UNITS =
      "SELECT code, name, COALESCE(parent, '') AS parent, region FROM plt_unit";
  private static final String PEOPLE = "SELECT a.id, a.login, a.name FROM plt_account a";

  /** A list of ids is bound as one JSON value: the statement stays the same for any number. */
  private static final String THESE =
      PEOPLE
          + " JOIN JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) wanted ON wanted.id = a.id";

  private final Jdbc jdbc;

  protected Directory() {
    this(null);
  }

  @Inject
  public Directory(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  /** All units, organs before their sections; at most 1000. */
  public List<UnitName> units() {
    return jdbc.list(UNITS + " ORDER BY code LIMIT 1000", Directory::unit);
  }

  public Optional<UnitName> unit(String code) {
    return jdbc.first(UNITS + " WHERE code = ?", Directory::unit, code);
  }

  /** Every window, by code; at most 1000. */
  public List<WindowName> windows() {
    return jdbc.list(
        "SELECT code, name, unit, role FROM plt_window ORDER BY code LIMIT 1000",
        Directory::window);
  }

  /** The windows of a unit, by code; at most 200. */
  public List<WindowName> windowsOf(String unit) {
    return jdbc.list(
        "SELECT code, name, unit, role FROM plt_window WHERE unit = ? ORDER BY code LIMIT 200",
        Directory::window,
        unit);
  }

  public Optional<WindowName> window(String code) {
    return jdbc.first(
        "SELECT code, name, unit, role FROM plt_window WHERE code = ?", Directory::window, code);
  }

  public Optional<Person> person(String account) {
    return jdbc.first(PEOPLE + " WHERE a.id = ?", Directory::someone, account);
  }

  public Optional<Person> personByLogin(String login) {
    return jdbc.first(PEOPLE + " WHERE a.login = ?", Directory::someone, login);
  }

  /** The people of several accounts by account id, in one query; who is not known is left out. */
  public Map<String, Person> people(Collection<String> accounts) {
    String ids =
        accounts.stream()
            .filter(account -> account.matches("\\d{1,18}"))
            .distinct()
            .collect(Collectors.joining(",", "[", "]"));
    return ids.equals("[]")
        ? Map.of()
        : jdbc.list(THESE, Directory::someone, ids).stream()
            .collect(Collectors.toMap(Person::account, Function.identity()));
  }

  /** Everybody who has or had an account, by log-in name, to choose one from; at most 1000. */
  public List<Person> everybody() {
    return jdbc.list(PEOPLE + " ORDER BY a.login LIMIT 1000", Directory::someone);
  }

  /** The active people who hold a role in any unit; at most 200. */
  public List<Person> holders(String role) {
    return jdbc.list(
        PEOPLE
            + " WHERE a.status = 'ACTIVE' AND a.id IN"
            + " (SELECT r.account FROM plt_account_role r WHERE r.role = ?) ORDER BY a.id LIMIT 200",
        Directory::someone,
        role);
  }

  /** The active people who hold a role in a unit; at most 200. */
  public List<Person> holders(String role, String unit) {
    return jdbc.list(
        PEOPLE
            + " JOIN plt_account_role r ON r.account = a.id"
            + " WHERE r.role = ? AND r.unit = ? AND a.status = 'ACTIVE' ORDER BY a.id LIMIT 200",
        Directory::someone,
        role,
        unit);
  }

  private static UnitName unit(Jdbc.Row row) throws java.sql.SQLException {
    return new UnitName(row.text("code"), row.text("name"), row.text("parent"), row.text("region"));
  }

  private static WindowName window(Jdbc.Row row) throws java.sql.SQLException {
    return new WindowName(row.text("code"), row.text("name"), row.text("unit"), row.text("role"));
  }

  private static Person someone(Jdbc.Row row) throws java.sql.SQLException {
    return new Person(String.valueOf(row.number("id")), row.text("login"), row.text("name"));
  }
}
