package org.onewindow.acceptance.persistence.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onewindow.acceptance.domain.cases.Applicant;
import org.onewindow.acceptance.domain.cases.CaseState;
import org.onewindow.acceptance.domain.cases.CertificateState;
import org.onewindow.platform.persistence.Cursor;
import org.onewindow.platform.persistence.Jdbc;
import org.onewindow.platform.persistence.Slice;

/**
 * What an applicant finds in the own hall: the cases handed in from the own account and, once the
 * identity is verified, those that windows took under the same number.
 */
@ApplicationScoped
public class OwnCases {

  private static final String COLUMNS =
      "SELECT c.id, c.case_no, c.matter_name, c.state, c.received_at,"
          + " EXISTS (SELECT 1 FROM acc_fee_notice f WHERE f.case_id = c.id AND f.state = 'DUE'"
          + " AND f.before_delivery = TRUE) AS unpaid FROM acc_case c ";
  private static final String AFTER =
      " AND c.case_no IS NOT NULL AND (c.received_at < ? OR (c.received_at = ? AND c.id < ?))"
          + " ORDER BY c.received_at DESC, c.id DESC LIMIT ?";
  private static final String BY_ACCOUNT = COLUMNS + "WHERE c.applicant_account = ?" + AFTER;
  private static final String BY_NUMBER =
      COLUMNS
          + "JOIN acc_case_party p ON p.case_id = c.id AND p.role = 'APPLICANT'"
          + " WHERE p.number_index = ?"
          + AFTER;
  private static final String DRAFTS =
      "SELECT ref, matter_name, begun_at, typed_at FROM acc_case"
          + " WHERE applicant_account = ? AND state = 'DRAFT' ORDER BY id DESC LIMIT ?";
  private static final String CERTIFICATES =
      "SELECT t.number, t.name, t.kind, t.organ_name, t.valid_from,"
          + " COALESCE(t.renewed_until, t.valid_until) AS valid_until, t.state, c.case_no,"
          + " d.seq FROM acc_certificate t JOIN acc_case c ON c.id = t.case_id"
          + " JOIN acc_case_document d ON d.case_id = c.id AND d.kind = 'CERTIFICATE'"
          + " WHERE c.delivered_at IS NOT NULL AND t.state <> 'REPLACED' ";
  private static final String CERTIFICATES_OF_ACCOUNT =
      CERTIFICATES + "AND c.applicant_account = ? ORDER BY t.id DESC LIMIT 100";
  private static final String CERTIFICATES_OF_NUMBER =
      CERTIFICATES
          + "AND c.id IN (SELECT p.case_id FROM acc_case_party p"
          + " WHERE p.role = 'APPLICANT' AND p.number_index = ?) ORDER BY t.id DESC LIMIT 100";
  private static final Instant LAST = Instant.parse("9999-12-31T00:00:01Z");

  private final Jdbc jdbc;

  /** For the container's proxy. */
  protected OwnCases() {
    this(null);
  }

  @Inject
  public OwnCases(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * One line of the applicant's list.
   *
   * @param unpaid a fee bars the hand-over
   */
  public record OwnRow(
      long id, String number, String matter, CaseState state, Instant receivedAt, boolean unpaid) {}

  /**
   * A certificate that was handed over.
   *
   * @param kind code of its number series
   * @param caseNumber the case it came from
   * @param paper place of the certificate in the case's file
   * @param validUntil last day, or null without end
   * @param state what was done to it
   */
  public record OwnCertificate(
      String number,
      String name,
      String kind,
      String organ,
      LocalDate validFrom,
      LocalDate validUntil,
      CertificateState state,
      String caseNumber,
      int paper) {}

  /** The applicant's cases, the latest first. */
  public Slice<OwnRow> of(Applicant applicant, Optional<Cursor> after, int size) {
    Instant receivedAt = after.map(a -> Instant.parse(a.text(0))).orElse(LAST);
    long id = after.map(a -> a.number(1)).orElse(Long.MAX_VALUE);
    List<OwnRow> rows =
        jdbc.list(
            applicant.verified() ? BY_NUMBER : BY_ACCOUNT,
            OwnCases::row,
            applicant.verified() ? applicant.numberIndex() : applicant.principal(),
            receivedAt,
            receivedAt,
            id,
            size + 1);
    return Slice.of(rows, size, r -> Cursor.of(r.receivedAt(), r.id()));
  }

  /** Applications not handed in yet, the last begun first. */
  public List<DraftRow> draftsOf(String principal, int limit) {
    return jdbc.list(
        DRAFTS,
        r ->
            new DraftRow(
                r.text("ref"), r.text("matter_name"), r.instant("begun_at"), r.instant("typed_at")),
        principal,
        limit);
  }

  /** Certificates handed over, the latest first; at most 100. */
  public List<OwnCertificate> certificatesOf(Applicant applicant) {
    return jdbc.list(
        applicant.verified() ? CERTIFICATES_OF_NUMBER : CERTIFICATES_OF_ACCOUNT,
        r ->
            new OwnCertificate(
                r.text("number"),
                r.text("name"),
                r.text("kind"),
                r.text("organ_name"),
                r.date("valid_from"),
                r.date("valid_until"),
                CertificateState.valueOf(r.text("state")),
                r.text("case_no"),
                r.integer("seq")),
        applicant.verified() ? applicant.numberIndex() : applicant.principal());
  }

  /**
   * Who is to be told about a case.
   *
   * @param matter name of the handling item
   * @param account from which it was handed in online
   * @param agent account of the person who handed it in, where it came in online
   * @param numberIndex of the applicant
   * @param correction until when a correction is due, while one is
   */
  public record Told(
      String matter,
      Optional<String> account,
      Optional<String> agent,
      String numberIndex,
      Optional<Instant> correction) {}

  public Optional<Told> told(String caseNumber) {
    return jdbc.first(
        "SELECT c.matter_name, c.applicant_account, c.begun_by, p.number_index, c.correction_due_at"
            + " FROM acc_case c"
            + " JOIN acc_case_party p ON p.case_id = c.id AND p.role = 'APPLICANT'"
            + " WHERE c.case_no = ?",
        r -> {
          Optional<String> account = Optional.ofNullable(r.text("applicant_account"));
          Optional<String> agent =
              account.isEmpty() ? Optional.empty() : Optional.of(r.text("begun_by"));
          return new Told(
              r.text("matter_name"),
              account,
              agent,
              r.text("number_index"),
              Optional.ofNullable(r.instant("correction_due_at")));
        },
        caseNumber);
  }

  /** The address the applicant gave last. */
  public Optional<String> lastAddress(String numberIndex) {
    return jdbc.first(
        "SELECT p.address FROM acc_case_party p WHERE p.number_index = ? AND p.role = 'APPLICANT'"
            + " AND p.address <> '' ORDER BY p.case_id DESC LIMIT 1",
        r -> r.text("address"),
        numberIndex);
  }

  private static OwnRow row(Jdbc.Row r) throws java.sql.SQLException {
    return new OwnRow(
        r.number("id"),
        r.text("case_no"),
        r.text("matter_name"),
        CaseState.valueOf(r.text("state")),
        r.instant("received_at"),
        r.flag("unpaid"));
  }
}
