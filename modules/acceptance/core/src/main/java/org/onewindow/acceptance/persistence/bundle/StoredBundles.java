package org.onewindow.acceptance.persistence.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.onewindow.acceptance.domain.bundle.BundleRow;
import org.onewindow.acceptance.domain.bundle.PublishedBundle;
import org.onewindow.acceptance.domain.matter.MatterState;
import org.onewindow.platform.persistence.Jdbc;

/** Bundles as they are read: the versions in force, and the list of all. Thread-safe. */
@ApplicationScoped
public class StoredBundles {

  private final Jdbc jdbc;

  /** For the container's proxy. */
  protected StoredBundles() {
    this(null);
  }

  @Inject
  public StoredBundles(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  /** The version in force of a bundle in use. */
  public Optional<PublishedBundle> current(String code) {
    return jdbc.first(
        "SELECT v.id, v.number, v.content FROM acc_bundle_template t"
            + " JOIN acc_bundle_template_version v"
            + " ON v.template_id = t.id AND v.number = t.current_number"
            + " WHERE t.code = ? AND t.state = 'IN_USE'",
        StoredBundles::published,
        code);
  }

  /** A published version by its id. */
  public Optional<PublishedBundle> version(long versionId) {
    return jdbc.first(
        "SELECT id, number, content FROM acc_bundle_template_version"
            + " WHERE id = ? AND published_at IS NOT NULL",
        StoredBundles::published,
        versionId);
  }

  /** The versions in force of all bundles in use, by code. */
  public List<PublishedBundle> inUse() {
    return jdbc.list(
        "SELECT v.id, v.number, v.content FROM acc_bundle_template t"
            + " JOIN acc_bundle_template_version v"
            + " ON v.template_id = t.id AND v.number = t.current_number"
            + " WHERE t.state = 'IN_USE' ORDER BY t.code LIMIT 200",
        StoredBundles::published);
  }

  /** Changes whenever a bundle is added, published, suspended or resumed. */
  public String stamp() {
    return jdbc.first(
            "SELECT COUNT(*) AS bundles, COALESCE(SUM(lock_version), 0) AS changes"
                + " FROM acc_bundle_template",
            row -> row.number("bundles") + "." + row.number("changes"))
        .orElse("0.0");
  }

  /** All bundles by code. */
  public List<BundleRow> all() {
    return jdbc.list(
        "SELECT code, name, state, current_number, newest_number FROM acc_bundle_template"
            + " ORDER BY code LIMIT 1000",
        row ->
            new BundleRow(
                row.text("code"),
                row.text("name"),
                MatterState.valueOf(row.text("state")),
                row.integer("current_number"),
                row.integer("newest_number")));
  }

  private static PublishedBundle published(Jdbc.Row row) throws SQLException {
    return new PublishedBundle(
        row.number("id"), row.integer("number"), BundleJson.stored(row.text("content")));
  }
}
