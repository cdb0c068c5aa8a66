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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onewindow.acceptance.domain.matter.HandlingKind;
import org.onewindow.acceptance.domain.matter.MaterialRequirement;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.acceptance.domain.matter.WindowPower;
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
 * <b>no licence is needed</b> at all. An accepted case is taken up by a reviewer, who was not the
 * acceptor; the <b>review</b> ends in an opinion, a second opinion may follow, the approver
 * <b>grants</b> or <b>denies</b>, or sends it back. A same-day matter may be decided at the window
 * in one sitting. A grant becomes a <b>certificate</b>; certificate or denial is <b>delivered</b>
 * against a signature, and with the file complete the case is <b>closed</b>. Until the decision the
 * applicant may <b>withdraw</b>.
 *
 * <p>What may follow what stands in {@link CaseTransitions}; every step appends to the ledger of
 * {@link CaseEvent}s, from which alone the deadlines are computed. Not thread-safe; concurrent
 * change is refused by the version and serialised by a row lock in the repository.
 */
@Entity
@Table(name = "acc_case")
public class LicenceCase {

  /** A one-sitting chain must end on the day it began; see {@link CaseRule#CASE_SITTING_BROKEN}. */
  private static final int MATERIAL_NAMES_IN_MESSAGE = 5;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private long version;

  private String ref;

  @Column(name = "case_no")
  private String number;

  @Enumerated(EnumType.STRING)
  private CaseState state;

  @Column(name = "matter_version_id")
  private long matterVersion;

  @Column(name = "matter_code")
  private String matterCode;

  @Column(name = "matter_name")
  private String matterName;

  private String organ;
  private String section;

  @Enumerated(EnumType.STRING)
  @Column(name = "handling_kind")
  private HandlingKind kind;

  private String scenario;

  @Column(name = "begun_at")
  private Instant begunAt;

  @Column(name = "begun_by")
  private String begunBy;

  /** The sealed form of a draft; gone once the case is received. */
  private String typed;

  @Column(name = "typed_at")
  private Instant typedAt;

  @Column(name = "received_at")
  private Instant receivedAt;

  @Column(name = "received_by")
  private String receivedBy;

  @Column(name = "receiving_unit")
  private String receivingUnit;

  @Column(name = "receiving_counter")
  private String receivingWindow;

  @Column(name = "secret_hash")
  private String secretHash;

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

  @Column(name = "competent_organ")
  private String competentOrgan;

  @Column(name = "refusal_basis")
  private String refusalBasis;

  @Column(name = "refusal_remedies")
  private String refusalRemedies;

  @Column(name = "certificate_no")
  private String certificateNumber;

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

  protected LicenceCase() {}

  private LicenceCase(String ref, PublishedMatter matter, Officer by, Instant at) {
    this.ref = ref;
    state = CaseState.DRAFT;
    desk = Desk.WINDOW;
    begunAt = at;
    begunBy = by.account();
    receivingUnit = by.unit();
    receivingWindow = by.window();
    due = DueDates.none();
    note = "";
    scenario = "";
    bind(matter);
  }

  /**
   * Begins a draft.
   *
   * @param ref unguessable name of the draft, also the place its sealed fields are bound to
   * @throws Refused ACC-039 when the officer's window does not handle the matter
   */
  public static LicenceCase draft(String ref, PublishedMatter matter, Officer by, Instant at) {
    mustHold(by, WindowPower.COLLECT, CaseRule.CASE_WINDOW_HAS_NO_POWER, matter.name());
    return new LicenceCase(ref, matter, by, at);
  }

  private void bind(PublishedMatter matter) {
    matterVersion = matter.versionId();
    matterCode = matter.code();
    matterName = matter.name();
    organ = matter.organ();
    section = matter.section();
    kind = matter.kind();
  }

  /** Keeps what was typed, as it was typed. */
  public void keep(String sealedForm, Instant at) {
    mustBe(CaseState.DRAFT, CaseAct.RECEIVE);
    typed = sealedForm;
    typedAt = at;
  }

