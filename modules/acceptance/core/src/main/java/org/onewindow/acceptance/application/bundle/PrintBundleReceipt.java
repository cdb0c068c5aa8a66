package org.onewindow.acceptance.application.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.onewindow.acceptance.application.cases.CaseSettings;
import org.onewindow.acceptance.domain.bundle.Bundle;
import org.onewindow.acceptance.domain.bundle.BundleNumber;
import org.onewindow.acceptance.domain.bundle.BundleTask;
import org.onewindow.acceptance.domain.bundle.TaskAct;
import org.onewindow.acceptance.domain.cases.ProgressSecret;
import org.onewindow.acceptance.persistence.bundle.Bundles;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.persistence.Transactions;

/** 一件事收件凭证: one receipt for what was received as one, with the number of each case (ACC-246). */
@ApplicationScoped
public class PrintBundleReceipt {

  private final BundleBook book;
  private final Bundles bundles;
  private final CaseSettings settings;
  private final BundleReceipts printer;
  private final Transactions transactions;
  private final Audit audit;

  /** For the container's proxy. */
  protected PrintBundleReceipt() {
    this(null, null, null, null, null, null);
  }

  @Inject
  PrintBundleReceipt(
      BundleBook book,
      Bundles bundles,
      CaseSettings settings,
      BundleReceipts printer,
      Transactions transactions,
      Audit audit) {
    this.book = book;
    this.bundles = bundles;
    this.settings = settings;
    this.printer = printer;
    this.transactions = transactions;
    this.audit = audit;
  }

  /**
   * For whoever may see the bundle at the hall.
   *
   * @throws NotFound {@code BUNDLE_UNKNOWN}, {@code BUNDLE_RECEIPT_NONE}
   */
  @Permitted("case.read")
  public byte[] of(BundleNumber number) {
    return printer.pdf(
        transactions.inNew(
            () -> {
              Bundle bundle = bundles.get(number);
              book.mustSee(bundle);
              return says(bundle);
            }));
  }

  /**
   * For the applicant.
   *
   * @throws NotFound {@code BUNDLE_UNKNOWN}, also for another's
   */
  @Permitted("online.read")
  public byte[] own(BundleNumber number) {
    return printer.pdf(
        transactions.inNew(
            () -> {
              Bundle bundle = bundles.get(number);
              book.mustBeOwn(bundle);
              return says(bundle);
            }));
  }

  private BundleReceiptPaper says(Bundle bundle) {
    ProgressSecret secret =
        book.secret(bundle).orElseThrow(() -> new NotFound(Refusal.of("BUNDLE_RECEIPT_NONE")));
    audit.record(AuditEntry.of("bundle.receipt", "bundle", bundle.number()));
    return new BundleReceiptPaper(
        bundle.number(),
        bundle.name(),
        bundle.task(bundle.lead()).body(),
        bundle.applicant(),
        bundle.receivedAt(),
        bundle.online().isPresent() ? "" : bundle.receiver(),
        bundle.tasks().stream().map(task -> member(bundle, task)).toList(),
        settings.publicAddress() + "/progress#" + bundle.number() + "." + secret.text(),
        secret.printed());
  }

  /** As it was when it was received: what began later has a receipt of its own. */
  private static BundleReceiptPaper.Member member(Bundle bundle, BundleTask task) {
    boolean atOnce =
        bundle.events().stream()
            .anyMatch(
                e ->
                    e.task().equals(task.key())
                        && e.act() == TaskAct.BEGIN
                        && !e.at().isAfter(received(bundle)));
    List<String> needs =
        task.needs().stream().sorted().map(key -> bundle.task(key).name()).toList();
    return new BundleReceiptPaper.Member(
        task.name(),
        task.body(),
        atOnce ? task.caseNumber().orElse("") : "",
        String.join("、", needs));
  }

  /** The transaction that receives a bundle begins its first members within a few moments. */
  private static Instant received(Bundle bundle) {
    return bundle.receivedAt().plusSeconds(60);
  }
}
