package org.onewindow.platform.identity.persistence;

import java.time.Instant;
import java.util.List;
import org.onewindow.platform.identity.domain.AccountStatus;

/**
 * An account as a list shows it.
 *
 * @param roles role and unit, e.g. {@code REVIEWER@11371799MB2A00011A-05}, sorted
 */
public record AccountRow(
    long id,
    String login,
    String name,
    AccountStatus status,
    boolean mustChangePassword,
    boolean hasTotp,
    Instant lastLoginAt,
    List<String> roles) {

  public AccountRow {
    roles = List.copyOf(roles);
  }
}
