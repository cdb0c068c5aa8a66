package org.onewindow.acceptance.application.cases;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onewindow.acceptance.domain.cases.CaseAct;
import org.onewindow.acceptance.domain.cases.CaseState;
import org.onewindow.acceptance.domain.cases.DeliveryMethod;
import org.onewindow.acceptance.domain.cases.Desk;
import org.onewindow.acceptance.domain.cases.DocumentKind;
import org.onewindow.acceptance.domain.cases.DueDates.Pressing;
import org.onewindow.acceptance.domain.cases.FeeState;
import org.onewindow.acceptance.domain.cases.IdentityPaper;
import org.onewindow.acceptance.domain.cases.MaterialForm;
import org.onewindow.acceptance.domain.cases.MaterialStatus;
import org.onewindow.acceptance.domain.cases.PartyRole;
import org.onewindow.acceptance.domain.cases.ReceivingWay;
import org.onewindow.acceptance.domain.cases.Verdict;
import org.onewindow.acceptance.domain.cases.Warning;
import org.onewindow.acceptance.domain.matter.HandlingKind;
import org.onewindow.acceptance.domain.matter.ItemKind;
import org.onewindow.acceptance.domain.matter.MaterialNeed;
import org.onewindow.acceptance.domain.matter.SpecialProcedureKind;
import org.onewindow.kernel.clock.ClockName;
import org.onewindow.kernel.clock.ClockReadings;
import org.onewindow.kernel.clock.LimitReading;
import org.onewindow.kernel.clock.LimitUnit;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.time.Session;

/**
 * A case as staff see it; people's names and numbers are masked.
 *
 * @param version to send back with an act
 * @param warnings which clocks warned so far, the earliest first
 * @param clocks the four clocks, read now
 * @param correctionLimit until when corrections are waited for, with the days counted
 * @param pressing which of them presses, or empty
 * @param tolerance what was promised, where it was accepted with papers missing
 * @param returnable originals that the reader may give back now
 * @param promises in the place of papers (告知承诺), with what their check found
 * @param unverified it came in online from an account whose number nobody has verified (ACC-638)
 * @param receivingWay what the applicant chose online, for the exit window
 * @param electronicService whether results may be served electronically; empty until confirmed
 * @param folder where the paper folder is, once it was moved
 * @param offers what the reader may do now, the way forward first
 * @param beside what happened beside the straight way, and what may
 * @param licence the licence it is about, where it is about one that exists
 * @param fee what it costs, once it is granted
 */