  /**
   * Takes the application: the case exists in law from here on.
   *
   * @throws Refused ACC-030 … ACC-039, all that apply at once
   */
  public void receive(
      CaseNumber caseNumber,
      String progressSecretHash,
      PublishedMatter matter,
      Application application,
      Officer by,
      Instant at,
      LocalDate today) {
    Transition transition = admit(CaseAct.RECEIVE, by, new Circumstances(matter, true, at));
    if (caseNumber == null || progressSecretHash == null) {
      throw new Refused(CaseRule.CASE_RECEIPT_NUMBER_MISSING.refusal());
    }
    List<Refusal> reasons = faults(matter, application, today);
    if (!reasons.isEmpty()) {
      throw new Refused(reasons);
    }
    bind(matter);
    number = caseNumber.text();
    secretHash = progressSecretHash;
    scenario = application.scenario();
    note = application.note();
    application.parties().forEach(p -> parties.add(new CaseParty(this, p)));
    PartyDetails applicant = application.party(PartyRole.APPLICANT).orElseThrow();
    applicantName = applicant.name();
    applicantKind = applicant.kind();
    Map<String, ReceivedMaterial> received = byCode(application.materials());
    int position = 0;
    for (MaterialRequirement asked : matter.materialsFor(scenario)) {
      materials.add(
          new CaseMaterial(
              this,
              ++position,
              asked,
              received.getOrDefault(asked.code(), ReceivedMaterial.none(asked.code()))));
    }
    typed = null;
    receivedAt = at;
    receivedBy = by.account();
    receivingUnit = by.unit();
    receivingWindow = by.window();
    enter(transition, by, at, at, null, application.note());
  }

  /** Everything that stands against receiving an application, at its fields; ACC-031 … ACC-038. */
  public static List<Refusal> faults(
      PublishedMatter matter, Application application, LocalDate today) {
    List<Refusal> reasons = new ArrayList<>();
    PartyDetails applicant = application.party(PartyRole.APPLICANT).orElseThrow();
    boolean person = applicant.kind() == PartyKind.NATURAL_PERSON;
    Set<String> may = matter.applicants();
    if (person ? !may.contains("1") : may.stream().allMatch("1"::equals)) {
      reasons.add(CaseRule.CASE_APPLICANT_KIND_UNFIT.refusal(matter.name()).at("applicant.kind"));
    }
    if (!person && application.party(PartyRole.LEGAL_REPRESENTATIVE).isEmpty()) {
      reasons.add(CaseRule.CASE_LEGAL_REPRESENTATIVE_MISSING.refusal().at("representative.name"));
    }
    application
        .party(PartyRole.AGENT)
        .ifPresent(agent -> agentFaults(matter, agent, today, reasons));
    if (matter.scenarios().stream().noneMatch(s -> s.code().equals(application.scenario()))) {
      reasons.add(CaseRule.CASE_SCENARIO_UNKNOWN.refusal().at("scenario"));
    }
    Map<String, MaterialRequirement> asked =
        matter.materialsFor(application.scenario()).stream()
            .collect(Collectors.toMap(MaterialRequirement::code, Function.identity()));
    for (ReceivedMaterial material : application.materials()) {
      MaterialRequirement requirement = asked.get(material.code());
      if (requirement == null) {
        reasons.add(
            CaseRule.CASE_MATERIAL_FOREIGN
                .refusal(material.code())
                .at(ReceivedMaterial.field(material.code())));
      } else {
        licenceFault(requirement, material).ifPresent(reasons::add);
      }
    }
    return reasons;
  }

