package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onewindow.acceptance.domain.cases.Accepting;
import org.onewindow.acceptance.domain.cases.CaseAct;
import org.onewindow.acceptance.domain.cases.CaseClock;
import org.onewindow.acceptance.domain.cases.CaseMaterial;
import org.onewindow.acceptance.domain.cases.DocumentKind;
import org.onewindow.acceptance.domain.cases.DueDates.Pressing;
import org.onewindow.acceptance.domain.cases.HoldingHearing;
import org.onewindow.acceptance.domain.cases.LapsingCorrection;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.Officer;
import org.onewindow.acceptance.domain.cases.ProceedingSpecially;
import org.onewindow.acceptance.domain.cases.Suspending;
import org.onewindow.acceptance.domain.cases.TimeAct;
import org.onewindow.acceptance.domain.cases.Tolerating;
import org.onewindow.acceptance.domain.cases.Warning;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.acceptance.persistence.cases.CaseWarnings;
import org.onewindow.acceptance.persistence.cases.Cases;
import org.onewindow.acceptance.persistence.cases.DueCases;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.persistence.Cursor;
import org.onewindow.platform.text.Texts;

/**
 * 期限届满: does to cases what the law attaches to the mere passing of time. What is recorded, and as
 * of when, follows from the ledger and the calendar alone, never from the moment this runs: after a
 * stop of days it records the same as it would have recorded in time. Safe on several nodes at
 * once: each works on the cases that it locked and leaves those of the others.
 */
@ApplicationScoped
public class LetTimeAct implements TimeWork {

  /** What lets a job do this. */
  public static final String PERMISSION = "case.time";

  private final CaseBook book;
  private final CasePapers papers;
  private final Cases cases;
  private final DueCases due;
  private final LetTimeRenew renewals;
  private final CaseWarnings warnings;

  /** For the container's proxy. */
  protected LetTimeAct() {
    this(null, null, null, null, null, null);
  }

  @Inject
  LetTimeAct(
      CaseBook book,
      CasePapers papers,
      Cases cases,
      DueCases due,
      LetTimeRenew renewals,
      CaseWarnings warnings) {
    this.book = book;
    this.papers = papers;
    this.cases = cases;
    this.due = due;
    this.renewals = renewals;
    this.warnings = warnings;
  }

  @Override
  @Transactional
  @Permitted(PERMISSION)
  public Optional<Cursor> step(Optional<Cursor> after, int most) {
    Instant now = book.now();
    List<DueCases.Due> claimed = due.claim(now, after, most);
    if (claimed.isEmpty()) {
      return Optional.empty();
    }
    Officer system = book.system();
    CaseClock clock = book.caseClock(); // one calendar for all of the portion
    Map<Long, PublishedMatter> matters = new HashMap<>(); // many cases of a night, few matters
    List<LicenceCase> silent = new ArrayList<>();
    List<CaseWarnings.OfCase> red = new ArrayList<>();
    for (LicenceCase it : cases.whole(claimed.stream().map(DueCases.Due::id).toList())) {
      PublishedMatter matter = matters.computeIfAbsent(it.matter().version(), v -> book.matter(it));
      it.dueAre(clock.due(it, matter, now)); // the calendar may have been corrected since
      if (isAcceptedBySilence(it, now)) {
        red.add(acceptBySilence(it, matter, clock, system, now));
        silent.add(it);
      } else {
        act(it, matter, system, now);
      }
    }
    warnings.give(red, now);
    book.recordAll(silent);
    return Optional.of(claimed.get(claimed.size() - 1).cursor());
  }

  @Override
  @Transactional
  @Permitted(PERMISSION)
  public Optional<Cursor> passOver(Optional<Cursor> after) {
    return due.next(book.now(), after).map(DueCases.Due::cursor);
  }

  @Override
  @Transactional
  @Permitted(PERMISSION)
  public Optional<Instant> nextDue(Instant after) {
    return due.firstLaterThan(after);
  }

  private static boolean isAcceptedBySilence(LicenceCase it, Instant now) {
    return come(it, now).filter(act -> act == CaseAct.ACCEPT_BY_SILENCE).isPresent();
  }

