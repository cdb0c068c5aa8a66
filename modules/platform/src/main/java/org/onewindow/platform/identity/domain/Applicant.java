package org.onewindow.platform.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.onewindow.kernel.identity.PersonPaper;

/**
 * Who stands behind an applicant's account: a person or an organisation, known by its number.
 *
 * <p>The number is what the applicant says it is until somebody has <b>verified</b> the identity
 * against the paper itself. What the county holds from elsewhere about a number is shown to a
 * verified applicant only; an unverified one sees what was handed in from this very account.
 */
@Entity
@Table(name = "plt_applicant")
public class Applicant {

  @Id
  @Column(name = "account")
  private Long account;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind", nullable = false, updatable = false)
  private ApplicantKind kind;

  /** By which the person is known, or an organisation's legal representative. */
  @Enumerated(EnumType.STRING)
  @Column(name = "paper", nullable = false)
  private PersonPaper paper;

  @Column(name = "number_sealed", nullable = false, updatable = false)
  private String numberSealed;

  @Column(name = "number_index", nullable = false, updatable = false)
  private String numberIndex;

  @Column(name = "number_mask", nullable = false, updatable = false)
  private String numberMask;

  @Column(name = "phone_sealed", nullable = false)
  private String phoneSealed;

  @Column(name = "phone_index", nullable = false)
  private String phoneIndex;

  @Column(name = "phone_mask", nullable = false)
  private String phoneMask;

  /** Index of a person's confirmed mobile number: a second name to log in with. */
  @Column(name = "login_phone")
  private String loginPhone;

  @Column(name = "representative_name")
  private String representativeName;

  @Column(name = "representative_sealed")
  private String representativeSealed;

  @Column(name = "representative_mask")
  private String representativeMask;

  @Column(name = "phone_confirmed_at")
  private Instant phoneConfirmedAt;

  @Column(name = "verified_at")
  private Instant verifiedAt;

  @Column(name = "verified_by")
  private String verifiedBy;

  @Column(name = "opened_at", nullable = false, updatable = false)
  private Instant openedAt;

  protected Applicant() {}

  private Applicant(
      long account,
      ApplicantKind kind,
      PersonPaper paper,
      SealedNumber number,
      SealedNumber phone,
      Instant at) {
    this.account = account;
    this.kind = kind;
    this.paper = paper;
    numberSealed = number.sealed();
    numberIndex = number.index();
    numberMask = number.mask();
    phoneSealed = phone.sealed();
    phoneIndex = phone.index();
    phoneMask = phone.mask();
    openedAt = at;
  }

  public static Applicant person(
      long account, PersonPaper paper, SealedNumber number, SealedNumber phone, Instant at) {
    return new Applicant(account, ApplicantKind.PERSON, paper, number, phone, at);
  }

  /** An organisation and its legal representative, who logs in. */
  public static Applicant organisation(
      long account,
      PersonPaper paper,
      SealedNumber number,
      SealedNumber phone,
      String representative,
      SealedNumber representativeNumber,
      Instant at) {
    Applicant body = new Applicant(account, ApplicantKind.ORGANISATION, paper, number, phone, at);
    body.representedBy(representative, representativeNumber);
    return body;
  }

  private void representedBy(String name, SealedNumber number) {
    representativeName = Objects.requireNonNull(name, "name");
    representativeSealed = number.sealed();
    representativeMask = number.mask();
  }

  /**
   * Somebody signs up anew with a number whose telephone was never confirmed: a claim that nobody
   * stood by blocks nobody.
   *
   * @param representative null of a person, as is the number
   */
  public void signUpAnew(
      PersonPaper paper,
      SealedNumber phone,
      String representative,
      SealedNumber representativeNumber) {
    if (isPhoneConfirmed()) {
      throw new IllegalStateException("The telephone was confirmed");
    }
    this.paper = paper;
    phoneSealed = phone.sealed();
    phoneIndex = phone.index();
    phoneMask = phone.mask();
    if (kind == ApplicantKind.ORGANISATION) {
      representedBy(representative, representativeNumber);
    }
  }

  /** A code sent to the telephone came back; a person may log in with its number from now on. */
  public void phoneConfirmed(Instant at) {
    if (phoneConfirmedAt == null) {
      phoneConfirmedAt = at;
      loginPhone = kind == ApplicantKind.PERSON ? phoneIndex : null;
    }
  }

  /** The telephone number belongs to somebody else by now. */
  public void phoneGivenUp() {
    loginPhone = null;
  }

  /**
   * Somebody compared the number with the identity paper.
   *
   * @param by account id, or a job of the system
   */
  public void verified(String by, Instant at) {
    if (verifiedAt == null) {
      verifiedAt = at;
      verifiedBy = by;
    }
  }

  public long account() {
    return account;
  }

  public ApplicantKind kind() {
    return kind;
  }

  /** By which the person is known, or an organisation's legal representative. */
  public PersonPaper paper() {
    return paper;
  }

  public SealedNumber number() {
    return new SealedNumber(numberSealed, numberIndex, numberMask);
  }

  public SealedNumber phone() {
    return new SealedNumber(phoneSealed, phoneIndex, phoneMask);
  }

  /** Empty of a person. */
  public Optional<String> representativeName() {
    return Optional.ofNullable(representativeName);
  }

  public Optional<String> representativeSealed() {
    return Optional.ofNullable(representativeSealed);
  }

  public Optional<String> representativeMask() {
    return Optional.ofNullable(representativeMask);
  }

  public boolean isVerified() {
    return verifiedAt != null;
  }

  public Optional<String> verifiedBy() {
    return Optional.ofNullable(verifiedBy);
  }

  public boolean isPhoneConfirmed() {
    return phoneConfirmedAt != null;
  }

  public Instant openedAt() {
    return openedAt;
  }
}
