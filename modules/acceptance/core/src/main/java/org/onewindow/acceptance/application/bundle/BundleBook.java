package org.onewindow.acceptance.application.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.onewindow.acceptance.application.cases.IntakeText;
import org.onewindow.acceptance.application.cases.MemberCases;
import org.onewindow.acceptance.application.cases.OnlineMembers;
import org.onewindow.acceptance.domain.bundle.Bundle;
import org.onewindow.acceptance.domain.bundle.BundleApplication;
import org.onewindow.acceptance.domain.bundle.BundleClock;
import org.onewindow.acceptance.domain.bundle.BundleMember;
import org.onewindow.acceptance.domain.bundle.BundleTask;
import org.onewindow.acceptance.domain.bundle.Doer;
import org.onewindow.acceptance.domain.bundle.MemberKind;
import org.onewindow.acceptance.domain.bundle.OpinionRequest;
import org.onewindow.acceptance.domain.bundle.PublishedBundle;
import org.onewindow.acceptance.domain.bundle.TaskState;
import org.onewindow.acceptance.domain.cases.ProgressSecret;
import org.onewindow.acceptance.persistence.bundle.StoredBundles;
import org.onewindow.kernel.clock.LimitReading;
import org.onewindow.kernel.clock.TimeLimit;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.time.OfficeHours;
import org.onewindow.platform.crypto.FieldSeal;
import org.onewindow.platform.identity.Actor;
import org.onewindow.platform.identity.CurrentActor;
import org.onewindow.platform.time.WorkCalendars;

/** What every use case of a running bundle does the same way. */
@ApplicationScoped
class BundleBook {

  private static final Jsonb JSON = JsonbBuilder.create();
  private static final String SEE_ALL = "case.readAll";

  private final StoredBundles templates;
  private final BundleCheck check;
  private final MemberCases cases;
  private final OnlineMembers online;
  private final FieldSeal seal;
  private final WorkCalendars calendars;
  private final OfficeHours office;
  private final CurrentActor actors;
  private final InstantSource clock;

  /** For the container's proxy. */
  protected BundleBook() {
    this(null, null, null, null, null, null, null, null, null);
  }

