package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onewindow.acceptance.application.cases.letters.CaseLetter;
import org.onewindow.acceptance.application.cases.letters.PaperWording;
import org.onewindow.acceptance.domain.cases.AcceptanceRefusal;
import org.onewindow.acceptance.domain.cases.Accepting;
import org.onewindow.acceptance.domain.cases.CaseAct;
import org.onewindow.acceptance.domain.cases.CaseClock;
import org.onewindow.acceptance.domain.cases.CaseCommitment;
import org.onewindow.acceptance.domain.cases.CaseDecision;
import org.onewindow.acceptance.domain.cases.CaseDefect;
import org.onewindow.acceptance.domain.cases.CaseDelivery;
import org.onewindow.acceptance.domain.cases.CaseDocument;
import org.onewindow.acceptance.domain.cases.CaseEvent;
import org.onewindow.acceptance.domain.cases.CaseMaterial;
import org.onewindow.acceptance.domain.cases.CaseParty;
import org.onewindow.acceptance.domain.cases.CaseTermination;
import org.onewindow.acceptance.domain.cases.ConcernedLicence;
import org.onewindow.acceptance.domain.cases.Defect;
import org.onewindow.acceptance.domain.cases.DocumentKind;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.Officer;
import org.onewindow.acceptance.domain.cases.SealOfPaper;
import org.onewindow.acceptance.domain.cases.Statement;
import org.onewindow.acceptance.domain.matter.MatterType;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.acceptance.domain.matter.Scenario;
import org.onewindow.kernel.time.OfficeHours;
import org.onewindow.platform.crypto.FieldSeal;
import org.onewindow.platform.document.Letters;
import org.onewindow.platform.numbering.Series;
import org.onewindow.platform.text.Texts;
import org.onewindow.platform.time.WorkCalendars;

/**
 * Issues the papers of a case: takes the number, takes down everything the paper says, seals it and
 * puts it into the file, all in the transaction of the act. The PDF is made by {@link
 * OpenCaseDocument} when somebody first opens the paper.
 */
@ApplicationScoped
class CasePapers {

  private static final Jsonb JSON = JsonbBuilder.create();
  private static final Set<DocumentKind> NAMES_DEFECTS =
      Set.of(
          DocumentKind.CORRECTION_NOTICE,
          DocumentKind.CORRECTION_RECEIPT,
          DocumentKind.TERMINATION_NOTICE);
  private static final Set<DocumentKind> NAMES_AWAITED =
      Set.of(
          DocumentKind.TOLERANCE_PROMISE,
          DocumentKind.TOLERANCE_NOTICE,
          DocumentKind.TOLERANCE_RECEIPT);
  private static final Set<DocumentKind> SAYS_LIMITS_IN_ROWS =
      Set.of(DocumentKind.EXTENSION_NOTICE, DocumentKind.RESUMPTION_NOTICE);
  private static final CaseLetter.Certificate NO_CERTIFICATE =
      new CaseLetter.Certificate("", "", null, null);
  private static final CaseLetter.Delivery NO_DELIVERY =
      new CaseLetter.Delivery(List.of(), "", "", "", null, "", false, "", "");

  private final Series series;
  private final FieldSeal seal;
  private final OfficeHours office;
  private final CaseSettings settings;
  private final Letters letters;
  private final ProceedingSayings sayings;
  private final SealOfPaper seals;
  private final WorkCalendars calendars;

  /** For the container's proxy. */
  protected CasePapers() {
    this(null, null, null, null, null, null, null, null);
  }

  @Inject
  CasePapers(
      Series series,
      FieldSeal seal,
      OfficeHours office,
      CaseSettings settings,
      Letters letters,
      ProceedingSayings sayings,
      SealsInUse seals,
      WorkCalendars calendars) {
    this.series = series;
    this.seal = seal;
    this.office = office;
    this.settings = settings;
    this.letters = letters;
    this.sayings = sayings;
    this.calendars = calendars;
    this.seals = seals == null ? null : new SealOfPaper(seals::of);
  }

