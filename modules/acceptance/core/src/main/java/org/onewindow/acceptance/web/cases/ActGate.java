package org.onewindow.acceptance.web.cases;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.onewindow.acceptance.application.cases.CasePermissions;
import org.onewindow.acceptance.application.cases.CaseView;
import org.onewindow.acceptance.domain.cases.CaseAct;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.identity.Actor;

/**
 * Who comes to the page of an act. GET and POST name the same gate: whoever may not do it is sent
 * away before anything is typed, and what cannot be done to this case now is said at once.
 *
 * @param permissions one of them is needed; the first is the one that is missed
 * @param acts that the page does, one of which must be open; empty where {@code hindrance} says it
 * @param hindrance why it cannot be done, for what is no act of the ledger
 */
record ActGate(
    List<String> permissions, List<CaseAct> acts, Function<CaseView, Optional<Refusal>> hindrance) {

  /** The gate of a page that does one of these acts. */
  static ActGate of(CaseAct... acts) {
    List<CaseAct> done = List.of(acts);
    List<String> needed = done.stream().map(CasePermissions::needed).distinct().toList();
    return new ActGate(needed, done, it -> Optional.empty());
  }

  /** The gate of a page for what is done beside the ledger. */
  static ActGate of(String permission, Function<CaseView, Optional<Refusal>> hindrance) {
    return new ActGate(List.of(permission), List.of(), hindrance);
  }

  /**
   * @throws org.onewindow.kernel.refusal.NotPermitted without the permission
   */
  void admit(Actor actor) {
    if (permissions.stream().noneMatch(actor::may)) {
      actor.must(permissions.get(0));
    }
  }

  /** The act to ask about where none of them is open: one that was offered, else the first. */
  Optional<CaseAct> barred(CaseView it) {
    boolean open = acts.isEmpty() || acts.stream().anyMatch(it::may);
    return open
        ? Optional.empty()
        : acts.stream()
            .filter(act -> it.offer(act).isPresent())
            .findFirst()
            .or(() -> Optional.of(acts.get(0)));
  }
}
