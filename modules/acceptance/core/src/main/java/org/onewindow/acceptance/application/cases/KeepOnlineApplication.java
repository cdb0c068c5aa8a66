package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.matter.Scenario;
import org.onewindow.acceptance.persistence.cases.Cases;
import org.onewindow.platform.identity.Permitted;

/** Keeps what an applicant typed; who applies is never typed. */
@ApplicationScoped
public class KeepOnlineApplication {

  private final CaseBook book;
  private final Cases cases;
  private final DraftText text;
  private final OnlineApplicants applicants;

  /** For the container's proxy. */
  protected KeepOnlineApplication() {
    this(null, null, null, null);
  }

  @Inject
  KeepOnlineApplication(CaseBook book, Cases cases, DraftText text, OnlineApplicants applicants) {
    this.book = book;
    this.cases = cases;
    this.text = text;
    this.applicants = applicants;
  }

  /**
   * What an applicant may type.
   *
   * @param address of the applicant
   * @param phone to be reached at; empty for the account's
   * @param contactName whom to call at an organisation
   * @param contactPhone that person's telephone
   * @param note to the desk
   * @param scenario another of the matter's; empty, or none of them, for the one it has
   * @param form answers to the form of the matter, by path
   * @param certificate number of the licence it is about; empty for a new one
   */
  public record Details(
      String address,
      String phone,
      String contactName,
      String contactPhone,
      String note,
      String scenario,
      Map<String, String> form,
      String certificate) {

    @Override
    public String toString() {
      return "Details";
    }
  }

  /**
   * @return when it was kept
   * @throws org.onewindow.kernel.refusal.NotFound CASE_DRAFT_NOT_FOUND, also for another's
   */
  @Transactional
  @Permitted("online.apply")
  public Instant details(String ref, Details typed) {
    LicenceCase draft = mine(ref);
    IntakeText before = text.open(draft);
    return keep(
        draft,
        new IntakeText(
            scenario(draft, typed.scenario(), before.scenario()),
            party("", typed.phone(), typed.address()),
            PartyText.NOBODY,
            false,
            PartyText.NOBODY,
            party(typed.contactName(), typed.contactPhone(), ""),
            before.materials(),
            typed.note(),
            typed.certificate(),
            typed.form(),
            TakenText.HERE));
  }

  /**
   * @param licences number of the electronic licence, by code of the material it stands for
   * @return when it was kept
   */
  @Transactional
  @Permitted("online.apply")
  public Instant licences(String ref, Map<String, String> licences) {
    LicenceCase draft = mine(ref);
    IntakeText kept = text.open(draft);
    Map<String, MaterialText> materials = new LinkedHashMap<>(kept.materials());
    licences.forEach(
        (code, number) -> materials.put(code, kept.material(code).withLicence(number)));
    return keep(
        draft,
        new IntakeText(
            kept.scenario(),
            kept.applicant(),
            PartyText.NOBODY,
            false,
            PartyText.NOBODY,
            kept.contact(),
            materials,
            kept.note(),
            kept.certificate(),
            kept.form(),
            TakenText.HERE));
  }

  private String scenario(LicenceCase draft, String wanted, String before) {
    return book.matter(draft).scenarios().stream()
        .map(Scenario::code)
        .filter(code -> code.equals(wanted))
        .findFirst()
        .orElse(before);
  }

  private LicenceCase mine(String ref) {
    return applicants.mine(java.util.Optional.of(cases.holdDraft(ref)), "CASE_DRAFT_NOT_FOUND");
  }

  private Instant keep(LicenceCase draft, IntakeText typed) {
    Instant now = book.now();
    draft.keep(text.seal(draft.ref(), applicants.identified(typed, draft.matter())), now);
    return now;
  }

  private static PartyText party(String name, String phone, String address) {
    return new PartyText(name, null, "", phone, address, "", null, "");
  }
}
