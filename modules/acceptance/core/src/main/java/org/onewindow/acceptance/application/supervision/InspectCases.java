package org.onewindow.acceptance.application.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onewindow.acceptance.domain.supervision.InspectedCase;
import org.onewindow.acceptance.domain.supervision.Inspection;
import org.onewindow.acceptance.domain.supervision.InspectionFinding;
import org.onewindow.acceptance.domain.supervision.SampleSeed;
import org.onewindow.acceptance.persistence.cases.Inspections;
import org.onewindow.acceptance.persistence.cases.Inspections.Ended;
import org.onewindow.acceptance.persistence.cases.Inspections.Lot;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.kernel.time.OfficeHours;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.identity.CurrentActor;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.persistence.Cursor;
import org.onewindow.platform.persistence.Slice;

/**
 * 抽查: draws a sample of the cases that have ended, and keeps what was found. The seed is kept with
 * the sample, so that anybody can draw again and compare; a sample is never changed, so that it
 * shows when somebody drew until the draw pleased.
 */
@ApplicationScoped
public class InspectCases {

  private static final int MOST = 200;
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_NOTE = 500;
  private static final int SEED_BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Inspections inspections;
  private final CurrentActor actors;
  private final OfficeHours office;
  private final InstantSource clock;
  private final Audit audit;

  /** For the container's proxy. */
  protected InspectCases() {
    this(null, null, null, null, null);
  }

  @Inject
  InspectCases(
      Inspections inspections,
      CurrentActor actors,
      OfficeHours office,
      InstantSource clock,
      Audit audit) {
    this.inspections = inspections;
    this.actors = actors;
    this.office = office;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * What is to be drawn.
   *
   * @param unit section, or empty for all
   * @param size how many, 1 … 200
   */
  public record Wanted(String name, String unit, LocalDate from, LocalDate to, int size) {}

  /**
   * A sample with its cases.
   *
   * @param same drawing again with the seed gives the same cases
   */
  public record Shown(Inspection inspection, List<InspectedCase> cases, boolean same) {}

  /**
   * Draws.
   *
   * @return number of the sample
   * @throws Refused INSPECTION_NAME_MISSING, INSPECTION_DAYS_WRONG, INSPECTION_SIZE_WRONG,
   *     INSPECTION_NOTHING_ENDED
   */
  @Transactional
  @Permitted(SupervisionRoles.INSPECT)
  public long draw(Wanted wanted) {
    mustBeRight(wanted);
    Instant now = now();
    Ended ended = ended(wanted.unit(), wanted.from(), wanted.to(), now);
    long howMany = inspections.howMany(ended);
    if (howMany == 0) {
      throw Refusal.of("INSPECTION_NOTHING_ENDED").at("from").raise();
    }
    byte[] random = new byte[SEED_BYTES];
    RANDOM.nextBytes(random);
    SampleSeed seed = new SampleSeed(HexFormat.of().formatHex(random));
    List<Lot> lots = inspections.draw(ended, seed, wanted.size());
    long id =
        inspections.add(
            new Inspection(
                0,
                wanted.name().strip(),
                wanted.unit(),
                wanted.from(),
                wanted.to(),
                howMany,
                wanted.size(),
                seed,
                now,
                actors.get().name(),
                lots.size(),
                0),
            lots);
    audit.record(
        AuditEntry.of("inspection.draw", "inspection", String.valueOf(id))
            .with(Map.of("seed", seed.hex(), "rows", String.valueOf(lots.size()))));
    return id;
  }

  private void mustBeRight(Wanted wanted) {
    List<Refusal> wrong = new ArrayList<>();
    if (wanted.name() == null || wanted.name().isBlank() || wanted.name().length() > LONGEST_NAME) {
      wrong.add(Refusal.of("INSPECTION_NAME_MISSING").at("name"));
    }
    if (wanted.from() == null || wanted.to() == null || wanted.to().isBefore(wanted.from())) {
      wrong.add(Refusal.of("INSPECTION_DAYS_WRONG").at("from"));
    }
    if (wanted.size() < 1 || wanted.size() > MOST) {
      wrong.add(Refusal.of("INSPECTION_SIZE_WRONG", MOST).at("size"));
    }
    if (!wrong.isEmpty()) {
      throw new Refused(wrong);
    }
  }

  /** All samples, the latest first. */
  @Transactional
  @Permitted(SupervisionRoles.READ)
  public Slice<Inspection> all(Optional<Cursor> after, int size) {
    return inspections.all(after, size);
  }

  /**
   * A sample, drawn again to compare.
   *
   * @throws NotFound INSPECTION_NOT_FOUND
   */
  @Transactional
  @Permitted(SupervisionRoles.READ)
  public Shown show(long id) {
    Inspection it = known(id);
    List<InspectedCase> cases = inspections.cases(id);
    List<String> again =
        inspections
            .draw(
                ended(it.unit(), it.firstDay(), it.lastDay(), it.drawnAt()), it.seed(), it.wanted())
            .stream()
            .map(Lot::number)
            .toList();
    return new Shown(it, cases, again.equals(cases.stream().map(InspectedCase::number).toList()));
  }

  /**
   * Writes down what was found in a case; once.
   *
   * @param position of the case in the sample
   * @throws Refused INSPECTION_FINDING_MISSING, INSPECTION_NOTE_MISSING, INSPECTION_NOTE_TOO_LONG,
   *     INSPECTION_FOUND_ALREADY
   */
  @Transactional
  @Permitted(SupervisionRoles.INSPECT)
  public void found(long id, int position, InspectionFinding finding, String note) {
    known(id);
    String said = note == null ? "" : note.strip();
    if (finding == null) {
      throw Refusal.of("INSPECTION_FINDING_MISSING").at("finding").raise();
    }
    if (finding.needsWords() && said.isEmpty()) {
      throw Refusal.of("INSPECTION_NOTE_MISSING").at("note").raise();
    }
    if (said.length() > LONGEST_NOTE) {
      throw Refusal.of("INSPECTION_NOTE_TOO_LONG", LONGEST_NOTE).at("note").raise();
    }
    if (!inspections.found(id, position, finding, said, now(), actors.get().name())) {
      throw Refusal.of("INSPECTION_FOUND_ALREADY").at("finding").raise();
    }
    audit.record(
        AuditEntry.of("inspection.found", "inspection", String.valueOf(id))
            .with(Map.of("position", String.valueOf(position), "finding", finding.name())));
  }

  private Inspection known(long id) {
    return inspections.find(id).orElseThrow(() -> new NotFound(Refusal.of("INSPECTION_NOT_FOUND")));
  }

  /** What had ended when it was drawn: a day that was not over goes on to fill. */
  private Ended ended(String unit, LocalDate from, LocalDate to, Instant drawnAt) {
    Instant end = to.plusDays(1).atStartOfDay(office.zone()).toInstant();
    return new Ended(
        from.atStartOfDay(office.zone()).toInstant(),
        end.isBefore(drawnAt) ? end : drawnAt,
        unit == null ? "" : unit);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
