package org.onewindow.acceptance.application.bundle;

import java.time.Instant;
import java.util.List;

/**
 * What the receipt of a bundle says: what was received as one, and where it can be looked up.
 *
 * @param number of the bundle
 * @param organ of the lead, in whose name it is issued
 * @param applicant in full
 * @param address complete address for the QR code, without personal data
 * @param secret printed secret part of the look-up
 * @param seal whose key signs it, or null where the organ has none
 */
public record BundleReceiptPaper(
    String number,
    String name,
    String organ,
    String applicant,
    Instant receivedAt,
    String receiver,
    List<Member> members,
    String address,
    String secret,
    Seal seal) {

  /**
   * The seal for receiving papers.
   *
   * @param code in the county's table of seals
   * @param words on it
   */
  public record Seal(String code, String words) {}

  /**
   * @param caseNumber of its case, if it was received at once; else empty
   * @param needs names of what it waits for
   */
  public record Member(String name, String body, String caseNumber, String needs) {}
}
