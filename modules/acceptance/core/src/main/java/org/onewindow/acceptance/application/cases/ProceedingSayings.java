package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onewindow.acceptance.application.cases.letters.CaseLetter.Said;
import org.onewindow.acceptance.domain.cases.CaseAct;
import org.onewindow.acceptance.domain.cases.CaseEvent;
import org.onewindow.acceptance.domain.cases.CaseExtension;
import org.onewindow.acceptance.domain.cases.CaseHearing;
import org.onewindow.acceptance.domain.cases.CaseParty;
import org.onewindow.acceptance.domain.cases.CaseProceeding;
import org.onewindow.acceptance.domain.cases.CaseRelayedCorrection;
import org.onewindow.acceptance.domain.cases.CaseSiteVisit;
import org.onewindow.acceptance.domain.cases.CaseSpecialProcedure;
import org.onewindow.acceptance.domain.cases.CaseStatement;
import org.onewindow.acceptance.domain.cases.CaseSuspension;
import org.onewindow.acceptance.domain.cases.CaseTermination;
import org.onewindow.acceptance.domain.cases.CaseTransfer;
import org.onewindow.acceptance.domain.cases.DocumentKind;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.Officer;
import org.onewindow.acceptance.domain.cases.ProceedingSpecially;
import org.onewindow.acceptance.domain.cases.Returning;
import org.onewindow.acceptance.domain.cases.Statement;
import org.onewindow.acceptance.domain.matter.DecidingOrgan;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.kernel.time.OfficeHours;
import org.onewindow.platform.text.Texts;

/**
 * What the papers of extension, special procedure, visit, hearing and suspension say, row by row,
 * in Chinese as papers are (approval.md §2.5 no. 8, 9).
 */
@ApplicationScoped
class ProceedingSayings {

  private final OfficeHours office;

  /** For the container's proxy. */
  protected ProceedingSayings() {
    this(null);
  }

  @Inject
  ProceedingSayings(OfficeHours office) {
    this.office = office;
  }

  /** The rows of a paper; none for papers of other kinds. */
  List<Said> of(DocumentKind kind, LicenceCase it, PublishedMatter matter) {
    return switch (kind) {
      case RECEIPT -> {
        List<Said> rows = new ArrayList<>(decider(it, matter.decider()));
        it.channel().collectingOrgan().ifPresent(organ -> rows.add(takenElsewhere(it, organ)));
        yield rows;
      }
      case ACCEPTANCE_NOTICE -> {
        List<Said> rows = new ArrayList<>(decider(it, matter.decider()));
        rows.add(new Said("consultation", matter.consultation()));
        yield rows;
      }
      case TRANSFER_LETTER, PASSING_ON_LIST ->
          sent(it, it.latest(CaseTransfer.class).orElseThrow());
      case RELAYED_CORRECTION_NOTICE ->
          relayed(it.latest(CaseRelayedCorrection.class).orElseThrow());
      case RELAYED_CORRECTION_RECEIPT ->
          sentOn(it.latest(CaseRelayedCorrection.class).orElseThrow());
      case REPLY_RECORD -> replied(it.latest(CaseTransfer.class).orElseThrow());
      case EXTENSION_NOTICE -> extension(it, it.latest(CaseExtension.class).orElseThrow());
      case SPECIAL_NOTICE -> special(it);
      case SPECIAL_CHANGE_NOTICE -> changed(it, ProceedingSpecially.before(it).orElseThrow());
      case VISIT_RECORD -> visit(it.latest(CaseSiteVisit.class).orElseThrow());
      case INTERESTED_PARTY_NOTICE -> interest(it.latest(CaseStatement.class).orElseThrow());
      case STATEMENT_RECORD ->
          it.latest(CaseStatement.class).map(this::statement).orElseGet(List::of);
      case HEARING_RIGHT_NOTICE -> right(it.latest(CaseHearing.class).orElseThrow());
      case HEARING_REQUEST_RECEIPT -> request(it, it.latest(CaseHearing.class).orElseThrow());
      case HEARING_ANNOUNCEMENT -> announcement(it, it.latest(CaseHearing.class).orElseThrow());
      case HEARING_NOTICE -> call(it.latest(CaseHearing.class).orElseThrow());
      case HEARING_MINUTES -> minutes(it.latest(CaseHearing.class).orElseThrow());
      case SUSPENSION_NOTICE -> suspension(it.latest(CaseSuspension.class).orElseThrow());
      case APPLICANT_GONE_NOTICE -> gone(it.latest(CaseTermination.class).orElseThrow());
      case WITHDRAWAL_RECORD -> withdrawn(it);
      case APPROVAL_FORM -> approval(it);
      case RESUMPTION_NOTICE -> resumption(it, it.latest(CaseSuspension.class).orElseThrow());
      default -> List.of();
    };
  }

