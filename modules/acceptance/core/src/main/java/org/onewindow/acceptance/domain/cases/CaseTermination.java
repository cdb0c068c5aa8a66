package org.onewindow.acceptance.domain.cases;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** 提请终止办理: because the applicant is gone; settled by somebody else of the organ. */
@Entity
@DiscriminatorValue("TERMINATION")
public class CaseTermination extends CaseProceeding {

  @Enumerated(EnumType.STRING)
  @Column(name = "termination_ground")
  private TerminationGround ground;

  @Enumerated(EnumType.STRING)
  @Column(name = "evidence_kind")
  private TerminationEvidence evidence;

  @Column(name = "evidence_no")
  private String evidenceNumber;

  @Column(name = "evidence_on")
  private LocalDate evidenceOn;

  @Column(name = "evidence_issuer")
  private String issuer;

  @Column(name = "evidence_file")
  private String evidenceFile;

  @Enumerated(EnumType.STRING)
  private Successors successors;

  @Column(name = "served_on")
  private String servedOn;

  private Boolean approved;

  protected CaseTermination() {}

  CaseTermination(TerminationRequest asked, Officer by, Instant at) {
    super(asked.facts(), by, at);
    ground = asked.ground();
    evidence = asked.evidence();
    evidenceNumber = asked.number().strip();
    evidenceOn = asked.issuedOn();
    issuer = asked.issuer().strip();
    evidenceFile = asked.file();
    successors = ground.canBeSucceeded() ? asked.successors() : null;
    servedOn = asked.servedOn();
  }

  void settle(boolean isApproved, String opinion, Officer by, Instant at) {
    approved = isApproved;
    end(opinion, by, at);
  }

  @Override
  boolean closesWithCase() {
    return true;
  }

  public TerminationGround ground() {
    return ground;
  }

  public TerminationEvidence evidence() {
    return evidence;
  }

  /** Number of the proof. */
  public String evidenceNumber() {
    return evidenceNumber;
  }

  /** Day of the proof. */
  public LocalDate evidenceOn() {
    return evidenceOn;
  }

  /** Who issued the proof. */
  public String issuer() {
    return issuer;
  }

  /** Digest of the scan of the proof; empty where none was kept. */
  public String evidenceFile() {
    return evidenceFile == null ? "" : evidenceFile;
  }

  /** What successors said; empty where nobody can succeed. */
  public Optional<Successors> successors() {
    return Optional.ofNullable(successors);
  }

  /** Who gets the notice; empty where there is nobody. */
  public String servedOn() {
    return servedOn == null ? "" : servedOn;
  }

  public boolean isApproved() {
    return Boolean.TRUE.equals(approved);
  }
}
