package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.DocumentKind;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.Officer;
import org.onewindow.acceptance.domain.cases.Returning;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.identity.Permitted;

/** 退还材料: gives originals back when a case is over, with a list to sign. */
@ApplicationScoped
public class ReturnPapers {

  public static final String PERMISSION = "case.return";

  private final CaseBook book;
  private final CasePapers papers;
  private final Audit audit;

  /** For the container's proxy. */
  protected ReturnPapers() {
    this(null, null, null);
  }

  @Inject
  ReturnPapers(CaseBook book, CasePapers papers, Audit audit) {
    this.book = book;
    this.papers = papers;
    this.audit = audit;
  }

  /**
   * @param seen version of the case that the page showed; negative when none was looked at
   * @param originals how many of which material, by code
   * @param recipient who takes them
   * @param signed the recipient has signed the list
   * @throws org.onewindow.kernel.refusal.Refused ACC-288
   */
  @Transactional
  @Permitted(PERMISSION)
  public void of(
      CaseNumber number,
      long seen,
      Map<String, Integer> originals,
      String recipient,
      boolean signed) {
    LicenceCase it = book.hold(number, seen);
    PublishedMatter matter = book.matter(it);
    Officer officer = book.officer(it.matter().code());
    Instant now = book.now();
    Returning.give(it, originals, recipient == null ? "" : recipient.strip(), signed, officer, now);
    papers.issue(DocumentKind.RETURN_LIST, it, matter, papers.progress(), officer, now);
    audit.record(AuditEntry.of("case.return-papers", "case", number.text()));
  }
}
