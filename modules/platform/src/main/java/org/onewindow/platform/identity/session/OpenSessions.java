package org.onewindow.platform.identity.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.onewindow.platform.identity.Actor;
import org.onewindow.platform.identity.IdentitySettings;
import org.onewindow.platform.identity.Roles;
import org.onewindow.platform.identity.domain.AccountKind;
import org.onewindow.platform.identity.domain.AccountStatus;
import org.onewindow.platform.identity.domain.MandatePower;
import org.onewindow.platform.identity.persistence.SessionRow;
import org.onewindow.platform.identity.persistence.Sessions;
import org.onewindow.platform.time.RealTime;

/**
 * Finds the session of a token. What was found is remembered on this node for a few seconds, so
 * that a page with many requests asks the database once; acts on this node make it forget at once,
 * acts on another node take effect when those seconds are over. Remembers a bounded number.
 * Thread-safe.
 */
@ApplicationScoped
public class OpenSessions {

  private static final int REMEMBERED = 10_000;
  private static final Duration SEEN_EVERY = Duration.ofMinutes(1);

  private record Remembered(SessionRow row, Instant at) {}

  private final Sessions sessions;
  private final Roles roles;
  private final IdentitySettings settings;
  private final InstantSource clock;
  private final InstantSource countyTime;
  private final Map<String, Remembered> remembered =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Remembered> eldest) {
          return size() > REMEMBERED;
        }
      };

  protected OpenSessions() {
    this(null, null, null, null, null);
  }

  @Inject
  public OpenSessions(
      Sessions sessions,
      Roles roles,
      IdentitySettings settings,
      @RealTime InstantSource clock,
      InstantSource countyTime) {
    this.sessions = sessions;
    this.roles = roles;
    this.settings = settings;
    this.clock = clock;
    this.countyTime = countyTime;
  }

  /**
   * The open session of a token.
   *
   * @param alive the request shows that the person is there; a mere question about the session does
   *     not and must not keep it open
   */
  public Optional<OpenSession> of(String token, boolean alive) {
    if (!SessionToken.hasForm(token)) {
      return Optional.empty();
    }
    String id = new SessionToken(token).id();
    Instant now = clock.instant();
    return row(id, now)
        .filter(row -> isOpen(row, now))
        .map(row -> alive ? seen(row, now) : row)
        .map(this::open);
  }

  /**
   * The session of a token that ended by itself, not by logging out: whose typing is to be kept.
   */
  public Optional<SessionRow> runOut(String token) {
    if (!SessionToken.hasForm(token)) {
      return Optional.empty();
    }
    Instant now = clock.instant();
    return row(new SessionToken(token).id(), now)
        .filter(row -> row.endedAt() == null && !isOpen(row, now))
        .filter(row -> row.status() == AccountStatus.ACTIVE);
  }

  /** Something about an account or its sessions changed. */
  public void forget(long account) {
    synchronized (remembered) {
      remembered.values().removeIf(r -> r.row().account() == account);
    }
  }

  private Optional<SessionRow> row(String id, Instant now) {
    synchronized (remembered) {
      Remembered known = remembered.get(id);
      if (known != null && known.at().plus(settings.recheck()).isAfter(now)) {
        return Optional.of(known.row());
      }
    }
    Optional<SessionRow> row = sessions.find(id);
    row.ifPresent(r -> remember(r, now));
    return row;
  }

  private void remember(SessionRow row, Instant now) {
    synchronized (remembered) {
      remembered.put(row.id(), new Remembered(row, now));
    }
  }

  private boolean isOpen(SessionRow row, Instant now) {
    return row.endedAt() == null
        && row.status() == AccountStatus.ACTIVE
        && row.lastSeenAt().plus(settings.idle()).isAfter(now)
        && row.createdAt().plus(settings.longest()).isAfter(now);
  }

  private SessionRow seen(SessionRow row, Instant now) {
    if (row.lastSeenAt().plus(SEEN_EVERY).isAfter(now)) {
      return row;
    }
    sessions.seen(row.id(), now);
    SessionRow seen = row.seenAt(now);
    remember(seen, now);
    return seen;
  }

  private OpenSession open(SessionRow row) {
    SessionStage stage = stageOf(row);
    Actor actor = stage == SessionStage.ONLINE ? applicant(row) : staff(row, stage);
    Instant idleEnd = row.lastSeenAt().plus(settings.idle());
    Instant end = row.createdAt().plus(settings.longest());
    return new OpenSession(
        row.id(),
        row.account(),
        row.login(),
        actor,
        stage,
        row.hasTotp(),
        idleEnd.isBefore(end) ? idleEnd : end);
  }

  private Actor staff(SessionRow row, SessionStage stage) {
    boolean ready = stage == SessionStage.READY;
    Set<String> permissions = new TreeSet<>(stage.permissions());
    if (ready) {
      permissions.addAll(roles.permissionsOf(row.roles()));
    }
    return new Actor(
        String.valueOf(row.account()),
        row.name(),
        ready ? row.unit() : "",
        ready ? row.window() : "",
        ready ? row.roles() : Set.of(),
        permissions);
  }

  /** Whatever roles a row may name: an applicant has none. */
  private Actor applicant(SessionRow row) {
    Optional<SessionRow.ActingFor> mandate = row.actingFor(countyTime.instant());
    MandatePower power = mandate.map(SessionRow.ActingFor::power).orElse(MandatePower.APPLY);
    Set<String> permissions = new TreeSet<>(SessionStage.ONLINE.permissions());
    permissions.addAll(power.permissions());
    long principal = mandate.map(SessionRow.ActingFor::principal).orElse(row.account());
    return new Actor(
        String.valueOf(row.account()),
        row.name(),
        "",
        "",
        Set.of(),
        permissions,
        String.valueOf(principal));
  }

  private SessionStage stageOf(SessionRow row) {
    if (row.kind() == AccountKind.APPLICANT) {
      if (row.secondFactorAt() == null) {
        return SessionStage.SECOND_FACTOR;
      }
      return row.mustChangePassword() ? SessionStage.NEW_PASSWORD : SessionStage.ONLINE;
    }
    if (row.hasTotp() && row.secondFactorAt() == null) {
      return SessionStage.SECOND_FACTOR;
    }
    if (row.mustChangePassword()) {
      return SessionStage.NEW_PASSWORD;
    }
    if (!row.hasTotp()
        && row.everyRole().stream().anyMatch(settings.secondFactorRoles()::contains)) {
      return SessionStage.BIND_TOTP;
    }
    return row.unit().isEmpty() || row.roles().isEmpty() ? SessionStage.PLACE : SessionStage.READY;
  }
}