  /**
   * Issues one paper.
   *
   * @param look where the paper can be looked up
   * @throws org.onewindow.kernel.refusal.Refused GLYPH_MISSING when something in it could never be
   *     printed: better told now than when somebody opens the paper
   */
  void issue(
      DocumentKind kind,
      LicenceCase of,
      PublishedMatter matter,
      CaseLetter.Look look,
      Officer by,
      Instant at) {
    String number = number(kind, of, matter, at);
    file(of, letter(kind, number, of, matter, look, by, at), by, at);
  }

  /**
   * Issues the certificate.
   *
   * @param rows whose it is where not the applicant's, and the answers that it prints (ACC-621)
   */
  void issueCertificate(
      LicenceCase of,
      PublishedMatter matter,
      List<CaseLetter.Said> rows,
      CaseLetter.Look look,
      Officer by,
      Instant at) {
    DocumentKind kind = DocumentKind.CERTIFICATE;
    String number = number(kind, of, matter, at);
    file(of, letter(kind, number, of, matter, look, by, at).saying(rows), by, at);
  }

  /** Issues the 物料流转凭证 of one hand-over of the paper folder. */
  void issueTransfer(
      LicenceCase of,
      PublishedMatter matter,
      CaseLetter.Transfer transfer,
      Officer by,
      Instant at) {
    DocumentKind kind = DocumentKind.MATERIAL_TRANSFER;
    String number = number(kind, of, matter, at);
    file(of, letter(kind, number, of, matter, progress(), by, at).with(transfer), by, at);
  }

  /**
   * Issues a paper about the licence that the case made, long after the case; its words come from
   * the proceeding and not from the case.
   */
  void issueAbout(
      DocumentKind kind,
      LicenceCase of,
      PublishedMatter matter,
      CaseLetter.Words words,
      CaseLetter.Certificate licence,
      Officer by,
      Instant at) {
    String number = number(kind, of, matter, at);
    file(of, letter(kind, number, of, matter, progress(), by, at).about(words, licence), by, at);
  }

  /** Issues the 陈述申辩笔录 of a proceeding against a licence. */
  void issueStatement(
      LicenceCase of,
      PublishedMatter matter,
      Statement heard,
      String about,
      Officer by,
      Instant at) {
    DocumentKind kind = DocumentKind.STATEMENT_RECORD;
    String number = number(kind, of, matter, at);
    List<CaseLetter.Said> rows = sayings.statement(heard, about, by, at);
    file(of, letter(kind, number, of, matter, progress(), by, at).saying(rows), by, at);
  }

  /**
   * Issues the 行业综合许可证 into the file of the lead's case.
   *
   * @param licence its name and number
   * @param listed the licences, one a line
   * @return its place in the file
   */
  int issueCombined(
      LicenceCase of,
      PublishedMatter matter,
      CaseLetter.Certificate licence,
      String listed,
      CaseLetter.Look look,
      Officer by,
      Instant at) {
    CaseLetter letter =
        letter(DocumentKind.COMBINED_LICENCE, licence.number(), of, matter, look, by, at)
            .about(new CaseLetter.Words("", "", "", "", "", "", "", listed), licence);
    file(of, letter, by, at);
    return of.documents().size();
  }

  /** Issues the 缴费通知书 with its rows. */
  void issueFee(
      LicenceCase of, PublishedMatter matter, List<CaseLetter.Said> rows, Officer by, Instant at) {
    DocumentKind kind = DocumentKind.FEE_NOTICE;
    String number = number(kind, of, matter, at);
    file(of, letter(kind, number, of, matter, progress(), by, at).saying(rows), by, at);
  }

  /**
   * Issues the 卷内目录及备考表.
   *
   * @param number 档号
   * @param lines of the list, one a line, its cells parted by tabs
   * @param rows of the 备考表
   */
  void issueFileList(
      LicenceCase of,
      PublishedMatter matter,
      String number,
      String lines,
      List<CaseLetter.Said> rows,
      Officer by,
      Instant at) {
    CaseLetter plain = letter(DocumentKind.FILE_LIST, number, of, matter, progress(), by, at);
    file(of, plain.containing(lines).saying(rows), by, at);
  }

