package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.onewindow.acceptance.domain.cases.CaseParty;
import org.onewindow.acceptance.domain.cases.Certificate;
import org.onewindow.acceptance.domain.cases.IdentityPaper;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.MaterialForm;
import org.onewindow.acceptance.domain.cases.PartyRole;
import org.onewindow.acceptance.domain.cases.ReceivedMaterial;
import org.onewindow.acceptance.domain.cases.SealedText;
import org.onewindow.acceptance.domain.cases.UsingElectronicLicence;
import org.onewindow.acceptance.domain.facts.LicenceAnswer;
import org.onewindow.acceptance.domain.facts.LicenceCheck;
import org.onewindow.acceptance.domain.facts.LicenceStanding;
import org.onewindow.acceptance.domain.facts.UsedLicence;
import org.onewindow.acceptance.domain.matter.MaterialRequirement;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.acceptance.persistence.cases.Cases;
import org.onewindow.acceptance.persistence.cases.Certificates;
import org.onewindow.acceptance.persistence.facts.LicenceChecks;
import org.onewindow.kernel.identity.CitizenId;
import org.onewindow.kernel.identity.PersonPaper;
import org.onewindow.kernel.identity.Uscc;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.platform.crypto.FieldSeal;

/**
 * Electronic licences in the place of papers, within the transaction of whoever receives: the
 * county's own are looked at themselves, others by the check that was made before ({@link
 * CheckElectronicLicences}), which must be of today or yesterday.
 */
@ApplicationScoped
class ElectronicLicences {

  /** A check older than this has to be made anew. */
  static final Duration FRESH = Duration.ofHours(24);

  private static final String COUNTY = "本县证照库";

  private final CaseBook book;
  private final Cases cases;
  private final Certificates certificates;
  private final LicenceChecks checks;
  private final FieldSeal seal;

  /** For the container's proxy. */
  protected ElectronicLicences() {
    this(null, null, null, null, null);
  }

  @Inject
  ElectronicLicences(
      CaseBook book, Cases cases, Certificates certificates, LicenceChecks checks, FieldSeal seal) {
    this.book = book;
    this.cases = cases;
    this.certificates = certificates;
    this.checks = checks;
    this.seal = seal;
  }

  /** A number that was entered for a material, with what is known of it. */
  record Named(
      MaterialRequirement asked, String number, Optional<LicenceCheck> known, boolean isCountys) {}

