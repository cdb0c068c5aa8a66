package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.onewindow.acceptance.application.cases.letters.CaseLetter;
import org.onewindow.acceptance.domain.cases.CaseDecision;
import org.onewindow.acceptance.domain.cases.Certificate;
import org.onewindow.acceptance.domain.cases.CertificateAct;
import org.onewindow.acceptance.domain.cases.CertificateHolder;
import org.onewindow.acceptance.domain.cases.Delivering;
import org.onewindow.acceptance.domain.cases.DocumentKind;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.Officer;
import org.onewindow.acceptance.domain.form.FormSchema;
import org.onewindow.acceptance.domain.matter.ItemKind;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.acceptance.persistence.cases.Cases;
import org.onewindow.acceptance.persistence.cases.Certificates;
import org.onewindow.kernel.identity.Uscc;
import org.onewindow.platform.numbering.Series;
import org.onewindow.platform.text.Texts;

/** Makes an edition of a certificate: its number, gap-free, and the token of its QR code. */
@ApplicationScoped
class CertificateMaker {

  /** A credit code is of no year. */
  private static final int EVER = 0;

  private static final SecureRandom RANDOM = new SecureRandom();

  private final CaseBook book;
  private final CasePapers papers;
  private final Certificates certificates;
  private final Series series;
  private final CaseSettings settings;
  private final LicenceEffects licences;
  private final FormBook forms;
  private final ElectronicLicences licencesOf;
  private final Cases cases;

  /** For the container's proxy. */
  protected CertificateMaker() {
    this(null, null, null, null, null, null, null, null, null);
  }

  @Inject
  CertificateMaker(
      CaseBook book,
      CasePapers papers,
      Certificates certificates,
      Series series,
      CaseSettings settings,
      LicenceEffects licences,
      FormBook forms,
      ElectronicLicences licencesOf,
      Cases cases) {
    this.book = book;
    this.papers = papers;
    this.certificates = certificates;
    this.series = series;
    this.settings = settings;
    this.licences = licences;
    this.forms = forms;
    this.licencesOf = licencesOf;
    this.cases = cases;
  }

  /** The first edition, or the next one of the licence that the case is about (ACC-306). */
  void make(LicenceCase it, PublishedMatter matter, Officer officer, Instant now) {
    Optional<Certificate> before = it.licence().map(licences::mustBeInForce);
    String number = before.map(Certificate::number).orElseGet(() -> nextNumber(matter, now));
    CertificateHolder holder = holder(it, matter, number);
    Delivering.issueCertificate(it, number, matter, officer, now);
    before.ifPresent(old -> old.act(CertificateAct.REPLACE, now));
    CertificateToken token = CertificateToken.draw(RANDOM);
    CaseDecision decision = it.decision().orElseThrow();
    certificates.add(
        new Certificate(
            new Certificate.Print(
                number,
                before.map(Certificate::edition).orElse(0) + 1,
                matter.licenceName(),
                matter.licenceKind(),
                matter.organ(),
                matter.organName(),
                decision.validFrom().orElse(book.today()),
                decision.validUntil()),
            holder,
            it.id(),
            token.hash(),
            now));
    book.derive(it, matter, now);
    CaseLetter.Look look =
        new CaseLetter.Look(settings.publicAddress() + "/certificates/check/" + token.text(), "");
    papers.issueCertificate(it, matter, rows(it, matter, before), look, officer, now);
    book.record(it);
  }

  /** The applicant's; what founds an organisation is that organisation's (ACC-497). */
  private CertificateHolder holder(LicenceCase it, PublishedMatter matter, String number) {
    if (!matter.founding().isMeant()) {
      return CertificateHolder.of(it);
    }
    String name = forms.answers(it).get(matter.founding().nameField());
    return CertificateHolder.founded(
        Objects.requireNonNull(name, "asked for at receipt"), licencesOf.index(number));
  }

  /** A renewal and a reissue leave the licence as it was, and print what the edition before did. */
  private List<CaseLetter.Said> rows(
      LicenceCase it, PublishedMatter matter, Optional<Certificate> before) {
    List<CaseLetter.Said> own = rows(it, matter);
    boolean asItWas =
        matter.item().kind() == ItemKind.RENEWAL || matter.item().kind() == ItemKind.REISSUE;
    return own.isEmpty() && asItWas
        ? before.flatMap(old -> cases.byId(old.caseId())).map(this::printed).orElse(own)
        : own;
  }

  private List<CaseLetter.Said> printed(LicenceCase made) {
    return made.documents().stream()
        .filter(d -> d.kind() == DocumentKind.CERTIFICATE)
        .reduce((earlier, later) -> later)
        .map(paper -> papers.says(made, paper).said())
        .orElse(List.of());
  }

  /**
   * The founded organisation, and the answers that the matter's form marks as printed (ACC-621).
   */
  private List<CaseLetter.Said> rows(LicenceCase it, PublishedMatter matter) {
    Map<String, String> answers = matter.form().isEmpty() ? Map.of() : forms.answers(it);
    List<CaseLetter.Said> rows = new ArrayList<>();
    String founded = matter.founding().nameField();
    if (matter.founding().isMeant()) {
      rows.add(new CaseLetter.Said(CaseLetter.Said.HOLDER, answers.get(founded)));
    }
    for (FormSchema.Group group : matter.form().groups()) {
      for (FormSchema.Field field : group.fields()) {
        String path = group.path(0, field);
        String answer = answers.getOrDefault(path, "");
        if (field.printed() && !answer.isEmpty() && !path.equals(founded)) {
          rows.add(new CaseLetter.Said(field.label(), field.inWords(answer)));
        }
      }
    }
    return List.copyOf(rows);
  }

  private String nextNumber(PublishedMatter matter, Instant now) {
    if (matter.founding().isMeant()) {
      String kind = matter.founding().creditCode();
      long body = series.next("uscc:" + kind + ":" + settings.region(), EVER);
      return Uscc.founded(kind, settings.region(), body).code();
    }
    int year = book.dayOf(now).getYear();
    long serial = series.next("certificate:" + matter.licenceKind() + ":" + matter.organ(), year);
    return Texts.chinese()
        .get(
            "case.certificate.number",
            settings.region(),
            matter.licenceKind(),
            year,
            String.format("%06d", serial));
  }
}
