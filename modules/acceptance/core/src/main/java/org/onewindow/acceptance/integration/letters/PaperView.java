package org.onewindow.acceptance.integration.letters;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.onewindow.acceptance.application.cases.letters.CaseLetter;
import org.onewindow.acceptance.application.cases.letters.PaperWording;
import org.onewindow.acceptance.domain.cases.DocumentKind;
import org.onewindow.acceptance.domain.cases.SealStyle;
import org.onewindow.platform.text.Texts;

/**
 * What the templates of the papers read: the letter's values as words. Papers are in Chinese; dates
 * are written as GB/T 9704 wants them, with Arabic figures and without leading zeros.
 *
 * @param letter what the paper says
 * @param texts of the language of the paper
 * @param zone where the hall stands
 * @param isSealDrawn whether a demonstration seal is drawn; else its place stays free
 * @param isSigned whether the PDF is going to be signed with the key of its seal
 */
public record PaperView(
    CaseLetter letter, Texts texts, ZoneId zone, boolean isSealDrawn, boolean isSigned) {

  private static final String SIGNERS = "signers";

  private static final Pattern SPECIAL_SEAL = Pattern.compile("(.+?)((?:收件|行政许可|审批|业务)?专用章)");

  /** Characters of holder and caption that a seal has room for. */
  private static final int LONGEST_SEAL = 36;

  private static final int LONG_NAME = 14;

  /**
   * Chinese characters in a row of the certificate's content, and rows, in the two sizes of type.
   */
  private static final int WIDE_ROW = 36;

  private static final int MOST_WIDE_ROWS = 3;
  private static final int DENSE_ROW = 48;

  /** Dense rows for answers of the form, beside the founded organisation's name and code. */
  private static final int ROWS_OF_FOUNDED = 8;

  /** … and beside a holder with paper, address and representative, and what is granted. */
  private static final int ROWS_OF_HOLDER = 3;

  private static final int MOST_LISTED = 3;
  private static final int MOST_DENSE_ROWS = 6;

  /**
   * A row of a numbered list.
   *
   * @param position from 1
   */
  public record Row<T>(int position, T value) {}

  /**
   * A text; of what is no licence its other wording, where it has one: a public service or a
   * confirmation is decided by another law than the 行政许可法 (ACC-620).
   */
  public String text(String key, Object... arguments) {
    return PaperWording.of(texts, letter.matter().isLicence(), key, arguments);
  }

  /** The certificate's own name, or the kind of paper. */
  public String title() {
    return letter.kind() == DocumentKind.CERTIFICATE
            || letter.kind() == DocumentKind.COMBINED_LICENCE
        ? letter.certificate().name()
        : text("letter.title." + letter.kind());
  }

  public String organ() {
    return letter.organ();
  }

  public boolean isLongOrgan() {
    return letter.organ().length() > LONG_NAME;
  }

  public String number() {
    return letter.number();
  }

  /** Whether the case's own number stands at the top already. */
  public boolean isNumberedByCase() {
    return letter.number().equals(letter.matter().caseNumber());
  }

  /**
   * The code that the seal is drawn from; the bar parts its fields. A special seal bears its name
   * below the star, the holder's name on the arc.
   */
  public String seal() {
    Matcher words = SPECIAL_SEAL.matcher(sealWords());
    boolean special = words.matches();
    return "seal:"
        + (special ? words.group(1) : sealWords()).replace('|', '/')
        + "|"
        + (special ? words.group(2) : "")
        + "|"
        + text("letter.seal.demo");
  }

  private String sealWords() {
    if (letter.seal() != null && letter.seal().words().length() <= LONGEST_SEAL) {
      return letter.seal().words();
    }
    return letter.organ()
        + switch (SealStyle.of(letter.kind())) {
          case RECEIVING -> text("letter.seal.receiving");
          case LICENSING -> text("letter.seal.licensing");
          case ORGAN, NONE -> "";
        };
  }

  /** What the foot of a sealed paper says about its digital signature; empty on all others. */
  public String signatureNote() {
    return SealStyle.of(letter.kind()) == SealStyle.NONE
        ? ""
        : text(isSigned ? "letter.signature.signed" : "letter.signature.unsigned");
  }

  public boolean hasLook() {
    return !letter.look().address().isEmpty();
  }

  public boolean hasSecret() {
    return !letter.look().secret().isEmpty();
  }

  public String secret() {
    return letter.look().secret();
  }

  public String qr() {
    return "qr:" + letter.look().address();
  }

  // people

  public String applicant() {
    return letter.parties().get(0).name();
  }

  /** Name and, as decisions identify their addressee, paper and number. */
  public String applicantInFull() {
    CaseLetter.Party applicant = letter.parties().get(0);
    return applicant.number().isEmpty()
        ? applicant.name()
        : text("letter.inFull", applicant.name(), paper(applicant), applicant.number());
  }

  /** Who holds the certificate: the founded organisation, else the applicant. */
  public String holder() {
    String founded = value(CaseLetter.Said.HOLDER);
    return founded.isEmpty() ? applicant() : founded;
  }

  /** Whether the certificate is the organisation's that the grant founded. */
  public boolean isFounded() {
    return !value(CaseLetter.Said.HOLDER).isEmpty();
  }

  /**
   * What the certificate prints of the application form. Where the page has no room for all of it,
   * the longest answers point to the form, which is kept with the case.
   */
  public List<CaseLetter.Said> printed() {
    List<CaseLetter.Said> rows =
        new ArrayList<>(
            letter.said().stream()
                .filter(s -> !s.what().equals(CaseLetter.Said.HOLDER))
                .map(s -> new CaseLetter.Said(s.what(), s.value().strip().replaceAll("\\s+", " ")))
                .toList());
    int room = isFounded() ? ROWS_OF_FOUNDED : ROWS_OF_HOLDER;
    for (int i = longest(rows); printedRows(rows) > room && i >= 0; i = longest(rows)) {
      rows.set(i, new CaseLetter.Said(rows.get(i).what(), text("letter.certificate.seeForm")));
    }
    return List.copyOf(rows);
  }

  /** The longest answer that takes more than one row; -1 when there is none. */
  private static int longest(List<CaseLetter.Said> rows) {
    return IntStream.range(0, rows.size())
        .filter(i -> rows.get(i).value().length() > DENSE_ROW)
        .boxed()
        .max(Comparator.comparingInt(i -> rows.get(i).value().length()))
        .orElse(-1);
  }

  private static int printedRows(List<CaseLetter.Said> rows) {
    return rows.stream().mapToInt(r -> rows(List.of(r.value()), DENSE_ROW)).sum();
  }

  /** The applicant alone. */
  public List<CaseLetter.Party> holders() {
    return letter.parties().subList(0, 1);
  }

  public List<CaseLetter.Party> representatives() {
    return letter.parties().stream().filter(p -> p.role().equals("LEGAL_REPRESENTATIVE")).toList();
  }

  public String role(CaseLetter.Party party) {
    return text("letter.role." + party.role());
  }

  public String paper(CaseLetter.Party party) {
    return text("letter.paper." + party.paper());
  }

  /** Paper with number, address and telephone, as far as they are there. */
  public String identity(CaseLetter.Party party) {
    return IntStream.range(0, 3)
        .mapToObj(
            i ->
                switch (i) {
                  case 0 ->
                      party.number().isEmpty()
                          ? ""
                          : text("letter.identity", paper(party), party.number());
                  case 1 ->
                      party.address().isEmpty() ? "" : text("letter.address", party.address());
                  default -> party.phone().isEmpty() ? "" : text("letter.phone", party.phone());
                })
        .filter(s -> !s.isEmpty())
        .collect(Collectors.joining(text("letter.semicolon")));
  }

  /** Contact person or agent with telephone; empty when there is none. */
  public String contact() {
    return letter.parties().stream()
        .filter(p -> !p.phone().isEmpty())
        .map(p -> text("letter.contactPerson", p.name(), p.phone()))
        .collect(Collectors.joining(text("letter.semicolon")));
  }

  public String window() {
    return letter.window().isEmpty() ? text("letter.hall") : letter.window();
  }

  // materials and defects

  public List<Row<CaseLetter.Material>> materials() {
    return numbered(letter.materials());
  }

  public List<Row<CaseLetter.Defect>> defects() {
    return numbered(letter.defects());
  }

  public String form(CaseLetter.Material material) {
    return text("letter.form." + material.form());
  }

  public String remark(CaseLetter.Material material) {
    return material.licence().isEmpty()
        ? text("letter.status." + material.status())
        : text("letter.material.licence", material.licence());
  }

  public int originals() {
    return letter.materials().stream().mapToInt(CaseLetter.Material::originals).sum();
  }

  public int copies() {
    return letter.materials().stream().mapToInt(CaseLetter.Material::copies).sum();
  }

  public int pages() {
    return letter.materials().stream().mapToInt(CaseLetter.Material::pages).sum();
  }

  // special procedures

  /** The rows of the table of facts, without empty ones. */
  public List<CaseLetter.Said> said() {
    return letter.said().stream()
        .filter(s -> !s.value().isBlank() && !s.what().equals(SIGNERS))
        .toList();
  }

  /** Who signs a record by hand, each on a line; empty where the paper has one line for all. */
  public List<String> signers() {
    return value(SIGNERS).lines().toList();
  }

  /** What stands in one row; empty where it has none. */
  public String value(String what) {
    return letter.said().stream()
        .filter(s -> s.what().equals(what))
        .map(CaseLetter.Said::value)
        .findFirst()
        .orElse("");
  }

  /** Papers were only taken here, for an organ of another place. */
  public boolean isCollected() {
    return !value("passedOnBy").isEmpty();
  }

  public String label(CaseLetter.Said row) {
    return text("letter.said." + row.what());
  }

  /** A text of this kind of paper: {@code letter.proceeding.<KIND>.<part>}. */
  public String ofKind(String part, Object... arguments) {
    return text("letter.proceeding." + letter.kind() + "." + part, arguments);
  }

  // days

  public String issuedOn() {
    return day(letter.issuedAt());
  }

  public String issuedAt() {
    return moment(letter.issuedAt());
  }

  public String receivedOn() {
    return day(letter.limits().receivedAt());
  }

  public String receivedAt() {
    return moment(letter.limits().receivedAt());
  }

  public String acceptedOn() {
    return day(letter.limits().acceptedAt());
  }

  public String acceptanceDue() {
    return day(letter.limits().acceptanceDue());
  }

  /** The last day for corrections; empty where none was named. */
  public String correctionDue() {
    return letter.limits().correctionDue() == null ? "" : day(letter.limits().correctionDue());
  }

  public String statutoryDue() {
    return day(letter.limits().statutoryDue());
  }

  public boolean hasPromise() {
    return letter.limits().promisedDue() != null;
  }

  /** The promised day; where nothing is promised, the statutory one. */
  public String decisionDue() {
    return hasPromise() ? day(letter.limits().promisedDue()) : statutoryDue();
  }

  public String givenAt() {
    return moment(letter.transfer().givenAt());
  }

  public String takenAt() {
    return moment(letter.transfer().takenAt());
  }

  /** The bar code of the folder as a QR code. */
  public String folderCode() {
    return "qr:" + letter.transfer().folder();
  }

  public String deliveredAt() {
    return moment(letter.delivery().at());
  }

  // words

  /** The written lines, without empty ones. */
  public List<String> lines(String text) {
    return text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
  }

  /** The written lines but the last: they may stand on the page before. */
  public List<String> leading(String text) {
    List<String> lines = lines(text);
    return lines.isEmpty() ? lines : lines.subList(0, lines.size() - 1);
  }

  /** The last written line: it stays with signature and seal, which never begin a page alone. */
  public List<String> closing(String text) {
    List<String> lines = lines(text);
    return lines.isEmpty() ? lines : lines.subList(lines.size() - 1, lines.size());
  }

  /**
   * What is granted, as far as the one page of a certificate has room for it; else a word that
   * points to the decision, which says it in full.
   */
  public List<String> certificateContent() {
    List<String> content = lines(letter.words().content());
    return rows(content, DENSE_ROW) > MOST_DENSE_ROWS
        ? List.of(text("letter.certificate.seeDecision"))
        : content;
  }

  public boolean isCertificateDense() {
    return rows(certificateContent(), WIDE_ROW) > MOST_WIDE_ROWS;
  }

  private static int rows(List<String> lines, int charactersInRow) {
    return lines.stream().mapToInt(l -> (l.length() + charactersInRow - 1) / charactersInRow).sum();
  }

  public String legalBasis() {
    return letter.matter().legalBasis().stream()
        .map(PaperView::withoutStop)
        .collect(Collectors.joining(text("letter.semicolon")));
  }

  public String decisionBasis() {
    return letter.words().basis().isEmpty() ? legalBasis() : withoutStop(letter.words().basis());
  }

  /** An article stands within a sentence of the paper, whose stop it must not bring along. */
  private static String withoutStop(String article) {
    return article.strip().replaceAll("[。；;.]+$", "");
  }

  public String refusalBasis() {
    return letter.words().basis().isEmpty()
        ? text("letter.refusal.article")
        : letter.words().basis();
  }

  /**
   * A row of a combined licence.
   *
   * @param validity in words
   */
  public record Listed(String name, String number, String organ, String validity) {}

  /** The licences that a combined licence lists, as they were when it was issued. */
  public List<Listed> listed() {
    return letter.words().content().lines().map(line -> listed(line.split("\t", -1))).toList();
  }

  private Listed listed(String... cells) {
    LocalDate until = cells[4].isEmpty() ? null : LocalDate.parse(cells[4]);
    return new Listed(cells[0], cells[1], cells[2], validity(LocalDate.parse(cells[3]), until));
  }

  /** A line of a list of a file, as it was when the file was archived. */
  public record Filed(
      String place,
      String number,
      String responsible,
      String title,
      String day,
      String pages,
      String remark) {}

  /** The lines of the list of a file. */
  public List<Filed> filed() {
    return letter.words().content().lines().map(line -> filed(line.split("\t", -1))).toList();
  }

  private static Filed filed(String... cells) {
    return new Filed(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6]);
  }

  /** So many that the page has no room for them: they stand on an annex. */
  public boolean isListedLong() {
    return listed().size() > MOST_LISTED;
  }

  public String deliveryMethod() {
    return text("letter.delivery." + letter.delivery().method());
  }

  public boolean hasCertificate() {
    return !letter.certificate().name().isEmpty();
  }

  /** What is decided; the granted content is announced only where it was written. */
  public String granted() {
    return text(
        letter.words().content().isBlank() ? "letter.grant.decided.plain" : "letter.grant.decided",
        decisionBasis());
  }

  /** A licence without end is never renewed. */
  public boolean isRenewable() {
    return letter.certificate().validUntil() != null;
  }

  public String certificateLine() {
    return letter.certificate().number().isEmpty()
        ? text("letter.grant.certificate", letter.certificate().name())
        : text(
            "letter.grant.certificateNumber",
            letter.certificate().name(),
            letter.certificate().number());
  }

  /** What was applied for; nobody examined what time decided. */
  public String licenceBody() {
    return text(
        letter.kind() == DocumentKind.DEEMED_RENEWAL_NOTICE
            ? "letter.licence.body.deemed"
            : "letter.grant.body",
        acceptedOn(),
        letter.matter().name(),
        letter.matter().caseNumber());
  }

  /** What is decided on a licence that exists, on what basis. */
  public String licenceDecided() {
    return text(
        "letter.licence.decided." + letter.kind(),
        decisionBasis(),
        letter.certificate().name(),
        letter.certificate().number());
  }

  /** Under which articles it is denied; of a licence that exists, which, and how it stands then. */
  public String denied() {
    return letter.kind() == DocumentKind.DENIAL_DECISION
        ? text("letter.denial.decided")
        : text(
            "letter.denial.decided." + letter.kind(),
            letter.certificate().name(),
            letter.certificate().number());
  }

  /** How the licence stands after the decision. */
  public String licenceAfter() {
    return text(
        "letter.licence.after." + letter.kind(),
        letter.certificate().name(),
        validity(),
        issuedOn());
  }

  public String validity() {
    return validity(letter.certificate().validFrom(), letter.certificate().validUntil());
  }

  private String validity(LocalDate from, LocalDate until) {
    if (until == null) {
      return from == null ? text("letter.validity.none") : text("letter.validity.open", day(from));
    }
    return text("letter.validity.span", day(from), day(until));
  }

  private String day(Instant at) {
    return at == null ? "" : day(at.atZone(zone).toLocalDate());
  }

  private String day(LocalDate day) {
    return day == null
        ? ""
        : text("letter.day", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  private String moment(Instant at) {
    if (at == null) {
      return "";
    }
    ZonedDateTime local = at.atZone(zone);
    return text(
        "letter.moment",
        day(local.toLocalDate()),
        String.format("%02d:%02d", local.getHour(), local.getMinute()));
  }

  private static <T> List<Row<T>> numbered(List<T> all) {
    return IntStream.range(0, all.size()).mapToObj(i -> new Row<>(i + 1, all.get(i))).toList();
  }
}
