package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import org.onewindow.acceptance.domain.cases.Admission;
import org.onewindow.acceptance.domain.cases.CaseAct;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.CaseTransfer;
import org.onewindow.acceptance.domain.cases.Circumstances;
import org.onewindow.acceptance.domain.cases.DocumentKind;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.Officer;
import org.onewindow.acceptance.domain.cases.Reply;
import org.onewindow.acceptance.domain.cases.Transferring;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.platform.file.FileStore;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.persistence.Transactions;
import org.onewindow.platform.text.Texts;

/**
 * 登记决定机关办理结果: records what the organ that has the papers decided, with number and day of its
 * document and, where there is one, the scan.
 */
@ApplicationScoped
public class RecordReply {

  static final String PERMISSION = "case.reply";

  private final CaseBook book;
  private final CasePapers papers;
  private final FileStore files;
  private final Transactions transactions;

  /** For the container's proxy. */
  protected RecordReply() {
    this(null, null, null, null);
  }

  @Inject
  RecordReply(CaseBook book, CasePapers papers, FileStore files, Transactions transactions) {
    this.book = book;
    this.papers = papers;
    this.files = files;
    this.transactions = transactions;
  }

  /**
   * Keeps the scan outside the transaction that records the reply.
   *
   * @param seen version of the case that the page showed; negative when none was looked at
   * @param scan of the document; read once, not closed
   * @throws Refused ACC-056, ACC-425, ACC-426; what is wrong with the scan at {@code file}
   */
  @Permitted(PERMISSION)
  public void of(CaseNumber number, long seen, Reply reply, Optional<InputStream> scan) {
    transactions.inNew(() -> mustBeOpen(number));
    Reply whole =
        new Reply(
            reply.outcome(),
            reply.number(),
            reply.decidedOn(),
            reply.content(),
            scan.map(this::stored).orElse(""));
    transactions.inNew(() -> record(number, seen, whole));
  }

  private LicenceCase mustBeOpen(CaseNumber number) {
    LicenceCase it = book.look(number);
    Circumstances given = new Circumstances(book.matter(it), false, book.now());
    Admission.hindrance(it, CaseAct.RECORD_GRANT, book.officer(it.matter().code()), given)
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

  private LicenceCase record(CaseNumber number, long seen, Reply reply) {
    LicenceCase it = book.hold(number, seen);
    PublishedMatter matter = book.matter(it);
    Officer officer = book.officer(it.matter().code());
    Instant now = book.now();
    String organ = it.latest(CaseTransfer.class).map(CaseTransfer::organ).orElse("");
    String basis =
        Texts.chinese().get("case.reply.basis", organ, reply.number(), reply.decidedOn());
    Transferring.reply(it, reply, basis, book.caseClock(), officer, now, book.today());
    book.derive(it, matter, now);
    papers.issue(DocumentKind.REPLY_RECORD, it, matter, papers.progress(), officer, now);
    book.record(it);
    return it;
  }
}
