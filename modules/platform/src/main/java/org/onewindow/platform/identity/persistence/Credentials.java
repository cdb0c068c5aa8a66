package org.onewindow.platform.identity.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.onewindow.platform.identity.domain.AccountStatus;
import org.onewindow.platform.persistence.Jdbc;

/** What a log-in reads and writes of an account, beside the aggregate. */
@ApplicationScoped
public class Credentials {

  /** What a log-in is checked against. */
  public record Row(long id, String name, AccountStatus status, String passwordHash) {

    /** Never shows the hash. */
    @Override
    public String toString() {
      return "Credentials of account " + id;
    }
  }

  private final Jdbc jdbc;

  protected Credentials() {
    this(null);
  }

  @Inject
  public Credentials(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  public Optional<Row> of(String login) {
    return jdbc.first(
        "SELECT id, name, status, password_hash FROM plt_account WHERE login = ?",
        row ->
            new Row(
                row.number("id"),
                row.text("name"),
                AccountStatus.valueOf(row.text("status")),
                row.text("password_hash")),
        login);
  }

  public void loggedIn(long account, Instant at) {
    jdbc.update("UPDATE plt_account SET last_login_at = ? WHERE id = ?", at, account);
  }

  /** Replaces the hash of the same password, unless the password was changed meanwhile. */
  public void rehash(long account, String former, String better) {
    jdbc.update(
        "UPDATE plt_account SET password_hash = ? WHERE id = ? AND password_hash = ?",
        better,
        account,
        former);
  }
}
