package org.onewindow.acceptance.domain.cases;

import java.time.LocalDate;

/**
 * What the organ that decides has answered.
 *
 * @param outcome granted, or not (also where it was not accepted there)
 * @param number of its document, as printed on it
 * @param decidedOn day of its document
 * @param content what it says, in short
 * @param file digest of the scanned document in the file store; may be empty
 */
public record Reply(
    Verdict outcome, String number, LocalDate decidedOn, String content, String file) {

  public Reply {
    number = number == null ? "" : number.strip();
    content = content == null ? "" : content.strip();
    file = file == null ? "" : file;
  }
}
