package org.onewindow.acceptance.integration.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.onewindow.acceptance.application.bundle.BundleReceiptPaper;
import org.onewindow.acceptance.application.bundle.BundleReceipts;
import org.onewindow.acceptance.integration.letters.pages.StaticTemplates;
import org.onewindow.acceptance.integration.letters.pages.Templates;
import org.onewindow.kernel.time.OfficeHours;
import org.onewindow.platform.config.Settings;
import org.onewindow.platform.document.Letters;
import org.onewindow.platform.text.Texts;

/** Prints the receipt of a bundle by the template {@code bundleReceipt}. Thread-safe. */
@ApplicationScoped
class PrintedBundleReceipts implements BundleReceipts {

  private static final Templates TEMPLATES = new StaticTemplates();

  private final Letters letters;
  private final OfficeHours office;
  private final boolean demo;

  /** For the container's proxy. */
  protected PrintedBundleReceipts() {
    this(null, null, false);
  }

  @Inject
  PrintedBundleReceipts(Letters letters, OfficeHours office, Settings settings) {
    this(letters, office, settings.demo());
  }

  PrintedBundleReceipts(Letters letters, OfficeHours office, boolean demo) {
    this.letters = letters;
    this.office = office;
    this.demo = demo;
  }

  @Override
  public byte[] pdf(BundleReceiptPaper paper) {
    BundleReceiptView view = new BundleReceiptView(paper, Texts.chinese(), office.zone(), demo);
    return letters.pdf(
        view.text("letter.title.BUNDLE_RECEIPT") + " " + paper.number(),
        paper.receivedAt(),
        TEMPLATES.bundleReceipt(view).render());
  }
}
