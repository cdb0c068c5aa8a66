package org.onewindow.acceptance.domain.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import org.onewindow.acceptance.domain.matter.ItemKind;

/**
 * The licence that a change, a renewal, a reissue or a deregistration is about, as it stood when
 * the application was received.
 */
@Embeddable
public class ConcernedLicence {

  @Enumerated(EnumType.STRING)
  @Column(name = "licence_item")
  private ItemKind item;

  @Column(name = "licence_no")
  private String number;

  @Column(name = "licence_name")
  private String name;

  @Column(name = "licence_until")
  private LocalDate until;

  @Column(name = "licence_in_time")
  private Boolean inTime;

  @Column(name = "licence_warn_days")
  private Integer warnDays;

  protected ConcernedLicence() {}

  ConcernedLicence(ItemKind item, NamedCertificate named, LocalDate today) {
    this.item = item;
    number = named.certificate().number();
    name = named.certificate().name();
    until = named.certificate().lastDay().orElse(null);
    inTime = item == ItemKind.RENEWAL && named.isInTime(today);
    warnDays = named.warnDays();
  }

  private ConcernedLicence(ConcernedLicence before) {
    item = before.item;
    number = before.number;
    name = before.name;
    until = before.until;
    inTime = false;
    warnDays = before.warnDays;
  }

  /** The licence is gone: time cannot renew it any more. */
  ConcernedLicence ended() {
    return new ConcernedLicence(this);
  }

  boolean isNamed() {
    return number != null;
  }

  /** Which act on the licence is asked for. */
  public ItemKind item() {
    return item;
  }

  public String number() {
    return number;
  }

  /** Name of the certificate. */
  public String name() {
    return name;
  }

  /** Last day of the licence; empty without end. */
  public Optional<LocalDate> until() {
    return Optional.ofNullable(until);
  }

  /** A renewal that was asked for in time: silence until the end of the licence renews it. */
  public boolean isRenewedBySilence() {
    return Boolean.TRUE.equals(inTime) && until != null;
  }

  /** Working days before the end on which the approver is warned. */
  int warnDays() {
    return warnDays;
  }
}
