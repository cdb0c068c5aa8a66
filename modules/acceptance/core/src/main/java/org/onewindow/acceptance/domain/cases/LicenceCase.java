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
import java.time.LocalDate;
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
 * Admission}; what an act must contain is said by the class of the act: {@link Receiving}, {@link
 * Correcting}, {@link LapsingCorrection}, {@link Renewing}, {@link Accepting}, {@link Tolerating},
 * {@link Reviewing}, {@link Deciding}, {@link Delivering}, {@link Withdrawing}; beside the straight
 * way {@link Extending}, {@link ProceedingSpecially}, {@link Visiting}, {@link HoldingHearing},
 * {@link Suspending}, {@link Transferring}. They write through the methods of this class, never its fields, which the
 * persistence provider watches from inside it only. An act that may not be done now is {@link
 * Refused} with the rules named beside it, or with ACC-086; every act that is done appends to the
 * ledger of {@link CaseEvent}s, from which alone the deadlines are computed. Not thread-safe;
 * concurrent change is refused by the version and serialised by a row lock in the repository.
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

  private LicenceCase(String ref, CaseMatter matter, Officer by, Instant at) {
    this.ref = ref;
    state = CaseState.DRAFT;
    desk = Desk.WINDOW;
    draft = CaseDraft.begun(by, at);
    receipt = CaseReceipt.expectedAt(by);
    channel = CaseChannel.window();
    due = DueDates.none();
    note = "";
    scenario = "";
    this.matter = matter;
  }

  /**
   * Begins a draft.
   *
   * @param ref unguessable name of the draft, also the place its sealed fields are bound to
   * @throws Refused ACC-039 when the officer's window does not handle the matter
   */
  public static LicenceCase draft(String ref, PublishedMatter matter, Officer by, Instant at) {
    Admission.toCollect(by, matter.name());
    return new LicenceCase(ref, new CaseMatter(matter), by, at);
  }

  /**
   * Begins an application from the online hall.
   *
   * @param scenario code of the scenario the applicant's answers lead to
   * @throws Refused ACC-035, ACC-090
   */
  public static LicenceCase onlineDraft(
      String ref, PublishedMatter matter, String scenario, Applicant by, Instant at) {
    ApplyingOnline.mustBeOffered(matter);
    if (matter.scenarios().stream().noneMatch(s -> s.code().equals(scenario))) {
      throw new Refused(CaseRule.CASE_SCENARIO_UNKNOWN.refusal().at("scenario"));
    }
    LicenceCase draft =
        new LicenceCase(ref, new CaseMatter(matter), by.signing(matter.section()), at);
    draft.channel = CaseChannel.online(by);
    return draft;
  }

  /** Keeps what was typed, as it was typed. */
  public void keep(String sealedForm, Instant at) {
    Admission.row(this, CaseAct.RECEIVE);
    draft = draft.keeping(sealedForm, at);
  }

  /** Takes the application: the case exists in law from here on; ACC-030 … ACC-039. */
  public void receive(
      CaseNumber caseNumber,
      String progressSecretHash,
      PublishedMatter matter,
      Application application,
      Officer by,
      Instant at,
      LocalDate today) {
    Receiving.receive(this, caseNumber, progressSecretHash, matter, application, by, at, today);
  }

  /** Takes the application that came in online; ACC-030 … ACC-038, ACC-090, ACC-094, ACC-096. */
  public void receiveOnline(
      CaseNumber caseNumber,
      String progressSecretHash,
      PublishedMatter published,
      Application application,
      Applicant by,
      String unit,
      Instant at,
      LocalDate today) {
    ApplyingOnline.receive(
        this, caseNumber, progressSecretHash, published, application, by, unit, at, today);
  }

  /** Tells the applicant once, in full, what to correct; ACC-040, ACC-046 … ACC-049. */
  public void noticeCorrection(List<Defect> found, CorrectionLimit limit, Officer by, Instant at) {
    Correcting.notice(this, found, limit, by, at);
  }

  /**
   * Reminds once that the limit for corrections runs out.
   *
   * @throws Refused ACC-051, ACC-052
   */
  public void warnOfLapse(Officer system, Instant at) {
    LapsingCorrection.warn(this, system, at);
  }

  /**
   * Ends the case because nothing was corrected within the limit of the notice, as of its end.
   *
   * @param why in words, for the ledger and the notice
   * @throws Refused ACC-051, ACC-052
   */
  public void lapseCorrection(String why, Officer system, Instant at) {
    LapsingCorrection.lapse(this, why, system, at);
  }

  /**
   * Warns that time will renew the licence unless somebody decides.
   *
   * @throws Refused ACC-051, ACC-052
   */
  public void warnOfDeemedRenewal(String why, Officer system, Instant at) {
    Renewing.warn(this, why, system, at);
  }

  /**
   * Records what the law has done: nobody decided while the licence lasted, so it is renewed as of
   * its end.
   *
   * @throws Refused ACC-051, ACC-052
   */
  public void deemRenewed(DecisionText text, String why, Officer system, Instant at) {
    Renewing.deem(this, text, why, system, at);
  }

  /** The licence it is about was ended meanwhile: time cannot renew it any more. */
  public void licenceEnded() {
    licence().ifPresent(gone -> licence = gone.ended());
  }

  /** Takes the corrected papers, and the five days begin afresh; ACC-036, ACC-038, ACC-050. */
  public void handInCorrections(
      List<ReceivedMaterial> handedIn, PublishedMatter matter, Officer by, Instant at) {
    Correcting.handIn(this, handedIn, matter, by, at);
  }

  /**
   * The applicant hands the corrected papers in online; ACC-036, ACC-038, ACC-050, ACC-095,
   * ACC-096.
   *
   * @param answer to what the notice says about the application itself; may be empty where it says
   *     nothing
   */
  public void handInOnline(
      List<ReceivedMaterial> handedIn,
      String answer,
      PublishedMatter published,
      Applicant by,
      Instant at) {
    ApplyingOnline.handIn(this, handedIn, answer, published, by, at);
  }

  /** A material that the notice does not name stays closed; ACC-095, ACC-086. */
  public void mustBeNamedInNotice(String material) {
    ApplyingOnline.mustBeNamed(this, material);
  }

  /**
   * Accepts. Counts from the hand-in where papers were corrected (ACC-042), else from now; where
   * the five days have passed in silence the law has accepted already, as of the day of receipt.
   *
   * @throws Refused ACC-040, ACC-041
   */
  public void accept(Officer by, Instant at) {
    Accepting.accept(this, by, at);
  }

  /**
   * Records what the law has done already: nobody said anything within the five days, so the case
   * is accepted as of the day the papers were received, or the last corrections handed in.
   *
   * @throws Refused ACC-051, ACC-052
   */
  public void acceptBySilence(Officer system, Instant at) {
    Accepting.acceptBySilence(this, system, at);
  }

  /**
   * Refuses acceptance because another organ is competent.
   *
   * @param reason why, in words
   * @param basis articles it rests on; may be empty
   * @param organ which organ is competent
   * @param remedies where and by when to appeal
   * @throws Refused ACC-040, ACC-043, ACC-044, ACC-046, ACC-070
   */
  public void refuseAcceptance(
      String reason, String basis, String organ, String remedies, Officer by, Instant at) {
    Accepting.refuse(this, reason, basis, organ, remedies, by, at);
  }

  /** Records that the matter needs no licence; ACC-040, ACC-045, ACC-046. */
  public void recordNotNeeded(String reason, Officer by, Instant at) {
    Accepting.recordNotNeeded(this, reason, by, at);
  }

  /** A reviewer takes the case up; ACC-055, ACC-056. */
  public void takeUp(Officer by, Instant at) {
    Reviewing.takeUp(this, by, at);
  }

  /**
   * Ends the review.
   *
   * @param verdict what is proposed
   * @param inspectors who visited the site; two where the matter asks for a visit
   * @throws Refused ACC-057, ACC-058, ACC-059
   */
  public void giveReviewOpinion(
      Verdict verdict,
      String opinion,
      List<String> inspectors,
      PublishedMatter matter,
      Officer by,
      Instant at) {
    Reviewing.giveOpinion(this, verdict, opinion, inspectors, matter, by, at);
  }

  /** Adds the chief representative's opinion (审核); ACC-055, ACC-056, ACC-057, ACC-060. */
  public void giveSecondOpinion(Verdict verdict, String opinion, Officer by, Instant at) {
    Reviewing.giveSecondOpinion(this, verdict, opinion, by, at);
  }

  /** Gives the case back to its reviewer; ACC-056, ACC-057. */
  public void sendBack(String reason, Officer by, Instant at) {
    Reviewing.sendBack(this, reason, by, at);
  }

  /** Grants or denies after review; ACC-056, ACC-057, ACC-065 … ACC-070. */
  public void decide(
      Verdict outcome,
      DecisionText text,
      String opinion,
      PublishedMatter matter,
      Officer by,
      Instant at) {
    Deciding.decide(this, outcome, text, opinion, matter, by, at);
  }

  /**
   * Decides a same-day matter at the window that accepted it, on the same day (当场决定). Here the
   * acceptor may decide: the department has authorised the window in full.
   *
   * @param receivedToday the case was received on the calendar day of {@code at}
   * @throws Refused ACC-057, ACC-067 … ACC-073
   */
  public void decideOnTheSpot(
      Verdict outcome,
      DecisionText text,
      String opinion,
      boolean receivedToday,
      Officer by,
      Instant at) {
    Deciding.decideOnTheSpot(this, outcome, text, opinion, receivedToday, by, at);
  }

  /**
   * Makes the certificate.
   *
   * @param certificate its number
   * @throws Refused ACC-075 when the matter's result is a letter
   */
  public void issueCertificate(String certificate, PublishedMatter matter, Officer by, Instant at) {
    Delivering.issueCertificate(this, certificate, matter, by, at);
  }

  /** Records that the result reached its recipient; ACC-076 … ACC-080. */
  public void deliver(Delivery how, PublishedMatter matter, Officer by, Instant at) {
    Delivering.deliver(this, how, matter, by, at);
  }

  /** Closes the file; ACC-081 when a paper that the file must hold is not there. */
  public void close(Officer by, Instant at) {
    Delivering.close(this, by, at);
  }

  /** Takes the application back at the applicant's signed request; ACC-085. */
  public void withdraw(String reason, Officer by, Instant at) {
    Withdrawing.withdraw(this, reason, by, at);
  }

  /** The applicant takes the application back online; ACC-085, ACC-096. */
  public void withdrawOnline(String reason, Applicant by, Instant at) {
    ApplyingOnline.withdraw(this, reason, by, at);
  }

  /** Whether this applicant may see the case and act on it online; ACC-096. */
  public boolean isOwn(Applicant by) {
    return ApplyingOnline.isOwn(this, by);
  }

  /** Why this officer cannot do this now, whatever is entered; empty when nothing hinders. */
  public Optional<Refusal> hindrance(CaseAct act, Officer by, Circumstances circumstances) {
    try {
      Admission.admit(this, act, by, circumstances);
      return Optional.empty();
    } catch (Refused refused) {
      return Optional.of(refused.reasons().get(0));
    }
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

  /** The law has accepted the case already: nobody said anything within the five days. */
  public boolean isAcceptedBySilence(Instant at) {
    return state == CaseState.RECEIVED
        && !matter.isCollected()
        && due.acceptance().isPresent()
        && at.isAfter(due.acceptance().get());
  }

  /** It was accepted by silence, whoever recorded that afterwards. */
  public boolean wasAcceptedBySilence() {
    Optional<Instant> limit = due().acceptance();
    return limit.isPresent()
        && last(ClockMark.ACCEPTED).filter(e -> e.at().isAfter(limit.get())).isPresent();
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

  /** Papers that were tolerated are still waited for. */
  public boolean isToleranceOpen() {
    return tolerance().filter(CaseTolerance::isOpen).isPresent()
        && CaseTransitions.from(state, CaseAct.LAPSE_TOLERANCE).isPresent();
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
