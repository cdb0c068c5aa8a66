package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.onewindow.acceptance.domain.cases.CaseAct;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.CaseState;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.Reviewing;
import org.onewindow.platform.identity.Actor;
import org.onewindow.platform.identity.Directory;
import org.onewindow.platform.identity.Directory.Person;
import org.onewindow.platform.identity.Permitted;

/**
 * Who can review a case: told before somebody accepts it, because whoever accepts does not review
 * (受审分离, ACC-055), and when it waits for a reviewer, so that it never lies where nobody may go on.
 */
@ApplicationScoped
public class ShowReviewers {

  private static final String REVIEWER = "REVIEWER";
  private static final String ADMINISTRATOR = "ADMINISTRATOR";

  private final CaseBook book;
  private final Directory directory;

  /** For the container's proxy. */
  protected ShowReviewers() {
    this(null, null);
  }

  @Inject
  ShowReviewers(CaseBook book, Directory directory) {
    this.book = book;
    this.directory = directory;
  }

  /** What is worth telling. */
  public enum Standing {
    /** Nothing: others review it, or it is not its time. */
    CLEAR,
    /** The reader could review it, and others must once the reader has accepted it. */
    OTHERS_ONCE_ACCEPTED,
    /** Were the reader to accept it, nobody could review it. */
    NOBODY_ONCE_ACCEPTED,
    /** The reader accepted or received it; others review it. */
    OTHERS,
    /** Nobody can review it as things are. */
    NOBODY
  }

  /**
   * @param names of those who can review it, apart from the reader
   * @param administrators names of those who can make somebody a reviewer
   */
  public record Reviewers(Standing standing, List<String> names, List<String> administrators) {}

  /**
   * @throws org.onewindow.kernel.refusal.NotFound CASE_NOT_FOUND
   */
  @Transactional
  @Permitted("case.read")
  public Reviewers of(CaseNumber number) {
    LicenceCase it = book.look(number);
    Actor actor = book.actor();
    if (it.state() != CaseState.ACCEPTED && !mayAccept(it, actor)) {
      return new Reviewers(Standing.CLEAR, List.of(), List.of());
    }
    Map<String, String> reviewers = new LinkedHashMap<>();
    Stream.of(it.matter().section(), it.matter().organ())
        .distinct()
        .flatMap(unit -> directory.holders(REVIEWER, unit).stream())
        .forEach(person -> reviewers.put(person.account(), person.name()));
    Standing standing = standing(it, actor.account(), reviewers);
    List<String> administrators =
        directory.holders(ADMINISTRATOR).stream().map(Person::name).limit(3).toList();
    return new Reviewers(standing, others(it, actor.account(), reviewers), administrators);
  }

  private static boolean mayAccept(LicenceCase it, Actor actor) {
    return it.state() == CaseState.RECEIVED
        && !it.matter().isCollected()
        && actor.may(CasePermissions.needed(CaseAct.ACCEPT));
  }

  /**
   * @param reader account of whoever reads, who may accept it while it is received
   * @param reviewers names by account of all reviewers of its section and organ
   */
  static Standing standing(LicenceCase it, String reader, Map<String, String> reviewers) {
    boolean others = !others(it, reader, reviewers).isEmpty();
    boolean reads = reviewers.containsKey(reader);
    if (it.state() == CaseState.RECEIVED) {
      if (!others) {
        return Standing.NOBODY_ONCE_ACCEPTED;
      }
      return reads ? Standing.OTHERS_ONCE_ACCEPTED : Standing.CLEAR;
    }
    if (reads && Reviewing.isOpenTo(it, reader)) {
      return Standing.CLEAR;
    }
    if (!others) {
      return Standing.NOBODY;
    }
    return reads ? Standing.OTHERS : Standing.CLEAR;
  }

  private static List<String> others(LicenceCase it, String reader, Map<String, String> reviewers) {
    return reviewers.entrySet().stream()
        .filter(e -> !e.getKey().equals(reader) && Reviewing.isOpenTo(it, e.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }
}