  private static void agentFaults(
      PublishedMatter matter, PartyDetails agent, LocalDate today, List<Refusal> reasons) {
    if (!matter.agentAllowed()) {
      reasons.add(CaseRule.CASE_AGENT_NOT_ALLOWED.refusal(matter.name()).at("agent.name"));
    } else if (agent.mandate().isEmpty() || agent.mandate().get().scope().isBlank()) {
      reasons.add(CaseRule.CASE_MANDATE_MISSING.refusal().at("agent.mandateScope"));
    } else if (agent.mandate().get().validUntil().isBefore(today)) {
      reasons.add(
          CaseRule.CASE_MANDATE_EXPIRED
              .refusal(agent.mandate().get().validUntil())
              .at("agent.mandateUntil"));
    }
  }

  private static Optional<Refusal> licenceFault(
      MaterialRequirement requirement, ReceivedMaterial material) {
    return material.form() == MaterialForm.ELECTRONIC_LICENCE && !requirement.sharedCheck()
        ? Optional.of(
            CaseRule.CASE_LICENCE_CHECK_NOT_SHARED
                .refusal(requirement.name())
                .at(ReceivedMaterial.field(requirement.code()) + ".form"))
        : Optional.empty();
  }

  /**
   * Tells the applicant once, in full, what to correct.
   *
   * @throws Refused ACC-040, ACC-046 … ACC-049
   */
  public void noticeCorrection(List<Defect> found, Officer by, Instant at) {
    Transition transition = admit(CaseAct.NOTICE_CORRECTION, by, Circumstances.at(at));
    if (found.isEmpty() || found.stream().anyMatch(d -> d.what().isEmpty())) {
      throw new Refused(CaseRule.CASE_CORRECTION_WITHOUT_DEFECT.refusal().at("defects"));
    }
    Set<String> known = materials.stream().map(CaseMaterial::code).collect(Collectors.toSet());
    for (Defect defect : found) {
      if (!defect.material().equals(Defect.FORM) && !known.contains(defect.material())) {
        throw new Refused(CaseRule.CASE_CORRECTION_WITHOUT_DEFECT.refusal().at("defects"));
      }
    }
    Set<String> named = found.stream().map(Defect::material).collect(Collectors.toSet());
    List<CaseMaterial> unnamed =
        materials.stream().filter(m -> !m.isInOrder() && !named.contains(m.code())).toList();
    if (!unnamed.isEmpty()) {
      throw new Refused(CaseRule.CASE_CORRECTION_NOT_WHOLE.refusal(names(unnamed)).at("defects"));
    }
    found.forEach(d -> defects.add(new CaseDefect(this, defects.size() + 1, d, at)));
    correctionNotices++;
    String text = found.stream().map(Defect::what).collect(Collectors.joining("\n"));
    enter(transition, by, at, at, null, text);
  }

  /**
   * Takes the corrected papers; the five days begin afresh.
   *
   * @throws Refused ACC-038, ACC-050 while something of the notice is still missing
   */
  public void handInCorrections(
      List<ReceivedMaterial> handedIn, PublishedMatter matter, Officer by, Instant at) {
    Transition transition = admit(CaseAct.HAND_IN_CORRECTIONS, by, Circumstances.at(at));
    Map<String, MaterialRequirement> asked =
        matter.materialsFor(scenario).stream()
            .collect(Collectors.toMap(MaterialRequirement::code, Function.identity()));
    Map<String, CaseMaterial> mine = new HashMap<>();
    materials.forEach(m -> mine.put(m.code(), m));
    for (ReceivedMaterial material : handedIn) {
      CaseMaterial target = mine.get(material.code());
      if (target == null) {
        throw new Refused(
            CaseRule.CASE_MATERIAL_FOREIGN
                .refusal(material.code())
                .at(ReceivedMaterial.field(material.code())));
      }
      Optional<Refusal> fault = licenceFault(asked.get(material.code()), material);
      if (fault.isPresent()) {
        throw new Refused(fault.get());
      }
      target.take(material);
    }
    Set<String> noticed = defects.stream().map(CaseDefect::material).collect(Collectors.toSet());
    List<CaseMaterial> still =
        materials.stream().filter(m -> noticed.contains(m.code()) && !m.isInOrder()).toList();
    if (!still.isEmpty()) {
      throw new Refused(CaseRule.CASE_CORRECTION_NOT_ALL_HANDED_IN.refusal(names(still)));
    }
    defects.forEach(d -> d.answered(at));
    enter(transition, by, at, at, null, "");
  }

