package org.onewindow.platform.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.audit.AuditView;
import org.onewindow.platform.identity.Actor;
import org.onewindow.platform.identity.Directory;
import org.onewindow.platform.identity.Directory.Person;
import org.onewindow.platform.web.form.Option;
import org.onewindow.platform.web.identity.UnitNames;
import org.onewindow.platform.web.page.View;

/**
 * Says the codes of the audit in words: names of people and units, acts, subjects, facts. What has
 * no words is shown as it was recorded, never hidden.
 */
@RequestScoped
class AuditWords {

  private static final String ACT = "audit.act.";
  private static final String SUBJECT = "audit.subject.";
  private static final String JOB = "audit.job.";
  private static final int LONGEST_VALUE = 160;
  private static final String SYSTEM = Actor.system("").account();

  private final View view;
  private final Directory directory;
  private final Map<String, AuditedSubject> subjects;

  /** For the container's proxy. */
  protected AuditWords() {
    view = null;
    directory = null;
    subjects = Map.of();
  }

  @Inject
  AuditWords(View view, Directory directory, @Any Instance<AuditedSubject> subjects) {
    this(view, directory, subjects.stream().toList());
  }

  AuditWords(View view, Directory directory, List<AuditedSubject> subjects) {
    this.view = view;
    this.directory = directory;
    this.subjects =
        subjects.stream().collect(Collectors.toMap(AuditedSubject::type, Function.identity()));
  }

  /** Every act that has a name, those of one kind of thing together. */
  List<Option> acts() {
    return named(ACT);
  }

  /** Every kind of thing that has a name. */
  List<Option> subjects() {
    return named(SUBJECT).stream().filter(o -> !o.value().contains(".")).toList();
  }

  /** Everybody who could have acted, people first. */
  List<Option> actors() {
    return Stream.concat(
            directory.everybody().stream().map(p -> Option.of(p.login(), p.name())),
            named(JOB).stream().map(o -> Option.of(SYSTEM + o.value(), o.label())))
        .toList();
  }

  private List<Option> named(String prefix) {
    return view.texts().keys().stream()
        .filter(key -> key.startsWith(prefix))
        .sorted()
        .map(key -> Option.of(key.substring(prefix.length()), view.t(key)))
        .toList();
  }

  /**
   * The account of whom the search names by log-in name; a job of the system and the public bear
   * their account as name.
   *
   * @throws org.onewindow.kernel.refusal.Refused {@code AUDIT_PERSON_UNKNOWN}
   */
  String account(String typed) {
    if (typed.isEmpty() || typed.startsWith(SYSTEM) || typed.equals(Actor.PUBLIC.account())) {
      return typed;
    }
    return directory
        .personByLogin(typed)
        .map(Person::account)
        .orElseThrow(() -> Refusal.of("AUDIT_PERSON_UNKNOWN").at("actor").raise());
  }

  /** The rows of one page; people and units are looked up once for all of them. */
  List<AuditLine> lines(List<AuditView> rows) {
    Map<String, Person> people =
        directory.people(
            rows.stream()
                .flatMap(r -> Stream.concat(Stream.of(r.actor()), accountsNamed(r)))
                .toList());
    UnitNames units = new UnitNames(directory.units());
    return rows.stream().map(row -> new Wording(people, units).line(row)).toList();
  }

  private static Stream<String> accountsNamed(AuditView row) {
    Stream<String> searched = facts(row).filter(f -> f[0].equals("actor")).map(f -> f[1]);
    return row.subjectType().equals("account")
        ? Stream.concat(Stream.of(row.subjectId()), searched)
        : searched;
  }

  private static Stream<String[]> facts(AuditView row) {
    return row.facts().lines().map(line -> line.split("=", 2)).filter(f -> f.length == 2);
  }

  /** The words of one page of rows. */
  private final class Wording {

    private final Map<String, Person> people;
    private final UnitNames units;

    Wording(Map<String, Person> people, UnitNames units) {
      this.people = people;
      this.units = units;
    }

    AuditLine line(AuditView row) {
      return new AuditLine(
          row.seq(),
          row.at(),
          person(row.actor()),
          login(row.actor()),
          units.of(row.unit()),
          row.window(),
          view.said(ACT + row.action(), row.action()),
          view.said(SUBJECT + row.subjectType(), row.subjectType()),
          subjectName(row),
          subjectPath(row),
          view.said("audit.purpose." + row.purpose(), row.purpose()),
          facts(row).map(f -> fact(row, f[0], f[1])).toList());
    }

    private String person(String account) {
      if (account.startsWith(SYSTEM)) {
        String job = account.substring(SYSTEM.length());
        return view.said(JOB + job, view.said("outbox.listener." + job, view.t("audit.by.system")));
      }
      if (account.equals(Actor.PUBLIC.account())) {
        return view.t("audit.by.public");
      }
      Person known = people.get(account);
      return known == null ? account : known.name();
    }

    private String login(String account) {
      Person known = people.get(account);
      return known == null ? account : known.login();
    }

    private String subjectName(AuditView row) {
      return row.subjectType().equals("account")
          ? person(row.subjectId())
          : view.said(SUBJECT + row.subjectType() + "." + row.subjectId(), row.subjectId());
    }

    private String subjectPath(AuditView row) {
      AuditedSubject subject = subjects.get(row.subjectType());
      if (subject == null || subject.path().isEmpty() || !view.may(subject.permission())) {
        return "";
      }
      return subject.path()
          + (row.subjectType().equals("account") ? login(row.subjectId()) : row.subjectId());
    }

    private AuditLine.Fact fact(AuditView row, String name, String value) {
      return new AuditLine.Fact(view.said("audit.fact." + name, name), value(row, name, value));
    }

    private String value(AuditView row, String name, String value) {
      return switch (name) {
        case "unit", "organ" -> units.of(value);
        case "actor" -> person(value);
        case "action" -> view.said(ACT + value, value);
        case "subjectType" -> view.said(SUBJECT + value, value);
        case "before", "after" -> roles(value);
        default -> shortened(coded(row, name, value));
      };
    }

    /** A whole list of codes would push everything else off the screen; machines get it all. */
    private String shortened(String value) {
      return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…";
    }

    private String coded(AuditView row, String name, String value) {
      AuditedSubject subject = subjects.get(row.subjectType());
      String prefix = subject == null ? null : subject.facts().get(name);
      return prefix == null ? moment(value) : view.said(prefix + "." + value, value);
    }

    private String moment(String value) {
      try {
        return value.endsWith("Z") ? view.minute(Instant.parse(value)) : value;
      } catch (DateTimeParseException e) {
        return value; // a text that only looks like a moment
      }
    }

    /** {@code REVIEWER@unit APPROVER@unit} with names. */
    private String roles(String held) {
      return Arrays.stream(held.split(" "))
          .filter(role -> role.contains("@"))
          .map(
              role -> {
                String[] parts = role.split("@", 2);
                return view.t(
                    "audit.role", view.said("role." + parts[0], parts[0]), units.of(parts[1]));
              })
          .collect(Collectors.joining(view.t("audit.and")));
    }
  }
}
