package org.onewindow.acceptance.web.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.onewindow.acceptance.application.cases.ArchiveCase;
import org.onewindow.acceptance.domain.cases.ArchiveRequest;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.Retention;

/** 归档 for pages and resources, so that both do the same. */
@ApplicationScoped
public class ArchiveActs {

  @Inject private ArchiveCase archive;

  /**
   * 归档.
   *
   * @param kept codes of the materials whose originals stay in the file
   */
  public record Archive(Long version, Retention retention, Set<String> kept, String note) {}

  public void archive(CaseNumber no, Archive body) {
    new Lengths().of("note", body.note(), Lengths.REMARK).check();
    archive.of(
        no,
        body.version() == null ? -1 : body.version(),
        new ArchiveRequest(body.retention(), body.kept(), body.note()));
  }
}