  /**
   * Accepts. Counts from the hand-in where papers were corrected (ACC-042), else from now; where
   * the five days have passed in silence the law has accepted already, as of the day of receipt.
   *
   * @throws Refused ACC-040, ACC-041
   */
  public void accept(Officer by, Instant at) {
    Transition transition = admit(CaseAct.ACCEPT, by, Circumstances.at(at));
    Instant effective = at;
    Optional<CaseEvent> handIn = last(ClockMark.CORRECTED);
    if (handIn.isPresent()) {
      effective = handIn.get().effectiveAt();
    } else if (isAcceptedBySilence(at)) {
      effective = receivedAt;
    }
    acceptedAt = effective;
    acceptedBy = by.account();
    enter(transition, by, at, effective, null, "");
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
    Transition transition = admit(CaseAct.REFUSE_ACCEPTANCE, by, Circumstances.at(at));
    List<Refusal> reasons = new ArrayList<>();
    need(reason, CaseRule.CASE_REFUSAL_REASON_MISSING, "reason", reasons);
    need(organ, CaseRule.CASE_COMPETENT_ORGAN_MISSING, "competentOrgan", reasons);
    need(remedies, CaseRule.CASE_REMEDIES_MISSING, "remedies", reasons);
    raise(reasons);
    competentOrgan = organ.strip();
    refusalBasis = basis == null ? "" : basis.strip();
    refusalRemedies = remedies.strip();
    enter(transition, by, at, at, null, reason.strip());
  }

  /**
   * Records that the matter needs no licence.
   *
   * @throws Refused ACC-040, ACC-045, ACC-046
   */
  public void recordNotNeeded(String reason, Officer by, Instant at) {
    Transition transition = admit(CaseAct.RECORD_NOT_NEEDED, by, Circumstances.at(at));
    List<Refusal> reasons = new ArrayList<>();
    need(reason, CaseRule.CASE_NOT_NEEDED_REASON_MISSING, "reason", reasons);
    raise(reasons);
    enter(transition, by, at, at, null, reason.strip());
  }

  /**
   * A reviewer takes the case up.
   *
   * @throws Refused ACC-055, ACC-056
   */
  public void takeUp(Officer by, Instant at) {
    Transition transition = admit(CaseAct.TAKE_UP, by, Circumstances.at(at));
    reviewedBy = by.account();
    enter(transition, by, at, at, null, "");
  }

  /**
   * Ends the review.
   *
   * @param verdict what is proposed
   * @param opinion in words
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
    Transition transition = admit(CaseAct.GIVE_REVIEW_OPINION, by, Circumstances.at(at));
    List<Refusal> reasons = new ArrayList<>();
    needOpinion(verdict, opinion, reasons);
    List<String> who =
        inspectors.stream().map(String::strip).filter(n -> !n.isEmpty()).distinct().toList();
    if (matter.siteVisit() && who.size() < 2) {
      reasons.add(CaseRule.CASE_TWO_INSPECTORS_NEEDED.refusal().at("inspectors"));
    }
    raise(reasons);
    String text = opinion.strip() + (who.isEmpty() ? "" : "\n" + String.join("、", who));
    enter(transition, by, at, at, verdict, text);
  }

  /**
   * Adds the chief representative's opinion (审核).
   *
   * @throws Refused ACC-055, ACC-056, ACC-057, ACC-060
   */
  public void giveSecondOpinion(Verdict verdict, String opinion, Officer by, Instant at) {
    Transition transition = admit(CaseAct.GIVE_SECOND_OPINION, by, Circumstances.at(at));
    List<Refusal> reasons = new ArrayList<>();
    needOpinion(verdict, opinion, reasons);
    raise(reasons);
    enter(transition, by, at, at, verdict, opinion.strip());
  }

