package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.onewindow.acceptance.domain.cases.CaseMaterial;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.MaterialForm;
import org.onewindow.acceptance.domain.cases.ReplacedMaterial;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.identity.Permitted;

/**
 * Opens the scan of a material; each reading is recorded, because papers are full of personal data.
 */
@ApplicationScoped
public class OpenCaseMaterial {

  private final CaseBook book;
  private final Audit audit;

  /** For the container's proxy. */
  protected OpenCaseMaterial() {
    this(null, null);
  }

  @Inject
  OpenCaseMaterial(CaseBook book, Audit audit) {
    this.book = book;
    this.audit = audit;
  }

  /**
   * @param name of the material
   * @param sha256 digest of its file in the store
   */
  public record Opened(String name, String sha256) {}

  /**
   * @throws NotFound CASE_NOT_FOUND, CASE_MATERIAL_FILE_NOT_FOUND
   */
  @Transactional
  @Permitted("case.read")
  public Opened of(CaseNumber number, String code) {
    LicenceCase it = book.look(number);
    CaseMaterial material =
        it.materials().stream()
            .filter(m -> m.code().equals(code) && !m.file().isEmpty())
            .findFirst()
            .orElseThrow(() -> new NotFound(Refusal.of("CASE_MATERIAL_FILE_NOT_FOUND")));
    audit.record(
        AuditEntry.of("pii.read", "case", number.text())
            .because("case.material")
            .with(Map.of("material", code)));
    return new Opened(material.name(), material.file());
  }

  /**
   * A paper that a correction replaced.
   *
   * @param seq counted in the case
   * @param hasFile a file of it can be opened
   */
  public record Before(int seq, String name, MaterialForm form, Instant at, boolean hasFile) {}

  /** What corrections replaced, the first first; both versions stay in the file (ACC-095). */
  @Transactional
  @Permitted("case.read")
  public List<Before> replaced(CaseNumber number) {
    return book.look(number).replaced().stream()
        .map(r -> new Before(r.seq(), r.name(), r.form(), r.replacedAt(), !r.file().isEmpty()))
        .toList();
  }

  /**
   * @param seq of the replaced paper
   * @throws NotFound CASE_NOT_FOUND, CASE_MATERIAL_FILE_NOT_FOUND
   */
  @Transactional
  @Permitted("case.read")
  public Opened before(CaseNumber number, int seq) {
    ReplacedMaterial material =
        book.look(number).replaced().stream()
            .filter(r -> r.seq() == seq && !r.file().isEmpty())
            .findFirst()
            .orElseThrow(() -> new NotFound(Refusal.of("CASE_MATERIAL_FILE_NOT_FOUND")));
    audit.record(
        AuditEntry.of("pii.read", "case", number.text())
            .because("case.material")
            .with(Map.of("material", material.code())));
    return new Opened(material.name(), material.file());
  }
}
