package org.onewindow.acceptance.domain.bundle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import org.onewindow.acceptance.domain.cases.AgentScope;
import org.onewindow.acceptance.domain.cases.Applicant;

/**
 * How a bundle came in: when and where, through whom, and the secret part of its receipt. A value;
 * the secret part is added once.
 */
@Embeddable
public class BundleOrigin {

  @Column(name = "received_at")
  private Instant receivedAt;

  @Column(name = "received_by")
  private String receivedBy;

  @Column(name = "receiver_name")
  private String receiver;

  @Column(name = "receiving_unit")
  private String unit;

  @Column(name = "receiving_counter")
  private String window;

  /** Account of the applicant in the online hall; null where a window took the submission. */
  @Column(name = "applicant_account")
  private String account;

  @Column(name = "applicant_index")
  private String numberIndex;

  @Column(name = "applicant_verified")
  private boolean verified;

  @Column(name = "look_up_sealed")
  private String lookUpSealed;

  @Column(name = "look_up_hash")
  private String lookUpHash;

  protected BundleOrigin() {}

  BundleOrigin(Submission from) {
    receivedAt = from.at();
    receivedBy = from.account();
    receiver = from.name();
    unit = from.unit();
    window = from.window();
    from.online()
        .ifPresent(
            by -> {
              account = by.principal();
              numberIndex = by.numberIndex();
              verified = by.verified();
            });
  }

  private BundleOrigin(BundleOrigin before, String lookUpSealed, String lookUpHash) {
    receivedAt = before.receivedAt;
    receivedBy = before.receivedBy;
    receiver = before.receiver;
    unit = before.unit;
    window = before.window;
    account = before.account;
    numberIndex = before.numberIndex;
    verified = before.verified;
    this.lookUpSealed = lookUpSealed;
    this.lookUpHash = lookUpHash;
  }

  /** The first secret part stays. */
  BundleOrigin lookedUpBy(String sealed, String hash) {
    return lookUpHash == null ? new BundleOrigin(this, sealed, hash) : this;
  }

  Optional<String> lookUpSealed() {
    return Optional.ofNullable(lookUpSealed);
  }

  Optional<String> lookUpHash() {
    return Optional.ofNullable(lookUpHash);
  }

  /** Whoever handed it in; that a mandate covered every member was asked then (ACC-631). */
  Optional<Applicant> online() {
    return Optional.ofNullable(account)
        .map(
            own ->
                new Applicant(
                    receivedBy, receiver, own, numberIndex, verified, AgentScope.OWN_NAME));
  }

  boolean isOwn(Applicant by) {
    return by.principal().equals(account);
  }

  Instant receivedAt() {
    return receivedAt;
  }

  String receivedBy() {
    return receivedBy;
  }

  String receiver() {
    return receiver;
  }

  String unit() {
    return unit;
  }

  String window() {
    return window;
  }
}
