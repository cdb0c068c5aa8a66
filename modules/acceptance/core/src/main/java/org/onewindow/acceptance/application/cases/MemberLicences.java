package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.onewindow.acceptance.application.cases.letters.CaseLetter;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.ListedLicence;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.acceptance.persistence.cases.Cases;
import org.onewindow.acceptance.persistence.cases.Certificates;
import org.onewindow.platform.numbering.Series;
import org.onewindow.platform.text.Texts;

/**
 * What a bundle needs of the licences that its members made. Every call joins the transaction of
 * the bundle, whose use case has asked for the permission.
 */
@ApplicationScoped
public class MemberLicences {

  private static final SecureRandom RANDOM = new SecureRandom();

  /** Stands in the number where other certificates have the kind of licence: 综合许可. */
  private static final String KIND = "ZHXK";

  private final CaseBook book;
  private final Cases cases;
  private final CasePapers papers;
  private final Certificates certificates;
  private final Series series;
  private final CaseSettings settings;

  /** For the container's proxy. */
  protected MemberLicences() {
    this(null, null, null, null, null, null);
  }

  @Inject
  MemberLicences(
      CaseBook book,
      Cases cases,
      CasePapers papers,
      Certificates certificates,
      Series series,
      CaseSettings settings) {
    this.book = book;
    this.cases = cases;
    this.papers = papers;
    this.certificates = certificates;
    this.series = series;
    this.settings = settings;
  }

  /** How a licence of ours stands today, by its latest edition. */
  public ListedLicence of(String number) {
    return certificates
        .byNumber(number)
        .map(latest -> ListedLicence.of(latest, book.today()))
        .orElseThrow(() -> new IllegalStateException("A licence is never forgotten: " + number));
  }

  /**
   * A combined licence as it was issued.
   *
   * @param paper place in the file of the lead's case
   * @param organ name of the lead's organ
   * @param tokenHash SHA-256 of the token in its QR code
   */
  public record Issued(String number, int paper, String organ, String tokenHash) {}

  /**
   * Issues the 行业综合许可证 in the name of the lead's organ and puts the paper into the file of the
   * lead's case, which it holds from now on.
   *
   * @param name as printed
   */
  public Issued issue(CaseNumber lead, String name, List<ListedLicence> listed) {
    LicenceCase it = cases.hold(lead);
    PublishedMatter matter = book.matter(it);
    Instant now = book.now();
    CertificateToken token = CertificateToken.draw(RANDOM);
    String number = nextNumber(now);
    int paper =
        papers.issueCombined(
            it,
            matter,
            new CaseLetter.Certificate(name, number, null, null),
            listed.stream().map(MemberLicences::line).collect(Collectors.joining("\n")),
            new CaseLetter.Look(
                settings.publicAddress() + "/certificates/check/" + token.text(), ""),
            book.system(),
            now);
    return new Issued(number, paper, matter.organName(), token.hash());
  }

  /** One row of the paper; days as ISO 8601, the last one empty without end. */
  private static String line(ListedLicence licence) {
    return String.join(
        "\t",
        licence.name(),
        licence.number(),
        licence.organ(),
        licence.validFrom().toString(),
        licence.lastDay().map(LocalDate::toString).orElse(""));
  }

  /** County-wide: the number names no organ. */
  private String nextNumber(Instant now) {
    int year = book.dayOf(now).getYear();
    long serial = series.next("combined-licence", year);
    return Texts.chinese()
        .get(
            "case.certificate.number",
            settings.region(),
            KIND,
            year,
            String.format("%06d", serial));
  }

  /** Whether the applicant may open this paper of the own case by now. */
  public boolean isServed(CaseNumber number, int paper) {
    return cases.find(number).stream()
        .flatMap(it -> it.documents().stream().filter(d -> ShowOwnCase.isOpen(it, d)))
        .anyMatch(document -> document.seq() == paper);
  }

  /** A number as it is kept, without what people type between its parts. */
  public static String plain(String typed) {
    return CheckCertificate.plain(typed);
  }

  /** SHA-256 of the token of a QR code, 64 hex digits. */
  public static String hash(String token) {
    return new CertificateToken(token).hash();
  }
}
