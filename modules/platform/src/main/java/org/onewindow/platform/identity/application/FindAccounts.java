package org.onewindow.platform.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.identity.IdentitySettings;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.identity.persistence.AccountRow;
import org.onewindow.platform.identity.persistence.AccountRows;
import org.onewindow.platform.persistence.Cursor;
import org.onewindow.platform.persistence.Slice;

/** Lists accounts for administrators, and the demo accounts for everybody in demo mode. */
@ApplicationScoped
public class FindAccounts {

  private static final int LONGEST_SEARCH = 50;

  private final AccountRows rows;
  private final IdentitySettings settings;

  protected FindAccounts() {
    this(null, null);
  }

  @Inject
  FindAccounts(AccountRows rows, IdentitySettings settings) {
    this.rows = rows;
    this.settings = settings;
  }

  @Permitted("account.read")
  public Slice<AccountRow> page(String search, Optional<Cursor> from, int size) {
    String wanted = search == null ? "" : search.strip();
    return rows.page(
        wanted.length() > LONGEST_SEARCH ? wanted.substring(0, LONGEST_SEARCH) : wanted,
        from,
        size);
  }

  /**
   * @throws NotFound {@code ACCOUNT_NOT_FOUND}
   */
  @Permitted("account.read")
  public AccountRow get(String login) {
    return rows.find(login).orElseThrow(() -> new NotFound(Refusal.of("ACCOUNT_NOT_FOUND")));
  }

  /** Nobody outside demo mode. */
  @Permitted(Permitted.ANYONE)
  public List<AccountRow> demoAccounts() {
    return settings.demo() ? rows.firstFew() : List.of();
  }
}