  /**
   * Gives the case back to its reviewer.
   *
   * @throws Refused ACC-056, ACC-057
   */
  public void sendBack(String reason, Officer by, Instant at) {
    Transition transition = admit(CaseAct.SEND_BACK, by, Circumstances.at(at));
    List<Refusal> reasons = new ArrayList<>();
    need(reason, CaseRule.CASE_OPINION_EMPTY, "opinion", reasons);
    raise(reasons);
    enter(transition, by, at, at, null, reason.strip());
  }

  /**
   * Grants or denies after review.
   *
   * @throws Refused ACC-056, ACC-057, ACC-065 … ACC-070
   */
  public void decide(
      Verdict outcome,
      DecisionText text,
      String opinion,
      PublishedMatter matter,
      Officer by,
      Instant at) {
    Transition transition =
        admit(
            outcome == Verdict.GRANT ? CaseAct.GRANT : CaseAct.DENY,
            by,
            new Circumstances(matter, false, at));
    settle(transition, outcome, text, opinion, by, at);
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
    Transition transition =
        admit(
            outcome == Verdict.GRANT ? CaseAct.GRANT_ON_THE_SPOT : CaseAct.DENY_ON_THE_SPOT,
            by,
            new Circumstances(null, receivedToday, at));
    settle(transition, outcome, text, opinion, by, at);
  }

  private void settle(
      Transition transition,
      Verdict outcome,
      DecisionText text,
      String opinion,
      Officer by,
      Instant at) {
    List<Refusal> reasons = new ArrayList<>();
    need(opinion, CaseRule.CASE_OPINION_EMPTY, "opinion", reasons);
    if (outcome == Verdict.DENY) {
      need(text.facts(), CaseRule.CASE_DENIAL_FACTS_MISSING, "facts", reasons);
      need(text.reasons(), CaseRule.CASE_DENIAL_REASONS_MISSING, "reasons", reasons);
      need(text.basis(), CaseRule.CASE_DENIAL_BASIS_MISSING, "basis", reasons);
      need(text.remedies(), CaseRule.CASE_REMEDIES_MISSING, "remedies", reasons);
    }
    raise(reasons);
    decision = new CaseDecision(outcome, text, at);
    enter(transition, by, at, at, outcome, opinion.strip());
  }

  /**
   * Makes the certificate.
   *
   * @param certificate its number
   * @throws Refused ACC-075 when the matter's result is a letter
   */
  public void issueCertificate(String certificate, PublishedMatter matter, Officer by, Instant at) {
    Transition transition =
        admit(CaseAct.ISSUE_CERTIFICATE, by, new Circumstances(matter, false, at));
    certificateNumber = certificate;
    enter(transition, by, at, at, null, certificate);
  }

  /** The result of the matter is a certificate and not the decision letter alone. */
  public static boolean givesCertificate(PublishedMatter matter) {
    return !matter.licenceName().isBlank();
  }

  /**
   * Records that the result reached its recipient.
   *
   * @throws Refused ACC-076 … ACC-080
   */
  public void deliver(Delivery how, PublishedMatter matter, Officer by, Instant at) {
    Transition transition = admit(CaseAct.DELIVER, by, new Circumstances(matter, false, at));
    List<Refusal> reasons = new ArrayList<>();
    if (how.method() == null) {
      reasons.add(CaseRule.CASE_DELIVERY_INCOMPLETE.refusal().at("method"));
    }
    need(how.recipient(), CaseRule.CASE_DELIVERY_INCOMPLETE, "recipient", reasons);
    need(how.place(), CaseRule.CASE_DELIVERY_INCOMPLETE, "place", reasons);
    if (how.at() == null) {
      reasons.add(CaseRule.CASE_DELIVERY_INCOMPLETE.refusal().at("at"));
    } else if (how.at().isAfter(at) || how.at().isBefore(decision.at())) {
      reasons.add(CaseRule.CASE_DELIVERY_TIME_IMPOSSIBLE.refusal().at("at"));
    }
    boolean refused = how.refusedToSign() || how.method() == DeliveryMethod.LEFT_IN_PLACE;
    if (refused) {
      need(how.witness(), CaseRule.CASE_DELIVERY_WITNESS_MISSING, "witness", reasons);
    }
    if (how.method() == DeliveryMethod.ELECTRONIC && !how.consent()) {
      reasons.add(CaseRule.CASE_ELECTRONIC_DELIVERY_WITHOUT_CONSENT.refusal().at("consent"));
    }
    raise(reasons);
    delivery = new CaseDelivery(how, by);
    enter(transition, by, at, how.at(), null, how.note());
  }

