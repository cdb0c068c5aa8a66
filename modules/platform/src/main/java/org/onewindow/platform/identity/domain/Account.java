package org.onewindow.platform.identity.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.onewindow.kernel.refusal.Refusal;

/**
 * A person who works with the product, or one who applies online; see {@link AccountKind}.
 *
 * <p>An account is opened by an administrator (or the county file) with a first password that its
 * owner must change at the first log-in. From then on the owner alone knows the password; a
 * forgotten one is replaced by a new first password. The owner may bind a second factor, and must
 * where a role demands it: a secret is proposed, becomes valid when a code made from it was shown,
 * and each code counts once. Ten recovery codes stand in for a lost phone, each once. An
 * administrator locks an account when its owner leaves, and unlocks it; accounts are never deleted,
 * because the audit names them. Everything an account of staff may do comes from the roles it holds
 * in units; an applicant's account holds none, ever, and says in {@link Applicant} who it is.
 */
@Entity
@Table(name = "plt_account")
public class Account {

  private static final int LONGEST_NAME = 50;
  private static final int LONGEST_APPLICANT = 200;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private long version;

  @Column(name = "login", nullable = false, updatable = false)
  private String login;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind", nullable = false, updatable = false)
  private AccountKind kind;

  @Column(name = "name", nullable = false)
  private String name;

  @Column(name = "phone_sealed")
  private String phoneSealed;

  @Enumerated(EnumType.STRING)
  @Column(name = "status", nullable = false)
  private AccountStatus status;

  @Column(name = "password_hash", nullable = false)
  private String passwordHash;

  @Column(name = "must_change_password", nullable = false)
  private boolean mustChangePassword;

  @Column(name = "password_changed_at", nullable = false)
  private Instant passwordChangedAt;

  @Column(name = "totp_sealed")
  private String totpSealed;

  @Column(name = "totp_proposed_sealed")
  private String totpProposedSealed;

  @Column(name = "totp_last_step", nullable = false)
  private long totpLastStep;

  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt;

