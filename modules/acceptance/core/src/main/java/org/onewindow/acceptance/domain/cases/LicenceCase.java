package org.onewindow.acceptance.domain.cases;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.kernel.refusal.Stale;

/**
 * A case (办件): one application for one handling item of one matter version.
 *
 * <p>What may follow what stands in {@link CaseTransitions}, and who may do it in {@link
 * Admission}. This class keeps the file; each act is done by the class named for it ({@link
 * Receiving}, {@link Accepting}, {@link Deciding} …), which its use case calls. They write through
 * the methods of this class, never its fields, which the persistence provider watches from inside
 * it only. An act that may not be done now is {@link Refused} with the rules named beside it, or
 * with ACC-086; every act that is done appends to the ledger of {@link CaseEvent}s, from which
 * alone the deadlines are computed. Not thread-safe; concurrent change is refused by the version
 * and serialised by a row lock in the repository.
 */
@Entity
@Table(name = "acc_case")
public class LicenceCase {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private long version;

  private String ref;

  @Column(name = "case_no")
  private String number;

  @Enumerated(EnumType.STRING)
  private CaseState state;

  @Embedded private CaseMatter matter;
  @Embedded private CaseApplication application;
  @Embedded private CaseDraft draft;
  @Embedded private CaseReceipt receipt;
  @Embedded private CaseChannel channel;

  @Embedded private CaseOfficers officers;

  @Column(name = "correction_notices")
  private int correctionNotices;

  @Embedded private CorrectionLimit correctionLimit;
  @Embedded private ConcernedLicence licence;
  @Embedded private CaseTolerance tolerance;
  @Embedded private ServiceConfirmation serviceConfirmation;
  @Embedded private CaseOutcome outcome;
  @Embedded private DueDates due;

  @Enumerated(EnumType.STRING)
  private Desk desk;

  @OneToMany(mappedBy = "of", cascade = CascadeType.PERSIST)
  @OrderBy("role")
  private List<CaseParty> parties = new ArrayList<>();

  @OneToMany(mappedBy = "of", cascade = CascadeType.PERSIST)
  @OrderBy("position")
  private List<CaseMaterial> materials = new ArrayList<>();

  @OneToMany(mappedBy = "of", cascade = CascadeType.PERSIST)
  @OrderBy("seq")
  private List<CaseEvent> events = new ArrayList<>();

  @OneToMany(mappedBy = "of", cascade = CascadeType.PERSIST)
  @OrderBy("seq")
  private List<CaseDefect> defects = new ArrayList<>();

  @OneToMany(mappedBy = "of", cascade = CascadeType.PERSIST)
  @OrderBy("seq")
  private List<CaseDocument> documents = new ArrayList<>();

  @OneToMany(mappedBy = "of", cascade = CascadeType.PERSIST)
  @OrderBy("seq")
  private List<ReplacedMaterial> replaced = new ArrayList<>();

  @OneToMany(mappedBy = "of", cascade = CascadeType.PERSIST)
  @OrderBy("seq")
  private List<CaseProceeding> proceedings = new ArrayList<>();

  @OneToMany(mappedBy = "of", cascade = CascadeType.PERSIST)
  @OrderBy("seq")
  private List<ReturnedPaper> returned = new ArrayList<>();

  @OneToMany(mappedBy = "of", cascade = CascadeType.PERSIST)
  @OrderBy("seq")
  private List<CaseCommitment> commitments = new ArrayList<>();

  protected LicenceCase() {}

  LicenceCase(String ref, PublishedMatter matter, CaseChannel channel, Officer by, Instant at) {
    this.ref = ref;
    state = CaseState.DRAFT;
    desk = Desk.WINDOW;
    draft = CaseDraft.begun(by, at);
    receipt = CaseReceipt.expectedAt(by);
    due = DueDates.none();
    application = CaseApplication.none();
    this.matter = new CaseMatter(matter);
    this.channel = channel;
  }

  /**
   * Begins a draft.
   *
   * @param ref unguessable name of the draft, also the place its sealed fields are bound to
   * @throws Refused ACC-039 when the officer's window does not handle the matter
   */
  public static LicenceCase draft(String ref, PublishedMatter matter, Officer by, Instant at) {
    Admission.toCollect(by, matter.name());
    return new LicenceCase(ref, matter, CaseChannel.window(), by, at);
  }

  /** Keeps what was typed, as it was typed. */
  public void keep(String sealedForm, Instant at) {
    Admission.row(this, CaseAct.RECEIVE);
    draft = draft.keeping(sealedForm, at);
  }

