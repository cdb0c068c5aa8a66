package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.kernel.clock.ClockReadings;
import org.onewindow.platform.identity.Permitted;

/** Why a case is due when it is: the four clocks with every day counted. */
@ApplicationScoped
public class ExplainDeadline {

  private final CaseBook book;

  /** For the container's proxy. */
  protected ExplainDeadline() {
    this(null);
  }

  @Inject
  ExplainDeadline(CaseBook book) {
    this.book = book;
  }

  /**
   * @throws org.onewindow.kernel.refusal.NotFound CASE_NOT_FOUND
   */
  @Transactional
  @Permitted("case.read")
  public ClockReadings of(CaseNumber number) {
    LicenceCase it = book.look(number);
    return book.caseClock().read(it, book.matter(it), book.now());
  }
}
