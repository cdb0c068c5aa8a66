package org.onewindow.acceptance.application.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.onewindow.acceptance.api.event.ExportAsked;
import org.onewindow.acceptance.persistence.export.Exports;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.crypto.FieldSeal;
import org.onewindow.platform.identity.Actor;
import org.onewindow.platform.identity.CurrentActor;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.outbox.Outbox;

/** Asks for a list as a workbook; a job writes it, as the person who asked. */
@ApplicationScoped
public class AskForExport {

  private static final String NAMES = "pii.read";
  private static final int LONGEST_PURPOSE = 200;

  private final Exports exports;
  private final ExportSettings settings;
  private final FieldSeal seal;
  private final CurrentActor actors;
  private final InstantSource clock;
  private final Audit audit;
  private final Outbox outbox;

  /** For the container's proxy. */
  protected AskForExport() {
    this(null, null, null, null, null, null, null);
  }

  @Inject
  AskForExport(
      Exports exports,
      ExportSettings settings,
      FieldSeal seal,
      CurrentActor actors,
      InstantSource clock,
      Audit audit,
      Outbox outbox) {
    this.exports = exports;
    this.settings = settings;
    this.seal = seal;
    this.actors = actors;
    this.clock = clock;
    this.audit = audit;
    this.outbox = outbox;
  }

  /**
   * @param what whose list's own permission the asker must hold, too
   * @param names people's names in full: needs {@code pii.read} and a purpose
   * @param purpose why, in words; for the audit
   * @return unguessable name of the export
   * @throws org.onewindow.kernel.refusal.Refused EXPORT_PURPOSE_MISSING, EXPORT_NO_NAMES,
   *     EXPORT_TOO_MANY, EXPORT_QUESTION_TOO_LONG
   */
  @Transactional
  @Permitted(ExportRoles.EXPORT)
  public String of(ExportKind what, ExportQuestion asked, boolean names, String purpose) {
    Actor actor = actors.get();
    actor.must(what.permission());
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    if (names) {
      actor.must(NAMES);
      if (!what.hasApplicants()) {
        throw Refusal.of("EXPORT_NO_NAMES").at("purpose").raise();
      }
      if (purpose == null || purpose.isBlank()) {
        throw Refusal.of("EXPORT_PURPOSE_MISSING").at("purpose").raise();
      }
      if (purpose.length() > LONGEST_PURPOSE) {
        throw Refusal.of("EXPORT_PURPOSE_TOO_LONG", LONGEST_PURPOSE).at("purpose").raise();
      }
    }
    if (asked.isTooLong()) {
      throw Refusal.of("EXPORT_QUESTION_TOO_LONG").raise();
    }
    String ref = UUID.randomUUID().toString();
    if (!exports.add(job(ref, actor, what, asked, names, now))) {
      throw Refusal.of("EXPORT_TOO_MANY").raise();
    }
    audit.record(
        AuditEntry.of(names ? "export.ask-with-names" : "export.ask", "export", ref)
            .because(names ? purpose.strip() : "")
            .with(Map.of("list", what.name())));
    outbox.publish(new ExportAsked(ref));
    return ref;
  }

  private Exports.Job job(
      String ref, Actor actor, ExportKind what, ExportQuestion asked, boolean names, Instant now) {
    return new Exports.Job(
        ref,
        actor.account(),
        actor.name(),
        actor.unit(),
        actor.window(),
        String.join(" ", new TreeSet<>(actor.permissions())),
        what.name(),
        seal.seal(place(ref), asked.text()),
        names,
        "WAITING",
        0,
        0,
        now,
        null,
        now.plus(settings.keep()));
  }

  /**
   * Asks for one's own export once more, as the list is now.
   *
   * @return name of the new export
   * @throws org.onewindow.kernel.refusal.NotFound EXPORT_NOT_FOUND
   * @throws org.onewindow.kernel.refusal.Refused as {@link #of}
   */
  @Transactional
  @Permitted(ExportRoles.EXPORT)
  public String again(String ref, boolean names, String purpose) {
    Exports.Job job =
        exports
            .find(ref)
            .filter(j -> j.account().equals(actors.get().account()))
            .filter(j -> j.expiresAt().isAfter(clock.instant()))
            .orElseThrow(() -> new NotFound(Refusal.of("EXPORT_NOT_FOUND")));
    return of(
        ExportKind.valueOf(job.what()),
        ExportQuestion.of(seal.open(place(ref), job.asked())),
        names,
        purpose);
  }

  static String place(String ref) {
    return "acc_export.asked_sealed:" + ref;
  }
}
