package org.onewindow.acceptance.application.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onewindow.acceptance.application.cases.FindCases;
import org.onewindow.acceptance.application.cases.SearchCases;
import org.onewindow.acceptance.application.cases.WorklistRow;
import org.onewindow.acceptance.application.supervision.ListCounted;
import org.onewindow.acceptance.application.supervision.Question;
import org.onewindow.acceptance.domain.cases.Desk;
import org.onewindow.acceptance.domain.supervision.Measure;
import org.onewindow.acceptance.domain.supervision.Period;
import org.onewindow.acceptance.domain.supervision.Standstill;
import org.onewindow.acceptance.persistence.export.ApplicantNames;
import org.onewindow.acceptance.persistence.export.Exports;
import org.onewindow.platform.crypto.FieldSeal;
import org.onewindow.platform.identity.Actor;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.persistence.Cursor;
import org.onewindow.platform.persistence.Slice;

/**
 * The cases of an export, page by page, by the same use cases that show them on the screen: so the
 * workbook holds what the person who asked would see, and nothing else. To be called as that
 * person; holds no transaction open between two pages.
 */
@ApplicationScoped
public class ReadExportRows {

  private final FindCases findCases;
  private final SearchCases searchCases;
  private final ListCounted listCounted;
  private final ApplicantNames names;
  private final FieldSeal seal;

  /** For the container's proxy. */
  protected ReadExportRows() {
    this(null, null, null, null, null);
  }

  @Inject
  ReadExportRows(
      FindCases findCases,
      SearchCases searchCases,
      ListCounted listCounted,
      ApplicantNames names,
      FieldSeal seal) {
    this.findCases = findCases;
    this.searchCases = searchCases;
    this.listCounted = listCounted;
    this.names = names;
    this.seal = seal;
  }

  /** The person who asked, with the rights of that moment. */
  public static Actor asker(Exports.Job job) {
    return new Actor(
        job.account(),
        job.name(),
        job.unit(),
        job.window(),
        Set.of(),
        Set.copyOf(Arrays.asList(job.permissions().split(" "))));
  }

  /** What the list was narrowed to. */
  @Permitted(ExportRoles.EXPORT)
  public ExportQuestion asked(Exports.Job job) {
    return ExportQuestion.of(seal.open(AskForExport.place(job.ref()), job.asked()));
  }

  /**
   * A page of a list of cases.
   *
   * @param after where to go on, or empty
   */
  @Permitted("case.read")
  public Slice<WorklistRow> page(
      Exports.Job job, ExportQuestion asked, Optional<Cursor> after, int size) {
    Slice<WorklistRow> rows = masked(ExportKind.valueOf(job.what()), asked, after, size);
    return job.names() ? named(rows) : rows;
  }

  private Slice<WorklistRow> masked(
      ExportKind what, ExportQuestion asked, Optional<Cursor> after, int size) {
    return switch (what) {
      case EXIT ->
          findCases.waiting(new FindCases.Question(Desk.EXIT.name(), "", "", ""), after, size);
      case WORKLIST ->
          findCases.waiting(
              new FindCases.Question(
                  asked.get("desk"), asked.get("state"), asked.get("matter"), asked.get("lamp")),
              after,
              size);
      case SEARCH ->
          searchCases.of(
              new SearchCases.Question(
                  asked.get("words"), asked.get("state"), day(asked, "from"), day(asked, "to")),
              after,
              size);
      case SUPERVISION ->
          listCounted
              .of(
                  choice(Measure.class, asked.get("measure"), Measure.INTAKE),
                  question(asked),
                  after,
                  size)
              .map(ListCounted.Row::row);
      case WARNINGS ->
          listCounted.digest(number(asked.get("digest")), after, size).map(ListCounted.Row::row);
      default -> throw new IllegalArgumentException("Not a list of cases: " + what);
    };
  }

  private Slice<WorklistRow> named(Slice<WorklistRow> rows) {
    List<String> numbers = rows.items().stream().map(WorklistRow::number).toList();
    Map<String, String> found = names.of(numbers);
    return rows.map(r -> r.named(found.getOrDefault(r.number(), r.applicant())));
  }

  /** Which days, and which section or counter alone, a list of supervision was asked for. */
  public static Question question(ExportQuestion asked) {
    return new Question(
        choice(Period.Span.class, asked.get("span"), Period.Span.DAY),
        day(asked, "day"),
        asked.get("unit"),
        asked.get("window"));
  }

  /** What cases stood still for, alone; null for all. */
  public static Standstill standstill(ExportQuestion asked) {
    return choice(Standstill.class, asked.get("of"), null);
  }

  /** Something's number, as the page had it; -1, which nothing has, for what is none. */
  public static long number(String text) {
    return text.matches("\\d{1,18}") ? Long.parseLong(text) : -1;
  }

  private static LocalDate day(ExportQuestion asked, String field) {
    try {
      return asked.get(field).isEmpty() ? null : LocalDate.parse(asked.get(field));
    } catch (DateTimeException e) {
      return null; // the page that asked had refused it
    }
  }

  private static <E extends Enum<E>> E choice(Class<E> type, String name, E otherwise) {
    return Arrays.stream(type.getEnumConstants())
        .filter(e -> e.name().equals(name))
        .findFirst()
        .orElse(otherwise);
  }
}
