package org.onewindow.acceptance.application.cases;

import java.time.LocalDate;
import org.onewindow.acceptance.domain.cases.IdentityPaper;

/**
 * A party as it was typed. Nothing is checked yet; see {@link IntakeReader}.
 *
 * @param name name of the person or organisation
 * @param paper kind of identity paper
 * @param number its number
 * @param phone telephone
 * @param address may be empty
 * @param mandateScope what an agent may do
 * @param mandateUntil last day of an agent's mandate
 * @param mandateFile SHA-256 of the mandate's scan, or empty
 */
public record PartyText(
    String name,
    IdentityPaper paper,
    String number,
    String phone,
    String address,
    String mandateScope,
    LocalDate mandateUntil,
    String mandateFile) {

  public static final PartyText NOBODY = new PartyText("", null, "", "", "", "", null, "");

  public PartyText {
    name = text(name);
    number = text(number);
    phone = text(phone);
    address = text(address);
    mandateScope = text(mandateScope);
    mandateFile = text(mandateFile);
  }

  /** The same party with the mandate's scan that was kept, or none. */
  PartyText withMandateOf(PartyText kept) {
    return new PartyText(
        name, paper, number, phone, address, mandateScope, mandateUntil, kept.mandateFile());
  }

  static String text(String typed) {
    return typed == null ? "" : typed;
  }

  /** Nothing was typed about this party. */
  public boolean isNobody() {
    return name.isBlank() && number.isBlank() && phone.isBlank() && address.isBlank();
  }
}
