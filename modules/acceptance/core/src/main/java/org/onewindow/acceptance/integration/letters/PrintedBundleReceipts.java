package org.onewindow.acceptance.integration.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.onewindow.acceptance.application.bundle.BundleReceiptPaper;
import org.onewindow.acceptance.application.bundle.BundleReceipts;
import org.onewindow.acceptance.integration.letters.pages.StaticTemplates;
import org.onewindow.acceptance.integration.letters.pages.Templates;
import org.onewindow.kernel.time.OfficeHours;
import org.onewindow.platform.config.Settings;
import org.onewindow.platform.document.Letters;
import org.onewindow.platform.signature.PaperSignatures;
import org.onewindow.platform.signature.SignedSeal;
import org.onewindow.platform.text.Texts;

/**
 * Prints the receipt of a bundle by the template {@code bundleReceipt} and signs it with the key of
 * its seal. Thread-safe.
 */
@ApplicationScoped
class PrintedBundleReceipts implements BundleReceipts {

  private static final Templates TEMPLATES = new StaticTemplates();

  private final Letters letters;
  private final OfficeHours office;
  private final boolean demo;
  private final PaperSignatures signatures;
  private final InstantSource clock;

  /** For the container's proxy. */
  protected PrintedBundleReceipts() {
    this(null, null, false, null, null);
  }

  @Inject
  PrintedBundleReceipts(
      Letters letters,
      OfficeHours office,
      Settings settings,
      PaperSignatures signatures,
      InstantSource clock) {
    this(letters, office, settings.demo(), signatures, clock);
  }

  PrintedBundleReceipts(
      Letters letters,
      OfficeHours office,
      boolean demo,
      PaperSignatures signatures,
      InstantSource clock) {
    this.letters = letters;
    this.office = office;
    this.demo = demo;
    this.signatures = signatures;
    this.clock = clock;
  }

  @Override
  public byte[] pdf(BundleReceiptPaper paper) {
    Instant now = clock.instant();
    Optional<SignedSeal> seal =
        Optional.ofNullable(paper.seal())
            .map(s -> new SignedSeal(s.code(), s.words()))
            .filter(s -> signatures.canSign(s, now));
    BundleReceiptView view =
        new BundleReceiptView(paper, Texts.chinese(), office.zone(), demo, seal.isPresent());
    byte[] printed =
        letters.pdf(
            view.text("letter.title.BUNDLE_RECEIPT") + " " + paper.number(),
            paper.receivedAt(),
            TEMPLATES.bundleReceipt(view).render());
    return seal.map(s -> signatures.sign(printed, s, now)).orElse(printed);
  }
}
