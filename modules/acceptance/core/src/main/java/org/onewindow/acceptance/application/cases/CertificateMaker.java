package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Instant;
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
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.acceptance.persistence.cases.Certificates;
import org.onewindow.platform.numbering.Series;
import org.onewindow.platform.text.Texts;

/** Makes an edition of a certificate: its number, gap-free, and the token of its QR code. */
@ApplicationScoped
class CertificateMaker {

  private static final SecureRandom RANDOM = new SecureRandom();

  private final CaseBook book;
  private final CasePapers papers;
  private final Certificates certificates;
  private final Series series;
  private final CaseSettings settings;
  private final LicenceEffects licences;

  /** For the container's proxy. */
  protected CertificateMaker() {
    this(null, null, null, null, null, null);
  }

  @Inject
  CertificateMaker(
      CaseBook book,
      CasePapers papers,
      Certificates certificates,
      Series series,
      CaseSettings settings,
      LicenceEffects licences) {
    this.book = book;
    this.papers = papers;
    this.certificates = certificates;
    this.series = series;
    this.settings = settings;
    this.licences = licences;
  }

  /** The first edition, or the next one of the licence that the case is about (ACC-306). */
  void make(LicenceCase it, PublishedMatter matter, Officer officer, Instant now) {
    Optional<Certificate> before = it.licence().map(licences::mustBeInForce);
    String number = before.map(Certificate::number).orElseGet(() -> nextNumber(matter, now));
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
            CertificateHolder.of(it),
            it.id(),
            token.hash(),
            now));
    book.derive(it, matter, now);
    CaseLetter.Look look =
        new CaseLetter.Look(settings.publicAddress() + "/certificates/check/" + token.text(), "");
    papers.issue(DocumentKind.CERTIFICATE, it, matter, look, officer, now);
    book.record(it);
  }

  private String nextNumber(PublishedMatter matter, Instant now) {
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
