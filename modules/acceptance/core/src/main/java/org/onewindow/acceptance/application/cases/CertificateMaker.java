package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Instant;
import org.onewindow.acceptance.application.cases.letters.CaseLetter;
import org.onewindow.acceptance.domain.cases.CaseDecision;
import org.onewindow.acceptance.domain.cases.Certificate;
import org.onewindow.acceptance.domain.cases.DocumentKind;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.Officer;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.acceptance.persistence.cases.Certificates;
import org.onewindow.platform.numbering.Series;
import org.onewindow.platform.text.Texts;

/** Makes a certificate with its gap-free number and the token of its QR code. */
@ApplicationScoped
class CertificateMaker {

  private static final SecureRandom RANDOM = new SecureRandom();

  private final CaseBook book;
  private final CasePapers papers;
  private final Certificates certificates;
  private final Series series;
  private final CaseSettings settings;

  /** For the container's proxy. */
  protected CertificateMaker() {
    this(null, null, null, null, null);
  }

  @Inject
  CertificateMaker(
      CaseBook book,
      CasePapers papers,
      Certificates certificates,
      Series series,
      CaseSettings settings) {
    this.book = book;
    this.papers = papers;
    this.certificates = certificates;
    this.series = series;
    this.settings = settings;
  }

  void make(LicenceCase it, PublishedMatter matter, Officer officer, Instant now) {
    int year = book.dayOf(now).getYear();
    long serial = series.next("certificate:" + matter.licenceKind() + ":" + matter.organ(), year);
    String number =
        Texts.chinese()
            .get(
                "case.certificate.number",
                settings.region(),
                matter.licenceKind(),
                year,
                String.format("%06d", serial));
    it.issueCertificate(number, matter, officer, now);
    CertificateToken token = CertificateToken.draw(RANDOM);
    CaseDecision decision = it.decision().orElseThrow();
    certificates.add(
        new Certificate(
            number,
            matter.licenceName(),
            matter.licenceKind(),
            matter.organ(),
            matter.organName(),
            it.id(),
            token.hash(),
            now,
            decision.validFrom().orElse(book.today()),
            decision.validUntil().orElse(null)));
    book.derive(it, matter, now);
    CaseLetter.Look look =
        new CaseLetter.Look(settings.publicAddress() + "/certificates/check/" + token.text(), "");
    papers.issue(DocumentKind.CERTIFICATE, it, matter, look, officer, now);
    book.record(it);
  }
}
