package org.onewindow.acceptance.domain.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.kernel.refusal.Stale;

/**
 * 撤回、撤销、依职权注销: what an organ begins against a licence of its own accord. It is proposed for a
 * reason of the law's closed list; the holder is told and heard; somebody else than the proposer
 * orders or drops it. What may be done stands in {@link ProceedingTransitions}. Not thread-safe;
 * concurrent change is refused by the version.
 */
@Entity
@Table(name = "acc_licence_proceeding")
public class LicenceProceeding {

  private static final CaseRule INCOMPLETE = CaseRule.CASE_STATEMENT_INCOMPLETE;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private long version;
  private String number;

  @Column(name = "licence_no")
  private String licence;

  @Column(name = "licence_name")
  private String licenceName;

  @Column(name = "case_id")
  private long caseId;

  private String organ;
  private String section;

  @Enumerated(EnumType.STRING)
  private ProceedingKind kind;

  @Enumerated(EnumType.STRING)
  private ProceedingGround ground;

  @Enumerated(EnumType.STRING)
  private ProceedingState state;

  private String facts;
  private String basis;

  @Column(name = "proposed_by")
  private String proposedBy;

  @Column(name = "proposer_name")
  private String proposerName;

  @Column(name = "proposed_at")
  private Instant proposedAt;

  @Column(name = "state_until")
  private LocalDate stateUntil;

  @Enumerated(EnumType.STRING)
  @Column(name = "statement_how")
  private HolderStatement statementHow;

  private String statement;

  @Column(name = "statement_at")
  private Instant statementAt;

  @Column(name = "decided_by")
  private String decidedBy;

  @Column(name = "decider_name")
  private String deciderName;

  @Column(name = "decided_at")
  private Instant decidedAt;

  private String reasons;
  private String compensation;

  protected LicenceProceeding() {}

  /**
   * Proposes.
   *
   * @param number of the proceeding
   * @param made the case that made the certificate; its file takes the papers
   * @param facts what was found
   * @param basis articles, besides those of the law on licences
   * @param stateUntil last day on which the holder may state and defend
   * @throws Refused ACC-056, ACC-304, ACC-320, ACC-323
   */
  public static LicenceProceeding propose(
      String number,
      Certificate certificate,
      LicenceCase made,
      ProceedingGround ground,
      String facts,
      String basis,
      LocalDate stateUntil,
      Officer by,
      Instant at,
      LocalDate today) {
    if (ground == null) {
      throw new Refused(CaseRule.PROCEEDING_GROUND_MISSING.refusal().at("ground"));
    }
    LicenceProceeding it = new LicenceProceeding();
    it.organ = made.matter().organ();
    it.section = made.matter().section();
    it.mustBelong(by);
    if (CertificateTransitions.from(certificate.state(), ground.kind().act()).isEmpty()) {
      throw new Refused(
          CaseRule.CERTIFICATE_STATE_FORBIDS.refusal(ground.kind().act(), certificate.state()));
    }
    new Reasons()
        .must(
            ground.fits(certificate, certificate.on(today)),
            CaseRule.PROCEEDING_GROUND_UNFIT,
            "ground")
        .need(facts, CaseRule.PROCEEDING_FACTS_MISSING, "facts")
        .raise();
    it.number = number;
    it.licence = certificate.number();
    it.licenceName = certificate.name();
    it.caseId = certificate.caseId();
    it.kind = ground.kind();
    it.ground = ground;
    it.state = ProceedingState.PROPOSED;
    it.facts = facts.strip();
    it.basis = basis == null ? "" : basis.strip();
    it.stateUntil = stateUntil;
    it.proposedBy = by.account();
    it.proposerName = by.name();
    it.proposedAt = at;
    return it;
  }

  /**
   * Records what the holder said, or that nothing was said.
   *
   * @param heard who said what and where, and who signed; all of it where something was said
   * @throws Refused ACC-056, ACC-321, ACC-324, ACC-530
   */
  public void recordStatement(
      HolderStatement how, Statement heard, Officer by, Instant at, LocalDate today) {
    String said = heard.said();
    ProceedingState next = next(ProceedingAct.RECORD_STATEMENT);
    mustBelong(by);
    new Reasons()
        .must(how != null, CaseRule.PROCEEDING_STATEMENT_MISSING, "how")
        .must(
            how != HolderStatement.MADE || said != null && !said.isBlank(),
            CaseRule.PROCEEDING_STATEMENT_MISSING,
            "said")
        .must(how != HolderStatement.MADE || isTold(heard.speaker()), INCOMPLETE, "speaker")
        .must(how != HolderStatement.MADE || isTold(heard.place()), INCOMPLETE, "place")
        .must(how != HolderStatement.MADE || isTold(heard.signed()), INCOMPLETE, "signed")
        .must(
            how != HolderStatement.NONE_IN_TIME || today.isAfter(stateUntil),
            CaseRule.PROCEEDING_STATEMENT_STILL_OPEN,
            "how")
        .raise();
    statementHow = how;
    statement = said == null ? "" : said.strip();
    statementAt = at;
    state = next;
  }

