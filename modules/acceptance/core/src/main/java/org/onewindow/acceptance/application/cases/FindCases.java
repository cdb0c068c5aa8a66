package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.onewindow.acceptance.domain.cases.Desk;
import org.onewindow.acceptance.persistence.cases.CaseLists;
import org.onewindow.acceptance.persistence.cases.CaseLists.Place;
import org.onewindow.acceptance.persistence.cases.CaseRow;
import org.onewindow.platform.identity.Actor;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.persistence.Cursor;
import org.onewindow.platform.persistence.Slice;

/** 待办: what waits for the reader, the most pressing first; by unit and desk, or by person. */
@ApplicationScoped
public class FindCases {

  private final CaseBook book;
  private final CaseLists lists;

  /** For the container's proxy. */
  protected FindCases() {
    this(null, null);
  }

  @Inject
  FindCases(CaseBook book, CaseLists lists) {
    this.book = book;
    this.lists = lists;
  }

  /**
   * What a worklist shows.
   *
   * @param desk name of a desk, {@code MINE} for what the reader took up, or empty for all at which
   *     work goes on: what waits to be archived is asked for by its name
   * @param state name of a state, or empty
   * @param matter code of a matter, or empty
   * @param lamp {@code OK}, {@code WARN}, {@code BAD} or empty
   */
  public record Question(String desk, String state, String matter, String lamp) {
    public static final Question ALL = new Question("", "", "", "");

    public Question {
      desk = PartyText.text(desk);
      state = PartyText.text(state);
      matter = PartyText.text(matter);
      lamp = PartyText.text(lamp);
    }
  }

  /** The desk of the question that means "taken up by me". */
  public static final String MINE = "MINE";

  /** One list that a worklist is put together from. */
  record Source(Place place, Desk desk) {}

  /** The desks at which something may wait for the reader. */
  @Permitted("case.read")
  public List<Desk> desks() {
    return sources(book.actor()).stream().map(Source::desk).distinct().toList();
  }

  /**
   * @param after where to go on, or empty
   * @throws org.onewindow.kernel.refusal.Refused {@code PARAMETER_CHOICE_UNKNOWN}, {@code
   *     CURSOR_UNREADABLE}
   */
  @Transactional
  @Permitted("case.read")
  public Slice<WorklistRow> waiting(Question question, Optional<Cursor> after, int size) {
    KnownChoice.require(question.desk(), "desk", KnownChoice.DESKS);
    KnownChoice.require(question.state(), "state", KnownChoice.STATES);
    KnownChoice.require(question.lamp(), "lamp", KnownChoice.LAMPS);
    Actor actor = book.actor();
    Instant now = book.now();
    Predicate<Instant> provisional = book.caseClock()::isProvisional;
    CaseLists.Narrow narrow =
        new CaseLists.Narrow(question.state(), question.matter(), question.lamp());
    Map<Long, CaseRow> found = new LinkedHashMap<>();
    if (question.desk().equals(MINE)) {
      lists
          .underReviewBy(actor.account(), narrow, after, now, size + 1)
          .forEach(r -> found.put(r.id(), r));
    } else {
      for (Source source : sources(actor)) {
        boolean asked = question.desk().equals(source.desk().name());
        if (asked || question.desk().isEmpty() && source.desk() != Desk.ARCHIVE) {
          lists
              .atDesk(source.place(), actor.unit(), source.desk(), narrow, after, now, size + 1)
              .forEach(r -> found.put(r.id(), r));
        }
      }
    }
    List<CaseRow> rows =
        found.values().stream()
            .sorted(Comparator.comparing(CaseRow::listAt).thenComparing(CaseRow::id))
            .limit(size + 1L)
            .toList();
    return Slice.of(rows, size, CaseLists::afterDue)
        .map(r -> WorklistRow.of(r, now, actor.account(), provisional));
  }

  static List<Source> sources(Actor actor) {
    List<Source> sources = new ArrayList<>();
    Place office = actor.unit().contains("-") ? Place.SECTION : Place.ORGAN;
    boolean window = !actor.window().isEmpty();
    if (window) {
      add(sources, actor, "case.accept", Place.HALL, Desk.ACCEPTANCE);
    }
    // the window of a department accepts what was received for it elsewhere, as in a bundle
    add(sources, actor, "case.accept", office, Desk.ACCEPTANCE);
    add(sources, actor, "case.hand-in", Place.HALL, Desk.APPLICANT);
    add(sources, actor, "case.review", office, Desk.REVIEW);
    add(sources, actor, "case.second", office, Desk.DECISION);
    add(sources, actor, "case.decide", office, Desk.DECISION);
    add(sources, actor, RecordReply.PERMISSION, window ? Place.HALL : office, Desk.ELSEWHERE);
    add(sources, actor, "certificate.issue", office, Desk.CERTIFICATE);
    add(sources, actor, "certificate.issue", Place.HALL, Desk.CERTIFICATE);
    add(sources, actor, "result.deliver", Place.HALL, Desk.EXIT);
    add(sources, actor, "result.deliver", office, Desk.EXIT);
    add(sources, actor, ArchiveCase.PERMISSION, Place.HALL, Desk.ARCHIVE);
    add(sources, actor, ArchiveCase.PERMISSION, office, Desk.ARCHIVE);
    if (actor.may("case.readAll")) {
      for (Desk desk :
          List.of(Desk.ACCEPTANCE, Desk.REVIEW, Desk.DECISION, Desk.ELSEWHERE, Desk.CERTIFICATE)) {
        sources.add(new Source(office, desk));
      }
    }
    return sources.stream().distinct().toList();
  }

  private static void add(
      List<Source> sources, Actor actor, String permission, Place place, Desk desk) {
    if (actor.may(permission)) {
      sources.add(new Source(place, desk));
    }
  }
}
