package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onewindow.acceptance.domain.cases.AcceptanceRefusal;
import org.onewindow.acceptance.domain.cases.Accepting;
import org.onewindow.acceptance.domain.cases.Admission;
import org.onewindow.acceptance.domain.cases.CaseAct;
import org.onewindow.acceptance.domain.cases.CaseClock;
import org.onewindow.acceptance.domain.cases.CaseCommitment;
import org.onewindow.acceptance.domain.cases.CaseExtension;
import org.onewindow.acceptance.domain.cases.CaseHearing;
import org.onewindow.acceptance.domain.cases.CaseMaterial;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.CaseParty;
import org.onewindow.acceptance.domain.cases.CaseProceeding;
import org.onewindow.acceptance.domain.cases.CaseSpecialProcedure;
import org.onewindow.acceptance.domain.cases.CaseState;
import org.onewindow.acceptance.domain.cases.CaseTermination;
import org.onewindow.acceptance.domain.cases.CaseTransitions;
import org.onewindow.acceptance.domain.cases.Circumstances;
import org.onewindow.acceptance.domain.cases.Committing;
import org.onewindow.acceptance.domain.cases.FeeNotice;
import org.onewindow.acceptance.domain.cases.FeeState;
import org.onewindow.acceptance.domain.cases.HoldingHearing;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.Mandate;
import org.onewindow.acceptance.domain.cases.Officer;
import org.onewindow.acceptance.domain.cases.PartyKind;
import org.onewindow.acceptance.domain.cases.RelayingCorrection;
import org.onewindow.acceptance.domain.cases.Returning;
import org.onewindow.acceptance.domain.cases.SealedText;
import org.onewindow.acceptance.domain.cases.SecondCorrection;
import org.onewindow.acceptance.domain.cases.ServiceConfirmation;
import org.onewindow.acceptance.domain.cases.Tolerating;
import org.onewindow.acceptance.domain.folder.Folder;
import org.onewindow.acceptance.domain.folder.Handover;
import org.onewindow.acceptance.domain.matter.HandlingKind;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.acceptance.domain.matter.Scenario;
import org.onewindow.acceptance.domain.matter.SpecialProcedureKind;
import org.onewindow.acceptance.domain.matter.WindowPower;
import org.onewindow.acceptance.persistence.cases.CaseWarnings;
import org.onewindow.acceptance.persistence.folder.Folders;
import org.onewindow.kernel.identity.PersonName;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.identity.Actor;
import org.onewindow.platform.identity.ApplicantDirectory;
import org.onewindow.platform.identity.Permitted;

/** A case as the reader may see it, with what the reader may do next. */
@ApplicationScoped
public class ShowCase {

  private final CaseBook book;
  private final Folders folders;
  private final FeeBook fees;
  private final ApplicantDirectory applicants;
  private final CaseWarnings warnings;

  /** For the container's proxy. */
  protected ShowCase() {
    this(null, null, null, null, null);
  }

  @Inject
  ShowCase(
      CaseBook book,
      CaseWarnings warnings,
      Folders folders,
      FeeBook fees,
      ApplicantDirectory applicants) {
    this.applicants = applicants;
    this.book = book;
    this.warnings = warnings;
    this.folders = folders;
    this.fees = fees;
  }

