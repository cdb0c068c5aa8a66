package org.onewindow.platform.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Collection;
import java.util.regex.Pattern;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.crypto.FieldSeal;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.identity.domain.Account;
import org.onewindow.platform.identity.domain.Login;
import org.onewindow.platform.identity.domain.RoleAssignment;
import org.onewindow.platform.identity.persistence.Accounts;
import org.onewindow.platform.persistence.Transactions;
import org.onewindow.platform.time.RealTime;

/** An administrator opens an account and gets its first password, to hand over once. */
@ApplicationScoped
public class OpenAccount {

  private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 -]{5,19}");

  private final Passwords passwords;
  private final Accounts accounts;
  private final KnownRoles knownRoles;
  private final FieldSeal seal;
  private final Audit audit;
  private final Transactions transactions;
  private final InstantSource clock;

  protected OpenAccount() {
    this(null, null, null, null, null, null, null);
  }

  @Inject
  OpenAccount(
      Passwords passwords,
      Accounts accounts,
      KnownRoles knownRoles,
      FieldSeal seal,
      Audit audit,
      Transactions transactions,
      @RealTime InstantSource clock) {
    this.passwords = passwords;
    this.accounts = accounts;
    this.knownRoles = knownRoles;
    this.seal = seal;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * @param phone may be empty
   * @return the first password; it is stored nowhere in the clear
   * @throws org.onewindow.kernel.refusal.Refused {@code LOGIN_NAME_FORM}, {@code LOGIN_NAME_TAKEN},
   *     {@code ACCOUNT_NAME_FORM}, {@code PHONE_FORM}, {@code ROLE_UNKNOWN}, {@code UNIT_UNKNOWN}
   */
  @Permitted("account.open")
  public String with(String login, String name, String phone, Collection<RoleAssignment> roles) {
    Login wanted = Login.of(login);
    String first = passwords.first();
    String hash = passwords.hash(first);
    transactions.inNew(() -> open(wanted, name, phone, hash, roles));
    return first;
  }

  Account open(
      Login login, String name, String phone, String hash, Collection<RoleAssignment> roles) {
    if (accounts.byLogin(login.name()).isPresent()) {
      throw Refusal.of("LOGIN_NAME_TAKEN", login.name()).at("login").raise();
    }
    if (!phone.isBlank() && !PHONE.matcher(phone.strip()).matches()) {
      throw Refusal.of("PHONE_FORM").at("phone").raise();
    }
    knownRoles.mustKnow(roles);
    String sealed =
        phone.isBlank() ? null : seal.seal("plt_account.phone:" + login.name(), phone.strip());
    Account account = new Account(login, name, sealed, hash, clock.instant());
    account.holdRoles(roles);
    accounts.add(account);
    audit.record(AuditEntry.of("account.open", "account", String.valueOf(account.id())));
    return account;
  }
}
