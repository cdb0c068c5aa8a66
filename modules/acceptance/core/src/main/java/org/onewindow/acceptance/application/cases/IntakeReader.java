package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.onewindow.acceptance.domain.cases.Application;
import org.onewindow.acceptance.domain.cases.ApplicationFaults;
import org.onewindow.acceptance.domain.cases.CaseRule;
import org.onewindow.acceptance.domain.cases.IdentityPaper;
import org.onewindow.acceptance.domain.cases.Mandate;
import org.onewindow.acceptance.domain.cases.MaterialForm;
import org.onewindow.acceptance.domain.cases.NamedCertificate;
import org.onewindow.acceptance.domain.cases.PartyDetails;
import org.onewindow.acceptance.domain.cases.PartyKind;
import org.onewindow.acceptance.domain.cases.PartyRole;
import org.onewindow.acceptance.domain.cases.ReceivedMaterial;
import org.onewindow.acceptance.domain.cases.SealedText;
import org.onewindow.acceptance.domain.cases.TakenElsewhere;
import org.onewindow.acceptance.domain.form.FormRules;
import org.onewindow.acceptance.domain.matter.MaterialRequirement;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.acceptance.domain.matter.ScenarioAgreement;
import org.onewindow.kernel.identity.MobileNumber;
import org.onewindow.kernel.identity.PersonName;
import org.onewindow.kernel.identity.PersonPaper;
import org.onewindow.kernel.identity.Uscc;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.kernel.time.OfficeHours;
import org.onewindow.platform.crypto.FieldSeal;
import org.onewindow.platform.document.Letters;

/**
 * Turns what was typed into an application: checks each number by its own standard, seals what is
 * personal, and says everything that is wrong at once, at its field.
 */
@ApplicationScoped
class IntakeReader {

  static final String CITIZEN_INDEX = "citizen-id";
  static final String PHONE_INDEX = "phone";
  private static final Pattern LANDLINE = Pattern.compile("0\\d{2,3}-?\\d{7,8}(-\\d{1,6})?");
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_ADDRESS = 300;
  private static final int LONGEST_NOTE = 500;
  private static final int LONGEST_LICENCE = 100;
  private static final int MOST_PAPERS = 999;

  private final FieldSeal seal;
  private final Letters letters;
  private final FindNamedCertificate named;
  private final OfficeHours office;

  /** For the container's proxy. */
  protected IntakeReader() {
    this(null, null, null, null);
  }

  @Inject
  IntakeReader(FieldSeal seal, Letters letters, FindNamedCertificate named, OfficeHours office) {
    this.seal = seal;
    this.letters = letters;
    this.named = named;
    this.office = office;
  }

  /** Everything that stands against receiving what was typed; empty when nothing does. */
  List<Refusal> faults(IntakeText typed, PublishedMatter matter, LocalDate today) {
    try {
      read(typed, matter, "check", today, Instant.EPOCH, false);
      return List.of();
    } catch (Refused refused) {
      return refused.reasons();
    }
  }

  /**
   * @param ref of the case; sealed fields are bound to it
   * @throws Refused with every reason, each at its field
   */
  Application read(
      IntakeText typed, PublishedMatter matter, String ref, LocalDate today, Instant at) {
    return read(typed, matter, ref, today, at, true);
  }

  private Application read(
      IntakeText typed,
      PublishedMatter matter,
      String ref,
      LocalDate today,
      Instant at,
      boolean hold) {
    typed.mustBeTypable();
    List<Refusal> wrong = new ArrayList<>();
    List<PartyDetails> parties = parties(typed, ref, today, wrong);
    List<ReceivedMaterial> materials = materials(typed, matter, at, wrong);
    tooLong(typed.note(), LONGEST_NOTE, "note", wrong);
    printable(typed.note(), "note", wrong);
    printable("applicant", typed.applicant(), wrong);
    printable("representative", typed.representative(), wrong);
    printable("agent", typed.agent(), wrong);
    printable("contact", typed.contact(), wrong);
    FormRules.faults(matter.form(), typed.form(), today).stream()
        .filter(fault -> !fault.code().equals(FormRules.BLANK) || isName(matter, fault.field()))
        .map(fault -> fault.at(FiledForm.at(fault.field())))
        .forEach(wrong::add);
    ScenarioAgreement.faults(
            matter.scenarios(),
            typed.scenario(),
            FormRules.kept(matter.form(), typed.form(), today),
            typed.byAgent())
        .stream()
        .map(
            fault ->
                fault.field().equals(ScenarioAgreement.SCENARIO)
                    ? fault
                    : fault.at(FiledForm.at(fault.field())))
        .forEach(wrong::add);
    typed.form().forEach((path, text) -> printable(text, FiledForm.at(path), wrong));
    Optional<NamedCertificate> licence = licence(typed, matter, parties, hold, wrong);
    Optional<TakenElsewhere> elsewhere = elsewhere(typed.elsewhere(), wrong);
    if (parties.stream().noneMatch(p -> p.role() == PartyRole.APPLICANT)) {
      throw new Refused(wrong); // whatever else is wrong hangs on who applies
    }
    Application application =
        new Application(typed.scenario(), parties, materials, typed.note(), licence, elsewhere);
    ApplicationFaults.of(matter, application, today).stream()
        .filter(r -> wrong.stream().noneMatch(w -> w.field().equals(r.field())))
        .forEach(wrong::add);
    if (!wrong.isEmpty()) {
      throw new Refused(wrong);
    }
    return application;
  }

