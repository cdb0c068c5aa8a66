package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.onewindow.acceptance.persistence.folder.Folders;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.persistence.Cursor;
import org.onewindow.platform.persistence.Slice;

/** 超时未接收: folders that were given and that nobody took within the working hours set for it. */
@ApplicationScoped
public class ListOverdueFolders {

  private final Folders folders;
  private final InstantSource clock;

  /** For the container's proxy. */
  protected ListOverdueFolders() {
    this(null, null);
  }

  @Inject
  ListOverdueFolders(Folders folders, InstantSource clock) {
    this.folders = folders;
    this.clock = clock;
  }

  /** A folder that waits. */
  public record Row(
      String caseNumber, String from, String to, String giver, Instant givenAt, Instant dueAt) {}

  /** Those that wait longest first. */
  @Transactional
  @Permitted(FolderPermissions.WATCH)
  public Slice<Row> longestFirst(Optional<Cursor> after, int size) {
    return folders
        .overdue(clock.instant(), after, size)
        .map(f -> new Row(f.caseNumber(), f.from(), f.to(), f.giver(), f.givenAt(), f.dueAt()));
  }
}