  private List<Said> extension(LicenceCase it, CaseExtension granted) {
    return List.of(
        new Said("reason", granted.reason()),
        new Said("days", text("letter.said.days.value", granted.days())),
        new Said("newDue", it.due().statutory().map(this::day).orElse("")),
        new Said("newPromise", it.due().promised().map(this::day).orElse("")),
        new Said("approver", granted.endedName()));
  }

  private List<Said> special(LicenceCase it) {
    Optional<CaseSpecialProcedure> running =
        it.latest(CaseSpecialProcedure.class).filter(CaseSpecialProcedure::isRunning);
    if (running.isPresent()) {
      CaseSpecialProcedure r = running.get();
      return special(r, r.name(), r.basis(), r.startedAt(), r.days())
          .and(r.countsStatutory(), r.countsPromised());
    }
    CaseHearing h = it.latest(CaseHearing.class).orElseThrow();
    return special(h, h.name(), h.basis(), h.startedAt(), h.days())
        .and(h.countsStatutory(), h.countsPromised());
  }

  /** The same with the time that was told before, and who agreed to more. */
  private List<Said> changed(LicenceCase it, CaseSpecialProcedure before) {
    List<Said> rows = new ArrayList<>(special(it));
    rows.add(
        2,
        new Said(
            "toldBefore",
            text(
                "letter.said.toldBefore.value",
                before.startedAt().map(this::day).orElse(""),
                before.days(),
                before.until().map(this::day).orElse(""))));
    it.latest(CaseSpecialProcedure.class)
        .ifPresent(now -> rows.add(new Said("approver", now.startedName())));
    return rows;
  }

  /** Rows to which what it means to the clocks is added. */
  private record Rows(List<Said> said) {
    List<Said> and(boolean countsStatutory, boolean countsPromised) {
      List<Said> whole = new ArrayList<>(said);
      whole.add(
          new Said(
              "clocks", text("letter.said.clocks." + clocks(countsStatutory, countsPromised))));
      return whole;
    }
  }

  private Rows special(
      CaseProceeding running, String name, String basis, Optional<Instant> from, int days) {
    return new Rows(
        List.of(
            new Said("procedure", name),
            new Said("basis", basis),
            new Said("reason", running.reason()),
            new Said("from", from.map(this::day).orElse("")),
            new Said(
                "expected",
                text(
                    "letter.said.expected.value",
                    days,
                    running.until().map(this::day).orElse("")))));
  }

  private static String clocks(boolean countsStatutory, boolean countsPromised) {
    if (!countsStatutory) {
      return countsPromised ? "notStatutory" : "neither";
    }
    return countsPromised ? "both" : "notPromised";
  }

  private List<Said> visit(CaseSiteVisit visit) {
    return List.of(
        new Said("visitedAt", minute(visit.heldAt())),
        new Said("place", visit.place()),
        new Said("officers", String.join("\n", visit.officers())),
        new Said("findings", visit.findings()),
        new Said(
            "signature",
            visit.refusedToSign()
                ? text("letter.said.refused", visit.witness())
                : text("letter.said.signed", visit.signer())),
        new Said("photos", photos(visit.photos())),
        new Said("signers", String.join("\n", signers(visit))));
  }

