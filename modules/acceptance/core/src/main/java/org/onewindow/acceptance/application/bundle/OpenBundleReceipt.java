package org.onewindow.acceptance.application.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.function.Consumer;
import org.onewindow.acceptance.domain.bundle.Bundle;
import org.onewindow.acceptance.domain.bundle.BundleNumber;
import org.onewindow.acceptance.persistence.bundle.Bundles;
import org.onewindow.acceptance.persistence.bundle.IssuedBundleReceipts;
import org.onewindow.acceptance.persistence.bundle.IssuedBundleReceipts.Issued;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.file.FileStore;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.persistence.Transactions;

/**
 * 一件事收件凭证: one receipt for what was received as one, with the number of each case (ACC-246).
 * Printed and signed when it is opened for the first time; from then on the same bytes.
 */
@ApplicationScoped
public class OpenBundleReceipt {

  private final BundleBook book;
  private final Bundles bundles;
  private final IssueBundleReceipt issue;
  private final IssuedBundleReceipts receipts;
  private final BundleReceipts printer;
  private final FileStore files;
  private final Transactions transactions;
  private final Audit audit;

  /** For the container's proxy. */
  protected OpenBundleReceipt() {
    this(null, null, null, null, null, null, null, null);
  }

  @Inject
  OpenBundleReceipt(
      BundleBook book,
      Bundles bundles,
      IssueBundleReceipt issue,
      IssuedBundleReceipts receipts,
      BundleReceipts printer,
      FileStore files,
      Transactions transactions,
      Audit audit) {
    this.book = book;
    this.bundles = bundles;
    this.issue = issue;
    this.receipts = receipts;
    this.printer = printer;
    this.files = files;
    this.transactions = transactions;
    this.audit = audit;
  }

  /**
   * For whoever may see the bundle at the hall.
   *
   * @return digest of its PDF in the file store
   * @throws NotFound {@code BUNDLE_UNKNOWN}, {@code BUNDLE_RECEIPT_NONE}
   */
  @Permitted("case.read")
  public String of(BundleNumber number) {
    return opened(number, book::mustSee);
  }

  /**
   * For the applicant.
   *
   * @return digest of its PDF in the file store
   * @throws NotFound {@code BUNDLE_UNKNOWN}, also for another's; {@code BUNDLE_RECEIPT_NONE}
   */
  @Permitted("online.read")
  public String own(BundleNumber number) {
    return opened(number, book::mustBeOfApplicant);
  }

  private String opened(BundleNumber number, Consumer<Bundle> must) {
    Issued found =
        transactions.inNew(
            () -> {
              Bundle bundle = bundles.get(number);
              must.accept(bundle);
              if (receipts.find(bundle.number()).isEmpty()) {
                issue.of(bundle); // received by an earlier release
              }
              audit.record(AuditEntry.of("bundle.receipt", "bundle", bundle.number()));
              return kept(number);
            });
    return found.sha256().orElseGet(() -> print(number, found.says()));
  }

  /** Prints outside of any transaction. */
  private String print(BundleNumber number, String says) {
    byte[] pdf = printer.pdf(issue.open(number.text(), says));
    String digest = files.put(new ByteArrayInputStream(pdf)).sha256();
    return transactions.inNew(
        () -> {
          receipts.printed(number.text(), digest);
          return kept(number).sha256().orElseThrow();
        });
  }

  private Issued kept(BundleNumber number) {
    return receipts
        .find(number.text())
        .orElseThrow(() -> new IllegalStateException("A receipt is never forgotten"));
  }
}
