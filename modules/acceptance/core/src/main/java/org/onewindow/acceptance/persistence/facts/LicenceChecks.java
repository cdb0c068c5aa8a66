package org.onewindow.acceptance.persistence.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onewindow.acceptance.domain.facts.LicenceAnswer;
import org.onewindow.acceptance.domain.facts.LicenceCheck;
import org.onewindow.acceptance.domain.facts.LicenceStanding;
import org.onewindow.acceptance.domain.facts.UsedLicence;
import org.onewindow.platform.persistence.Jdbc;

/**
 * Electronic licences that were looked up, and those that a case used. Whose licence it was asked
 * for is kept as the blind index of the holder's number only. Thread-safe.
 */
@ApplicationScoped
public class LicenceChecks {

  private static final String ADD =
      "INSERT INTO acc_licence_check (number, holder_index, source, standing, name, issuer,"
          + " checked_at, digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String LATEST =
      "SELECT number, source, standing, name, issuer, checked_at, digest FROM acc_licence_check"
          + " WHERE number = ? AND holder_index = ? AND checked_at >= ?"
          + " ORDER BY id DESC LIMIT 1";
  private static final String FORGET =
      "DELETE FROM acc_licence_check WHERE checked_at < ? ORDER BY checked_at LIMIT ?";
  private static final String USE =
      "INSERT INTO acc_licence_use (case_id, material, number, name, issuer, source, checked_at,"
          + " digest) SELECT ?, ?, ?, ?, ?, ?, ?, ? FROM DUAL WHERE NOT EXISTS (SELECT 1"
          + " FROM acc_licence_use WHERE case_id = ? AND material = ? AND checked_at = ?)";
  private static final String USED =
      "SELECT u.material, u.number, u.name, u.issuer, u.source, u.checked_at, u.digest"
          + " FROM acc_licence_use u WHERE u.case_id = ? ORDER BY u.material, u.checked_at LIMIT 200";

  private final Jdbc jdbc;

  /** For the container's proxy. */
  protected LicenceChecks() {
    this(null);
  }

  @Inject
  public LicenceChecks(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param holder blind index of the holder's number
   */
  public void add(LicenceCheck it, String holder) {
    jdbc.update(
        ADD,
        it.number(),
        holder,
        it.source(),
        it.answer().standing(),
        it.answer().name(),
        it.answer().issuer(),
        it.checkedAt(),
        it.answer().digest());
  }

  /** The latest check of a licence for a holder that is not older than a moment. */
  public Optional<LicenceCheck> latest(String number, String holder, Instant since) {
    return jdbc.first(
        LATEST,
        r ->
            new LicenceCheck(
                r.text("number"),
                r.text("source"),
                r.instant("checked_at"),
                new LicenceAnswer(
                    LicenceStanding.valueOf(r.text("standing")),
                    r.text("name"),
                    r.text("issuer"),
                    r.text("digest"))),
        number,
        holder,
        since);
  }

  /**
   * Removes checks of before a moment; what a case used is kept with the case.
   *
   * @return how many
   */
  public int forget(Instant before, int most) {
    return jdbc.update(FORGET, before, most);
  }

  /** Keeps what a case used, with the case. */
  public void use(long caseId, List<UsedLicence> used) {
    if (!used.isEmpty()) {
      jdbc.updateAll(
          USE,
          used.stream()
              .map(
                  u ->
                      new Object[] {
                        caseId,
                        u.material(),
                        u.number(),
                        u.name(),
                        u.issuer(),
                        u.source(),
                        u.checkedAt(),
                        u.digest(),
                        caseId,
                        u.material(),
                        u.checkedAt()
                      })
              .toList());
    }
  }

  /** What a case used, by material. */
  public List<UsedLicence> used(long caseId) {
    return jdbc.list(
        USED,
        r ->
            new UsedLicence(
                r.text("material"),
                r.text("number"),
                r.text("name"),
                r.text("issuer"),
                r.text("source"),
                r.instant("checked_at"),
                r.text("digest")),
        caseId);
  }
}
