package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.Correcting;
import org.onewindow.acceptance.domain.cases.Defect;
import org.onewindow.acceptance.domain.cases.DocumentKind;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.Officer;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.identity.Permitted;

/** 一次性告知补正: tells the applicant once, in full, what to correct. */
@ApplicationScoped
public class RequestCorrection {

  private final CaseBook book;
  private final CasePapers papers;
  private final CaseSettings settings;

  /** For the container's proxy. */
  protected RequestCorrection() {
    this(null, null, null);
  }

  @Inject
  RequestCorrection(CaseBook book, CasePapers papers, CaseSettings settings) {
    this.book = book;
    this.papers = papers;
    this.settings = settings;
  }

  /**
   * @param seen version of the case that the page showed; negative when none was looked at
   */
  @Transactional
  @Permitted("case.accept")
  public void of(CaseNumber number, long seen, List<Defect> defects) {
    LicenceCase it = book.hold(number, seen);
    PublishedMatter matter = book.matter(it);
    Officer officer = book.officer(it.matter().code());
    Instant now = book.now();
    boolean known =
        defects.stream()
            .flatMap(d -> Defect.field(d.material()).stream())
            .allMatch(path -> matter.form().field(path).isPresent());
    if (!known) {
      throw Refusal.of("CASE_FORM_FIELD_UNKNOWN").at("defects").raise();
    }
    Correcting.notice(it, defects, settings.correctionLimit(), officer, now);
    book.derive(it, matter, now);
    papers.issue(DocumentKind.CORRECTION_NOTICE, it, matter, papers.progress(), officer, now);
    book.record(it);
  }
}
