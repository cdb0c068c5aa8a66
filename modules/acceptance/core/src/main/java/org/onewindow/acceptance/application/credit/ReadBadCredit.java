package org.onewindow.acceptance.application.credit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.onewindow.acceptance.domain.cases.IdentityPaper;
import org.onewindow.acceptance.domain.cases.PartyKind;
import org.onewindow.acceptance.domain.credit.BadCredit;
import org.onewindow.acceptance.persistence.credit.BadCredits;
import org.onewindow.kernel.identity.PersonName;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.persistence.Cursor;
import org.onewindow.platform.persistence.Slice;

/** The list of serious bad credit, people masked. */
@ApplicationScoped
public class ReadBadCredit {

  private final BadCredits list;

  /** For the container's proxy. */
  protected ReadBadCredit() {
    this(null);
  }

  @Inject
  ReadBadCredit(BadCredits list) {
    this.list = list;
  }

  /**
   * An entry.
   *
   * @param name masked for people
   * @param number masked for people
   * @param caseNumber in which it came out, or empty
   * @param repairedAt null while it is in force
   */
  public record Row(
      long id,
      long version,
      IdentityPaper paper,
      String name,
      String number,
      String reason,
      String document,
      String caseNumber,
      Instant enteredAt,
      Instant repairedAt,
      String repairDocument) {}

  @Transactional
  @Permitted(CreditPermissions.KEEP)
  public Slice<Row> newestFirst(Optional<Cursor> after, int size) {
    return list.newestFirst(after, size).map(ReadBadCredit::row);
  }

  /**
   * @throws NotFound CREDIT_NOT_FOUND
   */
  @Transactional
  @Permitted(CreditPermissions.KEEP)
  public Row one(long id) {
    return list.get(id)
        .map(ReadBadCredit::row)
        .orElseThrow(() -> new NotFound(Refusal.of("CREDIT_NOT_FOUND")));
  }

  private static Row row(BadCredit c) {
    boolean person = c.paper().kind() == PartyKind.NATURAL_PERSON;
    return new Row(
        c.id(),
        c.version(),
        c.paper(),
        person ? new PersonName(c.name()).masked() : c.name(),
        c.mask(),
        c.reason(),
        c.document(),
        c.caseNumber(),
        c.enteredAt(),
        c.repairedAt().orElse(null),
        c.repairDocument());
  }
}
