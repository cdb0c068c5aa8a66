package org.onewindow.platform.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.identity.CurrentActor;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.identity.domain.Account;
import org.onewindow.platform.identity.domain.RoleAssignment;
import org.onewindow.platform.identity.persistence.AccountRows;
import org.onewindow.platform.identity.persistence.Accounts;
import org.onewindow.platform.identity.session.OpenSessions;
import org.onewindow.platform.persistence.Transactions;

/** Gives an account the roles it holds from now on, unit by unit. */
@ApplicationScoped
public class AssignRoles {

  static final String ADMINISTRATOR = "ADMINISTRATOR";

  private final Accounts accounts;
  private final AccountRows rows;
  private final KnownRoles knownRoles;
  private final OpenSessions open;
  private final CurrentActor actor;
  private final Audit audit;
  private final Transactions transactions;

  protected AssignRoles() {
    this(null, null, null, null, null, null, null);
  }

  @Inject
  AssignRoles(
      Accounts accounts,
      AccountRows rows,
      KnownRoles knownRoles,
      OpenSessions open,
      CurrentActor actor,
      Audit audit,
      Transactions transactions) {
    this.accounts = accounts;
    this.rows = rows;
    this.knownRoles = knownRoles;
    this.open = open;
    this.actor = actor;
    this.audit = audit;
    this.transactions = transactions;
  }

  /**
   * @throws org.onewindow.kernel.refusal.Refused {@code OWN_ADMINISTRATOR_ROLE}, {@code
   *     LAST_ADMINISTRATOR}, {@code ROLE_UNKNOWN}, {@code UNIT_UNKNOWN}
   */
  @Permitted("account.assign")
  public void with(String login, Collection<RoleAssignment> roles) {
    change(login, held -> new HashSet<>(roles));
  }

  /** One more role; holding it already changes nothing. */
  @Permitted("account.assign")
  public void give(String login, RoleAssignment role) {
    change(
        login,
        held -> {
          Set<RoleAssignment> more = new HashSet<>(held);
          more.add(role);
          return more;
        });
  }

  /**
   * One role less; not holding it changes nothing.
   *
   * @throws org.onewindow.kernel.refusal.Refused {@code OWN_ADMINISTRATOR_ROLE}, {@code
   *     LAST_ADMINISTRATOR}
   */
  @Permitted("account.assign")
  public void take(String login, RoleAssignment role) {
    change(
        login,
        held -> {
          Set<RoleAssignment> fewer = new HashSet<>(held);
          fewer.remove(role);
          return fewer;
        });
  }

  private void change(String login, UnaryOperator<Set<RoleAssignment>> wanted) {
    long changed =
        transactions.inNew(
            () -> {
              Account account = accounts.hold(accounts.get(login).id());
              assign(account, wanted.apply(account.roles()));
              return account.id();
            });
    open.forget(changed);
  }

  private void assign(Account account, Set<RoleAssignment> roles) {
    knownRoles.mustKnow(roles);
    if (isAdministrator(account.roles()) && !isAdministrator(roles)) {
      if (actor.get().account().equals(String.valueOf(account.id()))) {
        throw Refusal.of("OWN_ADMINISTRATOR_ROLE").at("roles").raise();
      }
      mustNotBeLastAdministrator(rows, account);
    }
    String before = text(account.roles());
    account.holdRoles(roles);
    audit.record(
        new AuditEntry(
            "account.assign",
            "account",
            String.valueOf(account.id()),
            "",
            Map.of("before", before, "after", text(roles))));
  }

  static boolean isAdministrator(Collection<RoleAssignment> roles) {
    return roles.stream().anyMatch(r -> r.role().equals(ADMINISTRATOR));
  }

  static void mustNotBeLastAdministrator(AccountRows rows, Account account) {
    if (rows.otherHolders(ADMINISTRATOR, account.id()) == 0) {
      throw Refusal.of("LAST_ADMINISTRATOR").at("roles").raise();
    }
  }

  private static String text(Collection<RoleAssignment> roles) {
    return roles.stream().map(RoleAssignment::toString).sorted().collect(Collectors.joining(" "));
  }
}
