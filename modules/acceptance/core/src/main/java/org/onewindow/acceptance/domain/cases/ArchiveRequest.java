package org.onewindow.acceptance.domain.cases;

import java.util.Objects;
import java.util.Set;

/**
 * 归档: what the archivist says about the file.
 *
 * @param retention how long it is kept; null when nothing was chosen
 * @param kept codes of the materials whose originals stay in the file
 * @param note about the file (卷内情况说明), and how the last paper reached its recipient where no proof
 *     of delivery says so
 */
public record ArchiveRequest(Retention retention, Set<String> kept, String note) {

  public ArchiveRequest {
    kept = Set.copyOf(Objects.requireNonNullElse(kept, Set.<String>of()));
    note = Objects.requireNonNullElse(note, "").strip();
  }
}
