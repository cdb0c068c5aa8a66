package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import org.onewindow.acceptance.application.cases.letters.CaseLetter;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.folder.Folder;
import org.onewindow.acceptance.domain.folder.Handover;
import org.onewindow.acceptance.persistence.folder.Folders;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.identity.Actor;
import org.onewindow.platform.identity.Directory;
import org.onewindow.platform.identity.Permitted;

/** 接收物料夹: the next unit takes the papers; the 物料流转凭证 says who gave and who took, and when. */
@ApplicationScoped
public class TakeFolder {

  private final CaseBook book;
  private final CasePapers papers;
  private final Folders folders;
  private final Directory directory;
  private final Audit audit;

  /** For the container's proxy. */
  protected TakeFolder() {
    this(null, null, null, null, null);
  }

  @Inject
  TakeFolder(CaseBook book, CasePapers papers, Folders folders, Directory directory, Audit audit) {
    this.book = book;
    this.papers = papers;
    this.folders = folders;
    this.directory = directory;
    this.audit = audit;
  }

  /**
   * @throws org.onewindow.kernel.refusal.Refused ACC-298
   */
  @Transactional
  @Permitted(FolderPermissions.MOVE)
  public void of(CaseNumber number) {
    LicenceCase it = book.hold(number, -1);
    Folder folder =
        folders.hold(number.text()).orElseThrow(() -> Refusal.of("FOLDER_NOT_UNDER_WAY").raise());
    Handover handed =
        folder.underWay().orElseThrow(() -> Refusal.of("FOLDER_NOT_UNDER_WAY").raise());
    Actor actor = book.actor();
    Instant now = book.now();
    folder.take(GiveFolder.handler(actor), now);
    papers.issueTransfer(
        it,
        book.matter(it),
        new CaseLetter.Transfer(
            folder.code(),
            name(handed.from()),
            name(handed.to()),
            handed.giver(),
            handed.givenAt(),
            actor.name(),
            now,
            handed.note()),
        book.officer(it.matter().code()),
        now);
    audit.record(
        AuditEntry.of("case.take-folder", "case", number.text()).with(Map.of("unit", handed.to())));
  }

  private String name(String unit) {
    return directory.unit(unit).map(Directory.UnitName::name).orElse(unit);
  }
}
