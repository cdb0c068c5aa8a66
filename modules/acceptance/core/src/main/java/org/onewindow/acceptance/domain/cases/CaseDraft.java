package org.onewindow.acceptance.domain.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;

/** The case while it was a draft: who began it, and the sealed form, gone once it is received. */
@Embeddable
public class CaseDraft {

  @Column(name = "begun_at")
  private Instant begunAt;

  @Column(name = "begun_by")
  private String begunBy;

  private String typed;

  @Column(name = "typed_at")
  private Instant typedAt;

  protected CaseDraft() {}

  private CaseDraft(Instant begunAt, String begunBy, String typed, Instant typedAt) {
    this.begunAt = begunAt;
    this.begunBy = begunBy;
    this.typed = typed;
    this.typedAt = typedAt;
  }

  static CaseDraft begun(Officer by, Instant at) {
    return new CaseDraft(at, by.account(), null, null);
  }

  CaseDraft keeping(String sealedForm, Instant at) {
    return new CaseDraft(begunAt, begunBy, sealedForm, at);
  }

  CaseDraft received() {
    return new CaseDraft(begunAt, begunBy, null, typedAt);
  }

  /** Account of who began it; nobody else goes on with it. */
  public String begunBy() {
    return begunBy;
  }

  /** The sealed form as it was last kept. */
  public Optional<String> typed() {
    return Optional.ofNullable(typed);
  }

  /** When the form was last kept. */
  public Optional<Instant> typedAt() {
    return Optional.ofNullable(typedAt);
  }
}
