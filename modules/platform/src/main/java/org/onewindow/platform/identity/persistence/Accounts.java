package org.onewindow.platform.identity.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.identity.domain.Account;

/** All accounts. */
@ApplicationScoped
public class Accounts {

  @PersistenceContext(unitName = "onewindow")
  private EntityManager entities;

  /** Stores a new account; its id is known afterwards. */
  public void add(Account account) {
    entities.persist(account);
    entities.flush();
  }

  public Optional<Account> byLogin(String login) {
    return entities
        .createQuery("SELECT a FROM Account a WHERE a.login = :login", Account.class)
        .setParameter("login", login)
        .getResultStream()
        .findFirst();
  }

  /**
   * @throws NotFound {@code ACCOUNT_NOT_FOUND}
   */
  public Account get(String login) {
    return byLogin(login).orElseThrow(() -> new NotFound(Refusal.of("ACCOUNT_NOT_FOUND")));
  }

  /**
   * The account, to be looked at.
   *
   * @throws NotFound {@code ACCOUNT_NOT_FOUND}
   */
  public Account get(long id) {
    Account account = entities.find(Account.class, id);
    if (account == null) {
      throw new NotFound(Refusal.of("ACCOUNT_NOT_FOUND"));
    }
    return account;
  }

  /**
   * The account, held until the transaction ends.
   *
   * @throws NotFound {@code ACCOUNT_NOT_FOUND}
   */
  public Account hold(long id) {
    Account account = entities.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (account == null) {
      throw new NotFound(Refusal.of("ACCOUNT_NOT_FOUND"));
    }
    return account;
  }
}
