package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.onewindow.acceptance.application.cases.letters.CaseLetter.Said;
import org.onewindow.acceptance.domain.cases.CaseExtension;
import org.onewindow.acceptance.domain.cases.CaseSpecialProcedure;
import org.onewindow.acceptance.domain.cases.CaseSuspension;
import org.onewindow.acceptance.domain.cases.DocumentKind;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.kernel.time.OfficeHours;
import org.onewindow.platform.text.Texts;

/**
 * What the papers of extension, special procedure and suspension say, row by row, in Chinese as
 * papers are (approval.md §2.5 no. 8, 9).
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
  List<Said> of(DocumentKind kind, LicenceCase it) {
    return switch (kind) {
      case EXTENSION_NOTICE -> extension(it, it.latest(CaseExtension.class).orElseThrow());
      case SPECIAL_NOTICE -> special(it.latest(CaseSpecialProcedure.class).orElseThrow());
      case SUSPENSION_NOTICE -> suspension(it.latest(CaseSuspension.class).orElseThrow());
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

  private List<Said> special(CaseSpecialProcedure running) {
    return List.of(
        new Said("procedure", running.name()),
        new Said("basis", running.basis()),
        new Said("reason", running.reason()),
        new Said("from", running.startedAt().map(this::day).orElse("")),
        new Said(
            "expected",
            text(
                "letter.said.expected.value",
                running.days(),
                running.until().map(this::day).orElse(""))),
        new Said("clocks", text("letter.said.clocks." + clocks(running))));
  }

  private static String clocks(CaseSpecialProcedure running) {
    if (!running.countsStatutory()) {
      return running.countsPromised() ? "notStatutory" : "neither";
    }
    return running.countsPromised() ? "both" : "notPromised";
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
