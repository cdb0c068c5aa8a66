package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.CaseTransfer;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.identity.Permitted;

/** Opens the scanned document of the organ that decided; who looked is recorded. */
@ApplicationScoped
public class OpenReply {

  private final CaseBook book;
  private final Audit audit;

  /** For the container's proxy. */
  protected OpenReply() {
    this(null, null);
  }

  @Inject
  OpenReply(CaseBook book, Audit audit) {
    this.book = book;
    this.audit = audit;
  }

  /**
   * @return digest of its file in the store
   * @throws NotFound CASE_NOT_FOUND, CASE_MATERIAL_FILE_NOT_FOUND
   */
  @Transactional
  @Permitted("case.read")
  public String of(CaseNumber number) {
    String digest =
        book.look(number)
            .latest(CaseTransfer.class)
            .map(CaseTransfer::replyFile)
            .filter(file -> !file.isEmpty())
            .orElseThrow(() -> new NotFound(Refusal.of("CASE_MATERIAL_FILE_NOT_FOUND")));
    audit.record(
        AuditEntry.of("pii.read", "case", number.text())
            .because("case.material")
            .with(Map.of("material", "reply")));
    return digest;
  }
}
