package org.onewindow.acceptance.domain.bundle;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onewindow.acceptance.domain.cases.Applicant;
import org.onewindow.acceptance.domain.cases.ProgressSecret;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;

/**
 * A running bundle: one submission for several members (一表申请). Each member that is a matter is a
 * full case of its own; the bundle only knows where each stands, and from that alone follows what
 * may begin. A member begins when everything it needs is done; when one fails, those that need it
 * are cancelled with that cause and everything else goes on (ACC-232).
 *
 * <p>Every change of a member is one row of {@link TaskTransitions} and one entry of the ledger, so
 * that nothing is lost or done twice, whoever repeats it. What the departments say to it is written
 * by {@link Opining} and rolled up by {@link RollingUp}. Not thread-safe; held by a row lock.
 */
@Entity
@Table(name = "acc_bundle")
public class Bundle {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private long version;

  @Column(name = "bundle_no")
  private String number;

  @Column(name = "template_version_id")
  private long template;

  @Column(name = "template_code")
  private String code;

  private String name;

  @Column(name = "lead_key")
  private String lead;

  @Column(name = "applicant_name")
  private String applicant;

  /** The merged form as it was typed, sealed. */
  private String typed;

  @Embedded private BundleOrigin origin;
  @Embedded private JointTerm term;

  @Column(name = "ended_at")
  private Instant endedAt;

  @OneToMany(mappedBy = "of", cascade = CascadeType.PERSIST)
  @OrderBy("position")
  private List<BundleTask> tasks = new ArrayList<>();

  @OneToMany(mappedBy = "of", cascade = CascadeType.PERSIST)
  @OrderBy("seq")
  private List<BundleEvent> events = new ArrayList<>();

  @OneToMany(mappedBy = "of", cascade = CascadeType.PERSIST)
  @OrderBy("seq")
  private List<OpinionEntry> opinions = new ArrayList<>();

  protected Bundle() {}

  private Bundle(
      BundleNumber number, PublishedBundle template, Submission from, List<MemberStart> members) {
    this.number = number.text();
    this.template = template.versionId();
    code = template.plan().code();
    name = template.plan().name();
    lead = template.plan().lead();
    applicant = from.applicant();
    typed = from.typed();
    origin = new BundleOrigin(from);
    term = JointTerm.none();
    members.forEach(start -> tasks.add(new BundleTask(this, tasks.size() + 1, start, from.at())));
  }

  /** Gives the receipt its secret part, once. */
  public void lookedUpBy(String sealed, String hash) {
    origin = origin.lookedUpBy(sealed, hash);
  }

  /** Secret part of the receipt, sealed; empty where it was received before receipts had one. */
  public Optional<String> lookUpSealed() {
    return origin.lookUpSealed();
  }

  /** Whether a secret part as typed is that of the receipt. */
  public boolean isOpenedBy(ProgressSecret typed) {
    return origin.lookUpHash().filter(hash -> typed.opens(number, hash)).isPresent();
  }

  /** Who applied online, as whom its members are received; empty where a window took it. */
  public Optional<Applicant> online() {
    return origin.online();
  }

  /** Handed in from the applicant's own account (ACC-244). */
  public boolean isOwn(Applicant by) {
    return origin.isOwn(by);
  }

  /**
   * Takes a submission.
   *
   * @param members in an order in which each stands after what it needs
   * @throws Refused {@code BUNDLE_LEAD_LATER} when the lead is to begin later
   */
  public static Bundle receive(
      BundleNumber number, PublishedBundle template, Submission from, List<MemberStart> members) {
    String lead = template.plan().lead();
    if (members.stream().anyMatch(s -> s.member().key().equals(lead) && s.later())) {
      throw Refusal.of("BUNDLE_LEAD_LATER").at("later").raise();
    }
    return new Bundle(number, template, from, members);
  }

  /** Members that wait for nothing any more, in their order. */
  public List<BundleTask> ready() {
    return tasks.stream()
        .filter(task -> task.state() == TaskState.WAITING)
        .filter(this::hasWhatItNeeds)
        .toList();
  }

