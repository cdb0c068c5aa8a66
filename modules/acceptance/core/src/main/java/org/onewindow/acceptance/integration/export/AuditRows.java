package org.onewindow.acceptance.integration.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onewindow.acceptance.application.export.ExportKind;
import org.onewindow.acceptance.application.export.ExportQuestion;
import org.onewindow.acceptance.persistence.export.Exports;
import org.onewindow.kernel.time.OfficeHours;
import org.onewindow.platform.audit.AuditQuery;
import org.onewindow.platform.audit.AuditView;
import org.onewindow.platform.audit.SearchAudit;
import org.onewindow.platform.identity.Actor;
import org.onewindow.platform.identity.Directory;
import org.onewindow.platform.identity.Directory.Person;
import org.onewindow.platform.persistence.Cursor;
import org.onewindow.platform.persistence.Slice;

/** 审计记录; every portion that is read leaves an audit row itself, as every page does. */
@ApplicationScoped
class AuditRows implements ExportedList<AuditRows.Row> {

  private static final String SYSTEM = Actor.system("").account();

  private final SearchAudit searchAudit;
  private final Directory directory;
  private final OfficeHours office;

  /** For the container's proxy. */
  protected AuditRows() {
    this(null, null, null);
  }

  @Inject
  AuditRows(SearchAudit searchAudit, Directory directory, OfficeHours office) {
    this.searchAudit = searchAudit;
    this.directory = directory;
    this.office = office;
  }

  @Override
  public Set<ExportKind> kinds() {
    return Set.of(ExportKind.AUDIT);
  }

  @Override
  public String sheet() {
    return "export.kind.AUDIT";
  }

  @Override
  public List<Column<AuditRows.Row>> columns(Wording words) {
    return List.of(
        new Column<>("audit.seq", 10, r -> String.valueOf(r.it().seq())),
        new Column<>("audit.at", 18, r -> r.it().at()),
        new Column<>("audit.by", 24, r -> by(r, words)),
        new Column<>("export.column.login", 16, Row::login),
        new Column<>("export.column.unit", 24, r -> words.unit(r.it().unit())),
        new Column<>("export.column.window", 10, r -> r.it().window()),
        new Column<>(
            "audit.act", 24, r -> words.said("audit.act." + r.it().action(), r.it().action())),
        new Column<>(
            "audit.subject",
            16,
            r -> words.said("audit.subject." + r.it().subjectType(), r.it().subjectType())),
        new Column<>("export.column.subject", 24, r -> r.it().subjectId()),
        new Column<>(
            "export.column.purpose",
            30,
            r -> words.said("audit.purpose." + r.it().purpose(), r.it().purpose())),
        new Column<>("audit.more", 50, r -> facts(r.it(), words)));
  }

  @Override
  public Slice<AuditRows.Row> page(
      Exports.Job job, ExportQuestion asked, Optional<Cursor> after, int size) {
    Slice<AuditView> rows = searchAudit.matching(query(asked), after.map(Cursor::toString), size);
    Map<String, Person> people =
        directory.people(rows.items().stream().map(AuditView::actor).distinct().toList());
    return rows.map(r -> row(r, people.get(r.actor())));
  }

  /**
   * A row with the person who acted.
   *
   * @param login log-in name; the account itself for a job of the system and the public
   */
  record Row(AuditView it, String by, String login) {}

  private static Row row(AuditView it, Person known) {
    return known == null
        ? new Row(it, it.actor(), it.actor())
        : new Row(it, known.name(), known.login());
  }

  /** As the page says it: a job of the system by what it does. */
  private static String by(Row row, Wording words) {
    if (row.by().equals(Actor.PUBLIC.account())) {
      return words.texts().get("audit.by.public");
    }
    if (!row.by().startsWith(SYSTEM)) {
      return row.by();
    }
    String job = row.by().substring(SYSTEM.length());
    return words.said(
        "audit.job." + job,
        words.said("outbox.listener." + job, words.texts().get("audit.by.system")));
  }

  private static String facts(AuditView it, Wording words) {
    return it.facts()
        .lines()
        .map(line -> line.split("=", 2))
        .filter(f -> f.length == 2 && !f[1].isEmpty())
        .map(f -> words.said("audit.fact." + f[0], f[0]) + "：" + f[1])
        .collect(Collectors.joining("\n"));
  }

  private AuditQuery query(ExportQuestion asked) {
    String actor = asked.get("actor");
    return new AuditQuery(
        asked.get("subjectType"),
        asked.get("subjectId"),
        directory.personByLogin(actor).map(Person::account).orElse(actor),
        asked.get("action"),
        midnight(asked.get("from"), 0),
        midnight(asked.get("to"), 1));
  }

  private Instant midnight(String day, int daysLater) {
    try {
      return day.isEmpty()
          ? null
          : LocalDate.parse(day).plusDays(daysLater).atStartOfDay(office.zone()).toInstant();
    } catch (DateTimeException e) {
      return null; // the page that asked had refused it
    }
  }
}
