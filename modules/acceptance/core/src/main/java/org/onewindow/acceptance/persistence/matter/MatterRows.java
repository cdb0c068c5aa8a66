package org.onewindow.acceptance.persistence.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.onewindow.acceptance.domain.matter.ImplementationList;
import org.onewindow.acceptance.domain.matter.MatterRow;
import org.onewindow.acceptance.domain.matter.MatterState;
import org.onewindow.acceptance.domain.matter.VersionRow;
import org.onewindow.platform.persistence.Cursor;
import org.onewindow.platform.persistence.Jdbc;
import org.onewindow.platform.persistence.Slice;

/** The catalogue as lists: for the administrator, drafts and cancelled matters included. */
@ApplicationScoped
public class MatterRows {

  private final Jdbc jdbc;

  /** For the container's proxy. */
  protected MatterRows() {
    this(null);
  }

  @Inject
  public MatterRows(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Matters by code.
   *
   * @param words part of the name or beginning of the code; empty for all
   * @param state empty for all
   * @param after the last code shown; empty for the beginning
   */
  public Slice<MatterRow> list(String words, Optional<MatterState> state, String after, int size) {
    String state1 = state.map(Enum::name).orElse("");
    List<MatterRow> rows =
        jdbc.list(
            "SELECT code, name, state, current_number, newest_number, changed_at FROM acc_matter"
                + " WHERE code > ? AND (? = '' OR state = ?)"
                + " AND (? = '' OR name LIKE ? OR code LIKE ?)"
                + " ORDER BY code LIMIT ?",
            MatterRows::row,
            after,
            state1,
            state1,
            words,
            "%" + escaped(words) + "%",
            escaped(words) + "%",
            size + 1);
    return Slice.of(rows, size, row -> Cursor.of(row.code()));
  }

  private static String escaped(String words) {
    return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }

  private static MatterRow row(Jdbc.Row row) throws SQLException {
    return new MatterRow(
        row.text("code"),
        row.text("name"),
        MatterState.valueOf(row.text("state")),
        row.integer("current_number"),
        row.integer("newest_number"),
        row.instant("changed_at"));
  }

  public Optional<MatterRow> one(String code) {
    return jdbc.first(
        "SELECT code, name, state, current_number, newest_number, changed_at FROM acc_matter"
            + " WHERE code = ?",
        MatterRows::row,
        code);
  }

  /** The newest hundred versions of a matter, newest first. */
  public List<VersionRow> versions(String code) {
    return jdbc.list(
        "SELECT v.number, v.created_at, v.created_by, v.published_at, v.published_by"
            + " FROM acc_matter_version v JOIN acc_matter m ON m.id = v.matter_id"
            + " WHERE m.code = ? ORDER BY v.number DESC LIMIT 100",
        row ->
            new VersionRow(
                row.integer("number"),
                row.instant("created_at"),
                row.text("created_by"),
                Optional.ofNullable(row.instant("published_at")),
                Optional.ofNullable(row.text("published_by")).orElse("")),
        code);
  }

  /** The text of one version, published or not. */
  public Optional<ImplementationList> content(String code, int number) {
    return jdbc.first(
        "SELECT v.content FROM acc_matter_version v JOIN acc_matter m ON m.id = v.matter_id"
            + " WHERE m.code = ? AND v.number = ?",
        row -> StoredForm.read(row.text("content")),
        code,
        number);
  }

  /**
   * The first published text of a matter beside the one in force.
   *
   * @param version the version in force
   */
  public record FirstAndPresent(
      int version, ImplementationList first, ImplementationList present) {}

  /** Matters that were published, by code; a draft does not count, for nobody was asked for it. */
  public List<FirstAndPresent> firstAndPresent(String after, int size) {
    return jdbc.list(
        "SELECT m.current_number, f.content AS first_content, p.content AS present_content"
            + " FROM acc_matter m"
            + " JOIN acc_matter_version f ON f.matter_id = m.id AND f.number = 1"
            + " JOIN acc_matter_version p ON p.matter_id = m.id AND p.number = m.current_number"
            + " WHERE m.code > ? AND m.current_number > 0 AND m.state <> 'CANCELLED'"
            + " ORDER BY m.code LIMIT ?",
        row ->
            new FirstAndPresent(
                row.integer("current_number"),
                StoredForm.read(row.text("first_content")),
                StoredForm.read(row.text("present_content"))),
        after,
        size);
  }

  /**
   * Codes of the matters applied for most often among the latest applications, the most wanted
   * first. A fixed number of applications is looked at, so that the answer costs the same in a
   * county of ten cases and of ten million.
   */
  public List<String> mostWanted(int latest, int most) {
    return jdbc.list(
        "SELECT c.matter_code FROM (SELECT matter_code FROM acc_case WHERE state <> 'DRAFT'"
            + " ORDER BY id DESC LIMIT ?) c"
            + " GROUP BY c.matter_code ORDER BY COUNT(*) DESC, c.matter_code LIMIT ?",
        row -> row.text("matter_code"),
        latest,
        most);
  }

  /** The newest texts after a code, for export in portions. */
  public List<ImplementationList> newest(String after, int size) {
    return jdbc.list(
        "SELECT v.content FROM acc_matter m JOIN acc_matter_version v"
            + " ON v.matter_id = m.id AND v.number = m.newest_number"
            + " WHERE m.code > ? AND m.state <> 'CANCELLED' ORDER BY m.code LIMIT ?",
        row -> StoredForm.read(row.text("content")),
        after,
        size);
  }
}