  /** How many, and each with the digest of its file, so that none is exchanged later. */
  private static String photos(List<String> digests) {
    StringBuilder said = new StringBuilder(text("letter.said.photos.value", digests.size()));
    for (int i = 0; i < digests.size(); i++) {
      String parted = digests.get(i).replaceAll("(.{16})(?=.)", "$1 ");
      said.append('\n').append(text("letter.said.photos.one", i + 1, parted));
    }
    return said.toString();
  }

  /** A blank for everybody who was sent, and for the applicant's side or who saw it refuse. */
  private List<String> signers(CaseSiteVisit visit) {
    List<String> signers = new ArrayList<>();
    visit.officers().forEach(o -> signers.add(text("letter.signer.officer", o.split("（", 2)[0])));
    signers.add(
        visit.refusedToSign()
            ? text("letter.signer.witness", visit.witness())
            : text("letter.signer.party"));
    return signers;
  }

  private List<Said> right(CaseHearing told) {
    return List.of(
        new Said("toldTo", told.toldTo()),
        new Said("reason", told.reason()),
        new Said("askUntil", minute(told.askUntil())));
  }

  private List<Said> interest(CaseStatement told) {
    return List.of(
        new Said("toldTo", told.toldTo()),
        new Said("interest", told.reason()),
        new Said("stateUntil", told.stateUntil().map(this::minute).orElse("")));
  }

  private List<Said> statement(CaseStatement heard) {
    return List.of(
        new Said("statedAt", heard.heldAt().map(this::minute).orElse("")),
        new Said("place", heard.place()),
        new Said("speaker", heard.speaker()),
        new Said("interest", heard.reason()),
        new Said("stated", heard.result()),
        new Said("recorder", heard.endedName()),
        new Said("signature", heard.signatures()));
  }

  /**
   * What the holder of a licence said to an intended order; its moment is now where it has none.
   */
  List<Said> statement(Statement heard, String about, Officer by, Instant at) {
    return List.of(
        new Said("statedAt", minute(heard.when() == null ? at : heard.when())),
        new Said("place", heard.place()),
        new Said("speaker", heard.speaker()),
        new Said("interest", about),
        new Said("stated", heard.said()),
        new Said("recorder", by.name()),
        new Said("signature", heard.signed()));
  }

  private List<Said> announcement(LicenceCase it, CaseHearing announced) {
    return List.of(
        new Said("applicant", ShowCase.masked(it.parties().get(0))),
        new Said("reason", announced.reason()),
        new Said("registerUntil", minute(announced.askUntil())));
  }

  /** Of the latest request alone: who asked before has a receipt of their own. */
  private List<Said> request(LicenceCase it, CaseHearing asked) {
    String askers =
        it.events().stream()
            .filter(e -> e.act() == CaseAct.REQUEST_HEARING)
            .reduce((a, b) -> b)
            .map(CaseEvent::why)
            .orElse("");
    return List.of(
        new Said("askers", askers),
        new Said("requestedAt", asked.lastAskedAt().map(this::minute).orElse("")),
        new Said(asked.isAnnounced() ? "registerUntil" : "askUntil", minute(asked.askUntil())),
        new Said("holdUntil", asked.holdUntil().map(this::day).orElse("")));
  }

  private List<Said> call(CaseHearing called) {
    return List.of(
        new Said("hearingAt", called.heldAt().map(this::minute).orElse("")),
        new Said("place", called.place()),
        new Said("host", called.hostName()),
        new Said("askers", called.askers()),
        new Said("reason", called.reason()));
  }

  private List<Said> minutes(CaseHearing held) {
    return List.of(
        new Said("hearingAt", held.heldAt().map(this::minute).orElse("")),
        new Said("place", held.place()),
        new Said("host", held.hostName()),
        new Said("attended", held.attended()),
        new Said("minutes", held.result()),
        new Said("signature", held.signatures()));
  }

