package org.onewindow.acceptance.domain.cases;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.onewindow.acceptance.domain.matter.DecidingOrgan;

/**
 * 转报、跨域移送: which organ has the papers, how they went there and what it answered. Begun when they
 * leave, ended with the answer.
 */
@Entity
@DiscriminatorValue("TRANSFER")
public class CaseTransfer extends CaseProceeding {

  @Column(name = "deciding_organ")
  private String organ;

  private Integer days;

  @Enumerated(EnumType.STRING)
  @Column(name = "sending_way")
  private SendingWay way;

  @Column(name = "parcel_no")
  private String parcel;

  @Column(name = "reply_no")
  private String replyNumber;

  @Column(name = "decided_on")
  private LocalDate decidedOn;

  private Boolean approved;

  @Column(name = "reply_file")
  private String replyFile;

  protected CaseTransfer() {}

  CaseTransfer(DecidingOrgan to, Sending sending, Instant expected, Officer by, Instant at) {
    super(sending.opinion(), by, at);
    organ = to.name();
    days = to.days();
    way = sending.way();
    parcel = sending.parcel();
    lastsUntil(expected);
  }

  void answered(Reply reply, Officer by, Instant at) {
    replyNumber = reply.number();
    decidedOn = reply.decidedOn();
    approved = reply.outcome() == Verdict.GRANT;
    replyFile = reply.file();
    end(reply.content(), by, at);
  }

  /** The organ that decides. */
  public String organ() {
    return organ;
  }

  /** Working days it has from the arrival of the papers. */
  public int days() {
    return days;
  }

  public SendingWay way() {
    return way;
  }

  /** Number of the parcel or transmission, or who carried the papers. */
  public String parcel() {
    return parcel;
  }

  /** Number of the document it answered with; empty while it has not. */
  public String replyNumber() {
    return replyNumber == null ? "" : replyNumber;
  }

  /** The day of that document. */
  public Optional<LocalDate> decidedOn() {
    return Optional.ofNullable(decidedOn);
  }

  /** It granted what was asked for. */
  public boolean isGranted() {
    return Boolean.TRUE.equals(approved);
  }

  /** Digest of the scanned document; empty where none was kept. */
  public String replyFile() {
    return replyFile == null ? "" : replyFile;
  }
}
