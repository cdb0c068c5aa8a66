package org.onewindow.acceptance.application.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.onewindow.acceptance.application.cases.MaterialText;
import org.onewindow.acceptance.domain.bundle.Answers;
import org.onewindow.acceptance.domain.bundle.MergedMaterials;
import org.onewindow.acceptance.persistence.bundle.DeskScans;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.platform.file.FileStore;
import org.onewindow.platform.file.StoredFile;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.persistence.Transactions;

/**
 * Keeps the scan of a merged paper at the window: once for all members, from its upload to the
 * submission, whatever has to be corrected in between. A scan is found again by the key of the page
 * and the clerk who uploaded it, never by its digest.
 */
@ApplicationScoped
public class KeepDeskScan {

  private static final int LONGEST_KEY = 64;

  private final ReadBundleGuide readGuide;
  private final BundleBook book;
  private final DeskScans scans;
  private final FileStore files;
  private final Transactions transactions;

  /** For the container's proxy. */
  protected KeepDeskScan() {
    this(null, null, null, null, null);
  }

  @Inject
  KeepDeskScan(
      ReadBundleGuide readGuide,
      BundleBook book,
      DeskScans scans,
      FileStore files,
      Transactions transactions) {
    this.readGuide = readGuide;
    this.book = book;
    this.scans = scans;
    this.files = files;
    this.transactions = transactions;
  }

  /**
   * @param code of the bundle's template
   * @param key of the intake page
   * @param paper key of the merged paper
   * @param content read once, closed by the caller
   * @throws NotFound CASE_MATERIAL_NOT_FOUND for a paper that these answers do not ask for
   * @throws Refused what the file store refuses, at the paper
   */
  @Permitted("case.receive")
  public void of(String code, Answers answers, String key, String paper, InputStream content) {
    boolean asked =
        readGuide.read(code, answers).brought().stream()
            .map(MergedMaterials.Paper::key)
            .anyMatch(paper::equals);
    if (!asked || key.isBlank() || key.length() > LONGEST_KEY) {
      throw new NotFound(Refusal.of("CASE_MATERIAL_NOT_FOUND"));
    }
    StoredFile stored;
    try {
      stored = files.put(content);
    } catch (Refused refused) {
      String field = "materials[" + paper + "].form";
      throw new Refused(refused.reasons().stream().map(r -> r.at(field)).toList());
    }
    transactions.inNew(
        () -> {
          scans.forget(book.now());
          scans.keep(key, book.actor().account(), paper, stored, book.now());
          return stored;
        });
  }

  /** What the clerk has uploaded for an intake, by paper. */
  @Permitted("case.receive")
  public Map<String, MaterialText> kept(String key) {
    Map<String, MaterialText> papers = new LinkedHashMap<>();
    transactions
        .inNew(() -> scans.of(key, book.actor().account()))
        .forEach(
            (paper, scan) ->
                papers.put(
                    paper,
                    MaterialText.NOTHING.with(scan.sha256(), scan.mediaType(), scan.bytes())));
    return papers;
  }
}