  /** Whoever is founded has to be called something, also where the form came on paper (ACC-497). */
  private static boolean isName(PublishedMatter matter, String field) {
    return matter.founding().isMeant() && matter.founding().nameField().equals(field);
  }

  /** A window of another place took the papers: whose, when, and when they reached this organ. */
  private Optional<TakenElsewhere> elsewhere(TakenText typed, List<Refusal> wrong) {
    if (typed.isHere()) {
      return Optional.empty();
    }
    int before = wrong.size();
    tooLong(typed.organ(), LONGEST_NAME, "elsewhere.organ", wrong);
    printable(typed.organ(), "elsewhere.organ", wrong);
    if (typed.organ().isEmpty()) {
      wrong.add(CaseRule.CASE_TAKEN_ELSEWHERE.refusal().at("elsewhere.organ"));
    }
    if (isNoMoment(typed.takenAt())) {
      wrong.add(CaseRule.CASE_TAKEN_ELSEWHERE.refusal().at("elsewhere.takenAt"));
    }
    if (isNoMoment(typed.arrivedAt())) {
      wrong.add(CaseRule.CASE_TAKEN_ELSEWHERE.refusal().at("elsewhere.arrivedAt"));
    }
    return wrong.size() > before
        ? Optional.empty()
        : Optional.of(
            new TakenElsewhere(
                typed.organ(),
                typed.takenAt().atZone(office.zone()).toInstant(),
                typed.takenAt().toLocalDate(),
                typed.arrivedAt().atZone(office.zone()).toInstant()));
  }

  private static boolean isNoMoment(LocalDateTime typed) {
    return typed == null || !PlausibleDay.is(typed.toLocalDate());
  }

  /**
   * The licence that the matter is about; one that another open case is about already is busy, and
   * nobody but its holder is told the number of that case.
   */
  private Optional<NamedCertificate> licence(
      IntakeText typed,
      PublishedMatter matter,
      List<PartyDetails> parties,
      boolean hold,
      List<Refusal> wrong) {
    if (!matter.item().kind().concernsLicence()) {
      return Optional.empty();
    }
    Optional<NamedCertificate> found = named.find(typed.certificate(), matter, hold);
    if (found.isEmpty()) {
      wrong.add(CaseRule.CASE_LICENCE_UNKNOWN.refusal(matter.name()).at("certificate"));
    }
    found
        .filter(licence -> licence.isHeldByApplicantOf(parties))
        .flatMap(named::undecidedAbout)
        .ifPresent(no -> wrong.add(CaseRule.CASE_LICENCE_BUSY.refusal(no).at("certificate")));
    return found;
  }

