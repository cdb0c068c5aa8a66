package org.onewindow.acceptance.application.cases;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onewindow.acceptance.domain.cases.CaseState;
import org.onewindow.acceptance.domain.cases.Desk;
import org.onewindow.acceptance.domain.cases.Lamp;
import org.onewindow.kernel.refusal.Refusal;

/**
 * A choice by which a list is narrowed. A name that does not exist would find nothing, and an empty
 * list reads like "nothing waits".
 */
final class KnownChoice {

  private static final int LONGEST = 40;

  /** Drafts stand in no list of cases. */
  static final List<String> STATES =
      Stream.of(CaseState.values()).filter(s -> s != CaseState.DRAFT).map(Enum::name).toList();

  static final List<String> DESKS =
      Stream.concat(Stream.of(FindCases.MINE), Stream.of(Desk.values()).map(Enum::name)).toList();

  static final List<String> LAMPS =
      Stream.of(Lamp.BAD, Lamp.WARN, Lamp.OK).map(Enum::name).toList();

  private KnownChoice() {}

  /**
   * @param chosen empty for no choice
   * @param field where it was chosen
   * @throws org.onewindow.kernel.refusal.Refused PARAMETER_CHOICE_UNKNOWN
   */
  static void require(String chosen, String field, List<String> choices) {
    if (!chosen.isEmpty() && !choices.contains(chosen)) {
      String shown =
          chosen
              .codePoints()
              .limit(LONGEST)
              .mapToObj(Character::toString)
              .collect(Collectors.joining());
      throw Refusal.of("PARAMETER_CHOICE_UNKNOWN", field, shown, String.join(", ", choices))
          .at(field)
          .raise();
    }
  }
}
