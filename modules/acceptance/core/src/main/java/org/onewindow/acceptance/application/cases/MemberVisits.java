package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.onewindow.acceptance.domain.cases.Admission;
import org.onewindow.acceptance.domain.cases.CaseAct;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.CaseState;
import org.onewindow.acceptance.domain.cases.CaseTransitions;
import org.onewindow.acceptance.domain.cases.Circumstances;
import org.onewindow.acceptance.domain.cases.DocumentKind;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.Officer;
import org.onewindow.acceptance.domain.cases.SiteVisit;
import org.onewindow.acceptance.domain.cases.Visiting;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.acceptance.persistence.cases.Cases;
import org.onewindow.kernel.refusal.Refusal;

/**
 * What a joint visit of a bundle needs of the cases it is for. Every call joins the transaction of
 * the bundle, whose use case has asked for the permission.
 */
@ApplicationScoped
public class MemberVisits {

  private final CaseBook book;
  private final Cases cases;
  private final CasePapers papers;

  /** For the container's proxy. */
  protected MemberVisits() {
    this(null, null, null);
  }

  @Inject
  MemberVisits(CaseBook book, Cases cases, CasePapers papers) {
    this.book = book;
    this.cases = cases;
    this.papers = papers;
  }

  /** The case is in a state in which a visit can be recorded, whoever does it. */
  public boolean isOpen(String number) {
    CaseState state =
        cases.find(new CaseNumber(number)).map(LicenceCase::state).orElse(CaseState.DRAFT);
    return CaseTransitions.from(state, CaseAct.RECORD_VISIT).isPresent();
  }

  /** The case has come to an end or to its decision: nobody need wait for its department. */
  public boolean isPastReview(String number) {
    return cases.find(new CaseNumber(number)).filter(c -> !c.state().isPastDecision()).isEmpty();
  }

  /** Why the actor cannot record a visit of this case now; empty when nothing hinders. */
  public Optional<Refusal> hindrance(String number) {
    LicenceCase it = book.look(new CaseNumber(number));
    return hindrance(it, book.officer(it.matter().code()));
  }

  private Optional<Refusal> hindrance(LicenceCase it, Officer by) {
    Circumstances given = new Circumstances(book.matter(it), false, book.now());
    return Admission.hindrance(it, CaseAct.RECORD_VISIT, by, given);
  }

  /**
   * Records the visit in one case in the name of the reviewer who signed for it, with its own event
   * and its own record.
   *
   * @param account of that reviewer
   * @param name of that reviewer
   * @param unit for which that reviewer signed
   * @return whether it could be recorded; a case that has gone on meanwhile is left as it is
   */
  public boolean record(String number, SiteVisit visit, String account, String name, String unit) {
    LicenceCase it = cases.hold(new CaseNumber(number));
    Officer officer = new Officer(account, name, unit, "", Optional.empty());
    if (hindrance(it, officer).isPresent()) {
      return false;
    }
    PublishedMatter matter = book.matter(it);
    Instant now = book.now();
    Visiting.record(it, visit, officer, now);
    book.derive(it, matter, now);
    papers.issue(DocumentKind.VISIT_RECORD, it, matter, papers.progress(), officer, now);
    book.record(it);
    return true;
  }
}
