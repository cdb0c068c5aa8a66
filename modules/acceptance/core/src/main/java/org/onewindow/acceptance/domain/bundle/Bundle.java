package org.onewindow.acceptance.domain.bundle;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
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
 * that nothing is lost or done twice, whoever repeats it. Not thread-safe; held by a row lock.
 */
@Entity
@Table(name = "acc_bundle")
public class Bundle {

  private static final int LONGEST_RESULT = 200;
  private static final int LONGEST_OPINION = 2000;
  private static final int MOST_OPINIONS = 500;

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

  @Column(name = "received_at")
  private Instant receivedAt;

  @Column(name = "received_by")
  private String receivedBy;

  @Column(name = "receiver_name")
  private String receiver;

  @Column(name = "receiving_unit")
  private String unit;

  @Column(name = "receiving_counter")
  private String window;

  /** Account of the applicant in the online hall; null where a window took the submission. */
  @Column(name = "applicant_account")
  private String applicantAccount;

  @Column(name = "applicant_index")
  private String applicantIndex;

  @Column(name = "applicant_verified")
  private boolean applicantVerified;

  @Column(name = "look_up_sealed")
  private String lookUpSealed;

  @Column(name = "look_up_hash")
  private String lookUpHash;

  @Column(name = "accepted_at")
  private Instant acceptedAt;

  @Column(name = "promised_at")
  private Instant promisedAt;

  @Column(name = "ceiling_at")
  private Instant ceilingAt;

