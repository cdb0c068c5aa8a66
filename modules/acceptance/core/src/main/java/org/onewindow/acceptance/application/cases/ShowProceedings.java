package org.onewindow.acceptance.application.cases;

import java.time.Instant;
import java.util.List;
import org.onewindow.acceptance.application.cases.CaseView.ProceedingType;
import org.onewindow.acceptance.domain.cases.CaseExtension;
import org.onewindow.acceptance.domain.cases.CaseProceeding;
import org.onewindow.acceptance.domain.cases.CaseSpecialProcedure;
import org.onewindow.acceptance.domain.cases.CaseSuspension;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.matter.PublishedMatter;

/** What was, is and may be beside the straight way of a case, as staff see it. */
final class ShowProceedings {

  private ShowProceedings() {}

  static CaseView.Beside of(LicenceCase it, PublishedMatter matter, Instant now) {
    List<CaseView.Listed> listed =
        matter.procedures().stream()
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
    return new CaseView.Beside(matter.extension(), listed, proceedings);
  }

  private static CaseView.Proceeding shown(CaseProceeding p, Instant now) {
    if (p instanceof CaseExtension extension) {
      return shown(p, ProceedingType.EXTENSION, "", "", extension.days(), false, now);
    }
    if (p instanceof CaseSpecialProcedure special) {
      return special(special, now);
    }
    CaseSuspension suspension = (CaseSuspension) p;
    return shown(
        p, ProceedingType.SUSPENSION, "", suspension.cause().name(), 0, suspension.isOpen(), now);
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
        special.result());
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
        p.result());
  }
}