  boolean hasWhatItNeeds(BundleTask task) {
    return task.needs().stream().allMatch(key -> task(key).state() == TaskState.DONE);
  }

  /**
   * A member begins.
   *
   * @param caseNumber of its case; empty where it is no matter
   * @throws Refused {@code BUNDLE_TASK_NEEDS} while something it needs is not done; {@code
   *     BUNDLE_TASK_STATE}
   */
  public void begin(String key, String caseNumber, Doer by, Instant at) {
    mustBeAbleToBegin(key);
    BundleTask task = task(key);
    change(task, TaskAct.BEGIN, by, at, caseNumber);
    if (!caseNumber.isEmpty()) {
      task.began(caseNumber);
    }
  }

  /**
   * @throws Refused {@code BUNDLE_TASK_NEEDS}, {@code BUNDLE_TASK_STATE}
   */
  public void mustBeAbleToBegin(String key) {
    BundleTask task = task(key);
    next(task, TaskAct.BEGIN);
    if (!hasWhatItNeeds(task)) {
      throw Refusal.of("BUNDLE_TASK_NEEDS").raise();
    }
  }

  /** A member cannot begin by itself; a person has to look. */
  public void hold(String key, String why, Doer by, Instant at) {
    change(task(key), TaskAct.HOLD, by, at, why);
  }

  /**
   * A member came out well. Said twice, it is done once.
   *
   * @param result number of the certificate or of what was checked; may be empty
   * @throws Refused {@code BUNDLE_TASK_STATE}, {@code BUNDLE_RESULT_TOO_LONG}
   */
  public void finish(String key, String result, Doer by, Instant at) {
    BundleTask task = task(key);
    if (task.state() == TaskState.DONE) {
      return;
    }
    change(task, TaskAct.FINISH, by, at, BundleTask.within(result));
    task.resulted(result.strip());
    endIfOver(at);
  }

  /**
   * A member failed; what needs it is cancelled with that cause, the rest goes on (ACC-232).
   *
   * @throws Refused {@code BUNDLE_TASK_STATE}, {@code BUNDLE_REASON_MISSING}, {@code
   *     BUNDLE_RESULT_TOO_LONG}
   */
  public void fail(String key, String why, Doer by, Instant at) {
    BundleTask task = task(key);
    if (task.state() == TaskState.FAILED) {
      return;
    }
    if (why.isBlank()) {
      throw Refusal.of("BUNDLE_REASON_MISSING").at("reason").raise();
    }
    change(task, TaskAct.FAIL, by, at, BundleTask.within(why));
    task.resulted(why.strip());
    for (String dependent : graph().dependents(key)) {
      BundleTask later = task(dependent);
      if (TaskTransitions.after(later.state(), TaskAct.CANCEL).isPresent()) {
        change(later, TaskAct.CANCEL, by, at, key);
        later.causedBy(key);
      }
    }
    endIfOver(at);
  }

  /** The lead was accepted: the promise and the ceiling of joint handling run from here. */
  public void accepted(Instant at, BundleClock.End promised, BundleClock.End ceiling) {
    term = term.accepted(at, promised, ceiling);
  }

  /**
   * Joint handling may take longer, once, while it still runs (ACC-236).
   *
   * @param ceiling when it must be over now
   * @throws Refused {@code BUNDLE_EXTENSION_EARLY} before the lead is accepted, {@code
   *     BUNDLE_EXTENDED} the second time, {@code BUNDLE_EXTENSION_LATE} after the ceiling or the
   *     end
   */
  public void extend(JointExtension approved, BundleClock.End ceiling, Instant at) {
    term = term.extended(approved, ceiling, endedAt != null, at);
  }

  /**
   * A year of the calendar was announced: ends that ran into it are counted anew from the same
   * beginning. Nothing changes where none did, or where the bundle is over.
   */
  public void recount(BundleClock.End promised, BundleClock.End ceiling) {
    if (term.provisional() && endedAt == null) {
      term = term.recounted(promised, ceiling);
    }
  }

