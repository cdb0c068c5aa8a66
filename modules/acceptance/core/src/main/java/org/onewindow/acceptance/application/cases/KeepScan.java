package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.acceptance.persistence.cases.Cases;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.file.FileStore;
import org.onewindow.platform.file.StoredFile;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.persistence.Transactions;

/** Keeps the scan or photograph of a material, or of the mandate, with a draft. */
@ApplicationScoped
public class KeepScan {

  /** Stands for the agent's mandate where a material's code stands. */
  public static final String MANDATE = "MANDATE";

  private final CaseBook book;
  private final Cases cases;
  private final DraftText text;
  private final FileStore files;
  private final Transactions transactions;

  /** For the container's proxy. */
  protected KeepScan() {
    this(null, null, null, null, null);
  }

  @Inject
  KeepScan(CaseBook book, Cases cases, DraftText text, FileStore files, Transactions transactions) {
    this.book = book;
    this.cases = cases;
    this.text = text;
    this.files = files;
    this.transactions = transactions;
  }

  /**
   * @param ref name of the draft
   * @param code of the material, or {@link #MANDATE}
   * @param content read once, closed by the caller
   * @throws NotFound CASE_DRAFT_NOT_FOUND, CASE_MATERIAL_NOT_FOUND
   * @throws org.onewindow.kernel.refusal.Refused what the file store refuses
   */
  @Permitted("case.receive")
  public StoredFile of(String ref, String code, InputStream content) {
    transactions.inNew(() -> draft(ref, code));
    StoredFile stored = files.put(content);
    transactions.inNew(() -> keep(ref, code, stored));
    return stored;
  }

  private LicenceCase draft(String ref, String code) {
    LicenceCase draft = cases.holdDraft(ref);
    text.mustBeMine(draft);
    PublishedMatter matter = book.matter(draft);
    if (!code.equals(MANDATE)
        && matter.materials().stream().noneMatch(m -> m.code().equals(code))) {
      throw new NotFound(Refusal.of("CASE_MATERIAL_NOT_FOUND"));
    }
    return draft;
  }

  private void keep(String ref, String code, StoredFile file) {
    LicenceCase draft = draft(ref, code);
    IntakeText typed = text.open(draft);
    IntakeText kept =
        code.equals(MANDATE)
            ? mandate(typed, file.sha256())
            : typed.with(
                code, typed.material(code).with(file.sha256(), file.mediaType(), file.bytes()));
    draft.keep(text.seal(ref, kept), book.now());
  }

  private static IntakeText mandate(IntakeText typed, String sha256) {
    PartyText agent = typed.agent();
    PartyText withFile =
        new PartyText(
            agent.name(),
            agent.paper(),
            agent.number(),
            agent.phone(),
            agent.address(),
            agent.mandateScope(),
            agent.mandateUntil(),
            sha256);
    return new IntakeText(
        typed.scenario(),
        typed.applicant(),
        typed.representative(),
        typed.byAgent(),
        withFile,
        typed.contact(),
        typed.materials(),
        typed.note(),
        typed.certificate(),
        typed.form(),
        typed.elsewhere());
  }
}