  /** Whose they have to be: the number of the applicant's paper, as it stands in registers. */
  static Optional<String> holder(PartyText applicant) {
    IdentityPaper paper = applicant.paper();
    if (paper == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          switch (paper) {
            case CITIZEN_ID -> CitizenId.parse(applicant.number()).number();
            case USCC -> Uscc.parse(applicant.number()).code();
            default -> PersonPaper.plain(applicant.number());
          });
    } catch (Refused wrongNumber) {
      return Optional.empty(); // said at the field of the number
    }
  }

  String index(String holder) {
    return seal.blindIndex(IntakeReader.CITIZEN_INDEX, holder);
  }

  /** Every number that was entered where an electronic licence may stand. */
  List<Named> named(IntakeText typed, PublishedMatter matter) {
    Optional<String> holder = holder(typed.applicant());
    List<Named> named = new ArrayList<>();
    for (MaterialRequirement asked : matter.materialsFor(typed.scenario())) {
      MaterialText entered = typed.material(asked.code());
      String number = CheckCertificate.plain(entered.licence());
      if (asked.sharedCheck()
          && entered.form() == MaterialForm.ELECTRONIC_LICENCE
          && !number.isEmpty()
          && holder.isPresent()) {
        named.add(named(asked, number, index(holder.get())));
      }
    }
    return named;
  }

  /** The same for papers of a case that are handed in later; the holder is its applicant. */
  List<Named> handedIn(
      LicenceCase it, PublishedMatter matter, Map<String, MaterialText> materials) {
    Optional<String> holder =
        it.party(PartyRole.APPLICANT).flatMap(CaseParty::number).map(SealedText::blindIndex);
    List<Named> named = new ArrayList<>();
    for (MaterialRequirement asked : matter.materials()) {
      MaterialText entered =
          Objects.requireNonNullElse(materials.get(asked.code()), MaterialText.NOTHING);
      String number = CheckCertificate.plain(entered.licence());
      if (asked.sharedCheck()
          && entered.form() == MaterialForm.ELECTRONIC_LICENCE
          && !number.isEmpty()
          && holder.isPresent()) {
        named.add(named(asked, number, holder.get()));
      }
    }
    return named;
  }

  private Named named(MaterialRequirement asked, String number, String holder) {
    Optional<LicenceCheck> countys = countys(number, holder);
    return new Named(
        asked,
        number,
        countys.or(() -> checks.latest(number, holder, book.now().minus(FRESH))),
        countys.isPresent());
  }

  /** What the county itself issued, it knows without asking. */
  private Optional<LicenceCheck> countys(String number, String holder) {
    return certificates
        .byNumber(number)
        .map(
            it -> {
              LicenceStanding standing =
                  UsingElectronicLicence.standing(it, holder, founder(it), book.today());
              return new LicenceCheck(
                  number,
                  COUNTY,
                  book.now(),
                  standing == LicenceStanding.UNKNOWN
                      ? LicenceAnswer.none(standing)
                      : new LicenceAnswer(standing, it.name(), it.organName(), digest(it)));
            });
  }

  private String founder(Certificate it) {
    return cases
        .byId(it.caseId())
        .flatMap(made -> made.party(PartyRole.APPLICANT))
        .flatMap(CaseParty::number)
        .map(SealedText::blindIndex)
        .orElse(null);
  }

  /** What stands against the electronic licences of an application, each at its field. */
  private List<Refusal> faults(IntakeText typed, PublishedMatter matter) {
    return faults(named(typed, matter));
  }

  private static List<Refusal> faults(List<Named> named) {
    List<Refusal> wrong = new ArrayList<>();
    for (Named it : named) {
      UsingElectronicLicence.fault(it.known().map(LicenceCheck::answer))
          .ifPresent(
              rule ->
                  wrong.add(
                      rule.refusal(it.number())
                          .at(ReceivedMaterial.field(it.asked().code()) + ".licence")));
    }
    return wrong;
  }

  /** Other faults and these; a field that is wrong already says one thing. */
  List<Refusal> with(List<Refusal> others, IntakeText typed, PublishedMatter matter) {
    List<Refusal> all = new ArrayList<>(others);
    faults(typed, matter).stream()
        .filter(f -> others.stream().noneMatch(o -> o.field().equals(f.field())))
        .forEach(all::add);
    return all;
  }

  /** The same for a matter by its code; nothing more where there is no such matter. */
  List<Refusal> withOthers(List<Refusal> others, String matterCode, IntakeText typed) {
    try {
      return with(others, typed, book.currentMatter(matterCode));
    } catch (Refused gone) {
      return others; // says so already
    }
  }

  /**
   * Nothing stands against any of them.
   *
   * @throws Refused ACC-461 … ACC-463
   */
  static void mustServe(List<Named> named) {
    List<Refusal> wrong = faults(named);
    if (!wrong.isEmpty()) {
      throw new Refused(wrong);
    }
  }

  /** Keeps with the case what it used. A case that was begun just now has no row before a flush. */
  void use(LicenceCase it, List<Named> named) {
    List<UsedLicence> used =
        named.stream()
            .filter(
                n -> UsingElectronicLicence.fault(n.known().map(LicenceCheck::answer)).isEmpty())
            .map(n -> used(n, n.known().orElseThrow()))
            .toList();
    if (!used.isEmpty()) {
      cases.flush();
      checks.use(it.id(), used);
    }
  }

  private static UsedLicence used(Named it, LicenceCheck check) {
    return new UsedLicence(
        it.asked().code(),
        it.number(),
        check.answer().name(),
        check.answer().issuer(),
        check.source(),
        check.checkedAt(),
        check.answer().digest());
  }

  /** For each material that takes one: the applicant's own licence in force whose name it asks. */
  static Map<String, String> known(
      PublishedMatter matter, String scenario, Map<String, String> inForceByName) {
    Map<String, String> known = new LinkedHashMap<>();
    for (MaterialRequirement asked : matter.materialsFor(scenario)) {
      if (asked.sharedCheck()) {
        inForceByName.entrySet().stream()
            .filter(e -> asked.name().contains(e.getKey()))
            .findFirst()
            .ifPresent(e -> known.put(asked.code(), e.getValue()));
      }
    }
    return known;
  }

  private static String digest(Certificate it) {
    String said =
        String.join(
            "|",
            it.number(),
            String.valueOf(it.edition()),
            it.name(),
            it.organ(),
            it.validFrom().toString(),
            it.lastDay().map(Object::toString).orElse(""),
            it.state().name(),
            it.stateAt().toString());
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  Instant now() {
    return book.now();
  }
}
