package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import org.onewindow.acceptance.domain.cases.Admission;
import org.onewindow.acceptance.domain.cases.CaseAct;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.Circumstances;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.Officer;
import org.onewindow.acceptance.domain.cases.Terminating;
import org.onewindow.acceptance.domain.cases.TerminationRequest;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.platform.file.FileStore;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.persistence.Transactions;

/**
 * 提请终止办理: the applicant died or was dissolved; the desk before acceptance, the reviewer after it
 * asks somebody else of the organ to end the case, with proof and, where there is one, its scan.
 */
@ApplicationScoped
public class ProposeTermination {

  static final String PERMISSION = "case.propose-termination";

  private final CaseBook book;
  private final FileStore files;
  private final Transactions transactions;

  /** For the container's proxy. */
  protected ProposeTermination() {
    this(null, null, null);
  }

  @Inject
  ProposeTermination(CaseBook book, FileStore files, Transactions transactions) {
    this.book = book;
    this.files = files;
    this.transactions = transactions;
  }

  /**
   * Keeps the scan outside the transaction that records the proposal.
   *
   * @param seen version of the case that the page showed; negative when none was looked at
   * @param scan of the proof; read once, not closed
   * @throws Refused ACC-056, ACC-260, ACC-580 … ACC-583; what is wrong with the scan at {@code
   *     file}
   */
  @Permitted(PERMISSION)
  public void of(
      CaseNumber number, long seen, TerminationRequest asked, Optional<InputStream> scan) {
    if (asked.issuedOn() != null) {
      PlausibleDay.require(asked.issuedOn(), "issuedOn");
    }
    transactions.inNew(() -> mustBeOpen(number));
    TerminationRequest whole = scan.map(this::stored).map(asked::scanned).orElse(asked);
    transactions.inNew(() -> propose(number, seen, whole));
  }

  private LicenceCase mustBeOpen(CaseNumber number) {
    LicenceCase it = book.look(number);
    Circumstances given = new Circumstances(book.matter(it), false, book.now());
    Admission.hindrance(it, CaseAct.PROPOSE_TERMINATION, book.officer(it.matter().code()), given)
        .ifPresent(
            why -> {
              throw why.raise();
            });
    return it;
  }

  private String stored(InputStream scan) {
    try {
      return files.put(scan).sha256();
    } catch (Refused refused) {
      throw new Refused(refused.reasons().stream().map(r -> r.at("file")).toList());
    }
  }

  private LicenceCase propose(CaseNumber number, long seen, TerminationRequest asked) {
    LicenceCase it = book.hold(number, seen);
    PublishedMatter matter = book.matter(it);
    Officer officer = book.officer(it.matter().code());
    Instant now = book.now();
    Terminating.propose(it, asked, officer, now, book.today());
    book.derive(it, matter, now);
    book.record(it);
    return it;
  }
}
