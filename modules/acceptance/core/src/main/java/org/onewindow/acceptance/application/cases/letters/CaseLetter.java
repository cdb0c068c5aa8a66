package org.onewindow.acceptance.application.cases.letters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.onewindow.acceptance.domain.cases.DocumentKind;
import org.onewindow.acceptance.domain.matter.MatterType;

/**
 * Everything one paper says, taken down in the transaction that issues it and kept sealed, so that
 * the paper can be printed afterwards, once, and always says what was true then. Texts that a paper
 * does not need are empty, moments and days null, lists empty.
 *
 * @param kind which paper
 * @param number its number, as printed
 * @param issuedAt when it was issued; the date under the seal
 * @param organ name of the organ in whose name it is issued
 * @param organCode its USCC; finds the seal
 * @param officer name of the person who issued it
 * @param window counter window, or empty
 * @param matter what was applied for
 * @param parties applicant first
 * @param materials taken, asked for, or given back
 * @param defects of a correction notice
 * @param limits the dates the applicant may count on
 * @param words what was written
 * @param certificate what is granted
 * @param delivery how it was served
 * @param said what a special procedure, an extension, a hearing … has to say, row by row
 * @param look where the reader of the paper can look the case or certificate up
 * @param transfer of the paper folder; null on every other paper
 * @param seal it bears; null where it bears none, or the county has none for it
 */
