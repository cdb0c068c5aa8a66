package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.onewindow.acceptance.application.cases.letters.CaseLetter.Said;
import org.onewindow.acceptance.domain.cases.ArchiveNumber;
import org.onewindow.acceptance.domain.cases.ArchiveRequest;
import org.onewindow.acceptance.domain.cases.CaseFile;
import org.onewindow.acceptance.domain.cases.FileItem;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.Officer;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.platform.text.Texts;

/** Issues the 卷内目录及备考表: what the file held on the day it was archived. */
@ApplicationScoped
class FilePapers {

  private final CasePapers papers;
  private final CaseBook book;

  /** For the container's proxy. */
  protected FilePapers() {
    this(null, null);
  }

  @Inject
  FilePapers(CasePapers papers, CaseBook book) {
    this.papers = papers;
    this.book = book;
  }

  void issue(
      LicenceCase it,
      PublishedMatter matter,
      CaseFile file,
      ArchiveNumber place,
      ArchiveRequest asked,
      Officer by,
      Instant at) {
    Texts words = Texts.chinese();
    List<String> lines = new ArrayList<>();
    for (FileItem item : file.items()) {
      lines.add(
          String.join(
              "\t",
              Integer.toString(lines.size() + 1),
              plain(item.number()),
              plain(item.responsible()),
              plain(title(item)),
              item.at() == null ? "" : book.dayOf(item.at()).toString(),
              item.pages() == 0 ? "" : Integer.toString(item.pages()),
              item.originals() == 0
                  ? ""
                  : words.get("case.archive.kept.remark", item.originals())));
    }
    List<Said> rows =
        List.of(
            new Said("archiveNumber", place.text()),
            new Said("retention", words.of("case.retention", place.retention())),
            new Said(
                "fileCount", words.get("case.archive.count", file.items().size(), file.pages())),
            new Said("fileNote", asked.note()),
            new Said("archivist", by.name()),
            new Said("archivedOn", book.dayOf(at).toString()));
    papers.issueFileList(it, matter, place.text(), String.join("\n", lines), rows, by, at);
  }

  /** What a line of the list is called. */
  static String title(FileItem item) {
    return switch (item.sort()) {
      case PAPER -> Texts.chinese().get("case.document." + item.what());
      case MATERIAL -> item.what();
      case ATTACHMENT, CIRCUMSTANCE -> Texts.chinese().get("case.file." + item.what());
    };
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