  /** The licence it is about was ended meanwhile: time cannot renew it any more. */
  public void licenceEnded() {
    licence().ifPresent(gone -> licence = gone.ended());
  }

  /** Puts an issued paper into the file. */
  public void file(CaseDocument document) {
    document.bind(this, documents.size() + 1);
    documents.add(document);
  }

  /** Replaces the derived due dates. */
  public void dueAre(DueDates derived) {
    due = derived;
  }

  /** Refuses with CASE_CHANGED_MEANWHILE when the page of the act showed an older state. */
  public void mustBeVersion(long seen) {
    Stale.unlessSame(seen, version, "CASE_CHANGED_MEANWHILE");
  }

  // What the acts of this package write; each is followed by its entry in the ledger.

  void take(
      CaseNumber given,
      String progressSecretHash,
      PublishedMatter asPublished,
      Application applied,
      Officer by,
      Instant at) {
    matter = new CaseMatter(asPublished);
    number = given.text();
    application = CaseApplication.of(applied);
    applied.parties().forEach(p -> parties.add(new CaseParty(this, p)));
    asPublished
        .materialsFor(scenario())
        .forEach(asked -> materials.add(new CaseMaterial(this, asked, applied)));
    draft = draft.received();
    receipt =
        CaseReceipt.given(
            by, applied.elsewhere().map(TakenElsewhere::arrivedAt).orElse(at), progressSecretHash);
    applied.elsewhere().ifPresent(taken -> channel = CaseChannel.elsewhere(taken));
  }

  void note(List<Defect> found, CorrectionLimit limit, Instant at) {
    found.forEach(d -> defects.add(new CaseDefect(this, defects.size() + 1, d, at)));
    materials.stream()
        .filter(m -> found.stream().anyMatch(d -> d.material().equals(m.code())))
        .forEach(CaseMaterial::noticed);
    correctionNotices++;
    correctionLimit = limit;
  }

  /** What stood there before a correction stays in the file. */
  void keepReplaced(CaseMaterial before, Instant at) {
    if (before.form() != MaterialForm.NONE) {
      replaced.add(new ReplacedMaterial(this, replaced.size() + 1, before, at));
    }
  }

  void confirms(ServiceConfirmation given) {
    serviceConfirmation = given;
  }

  void promises(CaseCommitment given) {
    commitments.add(given);
  }

  void gaveBack(List<ReturnedPaper> given) {
    returned.addAll(given);
  }

  void tolerates(CaseTolerance now) {
    tolerance = now;
  }

  void accepted(Officer by, Instant countsFrom) {
    officers = officers().accepted(by, countsFrom);
  }

  void concerns(ConcernedLicence named) {
    licence = named;
  }

  void reviewedBy(Officer by) {
    officers = officers().reviewed(by);
  }

  void comesTo(CaseOutcome now) {
    outcome = now;
  }

  void enter(Transition row, Officer by, Instant at, String why) {
    enter(row, by, at, at, null, why);
  }

  /**
   * Walks a row: the new state, whose turn it is, and the entry in the ledger.
   *
   * @param effectiveAt when it counts in law, where that is not {@code at}
   * @param verdict what an opinion comes to, or null
   */
  void enter(
      Transition row, Officer by, Instant at, Instant effectiveAt, Verdict verdict, String why) {
    CaseEvent.mustFollow(events, at);
    state = row.to();
    desk = Desk.of(state);
    events.add(new CaseEvent(this, events.size() + 1, row, at, effectiveAt, by, verdict, why));
    if (state.isPastDecision()) {
      proceedings.forEach(p -> p.overtaken(by, at));
    }
  }

  /** Walks a row whose mark needs words: how long, and for which clocks. */
  void enter(Transition row, Officer by, Instant at, String why, ClockTerms terms) {
    enter(row, by, at, why);
    events.get(events.size() - 1).means(terms);
  }

  void begin(CaseProceeding proceeding) {
    proceeding.bind(this, proceedings.size() + 1);
    proceedings.add(proceeding);
  }

  /** The last extension, special procedure, suspension … of the case. */
  public <T extends CaseProceeding> Optional<T> latest(Class<T> kind) {
    return proceedings.stream().filter(kind::isInstance).map(kind::cast).reduce((a, b) -> b);
  }

  Optional<CaseEvent> last(ClockMark mark) {
    return events.stream()
        .filter(e -> e.clock().filter(mark::equals).isPresent())
        .reduce((a, b) -> b);
  }

  public long id() {
    return id;
  }

  public long version() {
    return version;
  }

  public String ref() {
    return ref;
  }

  /** Empty while it is a draft. */
  public Optional<CaseNumber> number() {
    return Optional.ofNullable(number).map(CaseNumber::new);
  }

