package org.onewindow.acceptance.domain.matter;

import java.util.Optional;
import org.onewindow.kernel.refusal.Refusal;

/** What a window is meant to do for a matter; real only as far as an authorisation reaches. */
public record WindowTask(String window, String matter, WindowPower power) {

  /** ACC-134: a window decides only what is decided while the applicant waits. */
  public Optional<Refusal> against(HandlingKind kind) {
    return power == WindowPower.DECIDE && kind != HandlingKind.SAME_DAY
        ? Optional.of(Refusal.of("WINDOW_DECIDES_PROMISED", window, matter).at("matters"))
        : Optional.empty();
  }
}