  /**
   * Closes the file.
   *
   * @throws Refused ACC-081 when a paper that the file must hold is not there
   */
  public void close(Officer by, Instant at) {
    Transition transition = next(CaseAct.CLOSE);
    List<DocumentKind> must = new ArrayList<>(List.of(DocumentKind.RECEIPT));
    must.add(DocumentKind.ACCEPTANCE_NOTICE);
    must.add(
        decision.outcome() == Verdict.GRANT
            ? DocumentKind.GRANT_DECISION
            : DocumentKind.DENIAL_DECISION);
    must.add(DocumentKind.DELIVERY_RECORD);
    documents.forEach(d -> must.remove(d.kind()));
    if (!must.isEmpty()) {
      throw new Refused(CaseRule.CASE_FILE_INCOMPLETE.refusal(must.get(0)));
    }
    enter(transition, by, at, at, null, "");
  }

  /**
   * Takes the application back at the applicant's signed request.
   *
   * @throws Refused ACC-085
   */
  public void withdraw(String reason, Officer by, Instant at) {
    Transition transition = admit(CaseAct.WITHDRAW, by, Circumstances.at(at));
    List<Refusal> reasons = new ArrayList<>();
    need(reason, CaseRule.CASE_WITHDRAWAL_REASON_MISSING, "reason", reasons);
    raise(reasons);
    enter(transition, by, at, at, null, reason.strip());
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
        && due.acceptance().isPresent()
        && at.isAfter(due.acceptance().get());
  }

  /**
   * What an act depends on besides who acts.
   *
   * @param matter needed for deciding, certificates and delivery
   * @param receivedToday the case was received on the calendar day of {@code at}
   */
  public record Circumstances(PublishedMatter matter, boolean receivedToday, Instant at) {
    static Circumstances at(Instant at) {
      return new Circumstances(null, false, at);
    }
  }

  /** Why this officer cannot do this now, whatever is entered; empty when nothing hinders. */
  public Optional<Refusal> hindrance(CaseAct act, Officer by, Circumstances circumstances) {
    try {
      admit(act, by, circumstances);
      return Optional.empty();
    } catch (Refused refused) {
      return Optional.of(refused.reasons().get(0));
    }
  }

