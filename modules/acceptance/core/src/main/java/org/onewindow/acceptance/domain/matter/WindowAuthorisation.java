package org.onewindow.acceptance.domain.matter;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.onewindow.kernel.refusal.Refusal;

/**
 * The paper by which a department lets a window accept or decide in its name (窗口授权委托书).
 *
 * @param document number of the paper
 * @param window code of the window
 * @param matter code of the matter
 * @param power how far it reaches
 * @param organ USCC of the department
 * @param firstDay first day it is valid
 * @param lastDay last day it is valid; empty without end
 */
public record WindowAuthorisation(
    String document,
    String window,
    String matter,
    WindowPower power,
    String organ,
    LocalDate firstDay,
    Optional<LocalDate> lastDay) {

  /**
   * @throws org.onewindow.kernel.refusal.Refused {@code AUTHORISATION_WITHOUT_DOCUMENT} or {@code
   *     AUTHORISATION_ENDS_EARLY} (ACC-136)
   */
  public WindowAuthorisation {
    if (document.isBlank()) {
      throw Refusal.of("AUTHORISATION_WITHOUT_DOCUMENT", window, matter).at("document").raise();
    }
    if (lastDay.filter(firstDay::isAfter).isPresent()) {
      throw Refusal.of("AUTHORISATION_ENDS_EARLY", document).at("lastDay").raise();
    }
  }

  /** The same paper for another matter. */
  WindowAuthorisation of(String other) {
    return new WindowAuthorisation(document, window, other, power, organ, firstDay, lastDay);
  }

  public boolean isValidOn(LocalDate day) {
    return !day.isBefore(firstDay) && lastDay.filter(day::isAfter).isEmpty();
  }

  /**
   * What a window may really do (ACC-135): the power it is meant to have, as far as valid papers
   * reach; without any, it only collects.
   */
  public static WindowPower realPower(
      WindowPower meant, Collection<WindowAuthorisation> papers, LocalDate on) {
    WindowPower reach =
        papers.stream()
            .filter(p -> p.isValidOn(on))
            .map(WindowAuthorisation::power)
            .max(Enum::compareTo)
            .orElse(WindowPower.COLLECT);
    return meant.compareTo(reach) <= 0 ? meant : reach;
  }
}
