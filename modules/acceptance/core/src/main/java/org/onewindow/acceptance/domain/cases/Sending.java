package org.onewindow.acceptance.domain.cases;

/**
 * How and with which words the papers of a case are sent to the organ that decides.
 *
 * @param way how they go
 * @param parcel number of the parcel or of the transmission; who carries them, where somebody does
 * @param opinion 初步审查意见 to the higher organ; a remark where papers are only passed on
 */
public record Sending(SendingWay way, String parcel, String opinion) {

  public Sending {
    parcel = parcel == null ? "" : parcel.strip();
    opinion = opinion == null ? "" : opinion.strip();
  }
}
