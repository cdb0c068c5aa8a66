package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.CaseSiteVisit;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.identity.Permitted;

/** Opens a photograph of a site visit; who looked is recorded. */
@ApplicationScoped
public class OpenVisitPhoto {

  private final CaseBook book;
  private final Audit audit;

  /** For the container's proxy. */
  protected OpenVisitPhoto() {
    this(null, null);
  }

  @Inject
  OpenVisitPhoto(CaseBook book, Audit audit) {
    this.book = book;
    this.audit = audit;
  }

  /**
   * @param visit place among the proceedings of the case
   * @param photo counted from 1
   * @return digest of its file in the store
   * @throws NotFound CASE_NOT_FOUND, CASE_MATERIAL_FILE_NOT_FOUND
   */
  @Transactional
  @Permitted("case.read")
  public String of(CaseNumber number, int visit, int photo) {
    LicenceCase it = book.look(number);
    String digest =
        it.proceedings().stream()
            .filter(p -> p.seq() == visit && p instanceof CaseSiteVisit)
            .flatMap(p -> ((CaseSiteVisit) p).photos().stream().skip(photo - 1L).limit(1))
            .findFirst()
            .orElseThrow(() -> new NotFound(Refusal.of("CASE_MATERIAL_FILE_NOT_FOUND")));
    audit.record(
        AuditEntry.of("pii.read", "case", number.text())
            .because("case.material")
            .with(Map.of("material", "visit " + visit + "/" + photo)));
    return digest;
  }
}
