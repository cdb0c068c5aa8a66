package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onewindow.acceptance.domain.cases.Admission;
import org.onewindow.acceptance.domain.cases.ArchiveNumber;
import org.onewindow.acceptance.domain.cases.ArchiveRequest;
import org.onewindow.acceptance.domain.cases.ArchivedFile;
import org.onewindow.acceptance.domain.cases.Archiving;
import org.onewindow.acceptance.domain.cases.CaseAct;
import org.onewindow.acceptance.domain.cases.CaseDocument;
import org.onewindow.acceptance.domain.cases.CaseEvent;
import org.onewindow.acceptance.domain.cases.CaseFile;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.Circumstances;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.Officer;
import org.onewindow.acceptance.domain.cases.Retention;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.acceptance.persistence.cases.ArchivedFiles;
import org.onewindow.platform.document.PdfPages;
import org.onewindow.platform.file.FileStore;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.numbering.Series;
import org.onewindow.platform.persistence.Transactions;
import org.onewindow.platform.text.Texts;

/**
 * 归档: prints what was never opened, counts the pages, and puts the file into the archive under its
 * number with the list of what it holds.
 */
@ApplicationScoped
public class ArchiveCase {

  public static final String PERMISSION = "case.archive";

  private final CaseBook book;
  private final FilePapers papers;
  private final BesideFile beside;
  private final OpenCaseDocument open;
  private final ArchivedFiles archive;
  private final CaseSettings settings;
  private final Series series;
  private final FileStore files;
  private final Transactions transactions;

  /** For the container's proxy. */
  protected ArchiveCase() {
    this(null, null, null, null, null, null, null, null, null);
  }

  @Inject
  ArchiveCase(
      CaseBook book,
      FilePapers papers,
      BesideFile beside,
      OpenCaseDocument open,
      ArchivedFiles archive,
      CaseSettings settings,
      Series series,
      FileStore files,
      Transactions transactions) {
    this.book = book;
    this.papers = papers;
    this.beside = beside;
    this.open = open;
    this.archive = archive;
    this.settings = settings;
    this.series = series;
    this.files = files;
    this.transactions = transactions;
  }

  /**
   * Prints and counts outside the transaction that archives.
   *
   * @param seen version of the case that the page showed; negative when none was looked at
   * @throws org.onewindow.kernel.refusal.Refused ACC-056, ACC-086, ACC-588 … ACC-591
   */
  @Permitted(PERMISSION)
  public void of(CaseNumber number, long seen, ArchiveRequest asked) {
    List<Integer> places = transactions.inNew(() -> papersOf(number));
    Map<Integer, Integer> pages = new HashMap<>();
    places.forEach(seq -> pages.put(seq, counted(number, seq)));
    transactions.inNew(() -> archive(number, seen, asked, pages));
  }

  private List<Integer> papersOf(CaseNumber number) {
    LicenceCase it = book.look(number);
    Circumstances given = new Circumstances(book.matter(it), false, book.now());
    Admission.hindrance(it, CaseAct.ARCHIVE, book.officer(it.matter().code()), given)
        .ifPresent(
            why -> {
              throw why.raise();
            });
    return it.documents().stream().map(CaseDocument::seq).toList();
  }

  private int counted(CaseNumber number, int seq) {
    String digest = open.found(number, seq, () -> book.look(number)).sha256();
    try (InputStream pdf = files.open(digest)) {
      return PdfPages.of(pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private LicenceCase archive(
      CaseNumber number, long seen, ArchiveRequest asked, Map<Integer, Integer> pages) {
    LicenceCase it = book.hold(number, seen);
    PublishedMatter matter = book.matter(it);
    Officer officer = book.officer(it.matter().code());
    Instant now = book.now();
    CaseFile file = CaseFile.of(it, beside.of(it, pages));
    Retention retention = asked.retention() == null ? Retention.least(it) : asked.retention();
    ArchiveNumber place = place(it, retention);
    String where =
        Texts.chinese()
            .get(
                "case.archive.where",
                place.text(),
                Texts.chinese().of("case.retention", retention),
                file.items().size(),
                file.pages());
    Archiving.archive(it, file, asked, where, officer, now);
    book.derive(it, matter, now);
    archive.add(new ArchivedFile(it.id(), place, file, asked.note(), officer, now));
    papers.issue(it, matter, file, place, asked, officer, now);
    book.record(it);
    return it;
  }

  /** The number is taken in the transaction that uses it: what is refused leaves no gap. */
  private ArchiveNumber place(LicenceCase it, Retention retention) {
    String organ = it.matter().organ();
    String fonds = settings.fonds(organ);
    String section = ArchiveNumber.section(organ, it.matter().section());
    List<CaseEvent> events = it.events();
    int year = book.dayOf(events.get(events.size() - 1).at()).getYear();
    long seq = series.next(ArchiveNumber.series(fonds, retention, section), year);
    return new ArchiveNumber(fonds, year, retention, section, seq);
  }
}
