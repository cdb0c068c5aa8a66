package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import org.onewindow.acceptance.domain.cases.Archiving;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.folder.Folder;
import org.onewindow.acceptance.domain.folder.Handler;
import org.onewindow.acceptance.persistence.folder.Folders;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.identity.Actor;
import org.onewindow.platform.identity.Permitted;

/** 交出物料夹: the unit that has the papers of a case gives them to the next. */
@ApplicationScoped
public class GiveFolder {

  private static final int LONGEST_NOTE = 200;

  private final CaseBook book;
  private final Folders folders;
  private final CaseSettings settings;
  private final Audit audit;

  /** For the container's proxy. */
  protected GiveFolder() {
    this(null, null, null, null);
  }

  @Inject
  GiveFolder(CaseBook book, Folders folders, CaseSettings settings, Audit audit) {
    this.book = book;
    this.folders = folders;
    this.settings = settings;
    this.audit = audit;
  }

  /**
   * @param to unit that shall take it: the hall, the section or the organ of the case
   * @param note for whoever takes it; may be empty
   * @throws org.onewindow.kernel.refusal.Refused ACC-297, CASE_TEXT_TOO_LONG
   */
  @Transactional
  @Permitted(FolderPermissions.MOVE)
  public void of(CaseNumber number, String to, String note) {
    LicenceCase it = book.hold(number, -1);
    Archiving.mustNotBeArchived(it);
    String written = note == null ? "" : note.strip();
    if (written.length() > LONGEST_NOTE) {
      throw Refusal.of("CASE_TEXT_TOO_LONG", LONGEST_NOTE).at("note").raise();
    }
    if (to != null && !to.isBlank() && !ShowFolder.places(it).contains(to)) {
      throw Refusal.of("FOLDER_TO_MISSING").at("to").raise();
    }
    Folder folder = folders.hold(number.text()).orElseGet(() -> opened(it));
    Instant now = book.now();
    int papers = it.materials().stream().mapToInt(m -> m.originals() + m.copies()).sum();
    folder.give(
        to, papers, written, handler(book.actor()), now, book.inHours(settings.folderHours(), now));
    audit.record(AuditEntry.of("case.give-folder", "case", number.text()).with(Map.of("unit", to)));
  }

  private Folder opened(LicenceCase it) {
    Folder folder = new Folder(it.id(), it.number().orElseThrow().text(), it.receipt().unit());
    folders.add(folder);
    return folder;
  }

  static Handler handler(Actor actor) {
    return new Handler(actor.account(), actor.name(), actor.unit());
  }
}
