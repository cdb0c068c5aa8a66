package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.DocumentKind;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.Officer;
import org.onewindow.acceptance.domain.cases.ReceivedMaterial;
import org.onewindow.acceptance.domain.cases.Tolerating;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.platform.identity.Permitted;

/** 补交容缺材料: takes papers that were tolerated, against a receipt of their own. */
@ApplicationScoped
public class HandInTolerated {

  private final CaseBook book;
  private final CasePapers papers;
  private final ElectronicLicences licences;

  /** For the container's proxy. */
  protected HandInTolerated() {
    this(null, null, null);
  }

  @Inject
  HandInTolerated(CaseBook book, CasePapers papers, ElectronicLicences licences) {
    this.licences = licences;
    this.book = book;
    this.papers = papers;
  }

  /**
   * @param seen version of the case that the page showed; negative when none was looked at
   * @param arrived when they reached the organ, e.g. by post; null for now
   * @throws org.onewindow.kernel.refusal.Refused ACC-036, ACC-038, ACC-039, ACC-280, ACC-283
   */
  @Transactional
  @Permitted("case.hand-in")
  public void of(
      CaseNumber number, long seen, Instant arrived, Map<String, MaterialText> materials) {
    LicenceCase it = book.hold(number, seen);
    PublishedMatter matter = book.matter(it);
    Officer officer = book.officer(it.matter().code());
    Instant now = book.now();
    List<ElectronicLicences.Named> named = licences.handedIn(it, matter, materials);
    List<ReceivedMaterial> papersIn = HandInCorrections.read(materials, now);
    ElectronicLicences.mustServe(named);
    Instant limit = book.caseClock().tolerance(it).orElse(now);
    Tolerating.handIn(it, papersIn, arrived == null ? now : arrived, limit, matter, officer, now);
    licences.use(it, named);
    book.derive(it, matter, now);
    papers.issue(DocumentKind.TOLERANCE_RECEIPT, it, matter, papers.progress(), officer, now);
    book.record(it);
  }
}