  /** The row of the table, if it exists and this officer may walk it. */
  private Transition admit(CaseAct act, Officer by, Circumstances given) {
    Transition transition = next(act);
    switch (act) {
      case RECEIVE, HAND_IN_CORRECTIONS -> mustBeAbleToCollect(by);
      case ACCEPT -> {
        mustHaveAcceptancePower(by);
        mustBeComplete(given.at());
      }
      case NOTICE_CORRECTION -> {
        mustHaveAcceptancePower(by);
        mustNotBeAcceptedBySilence(given.at());
        must(correctionNotices == 0, CaseRule.CASE_CORRECTION_ONLY_ONCE);
      }
      case REFUSE_ACCEPTANCE, RECORD_NOT_NEEDED -> {
        mustHaveAcceptancePower(by);
        mustNotBeAcceptedBySilence(given.at());
      }
      case TAKE_UP -> {
        mustBelongToOrgan(by);
        must(!hasAccepted(by), CaseRule.CASE_ACCEPTOR_MAY_NOT_REVIEW);
      }
      case GIVE_REVIEW_OPINION ->
          must(by.account().equals(reviewedBy), CaseRule.CASE_NOT_YOUR_REVIEW);
      case GIVE_SECOND_OPINION -> {
        mustBelongToOrgan(by);
        must(!by.account().equals(reviewedBy), CaseRule.CASE_SECOND_OPINION_BY_ANOTHER);
        must(!hasAccepted(by), CaseRule.CASE_ACCEPTOR_MAY_NOT_REVIEW);
      }
      case SEND_BACK -> mustBelongToOrgan(by);
      case GRANT, DENY -> {
        mustBelongToOrgan(by);
        must(!hasAccepted(by), CaseRule.CASE_ACCEPTOR_MAY_NOT_DECIDE);
        boolean apart = given.matter().separateApprover();
        must(!apart || !by.account().equals(reviewedBy), CaseRule.CASE_REVIEWER_MAY_NOT_DECIDE);
      }
      case GRANT_ON_THE_SPOT, DENY_ON_THE_SPOT -> mustDecideInOneSitting(by, given);
      case ISSUE_CERTIFICATE ->
          must(givesCertificate(given.matter()), CaseRule.CASE_NO_CERTIFICATE_TO_ISSUE, matterName);
      case DELIVER ->
          must(
              state != CaseState.GRANTED || !givesCertificate(given.matter()),
              CaseRule.CASE_CERTIFICATE_NOT_ISSUED);
      case WITHDRAW -> {
        if (by.isAtWindow()) {
          mustBeAbleToCollect(by);
        } else {
          mustBelongToOrgan(by);
        }
      }
      case CLOSE -> {
        // the file is looked at when it is closed
      }
    }
    return transition;
  }

  private boolean hasAccepted(Officer by) {
    return by.account().equals(acceptedBy) || by.account().equals(receivedBy);
  }

  private void mustBeAbleToCollect(Officer by) {
    mustHold(by, WindowPower.COLLECT, CaseRule.CASE_WINDOW_HAS_NO_POWER, matterName);
  }

  private void mustBeComplete(Instant at) {
    List<CaseMaterial> lacking = materials.stream().filter(m -> !m.isInOrder()).toList();
    if (!lacking.isEmpty() && !isAcceptedBySilence(at)) {
      throw new Refused(CaseRule.CASE_MATERIALS_INCOMPLETE.refusal(names(lacking)));
    }
  }

  private void mustDecideInOneSitting(Officer by, Circumstances given) {
    must(kind == HandlingKind.SAME_DAY, CaseRule.CASE_NOT_SAME_DAY, matterName);
    must(
        by.isAtWindow() && by.holds(WindowPower.DECIDE),
        CaseRule.CASE_DECIDE_POWER_MISSING,
        matterName);
    must(
        given.receivedToday() && by.window().equals(receivingWindow),
        CaseRule.CASE_SITTING_BROKEN,
        matterName);
  }

  private static void must(boolean holds, CaseRule rule, Object... arguments) {
    if (!holds) {
      throw new Refused(rule.refusal(arguments));
    }
  }

  private void mustNotBeAcceptedBySilence(Instant at) {
    if (isAcceptedBySilence(at)) {
      throw new Refused(CaseRule.CASE_ACCEPTED_BY_SILENCE.refusal());
    }
  }

  private void mustHaveAcceptancePower(Officer by) {
    if (by.isAtWindow()) {
      mustHold(by, WindowPower.ACCEPT, CaseRule.CASE_ACCEPT_POWER_MISSING, matterName);
    } else {
      mustBelongToOrgan(by);
    }
  }

  private void mustBelongToOrgan(Officer by) {
    if (!by.unit().equals(section) && !by.unit().equals(organ)) {
      throw new Refused(CaseRule.CASE_NOT_YOUR_UNIT.refusal());
    }
  }

  private static void mustHold(Officer by, WindowPower needed, CaseRule rule, String matter) {
    if (!by.holds(needed)) {
      throw new Refused(rule.refusal(matter));
    }
  }