  private static boolean isTold(String text) {
    return text != null && !text.isBlank();
  }

  /**
   * Orders it.
   *
   * @param why reasons of the decision, the holder's statement answered
   * @param pays what is paid as compensation; compulsory for a withdrawal
   * @throws Refused ACC-056, ACC-321 … ACC-324
   */
  public void order(String why, String pays, Officer by, Instant at) {
    ProceedingState next = next(ProceedingAct.ORDER);
    mustDecide(by);
    if (kind.needsHearing() && state != ProceedingState.HEARD) {
      throw new Refused(CaseRule.PROCEEDING_HOLDER_NOT_HEARD.refusal());
    }
    new Reasons()
        .need(why, CaseRule.PROCEEDING_REASONS_MISSING, "reasons")
        .must(
            kind != ProceedingKind.WITHDRAWAL || pays != null && !pays.isBlank(),
            CaseRule.PROCEEDING_COMPENSATION_MISSING,
            "compensation")
        .raise();
    decided(next, why, pays, by, at);
  }

  /**
   * Drops it: what was thought is not so, or taking the licence away would harm the public more
   * (art. 69 para. 3).
   *
   * @throws Refused ACC-056, ACC-322 … ACC-324
   */
  public void drop(String why, Officer by, Instant at) {
    ProceedingState next = next(ProceedingAct.DROP);
    mustDecide(by);
    new Reasons().need(why, CaseRule.PROCEEDING_REASONS_MISSING, "reasons").raise();
    decided(next, why, "", by, at);
  }

  private void decided(ProceedingState next, String why, String pays, Officer by, Instant at) {
    reasons = why.strip();
    compensation = pays == null ? "" : pays.strip();
    decidedBy = by.account();
    deciderName = by.name();
    decidedAt = at;
    state = next;
  }

  private ProceedingState next(ProceedingAct act) {
    return ProceedingTransitions.from(state, act)
        .orElseThrow(() -> new Refused(CaseRule.PROCEEDING_STATE_FORBIDS.refusal()))
        .to();
  }

  private void mustBelong(Officer by) {
    if (!by.unit().equals(section) && !by.unit().equals(organ)) {
      throw new Refused(CaseRule.CASE_NOT_YOUR_UNIT.refusal());
    }
  }

  private void mustDecide(Officer by) {
    mustBelong(by);
    if (by.account().equals(proposedBy)) {
      throw new Refused(CaseRule.PROCEEDING_PROPOSER_MAY_NOT_DECIDE.refusal());
    }
  }

  /**
   * Refuses when the page that the act comes from showed an older state.
   *
   * @throws Stale CASE_CHANGED_MEANWHILE
   */
  public void mustBeVersion(long seen) {
    if (seen >= 0 && seen != version) {
      throw new Stale(Refusal.of("CASE_CHANGED_MEANWHILE"));
    }
  }

  public long version() {
    return version;
  }

  public String number() {
    return number;
  }

  /** Number of the certificate. */
  public String licence() {
    return licence;
  }

  public String licenceName() {
    return licenceName;
  }

  /** The case that made the certificate; its file holds the papers. */
  public long caseId() {
    return caseId;
  }

  public String organ() {
    return organ;
  }

  public String section() {
    return section;
  }

  public ProceedingKind kind() {
    return kind;
  }

  public ProceedingGround ground() {
    return ground;
  }

  public ProceedingState state() {
    return state;
  }

  public String facts() {
    return facts;
  }

  public String basis() {
    return basis;
  }

  public String proposerName() {
    return proposerName;
  }

  public Instant proposedAt() {
    return proposedAt;
  }

  /** Last day on which the holder may state and defend. */
  public LocalDate stateUntil() {
    return stateUntil;
  }

  public Optional<HolderStatement> statementHow() {
    return Optional.ofNullable(statementHow);
  }

  public String statement() {
    return statement == null ? "" : statement;
  }

  public Optional<Instant> statementAt() {
    return Optional.ofNullable(statementAt);
  }

  public String deciderName() {
    return deciderName == null ? "" : deciderName;
  }

  public Optional<Instant> decidedAt() {
    return Optional.ofNullable(decidedAt);
  }

  public String reasons() {
    return reasons == null ? "" : reasons;
  }

  /** What is paid for a withdrawal; else empty. */
  public String compensation() {
    return compensation == null ? "" : compensation;
  }
}