  /**
   * @throws org.onewindow.kernel.refusal.NotFound CASE_NOT_FOUND, also for another unit's case
   */
  @Transactional
  @Permitted("case.read")
  public CaseView of(CaseNumber number) {
    LicenceCase it = book.look(number);
    PublishedMatter matter = book.matter(it);
    Instant now = book.now();
    CaseClock clock = book.caseClock(); // once: each asks whether the calendar was replaced
    return new CaseView(
        number.text(),
        it.version(),
        it.state(),
        it.desk(),
        matter(it, matter),
        new CaseView.Receipt(
            it.receivedAt().orElseThrow(),
            it.receipt().unit(),
            it.receipt().window(),
            it.note(),
            it.channel().collectingOrgan().orElse(""),
            it.channel().collectedAt()),
        it.parties().stream().map(ShowCase::party).toList(),
        it.materials().stream().map(ShowCase::material).toList(),
        events(it),
        warned(it),
        corrections(it, matter),
        papers(it),
        decision(it),
        delivery(it),
        it.refusal().map(AcceptanceRefusal::competentOrgan).orElse(""),
        it.certificateNumber().orElse(""),
        clock.read(it, matter, now),
        clock.correction(it),
        it.due().pressing(),
        it.due().next().filter(clock::isProvisional).isPresent(),
        Accepting.isDoneBySilence(it, now),
        tolerance(it, clock),
        book.actor().may(ReturnPapers.PERMISSION) ? returnable(it) : List.of(),
        it.commitments().stream().map(ShowCase::promise).toList(),
        it.serviceConfirmation().map(ServiceConfirmation::electronic),
        it.serviceConfirmation().flatMap(ServiceConfirmation::way),
        it.channel().account().filter(account -> !applicants.isVerified(account)).isPresent(),
        folders.of(number.text()).map(f -> folder(f, now)),
        offers(it, matter, now),
        ShowProceedings.of(it, matter, now),
        it.licence()
            .map(
                l ->
                    new CaseView.Licence(
                        l.item(), l.number(), l.name(), l.until(), l.isRenewedBySilence())),
        fees.of(it).map(f -> fee(f, it, matter)));
  }

  private CaseView.Fee fee(FeeNotice notice, LicenceCase it, PublishedMatter matter) {
    boolean handedOver = it.delivery().isPresent();
    return new CaseView.Fee(
        notice.state(),
        notice.total(),
        notice.isBeforeDelivery(),
        matter.fees().stream()
            .map(f -> new CaseView.FeeItem(f.name(), f.standard(), f.amount(), f.basis()))
            .toList(),
        notice.paidOn(),
        notice.receiptNumber(),
        notice.settledAt(),
        notice.settledName(),
        notice.reason(),
        (!handedOver || !notice.state().isSettled())
            && notice.state().after(FeeState.Act.PAY).isPresent()
            && book.actor().may(RecordFeePayment.PERMISSION),
        notice.state().after(FeeState.Act.WAIVE).isPresent()
            && FeeNotice.isReducible(matter)
            && book.actor().may(WaiveFee.PERMISSION));
  }

  private List<CaseView.Offer> offers(LicenceCase it, PublishedMatter matter, Instant now) {
    Actor actor = book.actor();
    Officer officer = book.officer(it.matter().code());
    boolean today = it.receivedAt().map(book::dayOf).filter(book.today()::equals).isPresent();
    Circumstances given = new Circumstances(matter, today, now);
    List<CaseView.Offer> offers = new ArrayList<>();
    for (CaseAct act : CaseTransitions.actsIn(it.state())) {
      if (!act.isOfTime()
          && actor.may(CasePermissions.needed(act))
          && !isElsewhere(act, it, officer, matter)) {
        Optional<Refusal> bar =
            act == CaseAct.DELIVER
                ? fees.of(it).flatMap(FeeNotice::barsDelivery)
                : Optional.empty();
        offers.add(
            new CaseView.Offer(act, bar.or(() -> Admission.hindrance(it, act, officer, given))));
      }
    }
    boolean oneSitting =
        it.state() == CaseState.RECEIVED
            && it.matter().kind() == HandlingKind.SAME_DAY
            && today
            && actor.may(CasePermissions.needed(CaseAct.GRANT_ON_THE_SPOT))
            && officer.power().filter(p -> p == WindowPower.DECIDE).isPresent()
            && officer.window().equals(it.receipt().window());
    if (oneSitting) {
      offers.add(
          0,
          new CaseView.Offer(
              CaseAct.GRANT_ON_THE_SPOT, Admission.hindrance(it, CaseAct.ACCEPT, officer, given)));
    }
    return offers;
  }

