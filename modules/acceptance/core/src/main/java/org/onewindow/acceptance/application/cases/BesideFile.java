package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.onewindow.acceptance.domain.cases.CaseFile;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.folder.Folder;
import org.onewindow.acceptance.persistence.folder.Folders;

/** What the list of a file asks beside the case: the fee and the paper folder. */
@ApplicationScoped
class BesideFile {

  private final FeeBook fees;
  private final Folders folders;
  private final CaseBook book;

  /** For the container's proxy. */
  protected BesideFile() {
    this(null, null, null);
  }

  @Inject
  BesideFile(FeeBook fees, Folders folders, CaseBook book) {
    this.fees = fees;
    this.folders = folders;
    this.book = book;
  }

  CaseFile.Beside of(LicenceCase it, Map<Integer, Integer> pages) {
    boolean feeOpen = fees.of(it).filter(f -> !f.state().isSettled()).isPresent();
    Optional<Folder> folder = folders.of(it.number().orElseThrow().text());
    String mine = book.actor().unit();
    boolean away =
        folder.filter(f -> f.underWay().isPresent() || !f.holder().equals(mine)).isPresent();
    return new CaseFile.Beside(pages, feeOpen, away);
  }
}