  private static void needOpinion(Verdict verdict, String opinion, List<Refusal> reasons) {
    if (verdict == null) {
      reasons.add(CaseRule.CASE_OPINION_EMPTY.refusal().at("verdict"));
    }
    need(opinion, CaseRule.CASE_OPINION_EMPTY, "opinion", reasons);
  }

  private static void need(String text, CaseRule rule, String field, List<Refusal> reasons) {
    if (text == null || text.isBlank()) {
      reasons.add(rule.refusal().at(field));
    }
  }

  private static void raise(List<Refusal> reasons) {
    if (!reasons.isEmpty()) {
      throw new Refused(reasons);
    }
  }

  private static String names(List<CaseMaterial> some) {
    String list =
        some.stream()
            .limit(MATERIAL_NAMES_IN_MESSAGE)
            .map(CaseMaterial::name)
            .collect(Collectors.joining("、"));
    return some.size() > MATERIAL_NAMES_IN_MESSAGE ? list + "…" : list;
  }

  private static Map<String, ReceivedMaterial> byCode(List<ReceivedMaterial> materials) {
    Map<String, ReceivedMaterial> byCode = new HashMap<>();
    materials.forEach(m -> byCode.put(m.code(), m));
    return byCode;
  }

  private void mustBe(CaseState wanted, CaseAct act) {
    if (state != wanted) {
      throw new Refused(CaseRule.CASE_STATE_FORBIDS.refusal(act, state));
    }
  }

  private Transition next(CaseAct act) {
    return CaseTransitions.from(state, act)
        .orElseThrow(() -> new Refused(CaseRule.CASE_STATE_FORBIDS.refusal(act, state)));
  }

  private void enter(
      Transition transition,
      Officer by,
      Instant at,
      Instant effectiveAt,
      Verdict verdict,
      String why) {
    if (!events.isEmpty() && at.isBefore(events.get(events.size() - 1).at())) {
      throw new IllegalArgumentException("The ledger is in order of time: " + at);
    }
    state = transition.to();
    desk = Desk.of(state);
    events.add(
        new CaseEvent(this, events.size() + 1, transition, at, effectiveAt, by, verdict, why));
  }

  private Optional<CaseEvent> last(ClockMark mark) {
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

  public long matterVersion() {
    return matterVersion;
  }

  public String matterCode() {
    return matterCode;
  }

  public String matterName() {
    return matterName;
  }

  public String organ() {
    return organ;
  }

  public String section() {
    return section;
  }

  public HandlingKind kind() {
    return kind;
  }

  public String scenario() {
    return scenario;
  }

  public Instant begunAt() {
    return begunAt;
  }

  public String begunBy() {
    return begunBy;
  }

  public Optional<String> typed() {
    return Optional.ofNullable(typed);
  }

  public Optional<Instant> typedAt() {
    return Optional.ofNullable(typedAt);
  }

  public Optional<Instant> receivedAt() {
    return Optional.ofNullable(receivedAt);
  }

  public String receivedBy() {
    return receivedBy;
  }

  public String receivingUnit() {
    return receivingUnit;
  }

  public String receivingWindow() {
    return receivingWindow;
  }

  public String secretHash() {
    return secretHash;
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

  public String competentOrgan() {
    return competentOrgan == null ? "" : competentOrgan;
  }

  /** Articles a refusal of acceptance rests on; else empty. */
  public String refusalBasis() {
    return refusalBasis == null ? "" : refusalBasis;
  }

  /** Remedies told with a refusal of acceptance; else empty. */
  public String refusalRemedies() {
    return refusalRemedies == null ? "" : refusalRemedies;
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

  /** The ledger, oldest first. */
  public List<CaseEvent> events() {
    return Collections.unmodifiableList(events);
  }

  public List<CaseDefect> defects() {
    return Collections.unmodifiableList(defects);
  }

  public List<CaseDocument> documents() {
    return Collections.unmodifiableList(documents);
  }
}
