package org.onewindow.acceptance.domain.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** A defect named in the one-time correction notice, and when it was made good. */
@Entity
@Table(name = "acc_case_defect")
@IdClass(EntryKey.class)
public class CaseDefect {

  @Id
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "case_id")
  private LicenceCase of;

  @Id private int seq;

  private String material;

  @Column(name = "what")
  private String what;

  @Column(name = "noticed_at")
  private Instant noticedAt;

  @Column(name = "answered_at")
  private Instant answeredAt;

  protected CaseDefect() {}

  CaseDefect(LicenceCase of, int seq, Defect defect, Instant at) {
    this.of = of;
    this.seq = seq;
    material = defect.material();
    what = defect.what();
    noticedAt = at;
  }

  void answered(Instant at) {
    answeredAt = at;
  }

  public String material() {
    return material;
  }

  public String what() {
    return what;
  }

  public Instant noticedAt() {
    return noticedAt;
  }

  public Optional<Instant> answeredAt() {
    return Optional.ofNullable(answeredAt);
  }
}
