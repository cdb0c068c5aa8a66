package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.onewindow.acceptance.domain.cases.Desk;
import org.onewindow.acceptance.domain.cases.DueDates.Pressing;
import org.onewindow.acceptance.domain.cases.Warning.Level;
import org.onewindow.acceptance.persistence.cases.CaseWarnings;
import org.onewindow.acceptance.persistence.cases.CaseWarnings.Untold;
import org.onewindow.platform.identity.Directory;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.notice.Notice;
import org.onewindow.platform.notice.Notices;

/**
 * Tells people of the warnings they have not been told of: whoever has to act next of yellow and
 * red, the supervisors of red only, silence among it. Each person gets one line for all that came
 * since the last time, however much that is: ten thousand lines at once would tell nobody anything.
 */
@ApplicationScoped
public class TellOfWarnings {

  private static final int MOST = 20_000;
  private static final String SUPERVISOR = "SUPERVISOR";

  private final CaseBook book;
  private final CaseWarnings warnings;
  private final Directory directory;
  private final Notices notices;

  /** For the container's proxy. */
  protected TellOfWarnings() {
    this(null, null, null, null);
  }

  @Inject
  TellOfWarnings(CaseBook book, CaseWarnings warnings, Directory directory, Notices notices) {
    this.book = book;
    this.warnings = warnings;
    this.directory = directory;
    this.notices = notices;
  }

  /**
   * Tells what waits to be told.
   *
   * @return how many warnings; less than were given where another node is telling
   */
  @Transactional
  @Permitted(LetTimeAct.PERMISSION)
  public int waiting() {
    List<Untold> untold = warnings.untold(MOST);
    if (untold.isEmpty()) {
      return 0;
    }
    Instant now = book.now();
    long digest = warnings.told(untold, now);
    Holders holders = new Holders();
    Map<String, Map<Long, Untold>> ofOfficers = new TreeMap<>();
    Map<String, Map<Long, Untold>> ofSupervisors = new TreeMap<>();
    for (Untold it : untold) {
      for (String account : holders.whoActsNext(it)) {
        worse(ofOfficers.computeIfAbsent(account, a -> new LinkedHashMap<>()), it);
      }
      if (it.level() == Level.RED) {
        for (String account : holders.of(SUPERVISOR, "")) {
          worse(ofSupervisors.computeIfAbsent(account, a -> new LinkedHashMap<>()), it);
        }
      }
    }
    ofOfficers.forEach((account, mine) -> tell(account, mine, "/worklist"));
    ofSupervisors.forEach((account, all) -> tell(account, all, "/supervision/warnings/" + digest));
    return untold.size();
  }

  /** Of several warnings of one case the person is told the worst. */
  private static void worse(Map<Long, Untold> found, Untold it) {
    found.merge(it.caseId(), it, (a, b) -> rank(b) > rank(a) ? b : a);
  }

  private static int rank(Untold it) {
    if (it.level() == Level.YELLOW) {
      return 0;
    }
    return it.clock() == Pressing.PROMISED ? 1 : 2;
  }

  private void tell(String account, Map<Long, Untold> found, String list) {
    if (found.size() == 1) {
      Untold only = found.values().iterator().next();
      notices.send(
          new Notice(
              "account:" + account,
              template(only),
              Map.of("number", only.number()),
              "/cases/" + only.number()));
      return;
    }
    notices.send(
        new Notice(
            "account:" + account,
            "notice.warnings",
            Map.of(
                "yellow", count(found, Level.YELLOW, null),
                "promise", count(found, Level.RED, Pressing.PROMISED),
                "law", count(found, Level.RED, Pressing.STATUTORY),
                "delivery", count(found, Level.RED, Pressing.DELIVERY),
                "hearing", count(found, Level.RED, Pressing.HEARING),
                "silence", count(found, Level.RED, Pressing.ACCEPTANCE)),
            list));
  }

  private static String template(Untold it) {
    if (it.level() == Level.YELLOW) {
      return it.clock() == Pressing.HEARING ? "notice.case.hearingNear" : "notice.case.near";
    }
    return switch (it.clock()) {
      case ACCEPTANCE -> "notice.case.silence";
      case PROMISED -> "notice.case.overPromise";
      case STATUTORY -> "notice.case.overLaw";
      case DELIVERY -> "notice.case.overDelivery";
      case HEARING -> "notice.case.overHearing";
    };
  }

  private static String count(Map<Long, Untold> found, Level level, Pressing clock) {
    return String.valueOf(
        found.values().stream()
            .filter(it -> it.level() == level && (clock == null || it.clock() == clock))
            .count());
  }

  /** Who holds which role where, asked once for a run. */
  private final class Holders {
    private final Map<String, List<String>> known = new LinkedHashMap<>();

    List<String> of(String role, String unit) {
      return known.computeIfAbsent(
          role + "|" + unit,
          k ->
              (unit.isEmpty() ? directory.holders(role) : directory.holders(role, unit))
                  .stream().map(Directory.Person::account).distinct().toList());
    }

    /** The person who has the case in hand, else all who may take it up. */
    List<String> whoActsNext(Untold it) {
      if (it.clock() == Pressing.HEARING) { // the reviewer calls it, wherever the case stands
        return joined(person(it.reviewedBy()), of("APPROVER", it.section()));
      }
      boolean silent = it.clock() == Pressing.ACCEPTANCE && it.level() == Level.RED;
      if (it.desk() == Desk.ACCEPTANCE || silent) {
        return joined(person(it.receivedBy()), of("MIDDLE_DESK", it.section()));
      }
      return switch (it.desk()) {
        case REVIEW ->
            it.reviewedBy().isEmpty() ? of("REVIEWER", it.section()) : List.of(it.reviewedBy());
        case DECISION -> joined(of("APPROVER", it.section()), of("APPROVER", it.organ()));
        case CERTIFICATE -> joined(of("CERTIFIER", it.organ()), of("CERTIFIER", it.section()));
        case EXIT -> of("EXIT_CLERK", it.receivingUnit());
        default -> List.of();
      };
    }

    /** Staff have numbers for accounts; what came in online was received by nobody of them. */
    private List<String> person(String account) {
      return account.matches("\\d+") ? List.of(account) : List.of();
    }

    private List<String> joined(List<String> some, List<String> others) {
      List<String> all = new ArrayList<>(some);
      others.stream().filter(o -> !all.contains(o)).forEach(all::add);
      return all;
    }
  }
}
