package org.onewindow.acceptance.application.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.time.Instant;
import java.util.List;
import org.onewindow.acceptance.application.cases.CaseSettings;
import org.onewindow.acceptance.domain.bundle.Bundle;
import org.onewindow.acceptance.domain.bundle.BundleTask;
import org.onewindow.acceptance.domain.bundle.TaskAct;
import org.onewindow.acceptance.domain.cases.DocumentKind;
import org.onewindow.acceptance.domain.cases.ProgressSecret;
import org.onewindow.acceptance.domain.cases.SealOfPaper;
import org.onewindow.acceptance.domain.matter.PublishedMatters;
import org.onewindow.acceptance.domain.matter.Seals;
import org.onewindow.acceptance.persistence.bundle.IssuedBundleReceipts;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.crypto.FieldSeal;

/**
 * Takes down what the 一件事收件凭证 says, in the transaction that receives the bundle, and keeps it
 * sealed; the PDF is made when somebody first opens it (ACC-246, ACC-550).
 */
@ApplicationScoped
class IssueBundleReceipt {

  private static final Jsonb JSON = JsonbBuilder.create();

  private final BundleBook book;
  private final IssuedBundleReceipts receipts;
  private final PublishedMatters matters;
  private final SealOfPaper seals;
  private final CaseSettings settings;
  private final FieldSeal seal;

  /** For the container's proxy. */
  protected IssueBundleReceipt() {
    this(null, null, null, null, null, null);
  }

  @Inject
  IssueBundleReceipt(
      BundleBook book,
      IssuedBundleReceipts receipts,
      PublishedMatters matters,
      Seals seals,
      CaseSettings settings,
      FieldSeal seal) {
    this.book = book;
    this.receipts = receipts;
    this.matters = matters;
    this.seals = seals == null ? null : new SealOfPaper(seals);
    this.settings = settings;
    this.seal = seal;
  }

  /**
   * @throws NotFound {@code BUNDLE_RECEIPT_NONE} for one of the time before there were receipts
   */
  void of(Bundle bundle) {
    receipts.add(
        bundle.number(),
        seal.seal(place(bundle.number()), JSON.toJson(says(bundle))),
        bundle.receivedAt());
  }

  /** What an issued receipt says. */
  BundleReceiptPaper open(String bundle, String says) {
    return JSON.fromJson(seal.open(place(bundle), says), BundleReceiptPaper.class);
  }

  private static String place(String bundle) {
    return "acc_bundle_receipt.says:" + bundle;
  }

  private BundleReceiptPaper says(Bundle bundle) {
    ProgressSecret secret =
        book.secret(bundle).orElseThrow(() -> new NotFound(Refusal.of("BUNDLE_RECEIPT_NONE")));
    BundleTask lead = bundle.task(bundle.lead());
    return new BundleReceiptPaper(
        bundle.number(),
        bundle.name(),
        lead.body(),
        bundle.applicant(),
        bundle.receivedAt(),
        bundle.online().isPresent() ? "" : bundle.receiver(),
        bundle.tasks().stream().map(task -> member(bundle, task)).toList(),
        settings.publicAddress() + "/progress#" + bundle.number() + "." + secret.text(),
        secret.printed(),
        seal(bundle, lead));
  }

  /** The seal for receiving papers of the lead's organ, or of the branch that received. */
  private BundleReceiptPaper.Seal seal(Bundle bundle, BundleTask lead) {
    return matters
        .current(lead.matter())
        .flatMap(matter -> seals.on(DocumentKind.RECEIPT, matter.organ(), bundle.unit()))
        .map(found -> new BundleReceiptPaper.Seal(found.code(), found.name()))
        .orElse(null);
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
