package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.onewindow.acceptance.domain.cases.Admission;
import org.onewindow.acceptance.domain.cases.CaseAct;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.CaseRule;
import org.onewindow.acceptance.domain.cases.Circumstances;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.identity.Permitted;

/**
 * Why an act that {@link ShowCase} does not offer cannot be done to a case: the rule that bars it,
 * whoever entered its address by hand or kept it from a time when it could be done.
 */
@ApplicationScoped
public class ExplainHindrance {

  private final CaseBook book;

  /** For the container's proxy. */
  protected ExplainHindrance() {
    this(null);
  }

  @Inject
  ExplainHindrance(CaseBook book) {
    this.book = book;
  }

  /**
   * @return the rule that bars it; what is barred by no rule is not offered in this state (ACC-086)
   * @throws org.onewindow.kernel.refusal.NotFound CASE_NOT_FOUND, also for another unit's case
   */
  @Transactional
  @Permitted("case.read")
  public Refusal of(CaseNumber number, CaseAct act) {
    LicenceCase it = book.look(number);
    PublishedMatter matter = book.matter(it);
    Instant now = book.now();
    boolean today = it.receivedAt().map(book::dayOf).filter(book.today()::equals).isPresent();
    return Admission.hindrance(
            it, act, book.officer(it.matter().code()), new Circumstances(matter, today, now))
        .orElseGet(
            () ->
                act == CaseAct.COMMIT
                    ? CaseRule.CASE_COMMITMENT_NOT_OFFERED.refusal()
                    : CaseRule.CASE_STATE_FORBIDS.refusal(act, it.state()));
  }
}
