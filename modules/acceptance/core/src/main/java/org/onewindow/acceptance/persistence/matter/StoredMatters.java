package org.onewindow.acceptance.persistence.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onewindow.acceptance.domain.matter.ImplementationList;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.acceptance.domain.matter.PublishedMatters;
import org.onewindow.acceptance.domain.matter.PublishedText;
import org.onewindow.acceptance.domain.matter.WindowPower;
import org.onewindow.platform.persistence.Jdbc;

/**
 * The published versions. Which version is in force is asked of the database each time, because
 * another node may have published; the texts of published versions never change and are kept in
 * memory, the least recently used going first. Thread-safe.
 */
@ApplicationScoped
public class StoredMatters implements PublishedMatters {

  /** About 20 MB of texts. */
  private static final int KEPT = 1000;

  private final Jdbc jdbc;
  private final Windows windows;
  private final Map<Long, PublishedText> texts =
      Collections.synchronizedMap(
          new LinkedHashMap<>(64, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Long, PublishedText> eldest) {
              return size() > KEPT;
            }
          });

  /** For the container's proxy. */
  protected StoredMatters() {
    this(null, null);
  }

  @Inject
  public StoredMatters(Jdbc jdbc, Windows windows) {
    this.jdbc = jdbc;
    this.windows = windows;
  }

  @Override
  public Optional<PublishedMatter> current(String code) {
    return currentText(code).map(PublishedText::matter);
  }

  @Override
  public Optional<PublishedMatter> version(long versionId) {
    return text(versionId).map(PublishedText::matter);
  }

  @Override
  public Optional<WindowPower> power(String window, String matterCode, LocalDate on) {
    return windows.power(window, matterCode, on);
  }

  /** The version in force, if the matter is in use. */
  public Optional<PublishedText> currentText(String code) {
    return jdbc.first(
            "SELECT v.id FROM acc_matter m JOIN acc_matter_version v"
                + " ON v.matter_id = m.id AND v.number = m.current_number"
                + " WHERE m.code = ? AND m.state = 'IN_USE'",
            row -> row.number("id"),
            code)
        .flatMap(this::text);
  }

  /** The versions in force of all matters in use, by id. */
  public List<Long> inForce() {
    return jdbc.list(
        "SELECT v.id FROM acc_matter m JOIN acc_matter_version v"
            + " ON v.matter_id = m.id AND v.number = m.current_number"
            + " WHERE m.state = 'IN_USE' ORDER BY v.id LIMIT 20000",
        row -> row.number("id"));
  }

  /** Grows with every change to any matter, on whichever node; never stands still after one. */
  public String stamp() {
    return jdbc.first(
            "SELECT COUNT(*) AS matters, COALESCE(SUM(lock_version), 0) AS changes FROM acc_matter",
            row -> row.number("matters") + "." + row.number("changes"))
        .orElse("0.0");
  }

  /** A published version by its id. */
  public Optional<PublishedText> text(long versionId) {
    PublishedText kept = texts.get(versionId);
    if (kept != null) {
      return Optional.of(kept);
    }
    Optional<PublishedText> loaded =
        jdbc.first(
            "SELECT id, number, content FROM acc_matter_version"
                + " WHERE id = ? AND published_at IS NOT NULL",
            StoredMatters::published,
            versionId);
    loaded.ifPresent(text -> texts.put(versionId, text));
    return loaded;
  }

  private static PublishedText published(Jdbc.Row row) throws SQLException {
    ImplementationList list = StoredForm.read(row.text("content"));
    return new PublishedText(list.asPublished(row.number("id"), row.integer("number")), list);
  }
}