  public CaseState state() {
    return state;
  }

  /** Who has to act next. */
  public Desk desk() {
    return desk;
  }

  /** What it is about. */
  public CaseMatter matter() {
    return matter;
  }

  /** Code of the scenario; empty while it is a draft. */
  public String scenario() {
    return application.scenario();
  }

  public CaseDraft asDraft() {
    return draft;
  }

  /** When the papers were taken; empty while it is a draft. */
  public Optional<Instant> receivedAt() {
    return receipt.at();
  }

  public CaseReceipt receipt() {
    return receipt;
  }

  /** How it came in. */
  public CaseChannel channel() {
    return channel;
  }

  /** Remark of the receiving clerk; may be empty. */
  public String note() {
    return application.note();
  }

  private CaseOfficers officers() {
    return officers == null ? CaseOfficers.none() : officers;
  }

  public Optional<Instant> acceptedAt() {
    return officers().acceptedAt();
  }

  public String acceptedBy() {
    return officers().acceptedBy();
  }

  public String reviewedBy() {
    return officers().reviewedBy();
  }

  public int correctionNotices() {
    return correctionNotices;
  }

  /** Within which the corrections are to be handed in, where the notice named a limit. */
  public Optional<CorrectionLimit> correctionLimit() {
    return Optional.ofNullable(correctionLimit).filter(CorrectionLimit::isNamed);
  }

  /** The licence it is about, where it is about one that exists. */
  public Optional<ConcernedLicence> licence() {
    return Optional.ofNullable(licence).filter(ConcernedLicence::isNamed);
  }

  /** What was tolerated and until when, where the case was accepted with papers missing. */
  public Optional<CaseTolerance> tolerance() {
    return Optional.ofNullable(tolerance).filter(CaseTolerance::isGiven);
  }

  /** What came of it so far: refusal of acceptance, or decision, certificate, delivery. */
  CaseOutcome outcome() {
    return outcome == null ? CaseOutcome.none() : outcome;
  }

  public Optional<AcceptanceRefusal> refusal() {
    return outcome().refusal();
  }

  public Optional<String> certificateNumber() {
    return outcome().certificate();
  }

  public Optional<CaseDecision> decision() {
    return outcome().decision();
  }

  public Optional<CaseDelivery> delivery() {
    return outcome().delivery();
  }

  /** The signed request, where the application was taken back at the counter. */
  public Optional<CaseWithdrawal> withdrawal() {
    return outcome().withdrawal();
  }

  public DueDates due() {
    return due == null ? DueDates.none() : due;
  }

  public Optional<CaseParty> party(PartyRole role) {
    return parties.stream().filter(p -> p.role() == role).findFirst();
  }

  /** The applicant first, then in the order of {@link PartyRole}, however the rows were read. */
  public List<CaseParty> parties() {
    return parties.stream().sorted(Comparator.comparing(CaseParty::role)).toList();
  }

  public List<CaseMaterial> materials() {
    return Collections.unmodifiableList(materials);
  }

  /** What is still missing or defective; what was tolerated, while that is waited for. */
  public List<CaseMaterial> lacking() {
    return materials.stream().filter(m -> !m.isInOrder()).toList();
  }

  /** The ledger, oldest first. */
  public List<CaseEvent> events() {
    return Collections.unmodifiableList(events);
  }

  public List<CaseDefect> defects() {
    return Collections.unmodifiableList(defects);
  }

  /** What was noticed and is not answered yet. */
  public List<CaseDefect> openDefects() {
    return defects.stream().filter(d -> d.answeredAt().isEmpty()).toList();
  }

  /** How results may reach the applicant, once that was confirmed in writing. */
  public Optional<ServiceConfirmation> serviceConfirmation() {
    return Optional.ofNullable(serviceConfirmation).filter(ServiceConfirmation::isGiven);
  }

  /** Promises that stand in the place of papers, oldest first. */
  public List<CaseCommitment> commitments() {
    return Collections.unmodifiableList(commitments);
  }

  /** Originals that were given back, oldest first. */
  public List<ReturnedPaper> returned() {
    return Collections.unmodifiableList(returned);
  }

  /** Papers as they were before corrections, oldest first. */
  public List<ReplacedMaterial> replaced() {
    return Collections.unmodifiableList(replaced);
  }

  /** Extensions, special procedures, suspensions, as they were begun. */
  public List<CaseProceeding> proceedings() {
    return Collections.unmodifiableList(proceedings);
  }

  public List<CaseDocument> documents() {
    return Collections.unmodifiableList(documents);
  }
}
