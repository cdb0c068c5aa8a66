package org.onewindow.acceptance.domain.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** A defect named in the one-time correction notice, and when it was made good. */
@Entity
@Table(name = "acc_case_defect")
public class CaseDefect {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String material;

  @Column(name = "what")
  private String what;

  @Column(name = "noticed_at")
  private Instant noticedAt;

  @Column(name = "answered_at")
  private Instant answeredAt;

  protected CaseDefect() {}

  CaseDefect(Defect defect, Instant at) {
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
