package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.onewindow.acceptance.domain.cases.CaseDocument;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.persistence.cases.Cases;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.identity.Permitted;

/** The applicant opens a paper of the own case; who opened it when is on record. */
@ApplicationScoped
public class OpenOwnDocument {

  private final Cases cases;
  private final OnlineApplicants applicants;
  private final OpenCaseDocument open;
  private final Audit audit;

  /** For the container's proxy. */
  protected OpenOwnDocument() {
    this(null, null, null, null);
  }

  @Inject
  OpenOwnDocument(Cases cases, OnlineApplicants applicants, OpenCaseDocument open, Audit audit) {
    this.cases = cases;
    this.applicants = applicants;
    this.open = open;
    this.audit = audit;
  }

  /**
   * @param seq place in the file
   * @throws NotFound CASE_NOT_FOUND, also for another's; CASE_DOCUMENT_NOT_FOUND, also for a result
   *     that was not served yet
   */
  @Permitted("online.read")
  public OpenCaseDocument.Opened of(CaseNumber number, int seq) {
    return open.found(number, seq, () -> mine(number, seq));
  }

  private LicenceCase mine(CaseNumber number, int seq) {
    LicenceCase it = applicants.mine(cases.find(number), "CASE_NOT_FOUND");
    CaseDocument paper =
        it.documents().stream()
            .filter(d -> d.seq() == seq)
            .filter(d -> ShowOwnCase.isOpen(it, d))
            .findFirst()
            .orElseThrow(() -> new NotFound(Refusal.of("CASE_DOCUMENT_NOT_FOUND")));
    audit.record(
        AuditEntry.of("case.document.open", "case", number.text())
            .because("online.own")
            .with(java.util.Map.of("document", paper.number())));
    return it;
  }
}