  /** What is nobody's business here: a button that could never be pressed is not shown. */
  private static boolean isElsewhere(
      CaseAct act, LicenceCase it, Officer officer, PublishedMatter matter) {
    return switch (act) {
      case GRANT_ON_THE_SPOT, DENY_ON_THE_SPOT ->
          it.matter().kind() != HandlingKind.SAME_DAY || !officer.isAtWindow();
      case ISSUE_CERTIFICATE -> !matter.givesCertificate();
      case DELIVER -> it.state() == CaseState.GRANTED && matter.givesCertificate();
      case GRANT, DENY -> it.matter().isForwarded();
      case TRANSFER_UP -> !it.matter().isForwarded();
      case PASS_ON -> !it.matter().isCollected();
      case RELAY_CORRECTION -> RelayingCorrection.isOpen(it);
      case FORWARD_CORRECTIONS -> !RelayingCorrection.isOpen(it);
      case ACCEPT, NOTICE_CORRECTION, REFUSE_ACCEPTANCE, RECORD_NOT_NEEDED ->
          it.matter().isCollected();
      case CLOSE -> true;
      case PROPOSE_EXTENSION -> matter.extension() == 0 || it.matter().isForwarded();
      case PROPOSE_SPECIAL ->
          matter.procedures().stream().allMatch(p -> p.kind() == SpecialProcedureKind.HEARING);
      case END_SPECIAL -> !isAsked(it, CaseSpecialProcedure.class);
      case RECORD_MINUTES, CALL_HEARING, END_HEARING -> !isAsked(it, CaseHearing.class);
      case REQUEST_HEARING -> !HoldingHearing.mayBeAsked(it);
      case WAIVE_HEARING -> !isAsked(it, CaseHearing.class);
      case APPROVE_EXTENSION, DECLINE_EXTENSION -> !isAsked(it, CaseExtension.class);
      case START_SPECIAL, DECLINE_SPECIAL -> !isAsked(it, CaseSpecialProcedure.class);
      case APPROVE_TERMINATION, DECLINE_TERMINATION -> !isAsked(it, CaseTermination.class);
      case PROPOSE_TERMINATION -> it.matter().isCollected();
      case COMMIT -> it.matter().isCollected() || Committing.offered(it, matter).isEmpty();
      case TERMINATE_FALSE_PROMISE -> true; // by the check of a promise
      case ASK_SECOND_CORRECTION -> it.matter().isCollected() || !SecondCorrection.mayBeAsked(it);
      case APPROVE_SECOND_CORRECTION -> !SecondCorrection.isAsked(it);
      case ACCEPT_TOLERANTLY -> it.matter().isCollected() || !Tolerating.isPossible(it);
      case HAND_IN_TOLERATED, EXTEND_TOLERANCE -> !Tolerating.isOpen(it);
      default -> false;
    };
  }

  private static boolean isAsked(LicenceCase it, Class<? extends CaseProceeding> kind) {
    return it.latest(kind).filter(CaseProceeding::isOpen).isPresent();
  }

  private static CaseView.FolderNow folder(Folder folder, Instant now) {
    return new CaseView.FolderNow(
        folder.holder(),
        folder.underWay().map(Handover::to).orElse(""),
        folder.underWay().filter(h -> h.isOverdue(now)).isPresent());
  }

  private static CaseView.Promise promise(CaseCommitment c) {
    return new CaseView.Promise(
        c.seq(),
        c.name(),
        c.content(),
        c.verification(),
        c.promisedAt(),
        c.checkedAt().orElse(null),
        c.checker(),
        c.isFalse(),
        c.finding());
  }

  private static List<CaseView.Returnable> returnable(LicenceCase it) {
    return Returning.held(it).entrySet().stream()
        .map(
            held ->
                new CaseView.Returnable(
                    held.getKey().code(), held.getKey().name(), held.getValue()))
        .toList();
  }

  private static Optional<CaseView.Tolerance> tolerance(LicenceCase it, CaseClock clock) {
    return it.tolerance()
        .map(
            t ->
                new CaseView.Tolerance(
                    t.until(),
                    t.isExtended(),
                    t.signer(),
                    t.metAt(),
                    Tolerating.isOpen(it),
                    clock.tolerance(it).orElse(null)));
  }

