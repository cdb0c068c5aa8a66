package org.onewindow.acceptance.persistence.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.onewindow.acceptance.domain.cases.PartyKind;
import org.onewindow.platform.persistence.Cursor;
import org.onewindow.platform.persistence.Jdbc;
import org.onewindow.platform.persistence.Slice;

/** The list of bundles that are not over. Thread-safe. */
@ApplicationScoped
public class RunningBundles {

  private static final String OF_UNIT =
      "SELECT b.id, b.bundle_no, b.name, b.applicant_name, b.received_at,"
          + " (SELECT MIN(c.applicant_kind) FROM acc_bundle_task t JOIN acc_case c"
          + " ON c.case_no = t.case_no WHERE t.bundle_id = b.id) AS applicant_kind,"
          + " (SELECT COUNT(*) FROM acc_bundle_task t WHERE t.bundle_id = b.id"
          + " AND t.state = 'DONE') AS done,"
          + " (SELECT COUNT(*) FROM acc_bundle_task t WHERE t.bundle_id = b.id) AS members"
          + " FROM acc_bundle b WHERE b.receiving_unit = ? AND b.ended_at IS NULL AND b.id < ?"
          + " ORDER BY b.id DESC LIMIT ?";

  private final Jdbc jdbc;

  /** For the container's proxy. */
  protected RunningBundles() {
    this(null);
  }

  @Inject
  public RunningBundles(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A bundle.
   *
   * @param kind of the applicant, by the members' cases; a person while there is none
   * @param done members that are done
   * @param members all members
   */
  public record Running(
      long id,
      String number,
      String name,
      String applicant,
      PartyKind kind,
      Instant receivedAt,
      int done,
      int members) {}

  private static PartyKind kind(String name) {
    return name == null ? PartyKind.NATURAL_PERSON : PartyKind.valueOf(name);
  }

  /** Those that a unit received, newest first. */
  public Slice<Running> of(String unit, Optional<Cursor> after, int size) {
    return Slice.of(
        jdbc.list(
            OF_UNIT,
            r ->
                new Running(
                    r.number("id"),
                    r.text("bundle_no"),
                    r.text("name"),
                    r.text("applicant_name"),
                    kind(r.text("applicant_kind")),
                    r.instant("received_at"),
                    r.integer("done"),
                    r.integer("members")),
            unit,
            after.map(a -> a.number(0)).orElse(Long.MAX_VALUE),
            size + 1),
        size,
        b -> Cursor.of(b.id()));
  }
}