public record CaseLetter(
    DocumentKind kind,
    String number,
    Instant issuedAt,
    String organ,
    String organCode,
    String officer,
    String window,
    Matter matter,
    List<Party> parties,
    List<Material> materials,
    List<Defect> defects,
    Limits limits,
    Words words,
    Certificate certificate,
    Delivery delivery,
    List<Said> said,
    Look look,
    Transfer transfer,
    Seal seal) {

  /**
   * The seal as it was when the paper was issued.
   *
   * @param code finds its key
   * @param words on it
   */
  public record Seal(String code, String words) {}

  /**
   * @param folder what the bar code on the folder says
   * @param from name of the unit that gave it
   * @param to name of the unit that took it
   */
  public record Transfer(
      String folder,
      String from,
      String to,
      String giver,
      Instant givenAt,
      String taker,
      Instant takenAt,
      String note) {}

  /** The same paper with these rows. */
  public CaseLetter saying(List<Said> rows) {
    return with(words, certificate, rows, transfer);
  }

  /** The same paper with a hand-over of the folder. */
  public CaseLetter with(Transfer handedOver) {
    return with(words, certificate, said, handedOver);
  }

  /** The same letter with other words, about a licence. */
  public CaseLetter about(Words other, Certificate licence) {
    return with(other, licence, said, transfer);
  }

  /** The same paper with this content. */
  public CaseLetter containing(String content) {
    return with(words.containing(content), certificate, said, transfer);
  }

  private CaseLetter with(Words told, Certificate licence, List<Said> rows, Transfer handedOver) {
    return new CaseLetter(
        kind,
        number,
        issuedAt,
        organ,
        organCode,
        officer,
        window,
        matter,
        parties,
        materials,
        defects,
        limits,
        told,
        licence,
        delivery,
        rows,
        look,
        handedOver,
        seal);
  }

  public CaseLetter {
    said = said == null ? List.of() : said; // papers sealed before there were such rows
  }

  /**
   * A row of a paper that says its facts as a table.
   *
   * @param what names the row; its label is the text {@code letter.said.<what>}; on a certificate
   *     the label itself, as the form of the matter words it, or {@link #HOLDER}
   * @param value as printed, may be empty
   */
  public record Said(String what, String value) {

    /** On a certificate: the organisation that the grant founded, whose it is (ACC-497). */
    public static final String HOLDER = "holder";
  }

  /**
   * @param caseNumber number of the case
   * @param name of the handling item
   * @param code of the handling item
   * @param scenario chosen, in words
   * @param legalBasis 设定依据, one article an entry
   * @param type name of the {@link org.onewindow.acceptance.domain.matter.MatterType}; papers that
   *     were sealed before it was told have none, and were licences
   */
  public record Matter(
      String caseNumber,
      String name,
      String code,
      String scenario,
      List<String> legalBasis,
      String type) {

    /** 行政许可: the papers may name its law. */
    public boolean isLicence() {
      return type == null || type.equals(MatterType.LICENCE.name());
    }
  }

  /**
   * @param role name of a {@link org.onewindow.acceptance.domain.cases.PartyRole}
   * @param name in full
   * @param paper name of an {@link org.onewindow.acceptance.domain.cases.IdentityPaper}
   * @param number of the paper, masked for people, in full for organisations
   * @param phone masked, or empty
   * @param address or empty
   * @param mandate scope and end of an agent's mandate, or empty
   */
  public record Party(
      String role,
      String name,
      String paper,
      String number,
      String phone,
      String address,
      String mandate) {}

  /**
   * @param form name of a {@link org.onewindow.acceptance.domain.cases.MaterialForm}
   * @param originals 原件份数
   * @param copies 复印件份数
   * @param pages 页数
   * @param licence number of the electronic licence, or empty
   * @param status name of a {@link org.onewindow.acceptance.domain.cases.MaterialStatus}
   */
  public record Material(
      String name,
      String form,
      int originals,
      int copies,
      int pages,
      String licence,
      String status) {}

  /**
   * @param material name of the material, or of the form
   * @param what what to supply or change
   */
  public record Defect(String material, String what) {}

  /**
   * @param receivedAt when the papers came in
   * @param acceptedAt when it counts as accepted
   * @param acceptanceDue last day for the acceptance decision
   * @param statutoryDue last day for the decision by law
   * @param promisedDue last day for the decision as promised
   * @param deliveryDue last day for handing out
   * @param provisional one that the paper names ends in a year whose holidays are not announced
   * @param silent nobody said anything until {@code acceptanceDue}, so the law accepted
   * @param correctionDue last day for handing corrections in; null where none is waited for
   */
  public record Limits(
      Instant receivedAt,
      Instant acceptedAt,
      LocalDate acceptanceDue,
      LocalDate statutoryDue,
      LocalDate promisedDue,
      LocalDate deliveryDue,
      boolean provisional,
      boolean silent,
      LocalDate correctionDue) {}

  /**
   * @param note of the clerk for the applicant
   * @param reason of a refusal, a withdrawal …
   * @param competentOrgan to which the applicant is referred
   * @param facts found
   * @param reasons of the decision
   * @param basis of the decision
   * @param remedies 复议 and 诉讼 with their limits
   * @param content what is granted
   */
  public record Words(
      String note,
      String reason,
      String competentOrgan,
      String facts,
      String reasons,
      String basis,
      String remedies,
      String content) {
    public static final Words NONE = new Words("", "", "", "", "", "", "", "");

    Words containing(String other) {
      return new Words(note, reason, competentOrgan, facts, reasons, basis, remedies, other);
    }
  }

  /**
   * @param name of the certificate, e.g. 公共场所卫生许可证
   * @param number from its gap-free series
   * @param validFrom first day
   * @param validUntil last day, or null without end
   */
  public record Certificate(
      String name, String number, LocalDate validFrom, LocalDate validUntil) {}

  /**
   * @param papers names and numbers of what was served
   * @param method name of a {@link org.onewindow.acceptance.domain.cases.DeliveryMethod}
   * @param witness of a refusal, or empty
   */
  public record Delivery(
      List<String> papers,
      String method,
      String recipient,
      String place,
      Instant at,
      String server,
      boolean refusedToSign,
      String witness,
      String note) {}

  /**
   * @param address complete address for the QR code, without personal data
   * @param secret printed secret part of the progress look-up, or empty
   */
  public record Look(String address, String secret) {}
}