  @Inject
  BundleBook(
      StoredBundles templates,
      BundleCheck check,
      MemberCases cases,
      OnlineMembers online,
      FieldSeal seal,
      WorkCalendars calendars,
      OfficeHours office,
      CurrentActor actors,
      InstantSource clock) {
    this.templates = templates;
    this.check = check;
    this.cases = cases;
    this.online = online;
    this.seal = seal;
    this.calendars = calendars;
    this.office = office;
    this.actors = actors;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  LocalDate today() {
    return office.dayOf(clock.instant());
  }

  int year() {
    return office.dayOf(clock.instant()).getYear();
  }

  Actor actor() {
    return actors.get();
  }

  Doer doer() {
    Actor actor = actors.get();
    return new Doer(actor.account(), actor.name());
  }

  /** Whether the end of a limit lies in a year whose holidays are not announced. */
  boolean isProvisional(Instant end) {
    return !calendars.current().knows(office.dayOf(end).getYear());
  }

  BundleClock clock() {
    return new BundleClock(calendars.current(), office);
  }

  /** By when a question is answered that may take so many working days. */
  OpinionRequest.Term term(int days) {
    LimitReading reading =
        LimitReading.of(TimeLimit.workingDays(days), office, calendars.current(), now());
    return new OpinionRequest.Term(
        reading.due().atStartOfDay(office.zone()).toInstant(), reading.dueAt().toInstant());
  }

  /** Whoever may see neither the receiving unit nor a member's organ learns nothing of it. */
  void mustSee(Bundle bundle) {
    Actor actor = actors.get();
    boolean sees =
        actor.may(SEE_ALL)
            || actor.serves(bundle.unit())
            || bundle.tasks().stream()
                .flatMap(task -> task.caseNumber().stream())
                .anyMatch(cases::maySee);
    if (!sees) {
      throw new NotFound(Refusal.of("BUNDLE_UNKNOWN"));
    }
  }

  /**
   * To look at: handed in from the own account, or at a counter under the own verified number, as
   * any of its cases tells. Somebody else's looks as if it did not exist; ACC-244.
   */
  void mustBeOfApplicant(Bundle bundle) {
    if (!isOfApplicant(bundle)) {
      throw new NotFound(Refusal.of("BUNDLE_UNKNOWN"));
    }
  }

  private boolean isOfApplicant(Bundle bundle) {
    return bundle.isOwn(online.applicant())
        || bundle.tasks().stream()
            .flatMap(task -> task.caseNumber().stream())
            .anyMatch(online::isOwn);
  }

  /** To act on: handed in from the own account. Somebody else's looks as if it did not exist. */
  void mustBeOwn(Bundle bundle) {
    if (!bundle.isOwn(online.applicant())) {
      throw new NotFound(Refusal.of("BUNDLE_UNKNOWN"));
    }
  }

  PublishedBundle template(Bundle bundle) {
    return templates
        .version(bundle.template())
        .orElseThrow(() -> new IllegalStateException("A bundle outlives no version"));
  }

  String sealTyped(String number, BundleText typed) {
    return seal.seal("acc_bundle.typed:" + number, JSON.toJson(typed));
  }

  BundleText typed(Bundle bundle) {
    return JSON.fromJson(
        seal.open("acc_bundle.typed:" + bundle.number(), bundle.typed()), BundleText.class);
  }

  String sealSnapshot(String number, String member, Map<String, String> fields) {
    return seal.seal(
        "acc_bundle_task.snapshot:" + number + "/" + member, JSON.toJson(new TreeMap<>(fields)));
  }

  @SuppressWarnings("unchecked")
  Map<String, String> snapshot(Bundle bundle, BundleTask task) {
    return JSON.fromJson(
        seal.open(
            "acc_bundle_task.snapshot:" + bundle.number() + "/" + task.key(), task.snapshot()),
        Map.class);
  }

  String sealDraft(String ref, BundleText typed) {
    return seal.seal("acc_bundle_application.typed:" + ref, JSON.toJson(typed));
  }

  BundleText typed(BundleApplication draft) {
    return JSON.fromJson(
        seal.open("acc_bundle_application.typed:" + draft.ref(), draft.typed()), BundleText.class);
  }

  String sealSecret(String number, ProgressSecret secret) {
    return seal.seal("acc_bundle.look_up:" + number, secret.text());
  }

  Optional<ProgressSecret> secret(Bundle bundle) {
    return bundle
        .lookUpSealed()
        .map(kept -> new ProgressSecret(seal.open("acc_bundle.look_up:" + bundle.number(), kept)));
  }

  static String json(BundleText typed) {
    return JSON.toJson(typed);
  }

  /**
   * Begins every member that waits for nothing any more. A matter that cannot be received by itself
   * is laid aside for a person, with the reason; nothing is lost.
   */
  void beginReady(Bundle bundle) {
    // what an information check has found may be all that the next member waited for
    for (List<BundleTask> ready = bundle.ready(); !ready.isEmpty(); ready = bundle.ready()) {
      ready.forEach(task -> beginOrHold(bundle, task));
    }
  }

  private void beginOrHold(Bundle bundle, BundleTask task) {
    if (task.kind() != MemberKind.MATTER) {
      beginOutside(bundle, task);
      return;
    }
    IntakeText intake = intake(bundle, task);
    Optional<Refusal> hindrance = faults(bundle, task, intake).stream().findFirst();
    if (hindrance.isPresent()) {
      bundle.hold(task.key(), hindrance.get().code(), doer(), now());
    } else {
      bundle.begin(task.key(), receive(bundle, task, intake), doer(), now());
    }
  }

  private List<Refusal> faults(Bundle bundle, BundleTask task, IntakeText intake) {
    return bundle
        .online()
        .map(by -> online.faults(task.matter(), intake, by))
        .orElseGet(() -> cases.faults(task.matter(), intake));
  }

  private String receive(Bundle bundle, BundleTask task, IntakeText intake) {
    return bundle
        .online()
        .map(by -> online.receive(task.matter(), intake, by))
        .orElseGet(() -> cases.receive(task.matter(), intake))
        .text();
  }

  /** Begins one member now, whatever was wanted before; what is wrong is told. */
  void begin(Bundle bundle, String key) {
    bundle.mustBeAbleToBegin(key);
    BundleTask task = bundle.task(key);
    if (task.kind() == MemberKind.MATTER) {
      bundle.begin(key, receive(bundle, task, intake(bundle, task)), doer(), now());
    } else {
      beginOutside(bundle, task);
    }
  }

  private void beginOutside(Bundle bundle, BundleTask task) {
    bundle.begin(task.key(), "", doer(), now());
    if (task.kind() == MemberKind.INFORMATION_CHECK) {
      String checked = typed(bundle).checks().getOrDefault(task.key(), "");
      if (!checked.isEmpty()) {
        bundle.finish(task.key(), checked, doer(), now());
      }
    }
  }

  private IntakeText intake(Bundle bundle, BundleTask task) {
    PublishedBundle template = template(bundle);
    BundleText typed = typed(bundle);
    ReadBundleGuide.Tailored tailored =
        ReadBundleGuide.tailor(
            new ReadBundleGuide.Guide(template, check.matters(template.plan())), typed.asAnswers());
    BundleMember member = template.plan().member(task.key()).orElseThrow();
    return new MemberIntake(tailored, typed).of(member, by -> result(bundle, by));
  }

  /** The number of what a member made; the number of its case where the result has none. */
  private static Optional<String> result(Bundle bundle, String key) {
    return bundle.tasks().stream()
        .filter(task -> task.key().equals(key) && task.state() == TaskState.DONE)
        .map(task -> task.result().isEmpty() ? task.caseNumber().orElse("") : task.result())
        .filter(number -> !number.isEmpty())
        .findFirst();
  }
}
