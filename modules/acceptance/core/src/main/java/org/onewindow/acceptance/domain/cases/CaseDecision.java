package org.onewindow.acceptance.domain.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The decision as it was made; never changed. */
@Embeddable
public class CaseDecision {

  @Enumerated(EnumType.STRING)
  @Column(name = "decision")
  private Verdict outcome;

  @Column(name = "decided_at")
  private Instant at;

  @Column(name = "decision_facts")
  private String facts;

  @Column(name = "decision_reasons")
  private String reasons;

  @Column(name = "decision_basis")
  private String basis;

  @Column(name = "decision_remedies")
  private String remedies;

  @Column(name = "decision_content")
  private String content;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_until")
  private LocalDate validUntil;

  protected CaseDecision() {}

  CaseDecision(Verdict outcome, DecisionText text, Instant at) {
    this.outcome = outcome;
    this.at = at;
    facts = text.facts();
    reasons = text.reasons();
    basis = text.basis();
    remedies = text.remedies();
    content = text.content();
    validFrom = text.validFrom().orElse(null);
    validUntil = text.validUntil().orElse(null);
  }

  public Verdict outcome() {
    return outcome;
  }

  public Instant at() {
    return at;
  }

  public String facts() {
    return facts;
  }

  public String reasons() {
    return reasons;
  }

  public String basis() {
    return basis;
  }

  public String remedies() {
    return remedies;
  }

  public String content() {
    return content;
  }

  public Optional<LocalDate> validFrom() {
    return Optional.ofNullable(validFrom);
  }

  public Optional<LocalDate> validUntil() {
    return Optional.ofNullable(validUntil);
  }
}
