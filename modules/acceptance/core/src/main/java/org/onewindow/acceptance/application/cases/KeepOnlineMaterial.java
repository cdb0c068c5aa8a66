package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.Optional;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.persistence.cases.Cases;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.file.FileStore;
import org.onewindow.platform.file.StoredFile;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.persistence.Transactions;

/** Keeps the photograph or scan of a material with the applicant's draft, or takes it away. */
@ApplicationScoped
public class KeepOnlineMaterial {

  private final CaseBook book;
  private final Cases cases;
  private final DraftText text;
  private final OnlineApplicants applicants;
  private final FileStore files;
  private final Transactions transactions;

  /** For the container's proxy. */
  protected KeepOnlineMaterial() {
    this(null, null, null, null, null, null);
  }

  @Inject
  KeepOnlineMaterial(
      CaseBook book,
      Cases cases,
      DraftText text,
      OnlineApplicants applicants,
      FileStore files,
      Transactions transactions) {
    this.book = book;
    this.cases = cases;
    this.text = text;
    this.applicants = applicants;
    this.files = files;
    this.transactions = transactions;
  }

  /**
   * @param ref name of the draft
   * @param code of the material
   * @param content read once, closed by the caller
   * @throws NotFound CASE_DRAFT_NOT_FOUND, CASE_MATERIAL_NOT_FOUND
   * @throws org.onewindow.kernel.refusal.Refused what the file store refuses
   */
  @Permitted("online.apply")
  public StoredFile of(String ref, String code, InputStream content) {
    mustBeOpen(ref, code);
    StoredFile stored = files.put(content);
    keep(ref, code, stored);
    return stored;
  }

  /** Refuses early what could not be kept afterwards. */
  void mustBeOpen(String ref, String code) {
    transactions.inNew(() -> draft(ref, code));
  }

  /** Keeps a file that the store has already. */
  void keep(String ref, String code, StoredFile stored) {
    MaterialText scan =
        MaterialText.NOTHING.with(stored.sha256(), stored.mediaType(), stored.bytes());
    transactions.inNew(() -> keep(ref, code, scan));
  }

  /**
   * @throws NotFound CASE_DRAFT_NOT_FOUND, CASE_MATERIAL_NOT_FOUND
   */
  @Permitted("online.apply")
  public void remove(String ref, String code) {
    transactions.inNew(() -> keep(ref, code, MaterialText.NOTHING));
  }

  private LicenceCase draft(String ref, String code) {
    LicenceCase draft = applicants.mine(Optional.of(cases.holdDraft(ref)), "CASE_DRAFT_NOT_FOUND");
    if (book.matter(draft).materials().stream().noneMatch(m -> m.code().equals(code))) {
      throw new NotFound(Refusal.of("CASE_MATERIAL_NOT_FOUND"));
    }
    return draft;
  }

  private void keep(String ref, String code, MaterialText material) {
    LicenceCase draft = draft(ref, code);
    draft.keep(text.seal(ref, text.open(draft).with(code, material)), book.now());
  }
}