  /** Written with each log-in beside the aggregate, so that log-ins never make an edit stale. */
  @Column(name = "last_login_at", insertable = false, updatable = false)
  private Instant lastLoginAt;

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "plt_account_role", joinColumns = @JoinColumn(name = "account"))
  private Set<RoleAssignment> roles = new HashSet<>();

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "plt_recovery_code", joinColumns = @JoinColumn(name = "account"))
  @Column(name = "code_index", nullable = false)
  private Set<String> recoveryCodes = new HashSet<>();

  protected Account() {}

  /**
   * Opens an account.
   *
   * @param phoneSealed sealed at place {@code plt_account.phone:<login>}, or null
   * @param passwordHash of the first password
   */
  public Account(
      Login login, String name, String phoneSealed, String passwordHash, Instant openedAt) {
    this(login, AccountKind.STAFF, name, phoneSealed, passwordHash, openedAt);
  }

  private Account(
      Login login,
      AccountKind kind,
      String name,
      String phoneSealed,
      String passwordHash,
      Instant openedAt) {
    int longest = kind == AccountKind.STAFF ? LONGEST_NAME : LONGEST_APPLICANT;
    if (name == null || name.isBlank() || name.length() > longest) {
      throw Refusal.of("ACCOUNT_NAME_FORM").at("name").raise();
    }
    this.login = login.name();
    this.kind = kind;
    this.name = name.strip();
    this.phoneSealed = phoneSealed;
    this.status = AccountStatus.ACTIVE;
    this.passwordHash = passwordHash;
    this.mustChangePassword = true;
    this.passwordChangedAt = openedAt;
    this.createdAt = openedAt;
  }

  /**
   * Opens the account of somebody who applies online, with a password of the person's own choice.
   *
   * @param login made by the system; the person logs in with a number
   */
  public static Account ofApplicant(
      Login login, String name, String passwordHash, Instant openedAt) {
    Account account = new Account(login, AccountKind.APPLICANT, name, null, passwordHash, openedAt);
    account.mustChangePassword = false;
    return account;
  }

  /** An applicant whose telephone was never confirmed signs up anew. */
  public void signUpAnew(String newName, String newHash, Instant at) {
    if (kind != AccountKind.APPLICANT) {
      throw new IllegalStateException("Staff do not sign up");
    }
    name = newName;
    passwordHash = newHash;
    passwordChangedAt = at;
  }

  /** Demo accounts keep the password that the county file gives them. */
  public void keepFirstPassword() {
    mustChangePassword = false;
  }

  /** The owner chose a new password. */
  public void changePassword(String newHash, Instant at) {
    passwordHash = newHash;
    mustChangePassword = false;
    passwordChangedAt = at;
  }

  /** An administrator handed out a new first password. */
  public void resetPassword(String firstHash, Instant at) {
    passwordHash = firstHash;
    mustChangePassword = true;
    passwordChangedAt = at;
  }

  /**
   * Replaces all roles.
   *
   * @throws org.onewindow.kernel.refusal.Refused {@code APPLICANT_HOLDS_NO_ROLE}
   */
  public void holdRoles(Collection<RoleAssignment> wanted) {
    if (kind == AccountKind.APPLICANT && !wanted.isEmpty()) {
      throw Refusal.of("APPLICANT_HOLDS_NO_ROLE").raise();
    }
    roles.retainAll(wanted);
    roles.addAll(wanted);
  }

  public void lock() {
    if (status == AccountStatus.LOCKED) {
      throw Refusal.of("ACCOUNT_ALREADY_LOCKED").raise();
    }
    status = AccountStatus.LOCKED;
  }

  public void unlock() {
    if (status == AccountStatus.ACTIVE) {
      throw Refusal.of("ACCOUNT_NOT_LOCKED").raise();
    }
    status = AccountStatus.ACTIVE;
  }

  /**
   * Begins the binding of a second factor; a valid one stays valid until the new one is confirmed.
   */
  public void proposeTotp(String secretSealed) {
    totpProposedSealed = secretSealed;
  }

  /**
   * The owner showed a code of the proposed secret.
   *
   * @param step the time step of that code, which from now on counts as used
   */
  public void confirmTotp(long step, Collection<String> recoveryIndexes) {
    if (totpProposedSealed == null) {
      throw Refusal.of("TOTP_NOT_PROPOSED").raise();
    }
    totpSealed = totpProposedSealed;
    totpProposedSealed = null;
    totpLastStep = step;
    recoveryCodes.clear();
    recoveryCodes.addAll(recoveryIndexes);
  }

  /** A code was accepted: it and all earlier ones are used up. */
  public void usedTotp(long step) {
    if (step <= totpLastStep) {
      throw Refusal.of("TOTP_CODE_WRONG").at("code").raise();
    }
    totpLastStep = step;
  }

  /**
   * @return false when there is no such unused recovery code
   */
  public boolean useRecoveryCode(String index) {
    return recoveryCodes.remove(index);
  }

  /** The second factor is lost, or not wanted any more. */
  public void removeTotp() {
    totpSealed = null;
    totpProposedSealed = null;
    recoveryCodes.clear();
  }

  public Long id() {
    return id;
  }

  public long version() {
    return version;
  }

  public String login() {
    return login;
  }

  public AccountKind kind() {
    return kind;
  }

  public String name() {
    return name;
  }

  public String phoneSealed() {
    return phoneSealed;
  }

  public AccountStatus status() {
    return status;
  }

  public String passwordHash() {
    return passwordHash;
  }

  public boolean mustChangePassword() {
    return mustChangePassword;
  }

  public boolean hasTotp() {
    return totpSealed != null;
  }

  public String totpSealed() {
    return totpSealed;
  }

  public String totpProposedSealed() {
    return totpProposedSealed;
  }

  public long totpLastStep() {
    return totpLastStep;
  }

  public Instant lastLoginAt() {
    return lastLoginAt;
  }

  public Set<RoleAssignment> roles() {
    return Set.copyOf(roles);
  }

  public int recoveryCodesLeft() {
    return recoveryCodes.size();
  }
}