  private List<PartyDetails> parties(
      IntakeText typed, String ref, LocalDate today, List<Refusal> wrong) {
    List<PartyDetails> parties = new ArrayList<>();
    party(PartyRole.APPLICANT, "applicant", typed.applicant(), ref, today, wrong)
        .ifPresent(parties::add);
    boolean organisation =
        typed.applicant().paper() != null
            && typed.applicant().paper().kind() == PartyKind.LEGAL_PERSON;
    if (organisation) {
      if (!typed.representative().isNobody()) {
        party(
                PartyRole.LEGAL_REPRESENTATIVE,
                "representative",
                typed.representative(),
                ref,
                today,
                wrong)
            .ifPresent(parties::add);
      }
      if (!typed.contact().isNobody()) {
        contact(typed.contact(), ref, wrong).ifPresent(parties::add);
      }
    }
    if (typed.byAgent()) {
      party(PartyRole.AGENT, "agent", typed.agent(), ref, today, wrong).ifPresent(parties::add);
    }
    boolean reachable = parties.stream().anyMatch(p -> p.phone().isPresent());
    boolean phoneTyped =
        List.of(typed.applicant(), typed.representative(), typed.agent(), typed.contact()).stream()
            .anyMatch(p -> !p.phone().isBlank());
    if (!reachable && !phoneTyped) {
      wrong.add(
          Refusal.of("CASE_PHONE_MISSING").at(organisation ? "contact.phone" : "applicant.phone"));
    }
    return parties;
  }

  private Optional<PartyDetails> party(
      PartyRole role,
      String field,
      PartyText typed,
      String ref,
      LocalDate today,
      List<Refusal> wrong) {
    int before = wrong.size();
    IdentityPaper paper = typed.paper();
    if (paper == null) {
      if (role == PartyRole.APPLICANT) {
        wrong.add(Refusal.of("CASE_PAPER_MISSING").at(field + ".paper"));
        return Optional.empty();
      }
      paper = IdentityPaper.CITIZEN_ID;
    }
    String name = name(paper, typed.name(), field + ".name", wrong);
    Optional<SealedText> number =
        number(paper, typed.number(), role, field + ".number", ref, today, wrong);
    Optional<SealedText> phone = phone(typed.phone(), role, field + ".phone", ref, wrong);
    tooLong(typed.address(), LONGEST_ADDRESS, field + ".address", wrong);
    tooLong(typed.mandateScope(), LONGEST_ADDRESS, field + ".mandateScope", wrong);
    if (!PlausibleDay.is(typed.mandateUntil())) {
      wrong.add(PlausibleDay.refusal(field + ".mandateUntil"));
    }
    if (wrong.size() > before) {
      return Optional.empty();
    }
    Optional<Mandate> mandate =
        role == PartyRole.AGENT && typed.mandateUntil() != null
            ? Optional.of(
                new Mandate(
                    typed.mandateScope().strip(), typed.mandateUntil(), typed.mandateFile()))
            : Optional.empty();
    return Optional.of(
        new PartyDetails(role, name, paper, number, phone, typed.address().strip(), mandate));
  }

  private Optional<PartyDetails> contact(PartyText typed, String ref, List<Refusal> wrong) {
    int before = wrong.size();
    String name = name(IdentityPaper.CITIZEN_ID, typed.name(), "contact.name", wrong);
    Optional<SealedText> phone =
        phone(typed.phone(), PartyRole.CONTACT, "contact.phone", ref, wrong);
    return wrong.size() > before
        ? Optional.empty()
        : Optional.of(
            new PartyDetails(
                PartyRole.CONTACT,
                name,
                IdentityPaper.CITIZEN_ID,
                Optional.empty(),
                phone,
                "",
                Optional.empty()));
  }

  private static String name(IdentityPaper paper, String typed, String field, List<Refusal> wrong) {
    if (paper.kind() == PartyKind.NATURAL_PERSON) {
      return check(() -> PersonName.parse(typed).text(), field, wrong).orElse("");
    }
    String name = typed.strip();
    if (name.isEmpty()) {
      wrong.add(Refusal.of("CASE_ORGANISATION_NAME_MISSING").at(field));
    }
    tooLong(name, LONGEST_NAME, field, wrong);
    return name;
  }

  private Optional<SealedText> number(
      IdentityPaper paper,
      String typed,
      PartyRole role,
      String field,
      String ref,
      LocalDate today,
      List<Refusal> wrong) {
    String place = "acc_case_party.number_sealed:" + ref + "/" + role;
    if (paper == IdentityPaper.USCC) {
      return check(() -> Uscc.parse(typed), field, wrong)
          .map(uscc -> seal(place, CITIZEN_INDEX, uscc.code(), uscc.code()));
    }
    PersonPaper of = paper.person().orElseThrow();
    return check(() -> of.parse(typed, today), field, wrong)
        .map(number -> seal(place, CITIZEN_INDEX, number, of.masked(number)));
  }

