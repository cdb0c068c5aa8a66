package org.onewindow.acceptance.integration.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.onewindow.acceptance.application.export.ExportKind;
import org.onewindow.acceptance.application.export.ExportQuestion;
import org.onewindow.acceptance.application.export.ReadExportRows;
import org.onewindow.acceptance.application.supervision.Board;
import org.onewindow.acceptance.application.supervision.InspectCases;
import org.onewindow.acceptance.application.supervision.ShowBoard;
import org.onewindow.acceptance.application.supervision.ShowStandstills;
import org.onewindow.acceptance.domain.supervision.InspectedCase;
import org.onewindow.acceptance.domain.supervision.Inspection;
import org.onewindow.acceptance.domain.supervision.Measure;
import org.onewindow.platform.persistence.Slice;

/** Lists of supervision: the board's figures and the samples. */
@ApplicationScoped
class SupervisionLists {

  private final ShowBoard showBoard;
  private final ShowStandstills showStandstills;
  private final InspectCases inspectCases;

  /** For the container's proxy. */
  protected SupervisionLists() {
    this(null, null, null);
  }

  @Inject
  SupervisionLists(
      ShowBoard showBoard, ShowStandstills showStandstills, InspectCases inspectCases) {
    this.showBoard = showBoard;
    this.showStandstills = showStandstills;
    this.inspectCases = inspectCases;
  }

  /**
   * A line of the board.
   *
   * @param of {@code unit} or {@code window}
   */
  record Figures(String of, Board.Line line) {}

  @Produces
  ExportedList<Figures> board() {
    return new Listed<>(
        ExportKind.BOARD, SupervisionLists::figures, (asked, after, size) -> lines(asked));
  }

  private Slice<Figures> lines(ExportQuestion asked) {
    Board board = showBoard.of(ReadExportRows.question(asked));
    return Listed.whole(
        Stream.concat(
                board.units().stream().map(line -> new Figures("unit", line)),
                board.windows().stream().map(line -> new Figures("window", line)))
            .toList());
  }

  private static List<Column<Figures>> figures(Wording words) {
    return Stream.concat(
            Stream.of(
                new Column<Figures>(
                    "export.column.list",
                    14,
                    f -> words.texts().get("supervision." + f.of() + "s." + f.of())),
                new Column<Figures>("export.column.unit", 28, f -> named(f, words))),
            Arrays.stream(Measure.values())
                .map(
                    m ->
                        new Column<Figures>(
                            "supervision.measure." + m, 14, f -> f.line().count(m))))
        .toList();
  }

  private static String named(Figures figures, Wording words) {
    return figures.line().code().isEmpty()
        ? words.texts().get("supervision.windows.online")
        : words.unit(figures.line().code());
  }

  @Produces
  ExportedList<ShowStandstills.Row> standstills() {
    return new Listed<>(
        ExportKind.STANDSTILLS,
        words ->
            List.of(
                new Column<>("export.column.number", 22, ShowStandstills.Row::number),
                new Column<>("export.column.matter", 40, ShowStandstills.Row::matter),
                new Column<>("export.column.section", 24, r -> words.unit(r.section())),
                new Column<>(
                    "case.proceeding",
                    24,
                    r ->
                        r.name().isEmpty()
                            ? words.texts().of("case.proceeding", r.of())
                            : r.name()),
                new Column<>(
                    "export.column.cause",
                    24,
                    r ->
                        r.cause().isEmpty()
                            ? ""
                            : words.said("case.suspension." + r.cause(), r.cause())),
                new Column<>("case.proceeding.since", 18, ShowStandstills.Row::from),
                new Column<>("supervision.standstills.to", 18, r -> r.to().orElse(null)),
                new Column<>("supervision.standstills.days", 12, ShowStandstills.Row::days)),
        (asked, after, size) ->
            showStandstills.list(
                ReadExportRows.question(asked), ReadExportRows.standstill(asked), after, size));
  }

  @Produces
  ExportedList<Inspection> inspections() {
    return new Listed<>(
        ExportKind.INSPECTIONS,
        words ->
            List.of(
                new Column<>("inspection.name", 40, Inspection::name),
                new Column<>("export.column.from", 14, Inspection::firstDay),
                new Column<>("export.column.to", 14, Inspection::lastDay),
                new Column<>("inspection.unit", 24, it -> words.unit(it.unit())),
                new Column<>("export.column.ended", 14, Inspection::ended),
                new Column<>("export.column.drawn", 12, Inspection::drawn),
                new Column<>("export.column.inspected", 12, Inspection::inspected),
                new Column<>("inspection.by", 16, Inspection::drawnBy),
                new Column<>("export.column.drawnAt", 18, Inspection::drawnAt),
                new Column<>("inspection.seed", 70, it -> it.seed().hex())),
        (asked, after, size) -> inspectCases.all(after, size));
  }

  @Produces
  ExportedList<InspectedCase> inspection() {
    return new Listed<>(
        ExportKind.INSPECTION,
        words ->
            List.of(
                new Column<>("inspection.position", 8, InspectedCase::position),
                new Column<>("export.column.number", 22, InspectedCase::number),
                new Column<>("export.column.matter", 40, InspectedCase::matter),
                new Column<>("export.column.section", 24, it -> words.unit(it.section())),
                new Column<>(
                    "inspection.finding",
                    16,
                    it ->
                        words
                            .texts()
                            .get(
                                it.finding() == null
                                    ? "inspection.open"
                                    : "finding.finding." + it.finding())),
                new Column<>("export.column.note", 50, InspectedCase::note),
                new Column<>("inspection.by", 16, InspectedCase::foundBy),
                new Column<>("export.column.foundAt", 18, InspectedCase::foundAt)),
        (asked, after, size) ->
            Listed.whole(
                inspectCases.show(ReadExportRows.number(asked.get("inspection"))).cases()));
  }
}
