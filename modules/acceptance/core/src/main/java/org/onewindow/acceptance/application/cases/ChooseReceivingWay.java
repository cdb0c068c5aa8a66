package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.onewindow.acceptance.domain.cases.Applicant;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.ConfirmingService;
import org.onewindow.acceptance.domain.cases.DocumentKind;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.ReceivingWay;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.acceptance.persistence.cases.Cases;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.identity.Permitted;

/**
 * 领取方式: the applicant chooses online how to receive the result, so that nobody has to come to the
 * hall; the 送达地址确认书 of it goes into the file.
 */
@ApplicationScoped
public class ChooseReceivingWay {

  private final CaseBook book;
  private final CasePapers papers;
  private final Cases cases;
  private final OnlineApplicants applicants;
  private final Audit audit;

  /** For the container's proxy. */
  protected ChooseReceivingWay() {
    this(null, null, null, null, null);
  }

  @Inject
  ChooseReceivingWay(
      CaseBook book, CasePapers papers, Cases cases, OnlineApplicants applicants, Audit audit) {
    this.book = book;
    this.papers = papers;
    this.cases = cases;
    this.applicants = applicants;
    this.audit = audit;
  }

  /**
   * @param seen version of the case that the page showed
   * @throws org.onewindow.kernel.refusal.NotFound CASE_NOT_FOUND, also for another's
   * @throws org.onewindow.kernel.refusal.Refused ACC-636, ACC-086, ACC-631
   */
  @Transactional
  @Permitted("online.apply")
  public void of(CaseNumber number, long seen, ReceivingWay way) {
    LicenceCase it = applicants.mine(Optional.of(cases.hold(number)), "CASE_NOT_FOUND");
    it.mustBeVersion(seen);
    choose(it, book.matter(it), way, applicants.current(), book.now());
  }

  /** The same with the submission, in its transaction. */
  void choose(LicenceCase it, PublishedMatter matter, ReceivingWay way, Applicant me, Instant now) {
    ConfirmingService.choose(it, way, me, now);
    papers.issue(
        DocumentKind.SERVICE_CONFIRMATION,
        it,
        matter,
        papers.progress(),
        papers.onlineReceiver(it),
        now);
    audit.record(
        AuditEntry.of("case.confirm-service", "case", it.number().orElseThrow().text())
            .with(Map.of("way", way.name())));
  }
}
