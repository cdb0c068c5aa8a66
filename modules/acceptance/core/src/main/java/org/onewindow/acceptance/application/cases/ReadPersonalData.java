package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.CaseParty;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.PartyRole;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.crypto.FieldSeal;
import org.onewindow.platform.identity.Permitted;

/**
 * Shows the clear identity number and telephone of a party; deliberate, for a purpose, and
 * recorded.
 */
@ApplicationScoped
public class ReadPersonalData {

  public static final String PERMISSION = "pii.read";

  private final CaseBook book;
  private final FieldSeal seal;
  private final Audit audit;

  /** For the container's proxy. */
  protected ReadPersonalData() {
    this(null, null, null);
  }

  @Inject
  ReadPersonalData(CaseBook book, FieldSeal seal, Audit audit) {
    this.book = book;
    this.seal = seal;
    this.audit = audit;
  }

  private static final int LONGEST_PURPOSE = 200;

  /**
   * @param name in full
   * @param number identity number, or empty
   * @param phone telephone, or empty
   */
  public record Clear(String name, String number, String phone) {}

  /**
   * @param purpose why, in the reader's own words
   * @throws org.onewindow.kernel.refusal.Refused CASE_PURPOSE_MISSING
   */
  @Transactional
  @Permitted(PERMISSION)
  public Clear of(CaseNumber number, PartyRole role, String purpose) {
    if (purpose == null || purpose.isBlank() || purpose.length() > LONGEST_PURPOSE) {
      throw Refusal.of("CASE_PURPOSE_MISSING").at("purpose").raise();
    }
    LicenceCase it = book.look(number);
    CaseParty party =
        it.party(role).orElseThrow(() -> new NotFound(Refusal.of("CASE_PARTY_NOT_FOUND")));
    audit.record(
        AuditEntry.of("pii.read", "case", number.text())
            .because(purpose.strip())
            .with(Map.of("role", role.name())));
    String place = it.ref() + "/" + role;
    return new Clear(
        party.name(),
        party
            .number()
            .map(n -> seal.open("acc_case_party.number_sealed:" + place, n.sealed()))
            .orElse(""),
        party
            .phone()
            .map(p -> seal.open("acc_case_party.phone_sealed:" + place, p.sealed()))
            .orElse(""));
  }
}
