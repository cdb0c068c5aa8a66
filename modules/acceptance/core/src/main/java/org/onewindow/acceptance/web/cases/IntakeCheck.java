package org.onewindow.acceptance.web.cases;

import java.util.ArrayList;
import java.util.List;
import org.onewindow.acceptance.application.cases.IntakeText;
import org.onewindow.acceptance.application.cases.ShowDraft;
import org.onewindow.acceptance.domain.matter.HandlingKind;
import org.onewindow.acceptance.domain.matter.WindowPower;
import org.onewindow.kernel.refusal.Refusal;

/**
 * What the check step shows.
 *
 * @param faults by step, what is still wrong
 * @param lacking names of materials that are missing or defective
 * @param mayAccept the window may accept this matter
 * @param oneSitting the window may decide it at once
 */
public record IntakeCheck(
    List<Refusal> faults, List<String> lacking, boolean mayAccept, boolean oneSitting) {
  static IntakeCheck of(ShowDraft.Draft draft, IntakeText chosen) {
    List<String> lacking = new ArrayList<>();
    draft
        .matter()
        .materialsFor(chosen.scenario())
        .forEach(
            m -> {
              if (!MaterialCheck.isInOrder(m, chosen.material(m.code()))) {
                lacking.add(m.name());
              }
            });
    WindowPower power = draft.power().orElse(WindowPower.COLLECT);
    boolean whole = lacking.isEmpty() && draft.faults().isEmpty();
    return new IntakeCheck(
        draft.faults(),
        lacking,
        whole
            && power.compareTo(WindowPower.ACCEPT) >= 0
            && !draft.matter().decider().isOfAnotherPlace(),
        whole && power == WindowPower.DECIDE && draft.matter().kind() == HandlingKind.SAME_DAY);
  }
}
