package org.onewindow.platform.identity.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.onewindow.platform.persistence.Jdbc;

/**
 * Which account an identity of the provider enters. Only a blind index of issuer and subject is
 * kept: the table says that somebody signed in with the provider, not as whom.
 */
@ApplicationScoped
public class IdentityLinks {

  private final Jdbc jdbc;

  protected IdentityLinks() {
    this(null);
  }

  @Inject
  public IdentityLinks(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  public Optional<Long> accountOf(String identityIndex) {
    return jdbc.first(
        "SELECT account FROM plt_identity_link WHERE identity_index = ?",
        row -> row.number("account"),
        identityIndex);
  }

  public boolean hasOne(long account, String issuer) {
    return jdbc.first(
            "SELECT account FROM plt_identity_link WHERE account = ? AND issuer = ?",
            row -> row.number("account"),
            account,
            issuer)
        .isPresent();
  }

  /** One of each provider at most: the newer one takes the place of the older. */
  public void link(String identityIndex, long account, String issuer, Instant at) {
    unlink(account, issuer);
    jdbc.update(
        "INSERT INTO plt_identity_link (identity_index, account, issuer, linked_at)"
            + " VALUES (?, ?, ?, ?)",
        identityIndex,
        account,
        issuer,
        at);
  }

  /**
   * @return false when there was none
   */
  public boolean unlink(long account, String issuer) {
    return jdbc.update(
            "DELETE FROM plt_identity_link WHERE account = ? AND issuer = ?", account, issuer)
        > 0;
  }
}