  /** Who decides, and who owes which days, where it is not the organ of the paper. */
  private List<Said> decider(LicenceCase it, DecidingOrgan decider) {
    if (!decider.mode().isElsewhere()) {
      return List.of();
    }
    String due = it.due().promised().or(() -> it.due().statutory()).map(this::day).orElse("");
    return List.of(
        new Said("decidingOrgan", decider.name()),
        new Said(
            decider.isOfAnotherPlace() ? "passedOnBy" : "reviewedBy",
            decider.isOfAnotherPlace()
                ? text("letter.said.passedOnBy.value", due)
                : text("letter.said.reviewedBy.value", day(it.due().statutory()))),
        new Said("decidedWithin", text("letter.said.decidedWithin.value", decider.days())));
  }

  private Said takenElsewhere(LicenceCase it, String organ) {
    return new Said(
        "takenElsewhere",
        text(
            "letter.said.takenElsewhere.value",
            organ,
            it.channel().collectedAt().map(this::minute).orElse(""),
            it.receivedAt().map(this::minute).orElse("")));
  }

  private String day(Optional<Instant> at) {
    return at.map(this::day).orElseGet(() -> text("letter.said.twentyDays"));
  }

  private List<Said> sent(LicenceCase it, CaseTransfer transfer) {
    return List.of(
        new Said("toOrgan", transfer.organ()),
        new Said("receivedOn", it.receivedAt().map(this::day).orElse("")),
        new Said("acceptedOn", it.acceptedAt().map(this::day).orElse("")),
        new Said(it.matter().isCollected() ? "remark" : "firstOpinion", transfer.reason()),
        new Said("sending", text("case.sending." + transfer.way()) + " " + transfer.parcel()),
        new Said("decidedWithin", text("letter.said.decidedWithin.value", transfer.days())));
  }

  private List<Said> relayed(CaseRelayedCorrection asked) {
    return List.of(
        new Said("decidingOrgan", asked.organ()),
        new Said("noticeNumber", asked.notice()),
        new Said("noticedOn", day(asked.noticedOn())),
        new Said("toCorrect", asked.reason()),
        new Said("correctUntil", day(asked.lastDay())));
  }

  private List<Said> sentOn(CaseRelayedCorrection sent) {
    return List.of(
        new Said("decidingOrgan", sent.organ()),
        new Said("noticeNumber", sent.notice()),
        new Said("toCorrect", sent.reason()),
        new Said("handedIn", sent.result()),
        new Said(
            "sending", text("case.sending." + sent.way().orElseThrow()) + " " + sent.parcel()));
  }

  private List<Said> replied(CaseTransfer transfer) {
    return List.of(
        new Said("decidingOrgan", transfer.organ()),
        new Said("outcome", text(transfer.isGranted() ? "case.reply.GRANT" : "case.reply.DENY")),
        new Said("replyNumber", transfer.replyNumber()),
        new Said("decidedOn", transfer.decidedOn().map(ProceedingSayings::day).orElse("")),
        new Said("replyContent", transfer.result()),
        new Said(
            "replyFile",
            text(
                transfer.replyFile().isEmpty()
                    ? "letter.said.replyFile.paper"
                    : "letter.said.replyFile.scan")));
  }

  private List<Said> suspension(CaseSuspension begun) {
    return List.of(
        new Said("cause", Texts.chinese().of("case.suspension", begun.cause())),
        new Said("reason", begun.reason()),
        new Said("from", day(begun.begunAt())),
        new Said("reviewOn", day(begun.reviewOn())),
        new Said("clocks", text("letter.said.clocks.both")));
  }

