package org.onewindow.acceptance.integration.letters;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.onewindow.acceptance.application.bundle.BundleReceiptPaper;
import org.onewindow.platform.text.Texts;

/**
 * What the template of the bundle's receipt needs.
 *
 * @param isSealDrawn whether a demonstration seal is drawn; else its place stays free
 * @param isSigned whether the PDF is going to be signed with the key of its seal
 */
public record BundleReceiptView(
    BundleReceiptPaper paper, Texts texts, ZoneId zone, boolean isSealDrawn, boolean isSigned) {

  public String text(String key, Object... arguments) {
    return texts.get(key, arguments);
  }

  public String receivedAt() {
    return DateTimeFormatter.ofPattern(text("letter.bundle.minute"))
        .withZone(zone)
        .format(paper.receivedAt());
  }

  public String receiver() {
    return paper.receiver().isEmpty() ? text("online.receiver") : paper.receiver();
  }

  /** What the foot says about its digital signature. */
  public String signatureNote() {
    return text(isSigned ? "letter.signature.signed" : "letter.signature.unsigned");
  }

  public String qr() {
    return "qr:" + paper.address();
  }

  public String seal() {
    return "seal:"
        + paper.organ().replace('|', '/')
        + "|"
        + text("letter.seal.receiving")
        + "|"
        + text("letter.seal.demo");
  }
}
