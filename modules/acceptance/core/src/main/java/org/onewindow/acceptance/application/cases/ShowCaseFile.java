package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onewindow.acceptance.domain.cases.ArchivedFile;
import org.onewindow.acceptance.domain.cases.Archiving;
import org.onewindow.acceptance.domain.cases.CaseFile;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.CaseState;
import org.onewindow.acceptance.domain.cases.FileItem;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.Retention;
import org.onewindow.acceptance.persistence.cases.ArchivedFiles;
import org.onewindow.platform.identity.Permitted;

/** 卷内目录: what the file of a case holds, and what it lacks. */
@ApplicationScoped
public class ShowCaseFile {

  private final CaseBook book;
  private final BesideFile beside;
  private final ArchivedFiles archive;

  /** For the container's proxy. */
  protected ShowCaseFile() {
    this(null, null, null);
  }

  @Inject
  ShowCaseFile(CaseBook book, BesideFile beside, ArchivedFiles archive) {
    this.book = book;
    this.beside = beside;
    this.archive = archive;
  }

  /**
   * The file.
   *
   * @param least how long it has to be kept at least
   * @param needsNote no proof of delivery says how the last paper was served
   * @param archived where it stands, once it is archived
   */
  public record View(
      List<Line> lines, Retention least, boolean needsNote, Optional<Archived> archived) {

    /** How many lines say that something is missing. */
    public long missing() {
      return lines.stream().filter(l -> l.missing() != null).count();
    }
  }

  /**
   * One line.
   *
   * @param title of a material; else empty, and {@code what} names it
   * @param what name of a {@link org.onewindow.acceptance.domain.cases.DocumentKind}, or what lies
   *     beside the papers
   * @param at null for what is not there
   * @param pages 0 where they are counted when it is archived
   * @param missing null when nothing is
   */
  public record Line(
      FileItem.Sort sort,
      String title,
      String what,
      String code,
      String number,
      Instant at,
      String responsible,
      int pages,
      int originals,
      FileItem.Missing missing) {}

  /** Where it stands in the archive. */
  public record Archived(
      String number, Retention retention, int items, int pages, Instant at, String person) {}

  /**
   * @throws org.onewindow.kernel.refusal.NotFound CASE_NOT_FOUND, also for another unit's case
   */
  @Transactional
  @Permitted("case.read")
  public View of(CaseNumber number) {
    LicenceCase it = book.look(number);
    boolean over = it.state() == CaseState.ARCHIVED;
    CaseFile file = CaseFile.of(it, beside.of(it, Map.of()));
    return new View(
        file.items().stream().filter(i -> !over || i.missing().isEmpty()).map(this::line).toList(),
        Retention.least(it),
        Archiving.needsNote(it),
        archive.of(it.id()).map(ShowCaseFile::archived));
  }

  private Line line(FileItem item) {
    boolean material = item.sort() == FileItem.Sort.MATERIAL;
    return new Line(
        item.sort(),
        material ? item.what() : "",
        material ? "" : item.what(),
        item.code(),
        item.number(),
        item.at(),
        material ? "" : item.responsible(),
        item.pages(),
        item.originals(),
        item.missing().orElse(null));
  }

  private static Archived archived(ArchivedFile a) {
    return new Archived(a.number(), a.retention(), a.items(), a.pages(), a.at(), a.person());
  }
}
