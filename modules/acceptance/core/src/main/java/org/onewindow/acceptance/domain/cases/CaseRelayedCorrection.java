package org.onewindow.acceptance.domain.cases;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * 转告补正: the organ that has the papers wants them corrected, its notice reached the applicant
 * through this one. Begun with the notice, ended when the corrections were sent on or the organ
 * decided.
 */
@Entity
@DiscriminatorValue("RELAY")
public class CaseRelayedCorrection extends CaseProceeding {

  @Column(name = "deciding_organ")
  private String organ;

  @Column(name = "reply_no")
  private String notice;

  @Column(name = "decided_on")
  private LocalDate noticedOn;

  @Column(name = "relay_until")
  private LocalDate lastDay;

  @Enumerated(EnumType.STRING)
  @Column(name = "sending_way")
  private SendingWay way;

  @Column(name = "parcel_no")
  private String parcel;

  protected CaseRelayedCorrection() {}

  CaseRelayedCorrection(
      CaseTransfer to, RelayedNotice said, Instant untilClosing, Officer by, Instant at) {
    super(said.what(), by, at);
    organ = to.organ();
    notice = said.number();
    noticedOn = said.noticedOn();
    lastDay = said.until();
    lastsUntil(untilClosing);
  }

  void sentOn(Sending sending, Officer by, Instant at) {
    way = sending.way();
    parcel = sending.parcel();
    end(sending.opinion(), by, at);
  }

  /** The organ decided without waiting any longer. */
  @Override
  void overtaken(Officer by, Instant at) {
    if (isOpen()) {
      end("", by, at);
    }
  }

  /** The organ that wants the corrections. */
  public String organ() {
    return organ;
  }

  /** Number of its notice. */
  public String notice() {
    return notice;
  }

  /** Day of its notice. */
  public LocalDate noticedOn() {
    return noticedOn;
  }

  /** Last day on which the corrections may reach it. */
  public LocalDate lastDay() {
    return lastDay;
  }

  /** How the corrections went there; empty before. */
  public Optional<SendingWay> way() {
    return Optional.ofNullable(way);
  }

  /** Number of the parcel or transmission; empty before. */
  public String parcel() {
    return parcel == null ? "" : parcel;
  }
}