  /** The approval of the extension, if there is one. */
  public Optional<JointExtension> extension() {
    return term.extension();
  }

  void say(OpinionEntry entry) {
    opinions.add(entry);
  }

  int opinionCount() {
    return opinions.size();
  }

  /** The whole ledger of opinions, in the order it was written. */
  public List<OpinionEntry> opinions() {
    return List.copyOf(opinions);
  }

  /** The ledger of one member's department, in the order it was written. */
  public List<OpinionEntry> opinions(String key) {
    return opinions.stream().filter(entry -> entry.task().equals(key)).toList();
  }

  private void change(BundleTask task, TaskAct act, Doer by, Instant at, String note) {
    TaskState from = task.state();
    TaskState to = next(task, act);
    task.enter(to, at);
    events.add(
        new BundleEvent(
            this,
            events.size() + 1,
            task.key(),
            new TaskTransitions.Row(from, act, to),
            at,
            by,
            note));
  }

  private static TaskState next(BundleTask task, TaskAct act) {
    return TaskTransitions.after(task.state(), act)
        .orElseThrow(() -> Refusal.of("BUNDLE_TASK_STATE", task.name()).raise());
  }

  private void endIfOver(Instant at) {
    if (endedAt == null && tasks.stream().allMatch(task -> task.state().isEnded())) {
      endedAt = at;
    }
  }

  private BundleGraph graph() {
    Map<String, Set<String>> needs = new LinkedHashMap<>();
    tasks.forEach(task -> needs.put(task.key(), task.needs()));
    return new BundleGraph(needs);
  }

  /**
   * @throws Refused {@code BUNDLE_MEMBER_UNKNOWN}
   */
  public BundleTask task(String key) {
    return tasks.stream()
        .filter(task -> task.key().equals(key))
        .findFirst()
        .orElseThrow(() -> Refusal.of("BUNDLE_MEMBER_UNKNOWN", key).raise());
  }

  /** The member whose case bears the number. */
  public Optional<BundleTask> of(String caseNumber) {
    return tasks.stream()
        .filter(task -> task.caseNumber().filter(caseNumber::equals).isPresent())
        .findFirst();
  }

  public List<BundleTask> tasks() {
    return List.copyOf(tasks);
  }

  /** In the order they happened. */
  public List<BundleEvent> events() {
    return List.copyOf(events);
  }

  public String number() {
    return number;
  }

  /** Surrogate id. */
  public long id() {
    return id;
  }

  public long version() {
    return version;
  }

  /** Surrogate id of the published version of the plan. */
  public long template() {
    return template;
  }

  public String code() {
    return code;
  }

  public String name() {
    return name;
  }

  public String lead() {
    return lead;
  }

  public String applicant() {
    return applicant;
  }

  public String typed() {
    return typed;
  }

  public Instant receivedAt() {
    return origin.receivedAt();
  }

  public String receivedBy() {
    return origin.receivedBy();
  }

  public String receiver() {
    return origin.receiver();
  }

  public String unit() {
    return origin.unit();
  }

  public String window() {
    return origin.window();
  }

  public Optional<Instant> acceptedAt() {
    return term.acceptedAt();
  }

  public Optional<Instant> promisedAt() {
    return term.promisedAt();
  }

  /** The promise was not kept: its time has passed and not everything is done (ACC-656). */
  public boolean isOverdue(Instant now) {
    return endedAt == null && promisedAt().filter(now::isAfter).isPresent();
  }

  /** Something was granted, so that there is something to hand over (ACC-657). */
  public boolean hasResult() {
    return tasks.stream().anyMatch(task -> task.state() == TaskState.DONE);
  }

  public Optional<Instant> ceilingAt() {
    return term.ceilingAt();
  }

  public Optional<Instant> endedAt() {
    return Optional.ofNullable(endedAt);
  }
}
