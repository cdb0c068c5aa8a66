package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.CaseProceeding;
import org.onewindow.acceptance.domain.cases.CaseTermination;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.identity.Permitted;

/** Opens the scan of what proves that an applicant is gone; who looked is recorded. */
@ApplicationScoped
public class OpenTerminationEvidence {

  private final CaseBook book;
  private final Audit audit;

  /** For the container's proxy. */
  protected OpenTerminationEvidence() {
    this(null, null);
  }

  @Inject
  OpenTerminationEvidence(CaseBook book, Audit audit) {
    this.book = book;
    this.audit = audit;
  }

  /**
   * @param seq place of the proposal among the proceedings of the case
   * @return digest of its file in the store
   * @throws NotFound CASE_NOT_FOUND, CASE_MATERIAL_FILE_NOT_FOUND
   */
  @Transactional
  @Permitted("case.read")
  public String of(CaseNumber number, int seq) {
    String digest =
        book.look(number).proceedings().stream()
            .filter(p -> p.seq() == seq)
            .map(OpenTerminationEvidence::file)
            .filter(file -> !file.isEmpty())
            .findFirst()
            .orElseThrow(() -> new NotFound(Refusal.of("CASE_MATERIAL_FILE_NOT_FOUND")));
    audit.record(
        AuditEntry.of("pii.read", "case", number.text())
            .because("case.material")
            .with(Map.of("material", "termination " + seq)));
    return digest;
  }

  private static String file(CaseProceeding proceeding) {
    return proceeding instanceof CaseTermination asked ? asked.evidenceFile() : "";
  }
}
