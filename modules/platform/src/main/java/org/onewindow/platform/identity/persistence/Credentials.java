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

  /** Of staff: an applicant's account cannot be entered by this door. */
  public Optional<Row> of(String login) {
    return jdbc.first(
        "SELECT id, name, status, password_hash FROM plt_account"
            + " WHERE login = ? AND kind = 'STAFF'",
        Credentials::row,
        login);
  }

  /** Of an applicant, by the blind index of the number; staff cannot be entered by this door. */
  public Optional<Row> ofApplicantByNumber(String index) {
    return jdbc.first(
        "SELECT a.id, a.name, a.status, a.password_hash FROM plt_applicant p"
            + " JOIN plt_account a ON a.id = p.account WHERE p.number_index = ?",
        Credentials::row,
        index);
  }

  /** Of an applicant who is a person, by the blind index of the mobile number. */
  public Optional<Row> ofApplicantByPhone(String index) {
    return jdbc.first(
        "SELECT a.id, a.name, a.status, a.password_hash FROM plt_applicant p"
            + " JOIN plt_account a ON a.id = p.account WHERE p.login_phone = ?",
        Credentials::row,
        index);
  }

  /** Of any account, by its id. */
  public Optional<Row> ofAccount(long account) {
    return jdbc.first(
        "SELECT id, name, status, password_hash FROM plt_account WHERE id = ?",
        Credentials::row,
        account);
  }

  private static Row row(Jdbc.Row row) throws java.sql.SQLException {
    return new Row(
        row.number("id"),
        row.text("name"),
        AccountStatus.valueOf(row.text("status")),
        row.text("password_hash"));
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
