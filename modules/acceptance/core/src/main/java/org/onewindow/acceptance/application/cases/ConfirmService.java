package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.ConfirmingService;
import org.onewindow.acceptance.domain.cases.DocumentKind;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.Officer;
import org.onewindow.acceptance.domain.cases.PartyRole;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.identity.Permitted;

/** 送达地址确认书: takes down how results may reach the applicant, and whether electronically. */
@ApplicationScoped
public class ConfirmService {

  private final CaseBook book;
  private final CasePapers papers;
  private final Audit audit;

  /** For the container's proxy. */
  protected ConfirmService() {
    this(null, null, null);
  }

  @Inject
  ConfirmService(CaseBook book, CasePapers papers, Audit audit) {
    this.book = book;
    this.papers = papers;
    this.audit = audit;
  }

  /**
   * @param seen version of the case that the page showed; negative when none was looked at
   * @param electronic results may be served electronically
   * @param signer who signed
   * @param signed in front of the officer
   * @throws org.onewindow.kernel.refusal.Refused ACC-295
   */
  @Transactional
  @Permitted("case.receive")
  public void of(
      CaseNumber number, long seen, boolean electronic, PartyRole signer, boolean signed) {
    LicenceCase it = book.hold(number, seen);
    Officer officer = book.officer(it.matter().code());
    Instant now = book.now();
    ConfirmingService.confirm(it, electronic, signer, signed, officer, now);
    papers.issue(
        DocumentKind.SERVICE_CONFIRMATION, it, book.matter(it), papers.progress(), officer, now);
    audit.record(
        AuditEntry.of("case.confirm-service", "case", number.text())
            .with(Map.of("electronic", Boolean.toString(electronic))));
  }
}
