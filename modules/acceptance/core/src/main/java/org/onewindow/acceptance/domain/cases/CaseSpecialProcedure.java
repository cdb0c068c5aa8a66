package org.onewindow.acceptance.domain.cases;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.onewindow.acceptance.domain.matter.ImplementationList.SpecialProcedure;
import org.onewindow.acceptance.domain.matter.SpecialProcedureKind;

/**
 * 特别程序 of a case: one of those that its matter lists, asked for by the reviewer, started by the
 * approver with a written notice, ended with a result.
 */
@Entity
@DiscriminatorValue("SPECIAL")
public class CaseSpecialProcedure extends CaseProceeding {

  @Enumerated(EnumType.STRING)
  @Column(name = "procedure_kind")
  private SpecialProcedureKind kind;

  @Column(name = "procedure_name")
  private String name;

  @Column(name = "procedure_basis")
  private String basis;

  private int days;

  @Column(name = "counts_statutory")
  private Boolean countsStatutory;

  @Column(name = "counts_promised")
  private Boolean countsPromised;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "started_name")
  private String startedName;

  protected CaseSpecialProcedure() {}

  CaseSpecialProcedure(SpecialProcedure listed, int days, String reason, Officer by, Instant at) {
    super(reason, by, at);
    kind = listed.kind();
    name = listed.name();
    basis = listed.basis();
    // a visit by the organ itself never stops the clock of the law (approval.md §1.4)
    countsStatutory =
        listed.countsStatutory() || listed.kind() == SpecialProcedureKind.SITE_INSPECTION;
    countsPromised = listed.countsPromised();
    this.days = days;
  }

  void start(Instant expectedEnd, Officer by, Instant at) {
    startedAt = at;
    startedName = by.name();
    lastsUntil(expectedEnd);
  }

  ClockTerms terms() {
    return ClockTerms.pause(name, countsStatutory, countsPromised);
  }

  @Override
  boolean closesWithCase() {
    return true;
  }

  public SpecialProcedureKind kind() {
    return kind;
  }

  /** As the matter's published text calls it. */
  public String name() {
    return name;
  }

  public String basis() {
    return basis;
  }

  /** Working days it is expected to take. */
  public int days() {
    return days;
  }

  /** Its time is part of the statutory limit. */
  public boolean countsStatutory() {
    return countsStatutory;
  }

  /** Its time is part of the promised limit. */
  public boolean countsPromised() {
    return countsPromised;
  }

  /** Empty while it is only asked for, and where it was declined. */
  public Optional<Instant> startedAt() {
    return Optional.ofNullable(startedAt);
  }

  public String startedName() {
    return startedName == null ? "" : startedName;
  }

  /** Asked for, and nobody has answered yet. */
  public boolean isProposed() {
    return startedAt == null && isOpen();
  }

  public boolean isRunning() {
    return startedAt != null && isOpen();
  }

  /** Until when the clocks leave it out, were it ended now: not beyond what was told. */
  Instant leftOutUntil(Instant now) {
    return until().filter(now::isAfter).orElse(now);
  }

  /** It lasts longer than the applicant was told. */
  public boolean isOverrun(Instant at) {
    return isRunning() && until().filter(at::isAfter).isPresent();
  }
}
