package org.onewindow.acceptance.domain.bundle;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.onewindow.acceptance.domain.cases.Applicant;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;

/**
 * An application for a bundle as its applicant leaves it in the online hall, until it is handed in;
 * afterwards it only answers the number, so that pressing twice makes one bundle (ACC-242). It
 * names no version of the plan: what is asked is what the plan in use asks, until it is handed in.
 * Not thread-safe; held by a row lock.
 */
@Entity
@Table(name = "acc_bundle_application")
public class BundleApplication {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private long version;

  private String ref;

  @Column(name = "template_code")
  private String code;

  private String name;

  @Column(name = "applicant_account")
  private String applicantAccount;

  @Column(name = "begun_by")
  private String begunBy;

  @Column(name = "begun_at")
  private Instant begunAt;

  /** What was typed, sealed. */
  private String typed;

  @Column(name = "typed_at")
  private Instant typedAt;

  @Column(name = "bundle_no")
  private String number;

  protected BundleApplication() {}

  private BundleApplication(String ref, BundlePlan plan, Applicant by, String typed, Instant at) {
    this.ref = ref;
    code = plan.code();
    name = plan.name();
    applicantAccount = by.principal();
    begunBy = by.account();
    begunAt = at;
    this.typed = typed;
    typedAt = at;
  }

  /**
   * @param ref name of the draft
   * @param typed what is known by now, sealed
   */
  public static BundleApplication begin(
      String ref, BundlePlan plan, Applicant by, String typed, Instant at) {
    return new BundleApplication(ref, plan, by, typed, at);
  }

  /**
   * Keeps what was typed, as it was typed.
   *
   * @throws Refused BUNDLE_HANDED_IN once it was handed in
   */
  public void keep(String sealed, Instant at) {
    if (number != null) {
      throw Refusal.of("BUNDLE_HANDED_IN", number).raise();
    }
    typed = sealed;
    typedAt = at;
  }

  /** It became this bundle. The typed text lives on with the bundle alone. */
  public void handedIn(BundleNumber became, Instant at) {
    number = became.text();
    typed = "";
    typedAt = at;
  }

  /** Whoever acts for another principal learns nothing of it (ACC-244). */
  public boolean isOwn(Applicant by) {
    return by.principal().equals(applicantAccount);
  }

  public String ref() {
    return ref;
  }

  public String code() {
    return code;
  }

  public String name() {
    return name;
  }

  /** Sealed; empty once it was handed in. */
  public String typed() {
    return typed;
  }

  public Instant typedAt() {
    return typedAt;
  }

  /** The bundle it became. */
  public Optional<BundleNumber> number() {
    return Optional.ofNullable(number).map(BundleNumber::new);
  }
}
