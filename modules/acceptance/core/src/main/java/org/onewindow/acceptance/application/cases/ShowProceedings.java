package org.onewindow.acceptance.application.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onewindow.acceptance.application.cases.CaseView.ProceedingType;
import org.onewindow.acceptance.domain.cases.CaseExtension;
import org.onewindow.acceptance.domain.cases.CaseHearing;
import org.onewindow.acceptance.domain.cases.CaseProceeding;
import org.onewindow.acceptance.domain.cases.CaseRelayedCorrection;
import org.onewindow.acceptance.domain.cases.CaseSiteVisit;
import org.onewindow.acceptance.domain.cases.CaseSpecialProcedure;
import org.onewindow.acceptance.domain.cases.CaseStatement;
import org.onewindow.acceptance.domain.cases.CaseSuspension;
import org.onewindow.acceptance.domain.cases.CaseTermination;
import org.onewindow.acceptance.domain.cases.CaseTransfer;
import org.onewindow.acceptance.domain.cases.HoldingHearing;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.acceptance.domain.matter.SpecialProcedureKind;
import org.onewindow.platform.text.Texts;

/** What was, is and may be beside the straight way of a case, as staff see it. */
final class ShowProceedings {

  private ShowProceedings() {}

  static CaseView.Beside of(LicenceCase it, PublishedMatter matter, Instant now) {
    List<CaseView.Listed> listed =
        matter.procedures().stream()
            .filter(p -> p.kind() != SpecialProcedureKind.HEARING)
            .map(
                p ->
                    new CaseView.Listed(
                        p.kind(),
                        p.name(),
                        p.days(),
                        p.countsStatutory(),
                        p.countsPromised(),
                        p.basis()))
            .toList();
    List<CaseView.Proceeding> proceedings =
        it.proceedings().stream().map(p -> shown(p, now)).toList();
    return new CaseView.Beside(
        matter.extension(), listed, proceedings, HoldingHearing.minutesOf(it).orElse(""));
  }

  private static CaseView.Proceeding shown(CaseProceeding p, Instant now) {
    if (p instanceof CaseExtension extension) {
      return shown(p, ProceedingType.EXTENSION, "", "", extension.days(), false, now);
    }
    if (p instanceof CaseSpecialProcedure special) {
      return special(special, now);
    }
    if (p instanceof CaseHearing hearing) {
      return hearing(hearing, now);
    }
    if (p instanceof CaseSiteVisit visit) {
      return visit(visit, now);
    }
    if (p instanceof CaseRelayedCorrection relayed) {
      return relayed(relayed, now);
    }
    if (p instanceof CaseStatement statement) {
      return statement(statement, now);
    }
    if (p instanceof CaseTransfer transfer) {
      return transfer(transfer, now);
    }
    if (p instanceof CaseTermination termination) {
      return termination(termination, now);
    }
    CaseSuspension suspension = (CaseSuspension) p;
    CaseView.Proceeding base =
        shown(
            p,
            ProceedingType.SUSPENSION,
            "",
            suspension.cause().name(),
            0,
            suspension.isOpen(),
            now);
    return telling(base, !suspension.isOvertaken(), List.of());
  }

  private static CaseView.Proceeding termination(CaseTermination asked, Instant now) {
    Texts words = Texts.chinese();
    List<CaseView.Detail> details = new ArrayList<>();
    details.add(said("termination", words.of("case.termination.ground", asked.ground())));
    details.add(
        said(
            "evidence",
            words.get(
                "case.termination.evidence.value",
                words.of("case.termination.evidence", asked.evidence()),
                asked.evidenceNumber(),
                asked.evidenceOn().toString(),
                asked.issuer())));
    asked
        .successors()
        .ifPresent(
            s -> details.add(said("successors", words.of("case.termination.successors", s))));
    if (!asked.servedOn().isEmpty()) {
      details.add(said("servedOn", asked.servedOn()));
    }
    CaseView.Proceeding base = shown(asked, ProceedingType.TERMINATION, "", "", 0, false, now);
    return telling(base, asked.isApproved(), details, asked.evidenceFile().isEmpty() ? 0 : 1);
  }

  private static CaseView.Proceeding special(CaseSpecialProcedure special, Instant now) {
    return new CaseView.Proceeding(
        special.seq(),
        ProceedingType.SPECIAL,
        special.name(),
        "",
        special.reason(),
        special.days(),
        special.countsStatutory(),
        special.countsPromised(),
        special.startedAt().orElse(special.begunAt()),
        special.begunName(),
        special.isRunning(),
        special.until(),
        special.isOverrun(now),
        special.endedAt(),
        special.endedName(),
        special.startedAt().isPresent(),
        special.result(),
        List.of(),
        0);
  }

  private static CaseView.Proceeding hearing(CaseHearing hearing, Instant now) {
    List<CaseView.Detail> details = new ArrayList<>();
    if (hearing.toldTo().isEmpty()) {
      details.add(at("registerUntil", hearing.askUntil()));
    } else {
      details.add(said("toldTo", hearing.toldTo()));
      details.add(at("askUntil", hearing.askUntil()));
    }
    if (!hearing.askers().isEmpty()) {
      details.add(said("askers", hearing.askers()));
    }
    hearing.askedAt().ifPresent(when -> details.add(at("askedAt", when)));
    hearing
        .holdUntil()
        .ifPresent(limit -> details.add(at(hearing.isLate(now) ? "holdLate" : "holdUntil", limit)));
    hearing
        .heldAt()
        .ifPresent(
            when -> {
              details.add(at("hearingAt", when));
              details.add(said("place", hearing.place()));
              details.add(said("host", hearing.hostName()));
            });
    if (!hearing.attended().isEmpty()) {
      details.add(said("attended", hearing.attended()));
      details.add(said("signature", hearing.signatures()));
    }
    return new CaseView.Proceeding(
        hearing.seq(),
        ProceedingType.HEARING,
        "",
        hearing.outcome().map(Enum::name).orElse(""),
        hearing.reason(),
        hearing.days(),
        hearing.countsStatutory(),
        hearing.countsPromised(),
        hearing.startedAt().orElse(hearing.begunAt()),
        hearing.begunName(),
        hearing.isRunning(),
        hearing.until(),
        hearing.isOverrun(now),
        hearing.endedAt(),
        hearing.endedName(),
        true,
        hearing.result(),
        details,
        0);
  }

