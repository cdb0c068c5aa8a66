package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.platform.identity.Permitted;

/** 制证: makes the certificate of a granted case. */
@ApplicationScoped
public class IssueCertificate {

  private final CaseBook book;
  private final CertificateMaker certificates;

  /** For the container's proxy. */
  protected IssueCertificate() {
    this(null, null);
  }

  @Inject
  IssueCertificate(CaseBook book, CertificateMaker certificates) {
    this.book = book;
    this.certificates = certificates;
  }

  /**
   * @param seen version of the case that the page showed; negative when none was looked at
   * @throws org.onewindow.kernel.refusal.Refused ACC-075, ACC-086
   */
  @Transactional
  @Permitted("certificate.issue")
  public void of(CaseNumber number, long seen) {
    LicenceCase it = book.hold(number, seen);
    PublishedMatter matter = book.matter(it);
    certificates.make(it, matter, book.officer(it.matter().code()), book.now());
  }
}