  /**
   * Issues the application form as it was filled on the screen: what the case keeps, in words.
   *
   * @param answers by path
   */
  void issueForm(
      LicenceCase of, PublishedMatter matter, Map<String, String> answers, Officer by, Instant at) {
    String number = number(DocumentKind.APPLICATION_FORM, of, matter, at);
    CaseLetter plain =
        letter(DocumentKind.APPLICATION_FORM, number, of, matter, progress(), by, at);
    String lines =
        FiledForm.lines(matter.form(), answers, Optional.empty()).stream()
            .map(l -> l.group() + "\t" + l.label() + "\t" + l.value().replaceAll("\\s+", " "))
            .collect(java.util.stream.Collectors.joining("\n"));
    file(of, plain.containing(lines), by, at);
  }

  private void file(LicenceCase of, CaseLetter letter, Officer by, Instant at) {
    String plain = JSON.toJson(letter);
    letters.mustPrint(plain.replace("\t", " "));
    String says = seal.seal(place(of, letter.kind(), letter.number()), plain);
    of.file(new CaseDocument(letter.kind(), letter.number(), says, by, at));
  }

  /** What an issued paper says. */
  CaseLetter says(LicenceCase of, CaseDocument document) {
    return JSON.fromJson(
        seal.open(place(of, document.kind(), document.number()), document.says()),
        CaseLetter.class);
  }

  private static String place(LicenceCase of, DocumentKind kind, String number) {
    return "acc_case_document.says:" + of.ref() + "/" + kind + "/" + number;
  }

  /** Gap-free per organ, kind and year; receipts bear the case's own number. */
  private String number(DocumentKind kind, LicenceCase of, PublishedMatter matter, Instant at) {
    if (kind == DocumentKind.RECEIPT) {
      return of.number().orElseThrow().text();
    }
    if (kind == DocumentKind.CERTIFICATE) {
      return of.certificateNumber().orElseThrow();
    }
    int year = office.dayOf(at).getYear();
    // counted by what the number shows: organs of one word would else print the same number twice
    String word = settings.organWord(matter.organ());
    long serial = series.next("paper:" + kind + ":" + word, year);
    return Texts.chinese().get("case.paper.number." + kind, word, year, serial);
  }

  private CaseLetter letter(
      DocumentKind kind,
      String number,
      LicenceCase of,
      PublishedMatter matter,
      CaseLetter.Look look,
      Officer by,
      Instant at) {
    CaseClock clock = new CaseClock(calendars.current(), office);
    boolean provisional = PrintedLimits.of(kind, of).anyMatch(clock::isProvisional);
    return new CaseLetter(
        kind,
        number,
        at,
        matter.organName(),
        matter.organ(),
        by.name(),
        by.window(),
        new CaseLetter.Matter(
            of.number().orElseThrow().text(),
            matter.name(),
            matter.code(),
            matter.scenarios().stream()
                .filter(s -> s.code().equals(of.scenario()))
                .map(Scenario::question)
                .findFirst()
                .orElse(""),
            matter.legalBasis(),
            matter.type().name()),
        of.parties().stream().map(CasePapers::party).toList(),
        switch (kind) {
          case RETURN_LIST -> returned(of, of.returned().get(of.returned().size() - 1).at());
          case WITHDRAWAL_RECORD -> returned(of, at);
          default -> of.materials().stream().map(CasePapers::material).toList();
        },
        NAMES_DEFECTS.contains(kind)
            ? defects(of, matter)
            : NAMES_AWAITED.contains(kind) ? awaited(of) : List.of(),
        limits(of, provisional),
        words(kind, of),
        certificate(kind, of, matter),
        kind == DocumentKind.DELIVERY_RECORD ? delivery(of, matter) : NO_DELIVERY,
        provisional && SAYS_LIMITS_IN_ROWS.contains(kind)
            ? provisional(sayings.of(kind, of, matter))
            : sayings.of(kind, of, matter),
        look,
        null,
        seal(kind, matter.organ(), by));
  }

  private CaseLetter.Seal seal(DocumentKind kind, String organ, Officer by) {
    return seals
        .on(kind, organ, by.unit())
        .map(seal -> new CaseLetter.Seal(seal.code(), seal.name()))
        .orElse(null);
  }

