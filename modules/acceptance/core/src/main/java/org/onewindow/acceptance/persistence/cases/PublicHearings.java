package org.onewindow.acceptance.persistence.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.onewindow.acceptance.domain.cases.PartyKind;
import org.onewindow.platform.persistence.Jdbc;

/** Hearings that were announced to the public, or called, and not held yet. */
@ApplicationScoped
public class PublicHearings {

  private static final String OPEN =
      "SELECT c.case_no, c.matter_name, c.applicant_name, c.applicant_kind, p.reason,"
          + " p.announced, p.begun_at, p.ask_until_at, p.held_at, p.place"
          + " FROM acc_case_proceeding p JOIN acc_case c ON c.id = p.case_id"
          + " WHERE p.ended_at IS NULL AND p.type = 'HEARING' AND c.state = 'SPECIAL'"
          + " AND (p.announced = TRUE OR p.held_at IS NOT NULL)"
          + " ORDER BY p.until_at, p.case_id LIMIT ?";

  private final Jdbc jdbc;

  /** For the container's proxy. */
  protected PublicHearings() {
    this(null);
  }

  @Inject
  public PublicHearings(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A hearing.
   *
   * @param announced whoever is concerned may register
   * @param heldAt null while it is not called
   * @param place null while it is not called
   */
  public record Hearing(
      String number,
      String matter,
      String applicant,
      PartyKind applicantKind,
      String reason,
      boolean announced,
      Instant since,
      Instant askUntil,
      Instant heldAt,
      String place) {}

  public List<Hearing> open(int most) {
    return jdbc.list(
        OPEN,
        r ->
            new Hearing(
                r.text("case_no"),
                r.text("matter_name"),
                r.text("applicant_name"),
                PartyKind.valueOf(r.text("applicant_kind")),
                r.text("reason"),
                r.flag("announced"),
                r.instant("begun_at"),
                r.instant("ask_until_at"),
                r.instant("held_at"),
                r.text("place")),
        most);
  }
}
