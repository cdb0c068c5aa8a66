package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.onewindow.acceptance.persistence.cases.CaseLists;
import org.onewindow.kernel.time.OfficeHours;
import org.onewindow.platform.identity.Permitted;

/** The clerk's day: drafts, what was received today, what presses. */
@ApplicationScoped
public class ShowDesk {

  private final CaseBook book;
  private final CaseLists lists;
  private final OfficeHours office;

  /** For the container's proxy. */
  protected ShowDesk() {
    this(null, null, null);
  }

  @Inject
  ShowDesk(CaseBook book, CaseLists lists, OfficeHours office) {
    this.book = book;
    this.lists = lists;
    this.office = office;
  }

  private static final int DRAFTS = 20;
  private static final int RECEIVED = 50;

  /**
   * A draft of the clerk.
   *
   * @param typedAt when it was last kept, or null
   */
  public record Draft(String ref, String matter, Instant begunAt, Instant typedAt) {}

  /**
   * @param drafts the clerk's, the last kept first
   * @param received by the clerk today, the latest first
   */
  public record Day(List<Draft> drafts, List<WorklistRow> received) {}

  @Transactional
  @Permitted("case.receive")
  public Day today() {
    String account = book.actor().account();
    Instant now = book.now();
    Predicate<Instant> provisional = book.caseClock()::isProvisional;
    Instant from = book.today().atStartOfDay(office.zone()).toInstant();
    Instant to = book.today().plusDays(1).atStartOfDay(office.zone()).toInstant();
    return new Day(
        lists.draftsOf(account, DRAFTS).stream()
            .map(d -> new Draft(d.ref(), d.matter(), d.begunAt(), d.typedAt()))
            .toList(),
        lists.receivedBy(account, from, to, RECEIVED).stream()
            .map(r -> WorklistRow.of(r, now, account, provisional))
            .toList());
  }
}
