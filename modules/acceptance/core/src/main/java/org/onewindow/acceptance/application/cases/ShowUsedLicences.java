package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.facts.UsedLicence;
import org.onewindow.acceptance.persistence.facts.LicenceChecks;
import org.onewindow.platform.identity.Permitted;

/** Which electronic licences stood in for papers of a case, and how they were checked. */
@ApplicationScoped
public class ShowUsedLicences {

  private final CaseBook book;
  private final LicenceChecks checks;

  /** For the container's proxy. */
  protected ShowUsedLicences() {
    this(null, null);
  }

  @Inject
  ShowUsedLicences(CaseBook book, LicenceChecks checks) {
    this.book = book;
    this.checks = checks;
  }

  /**
   * @throws org.onewindow.kernel.refusal.NotFound CASE_NOT_FOUND, also for another unit's case
   */
  @Transactional
  @Permitted("case.read")
  public List<UsedLicence> of(CaseNumber number) {
    return checks.used(book.look(number).id());
  }
}
