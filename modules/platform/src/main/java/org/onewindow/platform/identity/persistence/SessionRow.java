package org.onewindow.platform.identity.persistence;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.onewindow.platform.identity.domain.AccountKind;
import org.onewindow.platform.identity.domain.AccountStatus;
import org.onewindow.platform.identity.domain.MandatePower;

/**
 * A session with what decides on it.
 *
 * @param id SHA-256 of its token, in hex
 * @param secondFactorAt when a second factor was shown in it, or null
 * @param unit chosen unit, or empty
 * @param window chosen window, or empty
 * @param roles codes held in the chosen unit
 * @param everyRole codes held in any unit
 * @param kind staff or applicant
 * @param mandate under which an applicant acts in this session; null for the own name
 */
public record SessionRow(
    String id,
    long account,
    String login,
    String name,
    AccountStatus status,
    boolean mustChangePassword,
    boolean hasTotp,
    Instant createdAt,
    Instant lastSeenAt,
    Instant endedAt,
    Instant secondFactorAt,
    String unit,
    String window,
    Set<String> roles,
    Set<String> everyRole,
    AccountKind kind,
    ActingFor mandate) {

  /**
   * The mandate chosen for the session.
   *
   * @param lapsesAt the midnight after its last day
   * @param endedAt when it was revoked, or null
   */
  public record ActingFor(long principal, MandatePower power, Instant lapsesAt, Instant endedAt) {

    boolean isInForce(Instant now) {
      return endedAt == null && now.isBefore(lapsesAt);
    }
  }

  public SessionRow {
    roles = Set.copyOf(roles);
    everyRole = Set.copyOf(everyRole);
  }

  /** The same session, used at a later moment. */
  public SessionRow seenAt(Instant moment) {
    return new SessionRow(
        id,
        account,
        login,
        name,
        status,
        mustChangePassword,
        hasTotp,
        createdAt,
        moment,
        endedAt,
        secondFactorAt,
        unit,
        window,
        roles,
        everyRole,
        kind,
        mandate);
  }

  /** The principal and power of the mandate, while it is in force. */
  public Optional<ActingFor> actingFor(Instant now) {
    return Optional.ofNullable(mandate).filter(m -> m.isInForce(now));
  }
}