public record CaseView(
    String number,
    long version,
    CaseState state,
    Desk desk,
    Matter matter,
    Receipt receipt,
    List<Party> parties,
    List<Material> materials,
    List<Happening> events,
    List<Warned> warnings,
    List<Correction> corrections,
    List<Paper> papers,
    Optional<Decision> decision,
    Optional<Service> delivery,
    String competentOrgan,
    String certificate,
    ClockReadings clocks,
    Optional<LimitReading> correctionLimit,
    Optional<Pressing> pressing,
    boolean provisional,
    boolean acceptedBySilence,
    Optional<Tolerance> tolerance,
    List<Returnable> returnable,
    List<Promise> promises,
    Optional<Boolean> electronicService,
    Optional<ReceivingWay> receivingWay,
    boolean unverified,
    Optional<FolderNow> folder,
    List<Offer> offers,
    Beside beside,
    Optional<Licence> licence,
    Optional<Fee> fee) {

  /**
   * What it costs.
   *
   * @param total in yuan
   * @param settled when it was paid or waived
   * @param by who recorded it
   * @param reason of a waiver, or empty
   * @param mayPay the reader may record a payment now
   * @param mayWaive the reader may waive it now
   */
  public record Fee(
      FeeState state,
      BigDecimal total,
      boolean beforeDelivery,
      List<FeeItem> items,
      Optional<LocalDate> paidOn,
      String receiptNumber,
      Optional<Instant> settled,
      String by,
      String reason,
      boolean mayPay,
      boolean mayWaive) {}

  /**
   * One item of the fee.
   *
   * @param amount in yuan
   */
  public record FeeItem(String name, String standard, BigDecimal amount, String basis) {}

  /**
   * The licence it is about, where it is about one that exists.
   *
   * @param until its last day when the application was received; empty without end
   * @param renewedBySilence a renewal asked for in time: undecided until the end it is granted
   */
  public record Licence(
      ItemKind item,
      String number,
      String name,
      Optional<LocalDate> until,
      boolean renewedBySilence) {}

  /**
   * What was applied for.
   *
   * @param statutoryUnit what the limit by law is counted in
   * @param promisedUnit what the promised limit is counted in
   * @param office hours of a working day that limits in hours count
   */
  public record Matter(
      String code,
      String name,
      int version,
      HandlingKind kind,
      String organ,
      String organName,
      String section,
      String scenario,
      String licenceName,
      int validityMonths,
      boolean siteVisit,
      List<String> basis,
      String decidingOrgan,
      int decidingDays,
      boolean collected,
      LimitUnit statutoryUnit,
      LimitUnit promisedUnit,
      List<Session> office) {

    /** Whether a clock counts hours of opening and no days. */
    public boolean countsHours(ClockName clock) {
      return switch (clock) {
        case STATUTORY -> statutoryUnit == LimitUnit.WORKING_HOUR;
        case PROMISED -> promisedUnit == LimitUnit.WORKING_HOUR;
        case ACCEPTANCE, DELIVERY -> false;
      };
    }

    /** The hours that are counted, such as 09:00–12:00. */
    public List<String> hours() {
      return office.stream().map(s -> s.from() + "–" + s.to()).toList();
    }
  }

  /** How it came in. */
  public record Receipt(
      Instant at,
      String unit,
      String window,
      String note,
      String collectedBy,
      Optional<Instant> collectedAt) {}

  /** A party, masked. */
  public record Party(
      PartyRole role,
      String name,
      IdentityPaper paper,
      String number,
      String phone,
      String address,
      String mandateScope,
      LocalDate mandateUntil,
      boolean hasMandateFile) {}

  /** A material as taken. */
  public record Material(
      String code,
      String name,
      MaterialNeed need,
      int askedOriginals,
      int askedCopies,
      MaterialForm form,
      int originals,
      int copies,
      int pages,
      String licence,
      boolean hasFile,
      String fileType,
      String defect,
      MaterialStatus status) {}

  /** An entry of the ledger. */
  public record Happening(
      int seq,
      CaseAct act,
      CaseState to,
      Instant at,
      Instant effectiveAt,
      String person,
      String unit,
      String window,
      Optional<Verdict> verdict,
      String why) {}

  /**
   * A clock turned yellow or red.
   *
   * @param asOf when, by the ledger and the calendar
   * @param givenAt when it was recorded; later after a stop
   */
  public record Warned(
      Pressing clock, Warning.Level level, Instant due, Instant asOf, Instant givenAt) {}

  /** One thing asked for in the correction notice. */
  public record Correction(
      String code, String material, String what, Instant noticedAt, Optional<Instant> answeredAt) {}

  /**
   * 容缺: papers that may follow.
   *
   * @param until the last day, as it stands now
   * @param extended it was moved because of force majeure
   * @param signer who signed the promise
   * @param metAt when the last of them came
   * @param open they are still waited for
   * @param limit the end of the last day while they are waited for, or null
   */
  public record Tolerance(
      LocalDate until,
      boolean extended,
      PartyRole signer,
      Optional<Instant> metAt,
      boolean open,
      Instant limit) {}

  /** Originals of a material that are still held, after the case is over. */
  public record Returnable(String code, String name, int originals) {}

  /**
   * 告知承诺: a promise in the place of a paper.
   *
   * @param checkedAt null until it was checked
   */
  public record Promise(
      int seq,
      String name,
      String content,
      String verification,
      Instant promisedAt,
      Instant checkedAt,
      String checker,
      boolean isFalse,
      String finding) {}

  /**
   * The paper folder.
   *
   * @param holder unit that has it
   * @param to unit it is under way to, or empty
   * @param overdue nobody took it in time
   */
  public record FolderNow(String holder, String to, boolean overdue) {}

  /** A paper of the file. */
  public record Paper(int seq, DocumentKind kind, String number, Instant issuedAt, String person) {}

  /** The decision. */
  public record Decision(
      Verdict outcome,
      Instant at,
      String facts,
      String reasons,
      String basis,
      String remedies,
      String content,
      Optional<LocalDate> validFrom,
      Optional<LocalDate> validUntil) {}

  /** How the result was served. */
  public record Service(
      DeliveryMethod method,
      String recipient,
      String place,
      Instant at,
      String server,
      String witness,
      String note) {}

  /**
   * What is and may be beside the straight way: extension, special procedures, suspension.
   *
   * @param extension how much longer the law of the matter allows, in the unit of the statutory
   *     limit; 0 for none
   * @param listed special procedures that the matter's published text lists
   * @param proceedings what was asked for, begun and ended, oldest first
   * @param minutes number of the hearing's minutes on which the decision must rest, or empty
   */
  public record Beside(
      int extension, List<Listed> listed, List<Proceeding> proceedings, String minutes) {

    /** What was asked for and not answered yet, or runs. */
    public Optional<Proceeding> open(ProceedingType type) {
      return proceedings.stream()
          .filter(p -> p.type() == type && p.endedAt().isEmpty())
          .reduce((a, b) -> b);
    }
  }

  /** What a proceeding is. */
  public enum ProceedingType {
    EXTENSION,
    SPECIAL,
    VISIT,
    HEARING,
    STATEMENT,
    SUSPENSION,
    TRANSFER,
    RELAY,
    TERMINATION
  }

  /** A special procedure as the matter lists it. */
  public record Listed(
      SpecialProcedureKind kind,
      String name,
      int days,
      boolean countsStatutory,
      boolean countsPromised,
      String basis) {}

  /**
   * Something beside the straight way.
   *
   * @param name of the special procedure; empty for others
   * @param cause name of a {@link org.onewindow.acceptance.domain.cases.SuspensionCause}, or empty
   * @param days asked for, or expected; 0 where nothing was said
   * @param since from when it counts: its start, or when it was asked for
   * @param running begun and not ended
   * @param until when it is expected to end or has to be looked at again
   * @param overrun it lasts longer than was told
   * @param agreed what was asked for was agreed to
   * @param photos how many photographs a visit has
   */
  public record Proceeding(
      int seq,
      ProceedingType type,
      String name,
      String cause,
      String reason,
      int days,
      boolean countsStatutory,
      boolean countsPromised,
      Instant since,
      String by,
      boolean running,
      Optional<Instant> until,
      boolean overrun,
      Optional<Instant> endedAt,
      String endedBy,
      boolean agreed,
      String result,
      List<Detail> details,
      int photos) {}

  /**
   * A fact of a visit or a hearing.
   *
   * @param what its label is the text {@code case.detail.<what>}
   * @param value in words; empty where it is a moment
   */
  public record Detail(String what, String value, Optional<Instant> at) {}

  /**
   * Something the reader has the permission for.
   *
   * @param act what
   * @param hindrance why it cannot be done now; empty when it can
   */
  public record Offer(CaseAct act, Optional<Refusal> hindrance) {
    public boolean isOpen() {
      return hindrance.isEmpty();
    }
  }

  /** The offer of an act, if the reader has the permission for it. */
  public Optional<Offer> offer(CaseAct act) {
    return offers.stream().filter(o -> o.act() == act).findFirst();
  }

  /** Whether the reader may do it now. */
  public boolean may(CaseAct act) {
    return offer(act).filter(Offer::isOpen).isPresent();
  }

  /** The first way forward that is open, else the first one that is not. */
  public Optional<Offer> forward() {
    List<Offer> ways = offers.stream().filter(o -> FORWARD.contains(o.act())).toList();
    return ways.stream().filter(Offer::isOpen).findFirst().or(() -> ways.stream().findFirst());
  }

  private static final List<CaseAct> FORWARD =
      List.of(
          CaseAct.GRANT_ON_THE_SPOT,
          CaseAct.ACCEPT,
          CaseAct.ACCEPT_TOLERANTLY,
          CaseAct.HAND_IN_CORRECTIONS,
          CaseAct.TAKE_UP,
          CaseAct.END_SPECIAL,
          CaseAct.RESUME,
          CaseAct.RECORD_MINUTES,
          CaseAct.CALL_HEARING,
          CaseAct.END_HEARING,
          CaseAct.START_SPECIAL,
          CaseAct.APPROVE_EXTENSION,
          CaseAct.APPROVE_TERMINATION,
          CaseAct.GIVE_REVIEW_OPINION,
          CaseAct.GRANT,
          CaseAct.TRANSFER_UP,
          CaseAct.PASS_ON,
          CaseAct.FORWARD_CORRECTIONS,
          CaseAct.RECORD_GRANT,
          CaseAct.GIVE_SECOND_OPINION,
          CaseAct.ISSUE_CERTIFICATE,
          CaseAct.DELIVER,
          CaseAct.ARCHIVE);
}
