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
import org.onewindow.acceptance.domain.matter.MaterialRequirement;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.kernel.refusal.Stale;

/**
 * A case (办件): one application for one handling item of one matter version.
 *
 * <p>Its life: a clerk begins a <b>draft</b>, which nobody in law has seen. With the last paper on
 * the counter the case is <b>received</b>: it gets its number, the applicant gets the receipt, and
 * the five days of art. 32 begin to run. Within them somebody with the power to do so says one of
 * four things: it is <b>accepted</b>; the papers are not whole and the applicant is told once, in
 * full, what to <b>correct</b> (when all of it is handed in the five days begin afresh, and
 * acceptance counts from that day); another organ is competent and acceptance is <b>refused</b>; or
 * <b>no licence is needed</b> at all. Where nobody says anything, the law accepts, as of the day of
 * receipt. An accepted case is taken up by a reviewer, who was not the acceptor; the <b>review</b>
 * ends in an opinion, a second opinion may follow, the approver <b>grants</b> or <b>denies</b>, or
 * sends it back. A same-day matter may be decided at the window in one sitting. A grant becomes a
 * <b>certificate</b>; certificate or denial is <b>delivered</b> against a signature, and with the
 * file complete the case is <b>closed</b>. Until the decision the applicant may <b>withdraw</b>.
 *
 * <p>What may follow what stands in {@link CaseTransitions}, and who may do it in {@link
 * Admission}. This class keeps the file; each act is done by the class named for it, which its use
 * case calls: {@link Receiving}, {@link Correcting}, {@link LapsingCorrection}, {@link Renewing},
 * {@link Accepting}, {@link Tolerating}, {@link Reviewing}, {@link Deciding}, {@link Delivering},
 * {@link Withdrawing}, {@link ApplyingOnline}; beside the straight way {@link Extending}, {@link
 * ProceedingSpecially}, {@link Visiting}, {@link HoldingHearing}, {@link Suspending},
 * {@link Transferring}. They write
 * through the methods of this class, never its fields, which the persistence provider watches from
 * inside it only. An act that may not be done now is {@link Refused} with the rules named beside
 * it, or with ACC-086; every act that is done appends to the ledger of {@link CaseEvent}s, from
 * which alone the deadlines are computed. Not thread-safe; concurrent change is refused by the
 * version and serialised by a row lock in the repository.
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
  @Embedded private CaseDraft draft;
  @Embedded private CaseReceipt receipt;
  @Embedded private CaseChannel channel;

  private String scenario;

  private String note;

  @Column(name = "applicant_name")
  private String applicantName;

  @Enumerated(EnumType.STRING)
  @Column(name = "applicant_kind")
  private PartyKind applicantKind;

  @Column(name = "accepted_at")
  private Instant acceptedAt;

  @Column(name = "accepted_by")
  private String acceptedBy;

  @Column(name = "reviewed_by")
  private String reviewedBy;

  @Column(name = "correction_notices")
  private int correctionNotices;

  @Column(name = "certificate_no")
  private String certificateNumber;

  @Embedded private CorrectionLimit correctionLimit;
  @Embedded private ConcernedLicence licence;
  @Embedded private CaseTolerance tolerance;
  @Embedded private ServiceConfirmation serviceConfirmation;
  @Embedded private AcceptanceRefusal refusal;
  @Embedded private CaseDecision decision;
  @Embedded private CaseDelivery delivery;
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

  private LicenceCase(
      String ref, PublishedMatter matter, CaseChannel channel, Officer by, Instant at) {
    this.ref = ref;
    state = CaseState.DRAFT;
    desk = Desk.WINDOW;
    draft = CaseDraft.begun(by, at);
    receipt = CaseReceipt.expectedAt(by);
    due = DueDates.none();
    note = "";
    scenario = "";
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

  /** The same from the online hall; {@link ApplyingOnline} says when it may be begun there. */
  static LicenceCase draft(
      String ref, PublishedMatter matter, CaseChannel channel, Officer by, Instant at) {
    return new LicenceCase(ref, matter, channel, by, at);
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

  /**
   * Refuses when the page that the act comes from showed an older state.
   *
   * @throws Stale CASE_CHANGED_MEANWHILE
   */
  public void mustBeVersion(long seen) {
    if (seen != version) {
      throw new Stale(Refusal.of("CASE_CHANGED_MEANWHILE"));
    }
  }

  // What the acts of this package write; each is followed by its entry in the ledger.

  void take(
      CaseNumber given,
      String progressSecretHash,
      PublishedMatter asPublished,
      Application application,
      Officer by,
      Instant at) {
    matter = new CaseMatter(asPublished);
    number = given.text();
    scenario = application.scenario();
    note = application.note();
    application.parties().forEach(p -> parties.add(new CaseParty(this, p)));
    PartyDetails applicant = application.party(PartyRole.APPLICANT).orElseThrow();
    applicantName = applicant.name();
    applicantKind = applicant.kind();
    for (MaterialRequirement asked : asPublished.materialsFor(scenario)) {
      ReceivedMaterial received =
          application.material(asked.code()).orElse(ReceivedMaterial.none(asked.code()));
      materials.add(new CaseMaterial(this, materials.size() + 1, asked, received));
    }
    draft = draft.received();
    receipt =
        CaseReceipt.given(
            by,
            application.elsewhere().map(TakenElsewhere::arrivedAt).orElse(at),
            progressSecretHash);
    application.elsewhere().ifPresent(taken -> channel = CaseChannel.elsewhere(taken));
  }

  void note(List<Defect> found, CorrectionLimit limit, Instant at) {
    found.forEach(d -> defects.add(new CaseDefect(this, defects.size() + 1, d, at)));
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
    acceptedAt = countsFrom;
    acceptedBy = by.account();
  }

  void concerns(ConcernedLicence named) {
    licence = named;
  }

  void refused(AcceptanceRefusal told) {
    refusal = told;
  }

  void reviewedBy(Officer by) {
    reviewedBy = by.account();
  }

  void decided(CaseDecision made) {
    decision = made;
  }

  void certified(String certificate) {
    certificateNumber = certificate;
  }

  void delivered(CaseDelivery how) {
    delivery = how;
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
    if (!events.isEmpty() && at.isBefore(events.get(events.size() - 1).at())) {
      throw new IllegalArgumentException("The ledger is in order of time: " + at);
    }
    state = row.to();
    desk = Desk.of(state);
    events.add(new CaseEvent(this, events.size() + 1, row, at, effectiveAt, by, verdict, why));
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

  public String scenario() {
    return scenario;
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

  public String note() {
    return note;
  }

  public String applicantName() {
    return applicantName == null ? "" : applicantName;
  }

  public Optional<PartyKind> applicantKind() {
    return Optional.ofNullable(applicantKind);
  }

  public Optional<Instant> acceptedAt() {
    return Optional.ofNullable(acceptedAt);
  }

  public String acceptedBy() {
    return acceptedBy;
  }

  public String reviewedBy() {
    return reviewedBy;
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

  /** What was told with a refusal of acceptance. */
  public Optional<AcceptanceRefusal> refusal() {
    return Optional.ofNullable(refusal).filter(r -> r.competentOrgan() != null);
  }

  public Optional<String> certificateNumber() {
    return Optional.ofNullable(certificateNumber);
  }

  public Optional<CaseDecision> decision() {
    return Optional.ofNullable(decision).filter(d -> d.outcome() != null);
  }

  public Optional<CaseDelivery> delivery() {
    return Optional.ofNullable(delivery).filter(d -> d.method() != null);
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
