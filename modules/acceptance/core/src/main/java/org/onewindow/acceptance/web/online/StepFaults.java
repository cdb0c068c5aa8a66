package org.onewindow.acceptance.web.online;

import java.util.List;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;

/** What is wrong with an application online, told at the step where it can be mended. */
final class StepFaults {

  private StepFaults() {}

  /**
   * @param faults of the whole application
   * @param papers the step of the papers, else that of the form
   * @throws Refused with the faults of this step, where there are any
   */
  static void mend(List<Refusal> faults, boolean papers) {
    List<Refusal> wrong =
        faults.stream().filter(f -> f.field().startsWith("material") == papers).toList();
    if (!wrong.isEmpty()) {
      throw new Refused(wrong);
    }
  }
}
