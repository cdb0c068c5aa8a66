package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onewindow.acceptance.domain.cases.CaseMaterial;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.MaterialStatus;
import org.onewindow.acceptance.domain.form.FormRules;
import org.onewindow.acceptance.domain.matter.MaterialRequirement;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.acceptance.persistence.cases.Cases;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.crypto.FieldSeal;
import org.onewindow.platform.identity.Permitted;

/** An application that was not handed in yet, as its applicant left it. */
@ApplicationScoped
public class ShowOnlineApplication {

  private final CaseBook book;
  private final Cases cases;
  private final DraftText text;
  private final OnlineApplicants applicants;
  private final IntakeReader reader;
  private final ElectronicLicences licences;
  private final FieldSeal seal;

  /** For the container's proxy. */
  protected ShowOnlineApplication() {
    this(null, null, null, null, null, null, null);
  }

  @Inject
  ShowOnlineApplication(
      CaseBook book,
      Cases cases,
      DraftText text,
      OnlineApplicants applicants,
      IntakeReader reader,
      FieldSeal seal,
      ElectronicLicences licences) {
    this.licences = licences;
    this.book = book;
    this.cases = cases;
    this.text = text;
    this.applicants = applicants;
    this.reader = reader;
    this.seal = seal;
  }

  /**
   * @param ref name of the draft
   * @param typed everything that would be handed in
   * @param materials what the scenario asks for, each with where it stands
   * @param keptAt when it was last kept
   * @param received the number, once it was handed in
   * @param faults what stands against handing in
   * @param form everything that is wrong with the form, blank fields too, each at its field
   * @param answers what the form says, in words
   * @param today the day its limits count from
   * @param shown tells this very content from any other: what is handed in is what was shown
   */
  public record Application(
      String ref,
      PublishedMatter matter,
      IntakeText typed,
      List<Paper> materials,
      Instant keptAt,
      Optional<CaseNumber> received,
      List<Refusal> faults,
      List<Refusal> form,
      List<FiledForm.Line> answers,
      LocalDate today,
      String shown) {

    /** Compulsory papers that are not there yet, or not as they must be. */
    public List<Paper> lacking() {
      return materials.stream().filter(p -> p.status() == MaterialStatus.MISSING).toList();
    }
  }

  /** A paper that is asked for. */
  public record Paper(MaterialRequirement asked, MaterialText typed, MaterialStatus status) {}

  /**
   * @throws org.onewindow.kernel.refusal.NotFound CASE_DRAFT_NOT_FOUND, also for another's
   */
  @Transactional
  @Permitted("online.apply")
  public Application of(String ref) {
    LicenceCase draft = applicants.mine(cases.findDraft(ref), "CASE_DRAFT_NOT_FOUND");
    PublishedMatter matter = book.matter(draft);
    IntakeText typed = applicants.identified(text.open(draft), draft.matter());
    boolean open = draft.number().isEmpty();
    return new Application(
        ref,
        matter,
        typed,
        matter.materialsFor(typed.scenario()).stream()
            .map(asked -> paper(asked, typed.material(asked.code())))
            .toList(),
        draft.asDraft().typedAt().orElse(null),
        draft.number(),
        open ? licences.with(reader.faults(typed, matter, book.today()), typed, matter) : List.of(),
        FormRules.faults(matter.form(), typed.form(), book.today()).stream()
            .map(fault -> fault.at(FiledForm.at(fault.field())))
            .toList(),
        FiledForm.lines(
            matter.form(),
            FormRules.kept(matter.form(), typed.form(), book.today()),
            Optional.empty()),
        book.today(),
        shown(typed));
  }

  /** A keyed digest of everything that would be handed in. */
  String shown(IntakeText typed) {
    return seal.blindIndex("online-preview", DraftText.json(typed));
  }

  private static Paper paper(MaterialRequirement asked, MaterialText typed) {
    return new Paper(
        asked,
        typed,
        CaseMaterial.judge(
            asked,
            typed.form() == null
                ? org.onewindow.acceptance.domain.cases.MaterialForm.NONE
                : typed.form(),
            0,
            0,
            !typed.licence().isBlank(),
            !typed.file().isEmpty(),
            false));
  }
}