  private Optional<SealedText> phone(
      String typed, PartyRole role, String field, String ref, List<Refusal> wrong) {
    if (typed.isBlank()) {
      return Optional.empty();
    }
    String place = "acc_case_party.phone_sealed:" + ref + "/" + role;
    String plain = typed.strip();
    if (LANDLINE.matcher(plain).matches()) {
      String mask = plain.substring(0, 4) + "****" + plain.substring(plain.length() - 2);
      return Optional.of(seal(place, PHONE_INDEX, plain, mask));
    }
    return check(() -> MobileNumber.parse(plain), field, wrong)
        .map(mobile -> seal(place, PHONE_INDEX, mobile.digits(), mobile.masked()));
  }

  private SealedText seal(String place, String kind, String clear, String mask) {
    return new SealedText(seal.seal(place, clear), seal.blindIndex(kind, clear), mask);
  }

  private static List<ReceivedMaterial> materials(
      IntakeText typed, PublishedMatter matter, Instant at, List<Refusal> wrong) {
    List<ReceivedMaterial> materials = new ArrayList<>();
    List<MaterialRequirement> asked = matter.materialsFor(typed.scenario());
    for (Map.Entry<String, MaterialText> entry : typed.materials().entrySet()) {
      boolean known = asked.stream().anyMatch(m -> m.code().equals(entry.getKey()));
      boolean handedIn =
          entry.getValue().form() != null && entry.getValue().form() != MaterialForm.NONE;
      if (known || handedIn) {
        material(entry.getKey(), entry.getValue(), at, wrong).ifPresent(materials::add);
      }
    }
    return materials;
  }

  /** One material as it was entered; wrong entries are said at their field. */
  static Optional<ReceivedMaterial> material(
      String code, MaterialText typed, Instant at, List<Refusal> wrong) {
    int before = wrong.size();
    String field = ReceivedMaterial.field(code);
    MaterialForm form = typed.form() == null ? MaterialForm.NONE : typed.form();
    int originals = count(typed.originals(), field + ".originals", wrong);
    int copies = count(typed.copies(), field + ".copies", wrong);
    int pages = count(typed.pages(), field + ".pages", wrong);
    tooLong(typed.licence(), LONGEST_LICENCE, field + ".licence", wrong);
    tooLong(typed.defect(), LONGEST_ADDRESS, field + ".defect", wrong);
    if (form == MaterialForm.ELECTRONIC_LICENCE && typed.licence().isBlank()) {
      wrong.add(Refusal.of("CASE_LICENCE_NUMBER_MISSING").at(field + ".licence"));
    }
    if (wrong.size() > before) {
      return Optional.empty();
    }
    boolean none = form == MaterialForm.NONE;
    boolean licence = form == MaterialForm.ELECTRONIC_LICENCE;
    return Optional.of(
        new ReceivedMaterial(
            code,
            form,
            none ? 0 : originals,
            none ? 0 : copies,
            none ? 0 : pages,
            licence ? typed.licence() : "",
            licence ? Optional.of(at) : Optional.empty(),
            typed.file(),
            typed.fileType(),
            typed.fileBytes(),
            typed.defect()));
  }

  private static int count(Integer typed, String field, List<Refusal> wrong) {
    int count = typed == null ? 0 : typed;
    if (count < 0 || count > MOST_PAPERS) {
      wrong.add(Refusal.of("CASE_COUNT_RANGE", MOST_PAPERS).at(field));
      return 0;
    }
    return count;
  }

  private static void tooLong(String typed, int most, String field, List<Refusal> wrong) {
    if (typed.codePointCount(0, typed.length()) > most) {
      wrong.add(Refusal.of("CASE_TEXT_TOO_LONG", most).at(field));
    }
  }

  /**
   * What stands on the receipt must have a shape in some font: a case without papers is no case.
   */
  private void printable(String field, PartyText party, List<Refusal> wrong) {
    printable(party.name(), field + ".name", wrong);
    printable(party.address(), field + ".address", wrong);
    printable(party.mandateScope(), field + ".mandateScope", wrong);
  }

  private void printable(String typed, String field, List<Refusal> wrong) {
    check(
        () -> {
          letters.mustPrint(typed);
          return typed;
        },
        field,
        wrong);
  }

  private static <T> Optional<T> check(Supplier<T> parse, String field, List<Refusal> wrong) {
    try {
      return Optional.of(parse.get());
    } catch (Refused refused) {
      refused.reasons().forEach(r -> wrong.add(r.at(field)));
      return Optional.empty();
    }
  }
}
