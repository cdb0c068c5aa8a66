package org.onewindow.platform.identity.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.onewindow.platform.identity.domain.AccountStatus;
import org.onewindow.platform.persistence.Cursor;
import org.onewindow.platform.persistence.Jdbc;
import org.onewindow.platform.persistence.Slice;

/** Accounts as lists show them, and questions about who holds what. */
@ApplicationScoped
public class AccountRows {

  private static final String COLUMNS =
      "SELECT a.id, a.login, a.name, a.status, a.must_change_password,"
          + " a.totp_sealed IS NOT NULL AS has_totp, a.last_login_at,"
          + " (SELECT GROUP_CONCAT(CONCAT(r.role, '@', r.unit) ORDER BY r.unit, r.role"
          + " SEPARATOR ' ') FROM plt_account_role r WHERE r.account = a.id) AS roles"
          + " FROM plt_account a";

  private final Jdbc jdbc;

  protected AccountRows() {
    this(null);
  }

  @Inject
  public AccountRows(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A page of accounts in the order of log-in names.
   *
   * @param search part of the log-in name or of the person's name; empty for all
   */
  public Slice<AccountRow> page(String search, Optional<Cursor> from, int size) {
    String pattern = "%" + search.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    List<AccountRow> rows =
        jdbc.list(
            COLUMNS
                + " WHERE a.kind = 'STAFF' AND (a.login LIKE ? ESCAPE '!' OR a.name LIKE ? ESCAPE '!') AND a.login > ?"
                + " ORDER BY a.login LIMIT ?",
            AccountRows::map,
            pattern,
            pattern,
            from.map(c -> c.text(0)).orElse(""),
            size + 1);
    return Slice.of(rows, size, row -> Cursor.of(row.login()));
  }

  public Optional<AccountRow> find(String login) {
    return jdbc.first(COLUMNS + " WHERE a.login = ? AND a.kind = 'STAFF'", AccountRows::map, login);
  }

  /**
   * How many other active accounts hold a role; holds all its holders until the transaction ends.
   */
  public int otherHolders(String role, long account) {
    return jdbc.list(
            "SELECT DISTINCT r.account FROM plt_account_role r JOIN plt_account a"
                + " ON a.id = r.account WHERE r.role = ? AND a.status = 'ACTIVE'"
                + " AND r.account <> ? FOR UPDATE",
            row -> row.number("account"),
            role,
            account)
        .size();
  }

  public boolean any() {
    return jdbc.first(
            "SELECT 1 AS one FROM plt_account WHERE kind = 'STAFF' LIMIT 1",
            row -> row.integer("one"))
        .isPresent();
  }

  private static AccountRow map(Jdbc.Row row) throws java.sql.SQLException {
    String roles = row.text("roles");
    return new AccountRow(
        row.number("id"),
        row.text("login"),
        row.text("name"),
        AccountStatus.valueOf(row.text("status")),
        row.flag("must_change_password"),
        row.flag("has_totp"),
        row.instant("last_login_at"),
        roles == null ? List.of() : Arrays.asList(roles.split(" ")));
  }
}