  private CaseView.Matter matter(LicenceCase it, PublishedMatter matter) {
    return new CaseView.Matter(
        matter.code(),
        matter.name(),
        matter.version(),
        matter.kind(),
        matter.organ(),
        matter.organName(),
        matter.section(),
        matter.scenarios().stream()
            .filter(s -> s.code().equals(it.scenario()))
            .map(Scenario::question)
            .findFirst()
            .orElse(""),
        matter.licenceName(),
        matter.validityMonths(),
        matter.siteVisit(),
        matter.legalBasis(),
        matter.decider().name(),
        matter.decider().days(),
        matter.decider().isOfAnotherPlace(),
        matter.statutory().unit(),
        matter.promised().unit(),
        book.sessions());
  }

  static String masked(CaseParty party) {
    return masked(party.kind(), party.name());
  }

  static String masked(PartyKind kind, String name) {
    return NamesOnScreen.masked(kind, name);
  }

  private static CaseView.Party party(CaseParty party) {
    Optional<Mandate> mandate = party.mandate();
    return new CaseView.Party(
        party.role(),
        masked(party),
        party.paper(),
        party.number().map(SealedText::mask).orElse(""),
        party.phone().map(SealedText::mask).orElse(""),
        party.kind() == PartyKind.LEGAL_PERSON ? party.address() : "",
        mandate.map(Mandate::scope).orElse(""),
        mandate.map(Mandate::validUntil).orElse(null),
        mandate.filter(m -> !m.file().isEmpty()).isPresent());
  }

  private static CaseView.Material material(CaseMaterial m) {
    return new CaseView.Material(
        m.code(),
        m.name(),
        m.need(),
        m.askedOriginals(),
        m.askedCopies(),
        m.form(),
        m.originals(),
        m.copies(),
        m.pages(),
        m.licence(),
        !m.file().isEmpty(),
        m.fileType(),
        m.defect(),
        m.status());
  }

  private static List<CaseView.Happening> events(LicenceCase it) {
    NamesOnScreen names = NamesOnScreen.of(it);
    return it.events().stream()
        .map(
            e ->
                new CaseView.Happening(
                    e.seq(),
                    e.act(),
                    e.to(),
                    e.at(),
                    e.effectiveAt(),
                    names.shown(e.person()),
                    e.unit(),
                    e.window(),
                    e.verdict(),
                    e.why()))
        .toList();
  }

  private List<CaseView.Warned> warned(LicenceCase it) {
    return warnings.of(it.id()).stream()
        .map(
            g ->
                new CaseView.Warned(
                    g.warning().clock(),
                    g.warning().level(),
                    g.warning().due(),
                    g.warning().at(),
                    g.givenAt()))
        .toList();
  }

  private static List<CaseView.Correction> corrections(LicenceCase it, PublishedMatter matter) {
    return it.defects().stream()
        .map(
            d ->
                new CaseView.Correction(
                    d.material(),
                    DefectName.of(d.material(), it.materials(), matter.form()),
                    d.what(),
                    d.noticedAt(),
                    d.answeredAt()))
        .toList();
  }

  private static List<CaseView.Paper> papers(LicenceCase it) {
    NamesOnScreen names = NamesOnScreen.of(it);
    return it.documents().stream()
        .map(
            d ->
                new CaseView.Paper(
                    d.seq(), d.kind(), d.number(), d.issuedAt(), names.shown(d.person())))
        .toList();
  }

  private static Optional<CaseView.Decision> decision(LicenceCase it) {
    return it.decision()
        .map(
            d ->
                new CaseView.Decision(
                    d.outcome(),
                    d.at(),
                    d.facts(),
                    d.reasons(),
                    d.basis(),
                    d.remedies(),
                    d.content(),
                    d.validFrom(),
                    d.validUntil()));
  }

  private static Optional<CaseView.Service> delivery(LicenceCase it) {
    return it.delivery()
        .map(
            d ->
                new CaseView.Service(
                    d.method(),
                    recipient(d.recipient()),
                    d.place(),
                    d.at(),
                    d.server(),
                    d.witness(),
                    d.note()));
  }

  private static String recipient(String name) {
    int length = name.codePointCount(0, name.length());
    return length <= 4 ? new PersonName(name).masked() : name;
  }
}
