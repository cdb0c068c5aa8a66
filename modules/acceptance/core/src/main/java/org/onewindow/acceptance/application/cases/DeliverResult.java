package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.CaseParty;
import org.onewindow.acceptance.domain.cases.Delivering;
import org.onewindow.acceptance.domain.cases.Delivery;
import org.onewindow.acceptance.domain.cases.DocumentKind;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.Officer;
import org.onewindow.acceptance.domain.cases.PartyRole;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.platform.identity.Permitted;

/** 送达: records how the result reached its recipient, and closes the file. */
@ApplicationScoped
public class DeliverResult {

  private final CaseBook book;
  private final CasePapers papers;
  private final FeeBook fees;

  /** For the container's proxy. */
  protected DeliverResult() {
    this(null, null, null);
  }

  @Inject
  DeliverResult(CaseBook book, CasePapers papers, FeeBook fees) {
    this.book = book;
    this.papers = papers;
    this.fees = fees;
  }

  /**
   * @param seen version of the case that the page showed; negative when none was looked at
   * @param recipient the party that took it, where {@code how} names nobody; or null
   * @throws org.onewindow.kernel.refusal.Refused ACC-076 … ACC-081, ACC-404
   */
  @Transactional
  @Permitted("result.deliver")
  public void of(CaseNumber number, long seen, Delivery how, PartyRole recipient) {
    LicenceCase it = book.hold(number, seen);
    PublishedMatter matter = book.matter(it);
    Officer officer = book.officer(it.matter().code());
    Instant now = book.now();
    fees.mustNotBarDelivery(it);
    Delivering.deliver(it, named(how, it, recipient), matter, officer, now);
    book.derive(it, matter, now);
    papers.issue(DocumentKind.DELIVERY_RECORD, it, matter, papers.progress(), officer, now);
    book.record(it);
    Delivering.close(it, officer, now);
    book.derive(it, matter, now);
    book.record(it);
  }

  private static Delivery named(Delivery how, LicenceCase it, PartyRole recipient) {
    if (recipient == null || !how.recipient().isEmpty()) {
      return how;
    }
    String name = it.party(recipient).map(CaseParty::name).orElse("");
    return new Delivery(
        how.method(),
        name,
        how.place(),
        how.at(),
        how.refusedToSign(),
        how.witness(),
        how.note(),
        how.published());
  }
}
