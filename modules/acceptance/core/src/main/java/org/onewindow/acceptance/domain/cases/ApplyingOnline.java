package org.onewindow.acceptance.domain.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onewindow.acceptance.domain.matter.ImplementationList.SpecialProcedure;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.kernel.refusal.Refused;

/**
 * 网上办理: what applicants do to their own cases themselves. No window and no organ stands behind
 * them, so that {@link Admission} is not asked; instead the case must be theirs. What an act must
 * contain is the same as at a window.
 */
public final class ApplyingOnline {

  private ApplyingOnline() {}

  /**
   * Begins an application from the online hall.
   *
   * @param ref unguessable name of the draft, also the place its sealed fields are bound to
   * @param scenario code of the scenario the applicant's answers lead to
   * @throws Refused ACC-035, ACC-090, ACC-631
   */
  public static LicenceCase draft(
      String ref, PublishedMatter matter, String scenario, Applicant by, Instant at) {
    mustBeOffered(matter);
    by.mustCover(matter.code(), matter.organ(), matter.name());
    if (matter.scenarios().stream().noneMatch(s -> s.code().equals(scenario))) {
      throw new Refused(CaseRule.CASE_SCENARIO_UNKNOWN.refusal().at("scenario"));
    }
    Officer signing = by.signing(matter.section());
    return new LicenceCase(ref, matter, CaseChannel.online(by), signing, at);
  }

  static void mustBeOffered(PublishedMatter matter) {
    if (!matter.online()) {
      throw new Refused(CaseRule.CASE_NOT_ONLINE.refusal(matter.name()));
    }
  }

  /**
   * Whether the case is the applicant's: handed in from the own account, or under the own number
   * once somebody has verified that number; ACC-096.
   */
  public static boolean isOwn(LicenceCase it, Applicant by) {
    boolean ofAccount = it.channel().account().filter(by.principal()::equals).isPresent();
    return ofAccount || (by.verified() && bearsNumberOf(it.party(PartyRole.APPLICANT), by));
  }

  private static boolean bearsNumberOf(Optional<CaseParty> applicant, Applicant by) {
    return applicant
        .flatMap(CaseParty::number)
        .filter(n -> n.blindIndex().equals(by.numberIndex()))
        .isPresent();
  }

  /** Takes the application that came in online; ACC-030 … ACC-038, ACC-090, ACC-094, ACC-096. */
  public static void receive(
      LicenceCase it,
      CaseNumber number,
      String progressSecretHash,
      PublishedMatter matter,
      Application application,
      Applicant by,
      String unit,
      Instant at,
      LocalDate today) {
    Transition row = own(it, CaseAct.RECEIVE, by);
    mustBeOffered(matter);
    boolean theirs =
        application
            .party(PartyRole.APPLICANT)
            .flatMap(PartyDetails::number)
            .filter(n -> n.blindIndex().equals(by.numberIndex()))
            .isPresent();
    if (!theirs) {
      throw new Refused(CaseRule.CASE_APPLICANT_NOT_ACCOUNT.refusal());
    }
    Officer signing = by.signing(unit);
    Receiving.take(it, row, number, progressSecretHash, matter, application, signing, at, today);
  }

  /** A material that the notice does not name stays closed; ACC-095, ACC-086, ACC-631. */
  public static void mustBeNamed(LicenceCase it, String material, Applicant by) {
    mustCover(it, by);
    Admission.row(it, CaseAct.HAND_IN_CORRECTIONS);
    if (!named(it).contains(material)) {
      throw new Refused(CaseRule.CASE_CORRECTION_NOT_NAMED.refusal());
    }
  }

  /**
   * The applicant hands the corrected papers in online; ACC-036, ACC-038, ACC-050, ACC-095,
   * ACC-096, ACC-500.
   *
   * @param answer to what the notice says about the application itself; may be empty where it says
   *     nothing
   * @param fields paths of the fields of the form that were answered anew
   */
  public static void handIn(
      LicenceCase it,
      List<ReceivedMaterial> handedIn,
      String answer,
      Set<String> fields,
      PublishedMatter matter,
      Applicant by,
      Instant at) {
    Transition row = own(it, CaseAct.HAND_IN_CORRECTIONS, by);
    handedIn.forEach(m -> mustBeNamed(it, m.code(), by));
    String said = answer == null ? "" : answer.strip();
    if (named(it).contains(Defect.FORM)) {
      new Reasons().need(said, CaseRule.CASE_CORRECTION_UNANSWERED, "answer").raise();
    }
    Map<String, String> answers =
        named(it).stream()
            .filter(Defect::isForm)
            .collect(Collectors.toMap(Function.identity(), code -> said));
    CorrectionAnswer given = new CorrectionAnswer(handedIn, answers, fields);
    Correcting.take(it, row, given, matter, by.signing(it.receipt().unit()), at);
  }

  private static Set<String> named(LicenceCase it) {
    return it.openDefects().stream().map(CaseDefect::material).collect(Collectors.toSet());
  }

  /** The applicant takes the application back online; ACC-085, ACC-096. */
  public static void withdraw(LicenceCase it, String reason, Applicant by, Instant at) {
    Transition row = own(it, CaseAct.WITHDRAW, by);
    Withdrawing.withdraw(it, row, reason, by.signing(it.receipt().unit()), at);
  }

  /**
   * The applicant asks for the hearing, or registers for the announced one; ACC-086, ACC-096,
   * ACC-267, ACC-502, ACC-598.
   *
   * @param askers the applicant by name, and what is to be heard
   * @param as the procedure as the matter lists it, or {@link HoldingHearing#unlisted}
   */
  public static void askHearing(
      LicenceCase it,
      String askers,
      SpecialProcedure as,
      CaseClock clock,
      Applicant by,
      Instant at) {
    Transition row = own(it, CaseAct.REQUEST_HEARING, by);
    if (it.due().isRenewedBySilence(at)) {
      throw new Refused(CaseRule.CASE_RENEWED_BY_SILENCE.refusal());
    }
    if (!HoldingHearing.mayBeAsked(it)) {
      throw new Refused(CaseRule.CASE_HEARING_ASKED_LATE.refusal());
    }
    Officer signing = by.signing(it.receipt().unit());
    HoldingHearing.take(it, row, new HearingRequest(askers, at), as, clock, signing, at);
  }

  private static Transition own(LicenceCase it, CaseAct act, Applicant by) {
    mustBeOwn(it, by);
    return Admission.row(it, act);
  }

  /** Theirs, and covered by the mandate of whoever acts as an agent; ACC-096, ACC-631. */
  static void mustBeOwn(LicenceCase it, Applicant by) {
    if (!isOwn(it, by)) {
      throw new Refused(CaseRule.CASE_NOT_OWN.refusal());
    }
    mustCover(it, by);
  }

  private static void mustCover(LicenceCase it, Applicant by) {
    by.mustCover(it.matter().code(), it.matter().organ(), it.matter().name());
  }
}
