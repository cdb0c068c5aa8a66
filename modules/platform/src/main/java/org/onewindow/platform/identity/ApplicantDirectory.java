package org.onewindow.platform.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onewindow.kernel.identity.PersonPaper;
import org.onewindow.platform.crypto.FieldSeal;
import org.onewindow.platform.identity.domain.MandateScope;
import org.onewindow.platform.notice.SendNotice;
import org.onewindow.platform.persistence.Jdbc;

/**
 * Who applies, for halls that fill in an application with what is known about the applicant. Gives
 * clear numbers: whoever asks records for what (architecture §6). Reads the database at each call;
 * thread-safe.
 */
@ApplicationScoped
public class ApplicantDirectory {

  /**
   * An applicant in the clear.
   *
   * @param account id, as {@link Actor#principal} has it
   * @param organisation false of a person
   * @param paper by which the person is known, or an organisation's legal representative
   * @param number of that paper, or unified social credit code
   * @param numberIndex its blind index, of the kind {@code citizen-id}
   * @param representative legal representative of an organisation, else empty
   * @param verified somebody compared the number with the identity paper
   */
  public record Known(
      String account,
      boolean organisation,
      PersonPaper paper,
      String name,
      String number,
      String numberIndex,
      String phone,
      String representative,
      String representativeNumber,
      boolean verified) {

    @Override
    public String toString() {
      return "Applicant " + account;
    }
  }

  /**
   * Under what an agent acts for a principal.
   *
   * @param subject 委托事项 in words
   * @param scope the same, to be held against what is done
   * @param validUntil last day
   */
  public record Power(String subject, MandateScope scope, LocalDate validUntil) {}

  private static final String KNOWN =
      "SELECT a.id, a.login, a.name, p.kind, p.paper, p.number_sealed, p.number_index, p.phone_sealed,"
          + " COALESCE(p.representative_name, '') AS representative, p.representative_sealed,"
          + " p.verified_at IS NOT NULL AS verified"
          + " FROM plt_applicant p JOIN plt_account a ON a.id = p.account WHERE p.account = ?";

  private final Jdbc jdbc;
  private final FieldSeal seal;
  private final InstantSource clock;

  protected ApplicantDirectory() {
    this(null, null, null);
  }

  @Inject
  public ApplicantDirectory(Jdbc jdbc, FieldSeal seal, InstantSource clock) {
    this.jdbc = jdbc;
    this.seal = seal;
    this.clock = clock;
  }

  /** Empty for staff, the public and jobs. */
  public Optional<Known> find(String account) {
    return jdbc.first(KNOWN, this::known, account);
  }

  private Known known(Jdbc.Row row) throws java.sql.SQLException {
    String login = row.text("login");
    String representative = row.text("representative_sealed");
    return new Known(
        String.valueOf(row.number("id")),
        row.text("kind").equals("ORGANISATION"),
        PersonPaper.valueOf(row.text("paper")),
        row.text("name"),
        seal.open("plt_applicant.number:" + login, row.text("number_sealed")),
        row.text("number_index"),
        seal.open("plt_applicant.phone:" + login, row.text("phone_sealed")),
        row.text("representative"),
        representative == null
            ? ""
            : seal.open("plt_applicant.representative:" + login, representative),
        row.flag("verified"));
  }

  /** Whether somebody compared the number of an account with the identity paper. */
  public boolean isVerified(String account) {
    return jdbc.first(
            "SELECT verified_at IS NOT NULL AS verified FROM plt_applicant WHERE account = ?",
            row -> row.flag("verified"),
            account)
        .orElse(false);
  }

  /** The account of the verified applicant who bears a number. */
  public Optional<String> verifiedWith(String numberIndex) {
    return jdbc.first(
        "SELECT account FROM plt_applicant WHERE number_index = ? AND verified_at IS NOT NULL",
        row -> String.valueOf(row.number("account")),
        numberIndex);
  }

  /**
   * The confirmed telephone of an account, sealed as the recipient of a notice; nobody sees it in
   * the clear.
   */
  public Optional<String> telephoneOf(String account) {
    return jdbc.first(
        "SELECT a.login, p.phone_sealed FROM plt_applicant p JOIN plt_account a ON a.id = p.account"
            + " WHERE p.account = ? AND p.phone_confirmed_at IS NOT NULL",
        row ->
            seal.seal(
                SendNotice.PLACE,
                seal.open("plt_applicant.phone:" + row.text("login"), row.text("phone_sealed"))),
        account);
  }

  /** The mandates in force under which an agent may apply for a principal, the longest first. */
  public List<Power> powers(String agent, String principal) {
    Instant now = clock.instant();
    return jdbc.list(
        "SELECT subject, scope, valid_until FROM plt_mandate WHERE agent = ? AND principal = ?"
            + " AND power = 'APPLY' AND ended_at IS NULL AND lapses_at > ?"
            + " ORDER BY valid_until DESC LIMIT 100",
        row ->
            new Power(
                row.text("subject"),
                MandateScope.parse(row.text("scope")),
                row.date("valid_until")),
        agent,
        principal,
        now);
  }
}