  private boolean provisional;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "extended_at")
  private Instant extendedAt;

  @Column(name = "extension_approver")
  private String extensionApprover;

  @Column(name = "extension_document")
  private String extensionDocument;

  @Column(name = "extension_reason")
  private String extensionReason;

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
      BundleNumber number, PublishedBundle template, Receipt receipt, List<Start> members) {
    this.number = number.text();
    this.template = template.versionId();
    code = template.plan().code();
    name = template.plan().name();
    lead = template.plan().lead();
    applicant = receipt.applicant();
    typed = receipt.typed();
    receivedAt = receipt.at();
    receivedBy = receipt.account();
    receiver = receipt.name();
    unit = receipt.unit();
    window = receipt.window();
    receipt
        .online()
        .ifPresent(
            by -> {
              applicantAccount = by.principal();
              applicantIndex = by.numberIndex();
              applicantVerified = by.verified();
            });
    members.forEach(
        start -> tasks.add(new BundleTask(this, tasks.size() + 1, start, receipt.at())));
  }

  /**
   * How it came in.
   *
   * @param applicant name of who applies
   * @param typed the merged form, sealed
   * @param at when
   * @param account of the clerk, or of whoever pressed the button online
   * @param name of the same person
   * @param unit of the clerk; online, the section of the lead
   * @param window of the clerk; empty online
   * @param online who applied online; empty at a window
   */
  public record Receipt(
      String applicant,
      String typed,
      Instant at,
      String account,
      String name,
      String unit,
      String window,
      Optional<Applicant> online) {}

  /** Gives the receipt its secret part, once. */
  public void lookedUpBy(String sealed, String hash) {
    if (lookUpHash == null) {
      lookUpSealed = sealed;
      lookUpHash = hash;
    }
  }

  /** Secret part of the receipt, sealed; empty where it was received before receipts had one. */
  public Optional<String> lookUpSealed() {
    return Optional.ofNullable(lookUpSealed);
  }

  /** Whether a secret part as typed is that of the receipt. */
  public boolean isOpenedBy(ProgressSecret typed) {
    return lookUpHash != null && typed.opens(number, lookUpHash);
  }

  /** Who applied online, as whom its members are received; empty where a window took it. */
  public Optional<Applicant> online() {
    return Optional.ofNullable(applicantAccount)
        .map(
            account ->
                new Applicant(receivedBy, receiver, account, applicantIndex, applicantVerified));
  }

  /** Whether it is the applicant's: handed in from the own account (ACC-244). */
  public boolean isOwn(Applicant by) {
    return by.principal().equals(applicantAccount);
  }

  /**
   * A member as it sets out.
   *
   * @param member from the plan
   * @param body who does it
   * @param scenario of the matter; empty where it is none
   * @param needs keys of the members taking part that it needs
   * @param later the applicant wants it to begin later
   * @param snapshot sealed fields that feed it
   */
  public record Start(
      BundleMember member,
      String body,
      String scenario,
      Set<String> needs,
      boolean later,
      String snapshot) {

    public Start {
      needs = Set.copyOf(needs);
    }
  }

  /**
   * Takes a submission.
   *
   * @param members in an order in which each stands after what it needs
   * @throws Refused {@code BUNDLE_LEAD_LATER} when the lead is to begin later
   */
  public static Bundle receive(
      BundleNumber number, PublishedBundle template, Receipt receipt, List<Start> members) {
    String lead = template.plan().lead();
    if (members.stream().anyMatch(s -> s.member().key().equals(lead) && s.later())) {
      throw Refusal.of("BUNDLE_LEAD_LATER").at("later").raise();
    }
    return new Bundle(number, template, receipt, members);
  }

  /** Members that wait for nothing any more, in their order. */
  public List<BundleTask> ready() {
    return tasks.stream()
        .filter(task -> task.state() == TaskState.WAITING)
        .filter(this::hasWhatItNeeds)
        .toList();
  }

  private boolean hasWhatItNeeds(BundleTask task) {
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
    change(task, TaskAct.FINISH, by, at, within(result));
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
    change(task, TaskAct.FAIL, by, at, within(why));
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

  private static String within(String text) {
    if (text.strip().length() > LONGEST_RESULT) {
      throw Refusal.of("BUNDLE_RESULT_TOO_LONG", LONGEST_RESULT).at("result").raise();
    }
    return text.strip();
  }

  /** The lead was accepted: the promise and the ceiling of joint handling run from here. */
  public void accepted(Instant at, BundleClock.End promised, BundleClock.End ceiling) {
    if (acceptedAt == null) {
      acceptedAt = at;
      promisedAt = promised.at();
      ceilingAt = ceiling.at();
      provisional = promised.provisional() || ceiling.provisional();
    }
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
    if (acceptedAt == null) {
      throw Refusal.of("BUNDLE_EXTENSION_EARLY").raise();
    }
    if (extendedAt != null) {
      throw Refusal.of("BUNDLE_EXTENDED").raise();
    }
    if (endedAt != null || at.isAfter(ceilingAt)) {
      throw Refusal.of("BUNDLE_EXTENSION_LATE").raise();
    }
    extendedAt = at;
    extensionApprover = approved.approver();
    extensionDocument = approved.document();
    extensionReason = approved.reason();
    ceilingAt = ceiling.at();
    provisional = provisional || ceiling.provisional();
  }

  /** The approval of the extension, if there is one. */
  public Optional<JointExtension> extension() {
    return extendedAt == null
        ? Optional.empty()
        : Optional.of(new JointExtension(extensionApprover, extensionDocument, extensionReason));
  }

  /**
   * A department drafts or gives its opinion, or the lead asks it for a reply. What is done to one
   * department's opinion never touches another's (ACC-240).
   *
   * @param key of the member whose department it is
   * @param unit in whose name it is said
   * @throws Refused {@code BUNDLE_OPINION_NO_CASE} unless its case is under way, {@code
   *     BUNDLE_OPINION_STATE}, {@code BUNDLE_OPINION_EMPTY}, {@code BUNDLE_OPINION_TOO_LONG}
   */
  public void opine(String key, OpinionAct act, String text, Doer by, String unit, Instant at) {
    BundleTask task = task(key);
    if (task.state() != TaskState.RUNNING || task.caseNumber().isEmpty()) {
      throw Refusal.of("BUNDLE_OPINION_NO_CASE", task.name()).raise();
    }
    OpinionState from = opinionState(key);
    OpinionState to =
        OpinionTransitions.after(from, act)
            .orElseThrow(() -> Refusal.of("BUNDLE_OPINION_STATE").raise());
    String said = text.strip();
    if (said.isEmpty() && act != OpinionAct.KEEP) {
      throw Refusal.of("BUNDLE_OPINION_EMPTY").at("text").raise();
    }
    if (said.codePointCount(0, said.length()) > LONGEST_OPINION) {
      throw Refusal.of("BUNDLE_OPINION_TOO_LONG", LONGEST_OPINION).at("text").raise();
    }
    if (opinions.size() >= MOST_OPINIONS) {
      throw Refusal.of("BUNDLE_TOO_MANY", MOST_OPINIONS).raise();
    }
    int round = opinionRound(key) + (act == OpinionAct.ASK_REPLY ? 1 : 0);
    opinions.add(
        new OpinionEntry(
            this,
            opinions.size() + 1,
            key,
            round,
            new OpinionTransitions.Row(from, act, to),
            said,
            by,
            unit,
            at));
  }

  /** Where the opinion of a member's department stands. */
  public OpinionState opinionState(String key) {
    List<OpinionEntry> mine = opinions(key);
    return mine.isEmpty() ? OpinionState.OPEN : mine.get(mine.size() - 1).to();
  }

  /** The round that is open or was given last, counted from 1. */
  public int opinionRound(String key) {
    List<OpinionEntry> mine = opinions(key);
    return mine.isEmpty() ? 1 : mine.get(mine.size() - 1).round();
  }

  /** What was drafted last and not given yet; empty when nothing is. */
  public String opinionDraft(String key) {
    List<OpinionEntry> mine = opinions(key);
    OpinionEntry last = mine.isEmpty() ? null : mine.get(mine.size() - 1);
    return last != null && last.act() == OpinionAct.KEEP ? last.text() : "";
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
    return receivedAt;
  }

  public String receivedBy() {
    return receivedBy;
  }

  public String receiver() {
    return receiver;
  }

  public String unit() {
    return unit;
  }

  public String window() {
    return window;
  }

  public Optional<Instant> acceptedAt() {
    return Optional.ofNullable(acceptedAt);
  }

  public Optional<Instant> promisedAt() {
    return Optional.ofNullable(promisedAt);
  }

  public Optional<Instant> ceilingAt() {
    return Optional.ofNullable(ceilingAt);
  }

  public boolean provisional() {
    return provisional;
  }

  public Optional<Instant> endedAt() {
    return Optional.ofNullable(endedAt);
  }
}
