package org.onewindow.platform.identity.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onewindow.platform.identity.domain.AccountKind;
import org.onewindow.platform.identity.domain.AccountStatus;
import org.onewindow.platform.identity.domain.MandatePower;
import org.onewindow.platform.persistence.Jdbc;

/**
 * Sessions live in the database and not in a node's memory: they survive the end of a node, and an
 * administrator ends them for all nodes at once. Only the digest of a token is stored.
 */
@ApplicationScoped
public class Sessions {

  private record Held(String role, String unit) {}

  private final Jdbc jdbc;

  protected Sessions() {
    this(null);
  }

  @Inject
  public Sessions(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  public void begin(String id, long account, String address, String agent, Instant at) {
    jdbc.update(
        "INSERT INTO plt_session (id, account, created_at, last_seen_at, address, agent)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        id,
        account,
        at,
        at,
        address,
        agent.length() > 200 ? agent.substring(0, 200) : agent);
  }

  /** The session began at the provider of identities, and can end there too. */
  public void beganAtProvider(String id) {
    jdbc.update("UPDATE plt_session SET by_provider = TRUE WHERE id = ?", id);
  }

  public boolean isByProvider(String id) {
    return jdbc.first(
            "SELECT by_provider FROM plt_session WHERE id = ?", row -> row.flag("by_provider"), id)
        .orElse(false);
  }

  public Optional<SessionRow> find(String id) {
    return jdbc.first(
            "SELECT s.id, s.account, a.login, a.name, a.status, a.must_change_password,"
                + " a.totp_sealed IS NOT NULL AS has_totp, s.created_at, s.last_seen_at,"
                + " s.ended_at, s.second_factor_at, s.unit, s.window_code, a.kind,"
                + " m.principal, m.power, m.lapses_at, m.ended_at AS mandate_ended_at"
                + " FROM plt_session s JOIN plt_account a ON a.id = s.account"
                + " LEFT JOIN plt_mandate m ON m.id = s.mandate AND m.agent = s.account"
                + " WHERE s.id = ?",
            row ->
                new SessionRow(
                    row.text("id"),
                    row.number("account"),
                    row.text("login"),
                    row.text("name"),
                    AccountStatus.valueOf(row.text("status")),
                    row.flag("must_change_password"),
                    row.flag("has_totp"),
                    row.instant("created_at"),
                    row.instant("last_seen_at"),
                    row.instant("ended_at"),
                    row.instant("second_factor_at"),
                    row.text("unit") == null ? "" : row.text("unit"),
                    row.text("window_code") == null ? "" : row.text("window_code"),
                    Set.of(),
                    Set.of(),
                    AccountKind.valueOf(row.text("kind")),
                    row.text("power") == null
                        ? null
                        : new SessionRow.ActingFor(
                            row.number("principal"),
                            MandatePower.valueOf(row.text("power")),
                            row.instant("lapses_at"),
                            row.instant("mandate_ended_at"))),
            id)
        .map(this::withRoles);
  }

  private SessionRow withRoles(SessionRow s) {
    List<Held> held =
        jdbc.list(
            "SELECT role, unit FROM plt_account_role WHERE account = ?",
            row -> new Held(row.text("role"), row.text("unit")),
            s.account());
    return new SessionRow(
        s.id(),
        s.account(),
        s.login(),
        s.name(),
        s.status(),
        s.mustChangePassword(),
        s.hasTotp(),
        s.createdAt(),
        s.lastSeenAt(),
        s.endedAt(),
        s.secondFactorAt(),
        s.unit(),
        s.window(),
        held.stream()
            .filter(h -> h.unit().equals(s.unit()))
            .map(Held::role)
            .collect(Collectors.toSet()),
        held.stream().map(Held::role).collect(Collectors.toSet()),
        s.kind(),
        s.mandate());
  }

  public void seen(String id, Instant at) {
    jdbc.update(
        "UPDATE plt_session SET last_seen_at = ? WHERE id = ? AND ended_at IS NULL", at, id);
  }

  public void passedSecondFactor(String id, Instant at) {
    jdbc.update("UPDATE plt_session SET second_factor_at = ? WHERE id = ?", at, id);
  }

  public void workAt(String id, String unit, String window) {
    jdbc.update(
        "UPDATE plt_session SET unit = ?, window_code = ? WHERE id = ?",
        unit,
        window.isEmpty() ? null : window,
        id);
  }

  /** From now on the session acts under a mandate, or in the own name where there is none. */
  public void actUnder(String id, Optional<Long> mandate) {
    jdbc.update("UPDATE plt_session SET mandate = ? WHERE id = ?", mandate.orElse(null), id);
  }

  /**
   * @return false when the account has no such open session
   */
  public boolean end(String id, long account, Instant at) {
    return jdbc.update(
            "UPDATE plt_session SET ended_at = ? WHERE id = ? AND account = ?"
                + " AND ended_at IS NULL",
            at,
            id,
            account)
        > 0;
  }

  /** Ends all sessions of an account but one; an empty text spares none. */
  public int endOthers(long account, String spared, Instant at) {
    return jdbc.update(
        "UPDATE plt_session SET ended_at = ? WHERE account = ? AND id <> ? AND ended_at IS NULL",
        at,
        account,
        spared);
  }

  /** The open sessions of an account, the one used last first; at most 50. */
  public List<OwnSession> openOf(long account, Instant notIdleSince) {
    return jdbc.list(
        "SELECT id, created_at, last_seen_at, address, agent FROM plt_session"
            + " WHERE account = ? AND ended_at IS NULL AND last_seen_at > ?"
            + " ORDER BY last_seen_at DESC LIMIT 50",
        row ->
            new OwnSession(
                row.text("id"),
                row.instant("created_at"),
                row.instant("last_seen_at"),
                row.text("address"),
                row.text("agent")),
        account,
        notIdleSince);
  }

  /** Forgets sessions that nobody can use any more. */
  public int sweep(Instant before) {
    return jdbc.update(
        "DELETE FROM plt_session WHERE last_seen_at < ? ORDER BY last_seen_at LIMIT 200", before);
  }
}
