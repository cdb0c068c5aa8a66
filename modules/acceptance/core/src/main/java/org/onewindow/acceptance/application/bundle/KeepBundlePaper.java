package org.onewindow.acceptance.application.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.onewindow.acceptance.application.cases.MaterialText;
import org.onewindow.acceptance.application.cases.OnlineMembers;
import org.onewindow.acceptance.application.cases.UploadPlace;
import org.onewindow.acceptance.domain.bundle.BundleApplication;
import org.onewindow.acceptance.domain.bundle.MergedMaterials;
import org.onewindow.acceptance.persistence.bundle.BundleApplications;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.file.FileStore;
import org.onewindow.platform.file.StoredFile;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.persistence.Transactions;

/**
 * Keeps the photograph or scan of a merged paper with the applicant's draft: once for all members.
 */
@ApplicationScoped
public class KeepBundlePaper implements UploadPlace {

  private final ReadBundleGuide readGuide;
  private final BundleBook book;
  private final BundleApplications applications;
  private final OnlineMembers online;
  private final FileStore files;
  private final Transactions transactions;

  /** For the container's proxy. */
  protected KeepBundlePaper() {
    this(null, null, null, null, null, null);
  }

  @Inject
  KeepBundlePaper(
      ReadBundleGuide readGuide,
      BundleBook book,
      BundleApplications applications,
      OnlineMembers online,
      FileStore files,
      Transactions transactions) {
    this.readGuide = readGuide;
    this.book = book;
    this.applications = applications;
    this.online = online;
    this.files = files;
    this.transactions = transactions;
  }

  @Override
  public String kind() {
    return "bundle";
  }

  /**
   * @param ref name of the draft
   * @param paper key of the merged paper
   * @param content read once, closed by the caller
   * @throws NotFound CASE_DRAFT_NOT_FOUND, CASE_MATERIAL_NOT_FOUND
   * @throws org.onewindow.kernel.refusal.Refused what the file store refuses
   */
  @Permitted("online.apply")
  public StoredFile of(String ref, String paper, InputStream content) {
    mustBeOpen(ref, paper);
    StoredFile stored = files.put(content);
    keep(ref, paper, stored);
    return stored;
  }

  @Override
  @Permitted("online.apply")
  public void mustBeOpen(String ref, String paper) {
    transactions.inNew(() -> draft(ref, paper));
  }

  @Override
  @Permitted("online.apply")
  public void keep(String ref, String paper, StoredFile stored) {
    MaterialText scan =
        MaterialText.NOTHING.with(stored.sha256(), stored.mediaType(), stored.bytes());
    transactions.inNew(() -> enter(ref, paper, scan));
  }

  /**
   * The file that lies with the draft, to look at before it is handed in (ACC-635).
   *
   * @return its digest in the store
   * @throws NotFound CASE_DRAFT_NOT_FOUND, also for another's; CASE_MATERIAL_FILE_NOT_FOUND
   */
  @Transactional
  @Permitted("online.apply")
  public String file(String ref, String paper) {
    return Optional.of(book.typed(applications.get(ref, online.applicant())).material(paper).file())
        .filter(file -> !file.isEmpty())
        .orElseThrow(() -> new NotFound(Refusal.of("CASE_MATERIAL_FILE_NOT_FOUND")));
  }

  /**
   * @throws NotFound CASE_DRAFT_NOT_FOUND, CASE_MATERIAL_NOT_FOUND
   */
  @Permitted("online.apply")
  public void remove(String ref, String paper) {
    transactions.inNew(() -> enter(ref, paper, MaterialText.NOTHING));
  }

  private void enter(String ref, String paper, MaterialText entered) {
    BundleApplication draft = draft(ref, paper);
    BundleText typed = book.typed(draft);
    Map<String, MaterialText> papers = new LinkedHashMap<>(typed.materials());
    papers.put(paper, entered);
    draft.keep(book.sealDraft(ref, typed.with(papers)), book.now());
  }

  private BundleApplication draft(String ref, String paper) {
    BundleApplication draft = applications.hold(ref, online.applicant());
    if (draft.number().isPresent() || !asks(draft, paper)) {
      throw new NotFound(Refusal.of("CASE_MATERIAL_NOT_FOUND"));
    }
    return draft;
  }

  private boolean asks(BundleApplication draft, String paper) {
    return readGuide.read(draft.code(), book.typed(draft).asAnswers()).brought().stream()
        .map(MergedMaterials.Paper::key)
        .anyMatch(paper::equals);
  }
}
