package org.onewindow.acceptance.domain.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Within how many working days the applicant is told to hand the corrections in. The law names no
 * number; what the notice said holds for the case, whatever is configured later.
 */
@Embeddable
public class CorrectionLimit {

  @Column(name = "correction_days")
  private Integer days;

  @Column(name = "correction_warn_days")
  private Integer warnDays;

  protected CorrectionLimit() {}

  /**
   * @param days working days from the notice, at least 2
   * @param warnDays how many of them are left when the applicant is reminded, at least 1 and fewer
   *     than {@code days}
   */
  public CorrectionLimit(int days, int warnDays) {
    if (warnDays < 1 || warnDays >= days) {
      throw new IllegalArgumentException("Reminded " + warnDays + " days before " + days);
    }
    this.days = days;
    this.warnDays = warnDays;
  }

  public int days() {
    return days;
  }

  public int warnDays() {
    return warnDays;
  }

  boolean isNamed() {
    return days != null;
  }
}
