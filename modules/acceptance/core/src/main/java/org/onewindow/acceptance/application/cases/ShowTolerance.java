package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import org.onewindow.acceptance.application.credit.CreditStanding;
import org.onewindow.acceptance.domain.cases.CaseClock.TolerancePeriod;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.platform.identity.Permitted;

/** What a tolerant acceptance would have to keep to, for whoever is about to accept. */
@ApplicationScoped
public class ShowTolerance {

  private final CaseBook book;
  private final CreditStanding credit;

  /** For the container's proxy. */
  protected ShowTolerance() {
    this(null, null);
  }

  @Inject
  ShowTolerance(CaseBook book, CreditStanding credit) {
    this.book = book;
    this.credit = credit;
  }

  /**
   * @param first first day that may be promised, null where the promised day leaves none
   * @param usual the day that is proposed, or null
   * @param last last day that may be promised, or null
   * @param badCredit the applicant stands on the list of serious bad credit
   */
  public record Terms(LocalDate first, LocalDate usual, LocalDate last, boolean badCredit) {}

  /**
   * @throws org.onewindow.kernel.refusal.NotFound CASE_NOT_FOUND, also for another unit's case
   */
  @Transactional
  @Permitted("case.accept")
  public Terms of(CaseNumber number) {
    LicenceCase it = book.look(number);
    Optional<TolerancePeriod> period =
        book.caseClock().tolerancePeriod(it, book.matter(it), book.now());
    return new Terms(
        period.map(TolerancePeriod::first).orElse(null),
        period.map(TolerancePeriod::usual).orElse(null),
        period.map(TolerancePeriod::last).orElse(null),
        credit.isBad(it));
  }
}