  private static CaseLetter.Party party(CaseParty party) {
    String mandate =
        party
            .mandate()
            .map(m -> Texts.chinese().get("case.mandate", m.scope(), m.validUntil().toString()))
            .orElse("");
    return new CaseLetter.Party(
        party.role().name(),
        party.name(),
        party.paper().name(),
        party.number().map(n -> n.mask()).orElse(""),
        party.phone().map(p -> p.mask()).orElse(""),
        party.address(),
        mandate);
  }

  private static CaseLetter.Material material(CaseMaterial material) {
    return new CaseLetter.Material(
        material.name(),
        material.form().name(),
        material.originals(),
        material.copies(),
        material.pages(),
        material.licence(),
        material.status().name());
  }

  private static List<CaseLetter.Defect> defects(LicenceCase of, PublishedMatter matter) {
    Instant latest =
        of.defects().stream().map(CaseDefect::noticedAt).max(Instant::compareTo).orElseThrow();
    return of.defects().stream()
        .filter(d -> d.noticedAt().equals(latest))
        .map(
            d ->
                new CaseLetter.Defect(
                    Defect.isForm(d.material())
                        ? inForm(DefectName.of(d.material(), of.materials(), matter.form()))
                        : DefectName.of(d.material(), of.materials(), matter.form()),
                    d.what()))
        .toList();
  }

  private static String inForm(String field) {
    String form = Texts.chinese().get("case.defect.form");
    return field.isEmpty() ? form : form + " · " + field;
  }

  /** The originals that were given back at that moment. */
  private static List<CaseLetter.Material> returned(LicenceCase of, Instant at) {
    return of.returned().stream()
        .filter(r -> r.at().equals(at))
        .map(r -> new CaseLetter.Material(r.name(), "PAPER", r.originals(), 0, 0, "", "COMPLETE"))
        .toList();
  }

  /** The papers that were tolerated and are still waited for, each with its form. */
  private static List<CaseLetter.Defect> awaited(LicenceCase of) {
    return of.lacking().stream()
        .map(
            m ->
                new CaseLetter.Defect(
                    m.name(),
                    Texts.chinese()
                        .get("case.tolerance.form", m.askedOriginals(), m.askedCopies())))
        .toList();
  }

  private static List<CaseLetter.Said> provisional(List<CaseLetter.Said> rows) {
    List<CaseLetter.Said> marked = new ArrayList<>(rows);
    marked.add(new CaseLetter.Said("provisional", Texts.chinese().get("letter.provisional")));
    return marked;
  }

  private CaseLetter.Limits limits(LicenceCase of, boolean provisional) {
    return new CaseLetter.Limits(
        of.receivedAt().orElse(null),
        of.acceptedAt().orElse(null),
        day(of.due().acceptance()),
        day(of.due().statutory()),
        day(of.due().promised()),
        day(of.due().delivery()),
        provisional,
        Accepting.wasDoneBySilence(of),
        day(of.due().correction()));
  }

  private LocalDate day(Optional<Instant> instant) {
    return instant.map(office::dayOf).orElse(null);
  }

  private String remedies() {
    return Texts.chinese().get("case.remedies", settings.government(), settings.court());
  }

