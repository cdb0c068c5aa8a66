package org.onewindow.acceptance.application.cases;

import java.util.HashSet;
import java.util.Set;
import org.onewindow.acceptance.domain.cases.CaseAct;
import org.onewindow.acceptance.domain.cases.CaseEvent;
import org.onewindow.acceptance.domain.cases.CaseParty;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.PartyKind;
import org.onewindow.kernel.identity.PersonName;

/**
 * Names as screens show them that others can see: an applicant, an agent and whoever acts for them
 * are masked wherever they stand, in the history too; organisations and officers are public
 * (ACC-651). The full name is one deliberate click away, and leaves a trace: {@link
 * ReadPersonalData}.
 */
public final class NamesOnScreen {

  private static final Set<CaseAct> ONLINE =
      Set.of(CaseAct.RECEIVE, CaseAct.HAND_IN_CORRECTIONS, CaseAct.WITHDRAW);

  private final Set<String> people = new HashSet<>();

  private NamesOnScreen() {}

  /** The names that stand in one case. */
  static NamesOnScreen of(LicenceCase it) {
    NamesOnScreen names = new NamesOnScreen();
    Set<String> organisations = new HashSet<>();
    for (CaseParty party : it.parties()) {
      (party.kind() == PartyKind.NATURAL_PERSON ? names.people : organisations).add(party.name());
    }
    it.events().stream()
        .filter(e -> isByApplicant(it, e))
        .forEach(e -> names.people.add(e.person()));
    names.people.removeAll(organisations);
    return names;
  }

  /** What applicants do online stands in the ledger of the receiving unit, without a window. */
  private static boolean isByApplicant(LicenceCase it, CaseEvent event) {
    return ONLINE.contains(event.act())
        && event.window().isEmpty()
        && event.unit().equals(it.receipt().unit());
  }

  /** A name as it stands beside an act or a paper; who is no applicant stays. */
  String shown(String name) {
    return people.contains(name) ? masked(PartyKind.NATURAL_PERSON, name) : name;
  }

  /**
   * People's names are masked where others can see the screen; organisations are public. What the
   * system did bears no name.
   */
  public static String masked(PartyKind kind, String name) {
    return kind == PartyKind.NATURAL_PERSON && !name.isBlank()
        ? PersonName.parse(name).masked()
        : name;
  }
}
