package org.onewindow.acceptance.application.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.onewindow.acceptance.domain.matter.Difference;
import org.onewindow.acceptance.domain.matter.Finding;
import org.onewindow.acceptance.domain.matter.ImplementationList;
import org.onewindow.acceptance.domain.matter.MatterRow;
import org.onewindow.acceptance.domain.matter.MatterState;
import org.onewindow.acceptance.domain.matter.MatterText;
import org.onewindow.acceptance.domain.matter.MatterWriter;
import org.onewindow.acceptance.domain.matter.PublicationRules;
import org.onewindow.acceptance.domain.matter.VersionRow;
import org.onewindow.acceptance.integration.matter.ColumnNames;
import org.onewindow.acceptance.persistence.matter.MatterRows;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.persistence.Cursor;
import org.onewindow.platform.persistence.Slice;
import org.onewindow.platform.text.Texts;

/** Reads the whole catalogue: drafts, former versions, suspended and cancelled matters. */
@ApplicationScoped
public class ReadHistory {

  private final MatterRows rows;
  private final CountyDay day;
  private final VillageList villages;

  /** For the container's proxy. */
  protected ReadHistory() {
    this(null, null, null);
  }

  @Inject
  public ReadHistory(MatterRows rows, CountyDay day, VillageList villages) {
    this.rows = rows;
    this.day = day;
    this.villages = villages;
  }

  /**
   * A matter with its versions.
   *
   * @param newest the newest text
   * @param findings what speaks against publishing it, and doubts
   */
  public record History(
      MatterRow matter,
      List<VersionRow> versions,
      ImplementationList newest,
      List<Finding> findings) {

    public boolean hasDraft() {
      return matter.newest() > matter.current();
    }
  }

  /** The administrator's list by code. */
  @Transactional
  @Permitted(MatterRoles.READ)
  public Portion<MatterRow> list(
      String words, Optional<MatterState> state, Optional<String> cursor) {
    String after = cursor.map(text -> Cursor.parse(text, 1).text(0)).orElse("");
    return Portion.of(rows.list(words.strip(), state, after, Slice.SIZE));
  }

  /**
   * @throws NotFound {@code MATTER_NOT_FOUND}
   */
  @Transactional
  @Permitted(MatterRoles.READ)
  public History of(String code) {
    MatterRow matter =
        rows.one(code).orElseThrow(() -> new NotFound(Refusal.of("MATTER_NOT_FOUND", code)));
    ImplementationList newest = version(code, matter.newest());
    return new History(
        matter,
        rows.versions(code),
        newest,
        PublicationRules.findings(
            newest, day.today(), villages.allowed(), PublicationRules.Places.positions()));
  }

  /**
   * @throws NotFound {@code MATTER_VERSION_NOT_FOUND}
   */
  @Transactional
  @Permitted(MatterRoles.READ)
  public ImplementationList version(String code, int number) {
    return rows.content(code, number)
        .orElseThrow(() -> new NotFound(Refusal.of("MATTER_VERSION_NOT_FOUND", code, number)));
  }

  /**
   * Every cell in which two versions differ, in the words of a language.
   *
   * @throws NotFound {@code MATTER_VERSION_NOT_FOUND}
   */
  @Transactional
  @Permitted(MatterRoles.READ)
  public List<Difference> differences(String code, int from, int to, Texts texts) {
    return Difference.between(words(version(code, from), texts), words(version(code, to), texts));
  }

  /** A list in the words of a language. */
  public static MatterText words(ImplementationList list, Texts texts) {
    return new MatterWriter(ColumnNames.codes(texts)).write(list);
  }
}