  private CaseLetter.Words words(DocumentKind kind, LicenceCase of) {
    CaseEvent last = of.events().get(of.events().size() - 1);
    return switch (kind) {
      case RECEIPT -> new CaseLetter.Words(of.note(), "", "", "", "", "", "", "");
      case ACCEPTANCE_REFUSAL -> {
        AcceptanceRefusal told = of.refusal().orElseThrow();
        yield new CaseLetter.Words(
            "", last.why(), told.competentOrgan(), "", "", told.basis(), told.remedies(), "");
      }
      case SERVICE_CONFIRMATION ->
          new CaseLetter.Words(
              Texts.chinese()
                  .get(
                      of.serviceConfirmation().orElseThrow().electronic()
                          ? "case.service.agreed"
                          : "case.service.declined"),
              "",
              "",
              "",
              "",
              "",
              "",
              "");
      case COMMITMENT_LETTER -> {
        CaseCommitment given = of.commitments().get(of.commitments().size() - 1);
        yield new CaseLetter.Words(
            given.verification(), "", "", given.name(), "", "", "", given.content());
      }
      case RETURN_LIST ->
          new CaseLetter.Words(
              of.returned().get(of.returned().size() - 1).recipient(), "", "", "", "", "", "", "");
      case TOLERANCE_NOTICE ->
          last.act() == CaseAct.EXTEND_TOLERANCE
              ? new CaseLetter.Words("", last.why(), "", "", "", "", "", "")
              : CaseLetter.Words.NONE;
      case TERMINATION_NOTICE, TERMINATION_DECISION ->
          new CaseLetter.Words("", last.why(), "", "", "", "", remedies(), "");
      case APPLICANT_GONE_NOTICE ->
          new CaseLetter.Words(
              of.latest(CaseTermination.class).map(CaseTermination::servedOn).orElse(""),
              "",
              "",
              "",
              "",
              "",
              remedies(),
              "");
      case NOT_NEEDED_NOTICE, WITHDRAWAL_RECORD ->
          new CaseLetter.Words("", last.why(), "", "", "", "", "", "");
      case GRANT_DECISION,
          DENIAL_DECISION,
          CHANGE_DENIAL,
          RENEWAL_DENIAL,
          REISSUE_DENIAL,
          DEREGISTRATION_DENIAL,
          CERTIFICATE,
          CHANGE_DECISION,
          RENEWAL_DECISION,
          REISSUE_DECISION,
          DEREGISTRATION_DECISION,
          DEEMED_RENEWAL_NOTICE -> {
        CaseDecision decision = of.decision().orElseThrow();
        yield new CaseLetter.Words(
            "",
            "",
            "",
            decision.facts(),
            decision.reasons(),
            decision.basis(),
            decision.remedies(),
            decision.content());
      }
      default -> CaseLetter.Words.NONE;
    };
  }

  private static CaseLetter.Certificate certificate(
      DocumentKind kind, LicenceCase of, PublishedMatter matter) {
    if (!kind.isResult()
        || kind == DocumentKind.DENIAL_DECISION
        || kind == DocumentKind.COMBINED_LICENCE
        || kind == DocumentKind.REPLY_RECORD) {
      return NO_CERTIFICATE;
    }
    CaseDecision decision = of.decision().orElseThrow();
    return new CaseLetter.Certificate(
        matter.givesCertificate() || of.licence().isEmpty()
            ? matter.licenceName()
            : of.licence().get().name(),
        of.certificateNumber().or(() -> of.licence().map(ConcernedLicence::number)).orElse(""),
        decision.validFrom().orElse(null),
        decision.validUntil().orElse(null));
  }

  /** As the paper itself is headed; certificates by their kind. */
  private static String title(CaseDocument of, PublishedMatter matter) {
    String key = "letter.title." + of.kind();
    Texts texts = Texts.chinese();
    if (!texts.has(key)) {
      return texts.of("case.document", of.kind());
    }
    return PaperWording.of(texts, matter.type() == MatterType.LICENCE, key);
  }

  private CaseLetter.Delivery delivery(LicenceCase of, PublishedMatter matter) {
    CaseDelivery delivery = of.delivery().orElseThrow();
    List<String> papers =
        of.documents().stream()
            .filter(d -> d.kind().isResult())
            .map(d -> title(d, matter) + " " + d.number())
            .toList();
    return new CaseLetter.Delivery(
        papers,
        delivery.method().name(),
        delivery.recipient(),
        delivery.place(),
        delivery.at(),
        delivery.server(),
        delivery.refusedToSign(),
        delivery.witness(),
        delivery
            .published()
            .map(
                day ->
                    Texts.chinese()
                        .get(
                            "case.delivery.published.note",
                            office.dayOf(day).toString(),
                            delivery.note()))
            .orElse(delivery.note()));
  }

  /** Who takes papers in the online hall: no person; the receipt says so. */
  Officer onlineReceiver(LicenceCase of) {
    return new Officer(
        "system:online",
        Texts.chinese().get("online.receiver"),
        of.receipt().unit(),
        "",
        Optional.empty());
  }

  /** Papers without a look-up of their own point to the progress page. */
  CaseLetter.Look progress() {
    return new CaseLetter.Look(settings.publicAddress() + "/progress", "");
  }
}