  private static Optional<CaseAct> come(LicenceCase it, Instant now) {
    return it.due().timeAct().filter(t -> now.isAfter(t.after())).map(TimeAct::act);
  }

  /** What comes to many cases in one night; recorded for all of them together. */
  private CaseWarnings.OfCase acceptBySilence(
      LicenceCase it, PublishedMatter matter, CaseClock clock, Officer system, Instant now) {
    Instant limit = it.due().timeAct().orElseThrow().after();
    Accepting.acceptBySilence(it, system, now);
    it.dueAre(clock.due(it, matter, now));
    papers.issue(DocumentKind.ACCEPTANCE_NOTICE, it, matter, papers.progress(), system, now);
    return new CaseWarnings.OfCase(
        it.id(), new Warning(Pressing.ACCEPTANCE, Warning.Level.RED, limit, limit));
  }

  private void act(LicenceCase it, PublishedMatter matter, Officer system, Instant now) {
    Optional<CaseAct> act = come(it, now);
    if (act.isPresent()) {
      switch (act.get()) {
        case WARN_OF_LAPSE -> warnOfLapse(it, matter, system, now);
        case LAPSE_CORRECTION -> lapseCorrection(it, matter, system, now);
        case WARN_OF_DEEMED_RENEWAL -> renewals.warn(it, matter, system, now);
        case DEEM_RENEWED -> renewals.deem(it, matter, system, now);
        case LAPSE_HEARING -> lapseHearing(it, matter, system, now);
        case LAPSE_SPECIAL -> lapseSpecial(it, matter, system, now);
        case REMIND_OF_SUSPENSION -> remindOfSuspension(it, matter, system, now);
        case WARN_OF_TOLERANCE -> warnOfTolerance(it, matter, system, now);
        case LAPSE_TOLERANCE -> lapseTolerance(it, matter, system, now);
        default -> throw new IllegalStateException("Time does not " + act.get());
      }
    }
  }

  private void warnOfLapse(LicenceCase it, PublishedMatter matter, Officer system, Instant now) {
    LapsingCorrection.warn(it, system, now);
    book.derive(it, matter, now);
    book.record(it);
  }

  private void lapseHearing(LicenceCase it, PublishedMatter matter, Officer system, Instant now) {
    HoldingHearing.lapse(it, Texts.chinese().get("case.hearing.lapse.why"), system, now);
    book.derive(it, matter, now);
    book.record(it);
  }

  private void lapseSpecial(LicenceCase it, PublishedMatter matter, Officer system, Instant now) {
    ProceedingSpecially.lapse(it, Texts.chinese().get("case.special.lapse.why"), system, now);
    book.derive(it, matter, now);
    book.record(it);
  }

  private void remindOfSuspension(
      LicenceCase it, PublishedMatter matter, Officer system, Instant now) {
    Suspending.remind(it, system, now);
    book.derive(it, matter, now);
    book.record(it);
  }

  private void lapseCorrection(
      LicenceCase it, PublishedMatter matter, Officer system, Instant now) {
    LocalDate limit = book.dayOf(it.due().correction().orElseThrow());
    LapsingCorrection.lapse(
        it, Texts.chinese().get("case.lapse.why", limit.toString()), system, now);
    book.derive(it, matter, now);
    papers.issue(DocumentKind.TERMINATION_NOTICE, it, matter, papers.progress(), system, now);
    book.record(it);
  }

  private void warnOfTolerance(
      LicenceCase it, PublishedMatter matter, Officer system, Instant now) {
    Tolerating.warn(it, system, now);
    book.derive(it, matter, now);
    book.record(it);
  }

  private void lapseTolerance(LicenceCase it, PublishedMatter matter, Officer system, Instant now) {
    LocalDate limit = book.dayOf(it.due().correction().orElseThrow());
    String missing = it.lacking().stream().map(CaseMaterial::name).collect(Collectors.joining("、"));
    Tolerating.lapse(
        it,
        Texts.chinese().get("case.tolerance.lapse.why", limit.toString(), missing),
        system,
        now);
    book.derive(it, matter, now);
    papers.issue(DocumentKind.TERMINATION_DECISION, it, matter, papers.progress(), system, now);
    book.record(it);
  }
}
