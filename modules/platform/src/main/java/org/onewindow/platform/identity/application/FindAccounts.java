package org.onewindow.platform.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.identity.persistence.AccountRow;
import org.onewindow.platform.identity.persistence.AccountRows;
import org.onewindow.platform.persistence.Cursor;
import org.onewindow.platform.persistence.Slice;

/** Lists accounts for administrators. */
@ApplicationScoped
public class FindAccounts {

  private static final int LONGEST_SEARCH = 50;

  private final AccountRows rows;

  protected FindAccounts() {
    this(null);
  }

  @Inject
  FindAccounts(AccountRows rows) {
    this.rows = rows;
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
}