  private List<Said> resumption(LicenceCase it, CaseSuspension ended) {
    return List.of(
        new Said("cause", Texts.chinese().of("case.suspension", ended.cause())),
        new Said("from", day(ended.begunAt())),
        new Said("resumedOn", ended.endedAt().map(this::day).orElse("")),
        new Said("resumedFor", ended.result()),
        new Said("statutoryDue", it.due().statutory().map(this::day).orElse("")));
  }

  /** Why it ended without a decision: what proves it and what successors said. */
  private static List<Said> gone(CaseTermination ended) {
    List<Said> rows = new ArrayList<>();
    rows.add(
        new Said("terminatedFor", Texts.chinese().of("case.termination.ground", ended.ground())));
    rows.add(
        new Said(
            "evidence",
            text(
                "case.termination.evidence.value",
                Texts.chinese().of("case.termination.evidence", ended.evidence()),
                ended.evidenceNumber(),
                day(ended.evidenceOn()),
                ended.issuer())));
    ended
        .successors()
        .ifPresent(
            said ->
                rows.add(
                    new Said(
                        "successors", Texts.chinese().of("case.termination.successors", said))));
    rows.add(new Said("facts", ended.reason()));
    rows.add(new Said("approver", ended.endedName()));
    return rows;
  }

  /** What each level said, as the ledger has it (approval.md §2.5 no. 12). */
  private List<Said> approval(LicenceCase it) {
    List<Said> rows = new ArrayList<>();
    rows.add(new Said("applied", it.receivedAt().map(this::minute).orElse("")));
    for (CaseEvent event : it.events()) {
      switch (event.act()) {
        case ACCEPT, ACCEPT_TOLERANTLY, ACCEPT_BY_SILENCE -> rows.add(level("accepted", event));
        case GIVE_REVIEW_OPINION -> rows.add(level("reviewed", event));
        case GIVE_SECOND_OPINION -> rows.add(level("reviewedAgain", event));
        case SEND_BACK -> rows.add(level("sentBack", event));
        case APPROVE_EXTENSION -> rows.add(level("extensionApproved", event));
        case START_SPECIAL -> rows.add(level("specialApproved", event));
        case GRANT, DENY, GRANT_ON_THE_SPOT, DENY_ON_THE_SPOT -> rows.add(level("decided", event));
        case TRANSFER_UP -> rows.add(level("transferredUp", event));
        default -> {
          // no level gives an opinion in the other acts
        }
      }
    }
    return rows;
  }

  private Said level(String what, CaseEvent event) {
    String signed = text("letter.said.level.signed", event.person(), minute(event.at()));
    String opinion =
        event.verdict().map(v -> text("letter.said.level." + v) + " ").orElse("") + event.why();
    return new Said(what, opinion.isBlank() ? signed : opinion.strip() + "\n" + signed);
  }

  /** Who signed and what stays here; online the account signs and nothing goes over a counter. */
  private static List<Said> withdrawn(LicenceCase it) {
    String held =
        Returning.held(it).entrySet().stream()
            .map(e -> text("letter.said.heldBack.value", e.getKey().name(), e.getValue()))
            .collect(Collectors.joining("\n"));
    return it.withdrawal()
        .map(
            w ->
                List.of(
                    new Said(
                        "signedBy",
                        Texts.chinese().of("letter.role", w.signer())
                            + " "
                            + it.party(w.signer()).map(CaseParty::name).orElse("")),
                    new Said("signedOn", day(w.signedOn())),
                    new Said("heldBack", held)))
        .orElseGet(
            () ->
                List.of(
                    new Said("signedBy", text("letter.said.signedBy.online")),
                    new Said("heldBack", held)));
  }

  private String minute(Instant at) {
    java.time.ZonedDateTime local = at.atZone(office.zone());
    return text(
        "letter.moment", day(at), String.format("%02d:%02d", local.getHour(), local.getMinute()));
  }

  private String day(Instant at) {
    return day(office.dayOf(at));
  }

  private static String day(LocalDate day) {
    return text("letter.day", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  private static String text(String key, Object... arguments) {
    return Texts.chinese().get(key, arguments);
  }
}