  private static CaseView.Proceeding visit(CaseSiteVisit visit, Instant now) {
    List<CaseView.Detail> details =
        List.of(
            at("visitedAt", visit.heldAt()),
            said("place", visit.place()),
            said("officers", String.join("\n", visit.officers())),
            visit.refusedToSign()
                ? said("witness", visit.witness())
                : said("signer", visit.signer()));
    CaseView.Proceeding base = shown(visit, ProceedingType.VISIT, "", "", 0, false, now);
    return new CaseView.Proceeding(
        base.seq(),
        base.type(),
        base.name(),
        base.cause(),
        base.reason(),
        base.days(),
        base.countsStatutory(),
        base.countsPromised(),
        visit.heldAt(),
        base.by(),
        base.running(),
        base.until(),
        base.overrun(),
        base.endedAt(),
        base.endedBy(),
        true,
        base.result(),
        details,
        visit.photos().size());
  }

  private static CaseView.Proceeding relayed(CaseRelayedCorrection relayed, Instant now) {
    List<CaseView.Detail> details = new ArrayList<>();
    details.add(said("noticeNumber", relayed.notice()));
    details.add(said("noticedOn", relayed.noticedOn().toString()));
    if (!relayed.parcel().isEmpty()) {
      details.add(said("sent", relayed.parcel()));
    }
    CaseView.Proceeding base =
        shown(relayed, ProceedingType.RELAY, "", "", 0, relayed.isOpen(), now);
    return telling(base, relayed.way().isPresent(), details);
  }

  private static CaseView.Proceeding statement(CaseStatement told, Instant now) {
    List<CaseView.Detail> details = new ArrayList<>();
    told.stateUntil()
        .ifPresent(
            limit -> {
              details.add(said("toldTo", told.toldTo()));
              details.add(at("stateUntil", limit));
            });
    told.heldAt()
        .ifPresent(
            when -> {
              details.add(at("statedAt", when));
              details.add(said("place", told.place()));
              details.add(said("speaker", told.speaker()));
              details.add(said("signature", told.signatures()));
            });
    CaseView.Proceeding base = shown(told, ProceedingType.STATEMENT, "", "", 0, false, now);
    return telling(base, true, details);
  }

  /** The same with facts of its own and whether it came to what was wished. */
  private static CaseView.Proceeding telling(
      CaseView.Proceeding base, boolean agreed, List<CaseView.Detail> details) {
    return telling(base, agreed, details, 0);
  }

  private static CaseView.Proceeding telling(
      CaseView.Proceeding base, boolean agreed, List<CaseView.Detail> details, int files) {
    return new CaseView.Proceeding(
        base.seq(),
        base.type(),
        base.name(),
        base.cause(),
        base.reason(),
        base.days(),
        base.countsStatutory(),
        base.countsPromised(),
        base.since(),
        base.by(),
        base.running(),
        base.until(),
        base.overrun(),
        base.endedAt(),
        base.endedBy(),
        agreed,
        base.result(),
        details,
        files);
  }

  private static CaseView.Proceeding transfer(CaseTransfer transfer, Instant now) {
    List<CaseView.Detail> details = new ArrayList<>();
    details.add(said("sent", transfer.parcel()));
    transfer
        .decidedOn()
        .ifPresent(
            day -> {
              details.add(said("replyNumber", transfer.replyNumber()));
              details.add(said("decidedOn", day.toString()));
            });
    CaseView.Proceeding base =
        shown(transfer, ProceedingType.TRANSFER, "", "", transfer.days(), transfer.isOpen(), now);
    return new CaseView.Proceeding(
        base.seq(),
        base.type(),
        transfer.organ(),
        transfer.way().name(),
        base.reason(),
        base.days(),
        base.countsStatutory(),
        base.countsPromised(),
        base.since(),
        base.by(),
        base.running(),
        base.until(),
        base.overrun(),
        base.endedAt(),
        base.endedBy(),
        transfer.isGranted(),
        base.result(),
        details,
        transfer.replyFile().isEmpty() ? 0 : 1);
  }

  private static CaseView.Detail said(String what, String value) {
    return new CaseView.Detail(what, value, Optional.empty());
  }

  private static CaseView.Detail at(String what, Instant moment) {
    return new CaseView.Detail(what, "", Optional.of(moment));
  }

  private static CaseView.Proceeding shown(
      CaseProceeding p,
      ProceedingType type,
      String name,
      String cause,
      int days,
      boolean running,
      Instant now) {
    return new CaseView.Proceeding(
        p.seq(),
        type,
        name,
        cause,
        p.reason(),
        days,
        true,
        true,
        p.begunAt(),
        p.begunName(),
        running,
        p.until(),
        running && p.until().filter(now::isAfter).isPresent(),
        p.endedAt(),
        p.endedName(),
        p instanceof CaseExtension extension && extension.isApproved(),
        p.result(),
        List.of(),
        0);
  }
}
