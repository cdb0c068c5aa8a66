package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.onewindow.acceptance.domain.cases.CaseMaterial;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.persistence.cases.Cases;
import org.onewindow.acceptance.persistence.cases.OwnUploads;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.identity.Permitted;

/**
 * Applicants look at the files they uploaded themselves: with a draft, for a correction, with the
 * case (ACC-635). Under a mandate an agent looks at the principal's, so each opening of a case's
 * file is on record; a draft belongs to whoever writes it.
 */
@ApplicationScoped
public class OpenOwnFile {

  private final Cases cases;
  private final OnlineApplicants applicants;
  private final DraftText text;
  private final OwnUploads uploads;
  private final Audit audit;

  /** For the container's proxy. */
  protected OpenOwnFile() {
    this(null, null, null, null, null);
  }

  @Inject
  OpenOwnFile(
      Cases cases, OnlineApplicants applicants, DraftText text, OwnUploads uploads, Audit audit) {
    this.cases = cases;
    this.applicants = applicants;
    this.text = text;
    this.uploads = uploads;
    this.audit = audit;
  }

  /**
   * The file that lies with a draft.
   *
   * @return its digest in the store
   * @throws NotFound CASE_DRAFT_NOT_FOUND, also for another's; CASE_MATERIAL_FILE_NOT_FOUND
   */
  @Transactional
  @Permitted("online.apply")
  public String ofDraft(String ref, String code) {
    LicenceCase draft = applicants.mine(cases.findDraft(ref), "CASE_DRAFT_NOT_FOUND");
    return file(Optional.of(text.open(draft).material(code).file()));
  }

  /**
   * The file that waits to be handed in with a correction.
   *
   * @throws NotFound CASE_NOT_FOUND, also for another's; CASE_MATERIAL_FILE_NOT_FOUND
   */
  @Transactional
  @Permitted("online.apply")
  public String waiting(CaseNumber number, String code) {
    LicenceCase it = applicants.mine(cases.find(number), "CASE_NOT_FOUND");
    String file =
        file(
            uploads.of(it.ref()).stream()
                .filter(u -> u.code().equals(code))
                .map(OwnUploads.Upload::sha256)
                .findFirst());
    opened(number, code);
    return file;
  }

  /**
   * The file of a material of the own case.
   *
   * @throws NotFound CASE_NOT_FOUND, also for another's; CASE_MATERIAL_FILE_NOT_FOUND
   */
  @Transactional
  @Permitted("online.read")
  public String ofCase(CaseNumber number, String code) {
    LicenceCase it = applicants.mine(cases.find(number), "CASE_NOT_FOUND");
    String file =
        file(
            it.materials().stream()
                .filter(m -> m.code().equals(code))
                .map(CaseMaterial::file)
                .findFirst());
    opened(number, code);
    return file;
  }

  private static String file(Optional<String> sha256) {
    return sha256
        .filter(file -> !file.isEmpty())
        .orElseThrow(() -> new NotFound(Refusal.of("CASE_MATERIAL_FILE_NOT_FOUND")));
  }

  private void opened(CaseNumber number, String code) {
    audit.record(
        AuditEntry.of("pii.read", "case", number.text())
            .because("online.own")
            .with(Map.of("material", code)));
  }
}
