package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onewindow.acceptance.domain.cases.CaseClock;
import org.onewindow.acceptance.domain.cases.CaseEvent;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.Officer;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.acceptance.domain.matter.PublishedMatters;
import org.onewindow.acceptance.domain.matter.WindowPower;
import org.onewindow.acceptance.persistence.cases.Cases;
import org.onewindow.kernel.clock.LimitReading;
import org.onewindow.kernel.clock.LimitUnit;
import org.onewindow.kernel.clock.TimeLimit;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.time.OfficeHours;
import org.onewindow.kernel.time.Session;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.identity.Actor;
import org.onewindow.platform.identity.CurrentActor;
import org.onewindow.platform.outbox.Outbox;
import org.onewindow.platform.text.Texts;
import org.onewindow.platform.time.WorkCalendars;

/**
 * What every use case of a case does the same way: find the case and whoever acts, and after the
 * act derive the due dates, record the act and tell the others.
 */
@ApplicationScoped
class CaseBook {

  private static final String SEE_ALL = "case.readAll";

  private final Cases cases;
  private final PublishedMatters matters;
  private final WorkCalendars calendars;
  private final OfficeHours office;
  private final CurrentActor actors;
  private final InstantSource clock;
  private final Audit audit;
  private final Outbox outbox;

  /** For the container's proxy. */
  protected CaseBook() {
    this(null, null, null, null, null, null, null, null);
  }

  @Inject
  CaseBook(
      Cases cases,
      PublishedMatters matters,
      WorkCalendars calendars,
      OfficeHours office,
      CurrentActor actors,
      InstantSource clock,
      Audit audit,
      Outbox outbox) {
    this.cases = cases;
    this.matters = matters;
    this.calendars = calendars;
    this.office = office;
    this.actors = actors;
    this.clock = clock;
    this.audit = audit;
    this.outbox = outbox;
  }

  Instant now() {
    return clock.instant().truncatedTo(java.time.temporal.ChronoUnit.MICROS);
  }

  LocalDate today() {
    return office.dayOf(clock.instant());
  }

  LocalDate dayOf(Instant instant) {
    return office.dayOf(instant);
  }

  Actor actor() {
    return actors.get();
  }

  /** The hours of a working day that limits in hours count. */
  List<Session> sessions() {
    return office.sessions();
  }

  /** The case to look at, if the actor may see it; else it looks as if it did not exist. */
  LicenceCase look(CaseNumber number) {
    LicenceCase found = cases.find(number).orElseThrow(CaseBook::notFound);
    mustSee(found);
    return found;
  }

  /**
   * The case to change, held until the transaction ends.
   *
   * @param seen version the actor's page showed; negative when the caller did not look first
   * @throws org.onewindow.kernel.refusal.Stale CASE_CHANGED_MEANWHILE
   */
  LicenceCase hold(CaseNumber number, long seen) {
    LicenceCase held = cases.hold(number);
    mustSee(held);
    if (seen >= 0) {
      held.mustBeVersion(seen);
    }
    return held;
  }

  private void mustSee(LicenceCase it) {
    Actor actor = actors.get();
    boolean sees =
        actor.may(SEE_ALL)
            || actor.serves(it.matter().section())
            || actor.serves(it.receipt().unit())
            || actor.unit().equals(it.matter().organ());
    if (!sees) {
      throw notFound();
    }
  }

  private static NotFound notFound() {
    return new NotFound(Refusal.of("CASE_NOT_FOUND"));
  }

  PublishedMatter matter(LicenceCase of) {
    return matters
        .version(of.matter().version())
        .orElseThrow(() -> new IllegalStateException("A case outlives no matter version"));
  }

  /**
   * @throws org.onewindow.kernel.refusal.Refused CASE_MATTER_UNKNOWN
   */
  PublishedMatter currentMatter(String code) {
    return matters
        .current(code)
        .orElseThrow(() -> Refusal.of("CASE_MATTER_UNKNOWN").at("matter").raise());
  }

  /** Who acts on a matter, with the power of the window today. */
  Officer officer(String matterCode) {
    Actor actor = actors.get();
    Optional<WindowPower> power =
        actor.window().isEmpty()
            ? Optional.empty()
            : matters.power(actor.window(), matterCode, today());
    return new Officer(actor.account(), actor.name(), actor.unit(), actor.window(), power);
  }

  /** Who acts where time does and no person. */
  Officer system() {
    return new Officer(
        actors.get().account(), Texts.chinese().get("case.system"), "", "", Optional.empty());
  }

  /** The end of so many working hours from a moment. */
  Instant inHours(int hours, Instant from) {
    return LimitReading.of(
            new TimeLimit(hours, LimitUnit.WORKING_HOUR), office, calendars.current(), from)
        .dueAt()
        .toInstant();
  }

  /** Whether the end of a limit lies in a year whose holidays are not announced. */
  boolean isProvisional(Instant end) {
    return caseClock().isProvisional(end);
  }

  CaseClock caseClock() {
    return new CaseClock(calendars.current(), office);
  }

  /** Derives the due dates anew from the ledger. */
  void derive(LicenceCase of, PublishedMatter matter, Instant now) {
    of.dueAre(caseClock().due(of, matter, now));
  }

  /** After an act: records it and tells the others. */
  void record(LicenceCase of) {
    recordAll(List.of(of));
  }

  /** After an act on each of several cases. */
  void recordAll(List<LicenceCase> all) {
    all.forEach(this::audit);
    outbox.publishAll(all.stream().flatMap(it -> CaseEvents.of(it, last(it)).stream()).toList());
  }

  private void audit(LicenceCase of) {
    CaseEvent last = last(of);
    audit.record(
        AuditEntry.of("case." + verb(last), "case", of.number().orElseThrow().text())
            .with(Map.of("from", last.from().name(), "to", last.to().name())));
  }

  private static CaseEvent last(LicenceCase of) {
    return of.events().get(of.events().size() - 1);
  }

  private static String verb(CaseEvent event) {
    return event.act().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
