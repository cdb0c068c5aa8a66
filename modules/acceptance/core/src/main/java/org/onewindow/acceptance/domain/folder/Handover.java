package org.onewindow.acceptance.domain.folder;

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

/** One hand-over of a folder: signed by who gives it, then by who takes it. */
@Entity
@Table(name = "acc_folder_handover")
@IdClass(HandoverKey.class)
public class Handover {

  @Id
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "folder_id")
  private Folder of;

  @Id private int seq;

  @Column(name = "from_unit")
  private String from;

  @Column(name = "to_unit")
  private String to;

  private int papers;
  private String note;

  @Column(name = "given_at")
  private Instant givenAt;

  @Column(name = "given_by")
  private String givenBy;

  @Column(name = "giver_name")
  private String giver;

  @Column(name = "due_at")
  private Instant dueAt;

  @Column(name = "taken_at")
  private Instant takenAt;

  @Column(name = "taken_by")
  private String takenBy;

  @Column(name = "taker_name")
  private String taker;

  protected Handover() {}

  Handover(
      Folder of, int seq, String to, int papers, String note, Handler by, Instant at, Instant due) {
    this.of = of;
    this.seq = seq;
    from = of.holder();
    this.to = to;
    this.papers = papers;
    this.note = note;
    givenAt = at;
    givenBy = by.account();
    giver = by.name();
    dueAt = due;
  }

  void taken(Handler by, Instant at) {
    takenAt = at;
    takenBy = by.account();
    taker = by.name();
  }

  public int seq() {
    return seq;
  }

  /** Unit code. */
  public String from() {
    return from;
  }

  /** Unit code. */
  public String to() {
    return to;
  }

  /** How many originals and copies lie in the folder. */
  public int papers() {
    return papers;
  }

  public String note() {
    return note;
  }

  public Instant givenAt() {
    return givenAt;
  }

  String givenBy() {
    return givenBy;
  }

  public String giver() {
    return giver;
  }

  /** Until when it has to be taken. */
  public Instant dueAt() {
    return dueAt;
  }

  /** When it was taken; empty while it is under way. */
  public Optional<Instant> takenAt() {
    return Optional.ofNullable(takenAt);
  }

  public String taker() {
    return taker == null ? "" : taker;
  }

  /** Nobody took it within the working hours set for that. */
  public boolean isOverdue(Instant now) {
    return takenAt == null && now.isAfter(dueAt);
  }
}
