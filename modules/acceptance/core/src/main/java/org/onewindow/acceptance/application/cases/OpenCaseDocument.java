package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.onewindow.acceptance.application.cases.letters.CaseLetter;
import org.onewindow.acceptance.application.cases.letters.CaseLetters;
import org.onewindow.acceptance.domain.cases.CaseDocument;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.DocumentKind;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.persistence.cases.Cases;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.file.FileStore;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.persistence.Transactions;

/**
 * Opens a paper of the case; prints it when it is opened for the first time. Papers name people
 * with their addresses, so who opened which is recorded in the transaction that finds it (ACC-650).
 */
@ApplicationScoped
public class OpenCaseDocument {

  private final CaseBook book;
  private final CasePapers papers;
  private final Cases cases;
  private final CaseLetters letters;
  private final FileStore files;
  private final Transactions transactions;
  private final Audit audit;

  /** For the container's proxy. */
  protected OpenCaseDocument() {
    this(null, null, null, null, null, null, null);
  }

  @Inject
  OpenCaseDocument(
      CaseBook book,
      CasePapers papers,
      Cases cases,
      CaseLetters letters,
      FileStore files,
      Transactions transactions,
      Audit audit) {
    this.book = book;
    this.papers = papers;
    this.cases = cases;
    this.letters = letters;
    this.files = files;
    this.transactions = transactions;
    this.audit = audit;
  }

  /**
   * A paper that is open.
   *
   * @param kind which paper
   * @param number as printed
   * @param sha256 digest of its PDF in the file store
   */
  public record Opened(DocumentKind kind, String number, String sha256) {}

  /**
   * @param seq place in the file
   * @throws NotFound CASE_NOT_FOUND, CASE_DOCUMENT_NOT_FOUND
   */
  @Permitted("case.read")
  public Opened of(CaseNumber number, int seq) {
    return found(number, seq, () -> read(number, seq));
  }

  private LicenceCase read(CaseNumber number, int seq) {
    LicenceCase it = book.look(number);
    audit.record(
        AuditEntry.of("pii.read", "case", number.text())
            .because("case.document")
            .with(Map.of("document", document(it, seq).number())));
    return it;
  }

  /**
   * Opens a paper of a case that the caller may see.
   *
   * @param seen finds the case and records that the paper is read, in a transaction of this call
   */
  Opened found(CaseNumber number, int seq, Supplier<LicenceCase> seen) {
    Found found = transactions.inNew(() -> find(seen.get(), seq));
    String digest = found.sha256().orElseGet(() -> print(number, seq, found.letter()));
    return new Opened(found.letter().kind(), found.letter().number(), digest);
  }

  private record Found(CaseLetter letter, Optional<String> sha256) {}

  private Found find(LicenceCase it, int seq) {
    CaseDocument document = document(it, seq);
    return new Found(papers.says(it, document), document.sha256());
  }

  /** Prints outside of any lock; of two who print at once, the first one's bytes stay. */
  private String print(CaseNumber number, int seq, CaseLetter letter) {
    String digest = files.put(new ByteArrayInputStream(letters.pdf(letter))).sha256();
    return transactions.inNew(
        () -> {
          CaseDocument document = document(cases.hold(number), seq);
          if (document.sha256().isEmpty()) {
            document.printed(digest);
          }
          return document.sha256().orElseThrow();
        });
  }

  private static CaseDocument document(LicenceCase it, int seq) {
    return it.documents().stream()
        .filter(d -> d.seq() == seq)
        .findFirst()
        .orElseThrow(() -> new NotFound(Refusal.of("CASE_DOCUMENT_NOT_FOUND")));
  }
}
