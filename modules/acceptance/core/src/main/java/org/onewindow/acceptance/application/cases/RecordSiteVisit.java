package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import org.onewindow.acceptance.domain.cases.Admission;
import org.onewindow.acceptance.domain.cases.CaseAct;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.Circumstances;
import org.onewindow.acceptance.domain.cases.DocumentKind;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.Officer;
import org.onewindow.acceptance.domain.cases.SiteVisit;
import org.onewindow.acceptance.domain.cases.Visiting;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.platform.file.FileStore;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.persistence.Transactions;

/** 现场核查（勘验）笔录: takes down a visit, with its photographs. */
@ApplicationScoped
public class RecordSiteVisit {

  /** Photographs of one visit. */
  public static final int MOST_PHOTOS = 20;

  private final CaseBook book;
  private final CasePapers papers;
  private final FileStore files;
  private final Transactions transactions;

  /** For the container's proxy. */
  protected RecordSiteVisit() {
    this(null, null, null, null);
  }

  @Inject
  RecordSiteVisit(CaseBook book, CasePapers papers, FileStore files, Transactions transactions) {
    this.book = book;
    this.papers = papers;
    this.files = files;
    this.transactions = transactions;
  }

  /**
   * @param seen version of the case that the page showed; negative when none was looked at
   * @param visit without photographs
   * @param photos read once each, closed by the caller; at most {@link #MOST_PHOTOS}
   * @throws Refused ACC-058, ACC-263, ACC-264, CASE_PHOTOS_TOO_MANY, and what the file store
   *     refuses, at {@code photos}
   */
  @Permitted("case.review")
  public void of(CaseNumber number, long seen, SiteVisit visit, List<InputStream> photos) {
    if (photos.size() > MOST_PHOTOS) {
      throw Refusal.of("CASE_PHOTOS_TOO_MANY", MOST_PHOTOS).at("photos").raise();
    }
    transactions.inNew(() -> mustBeOpen(number)); // before anything is stored
    SiteVisit whole =
        new SiteVisit(
            visit.at(),
            visit.place(),
            visit.officers(),
            visit.findings(),
            visit.signer(),
            visit.refusedToSign(),
            visit.witness(),
            stored(photos));
    transactions.inNew(() -> record(number, seen, whole));
  }

  private LicenceCase mustBeOpen(CaseNumber number) {
    LicenceCase it = book.look(number);
    Officer officer = book.officer(it.matter().code());
    Admission.hindrance(
            it,
            CaseAct.RECORD_VISIT,
            officer,
            new Circumstances(book.matter(it), false, book.now()))
        .ifPresent(
            why -> {
              throw why.raise();
            });
    return it;
  }

  private List<String> stored(List<InputStream> photos) {
    return photos.stream().map(this::stored).toList();
  }

  private String stored(InputStream photo) {
    try {
      return files.put(photo).sha256();
    } catch (Refused refused) {
      throw new Refused(refused.reasons().stream().map(r -> r.at("photos")).toList());
    }
  }

  private LicenceCase record(CaseNumber number, long seen, SiteVisit visit) {
    LicenceCase it = book.hold(number, seen);
    PublishedMatter matter = book.matter(it);
    Officer officer = book.officer(it.matter().code());
    Instant now = book.now();
    Visiting.record(it, visit, officer, now);
    book.derive(it, matter, now);
    papers.issue(DocumentKind.VISIT_RECORD, it, matter, papers.progress(), officer, now);
    book.record(it);
    return it;
  }
}
