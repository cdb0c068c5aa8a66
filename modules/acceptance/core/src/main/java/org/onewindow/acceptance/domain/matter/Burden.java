package org.onewindow.acceptance.domain.matter;

import java.util.List;

/**
 * 办事负担 (流程再造): what a matter costs an applicant, counted the same way for every version, so that
 * before and after can be compared.
 *
 * @param steps 办理环节
 * @param materials asked for in the scenario that asks for most
 * @param papers originals and copies of those that no data check replaces
 * @param trips 到办事现场次数
 * @param statutory what the law allows
 * @param promised what is promised
 * @param withoutBasis names of the materials that no law is named for: to be abolished
 * @param stepsWithoutBasis names of the steps that no law is named for: to be abolished
 */
public record Burden(
    int steps,
    int materials,
    int papers,
    int trips,
    Limit statutory,
    Limit promised,
    List<String> withoutBasis,
    List<String> stepsWithoutBasis) {

  public Burden {
    withoutBasis = List.copyOf(withoutBasis);
    stepsWithoutBasis = List.copyOf(stepsWithoutBasis);
  }

  /** Something stands in it that no law is named for. */
  public boolean isToBeCut() {
    return !withoutBasis.isEmpty() || !stepsWithoutBasis.isEmpty();
  }

  public static Burden of(ImplementationList list) {
    int materials =
        list.scenarios().stream()
            .mapToInt(s -> list.materialsFor(s.code()).size())
            .max()
            .orElse(list.materials().size());
    int papers =
        list.scenarios().stream()
            .mapToInt(s -> papers(list.materialsFor(s.code())))
            .max()
            .orElse(0);
    return new Burden(
        list.steps().size(),
        materials,
        papers,
        list.handling().visits(),
        list.times().statutory(),
        list.times().promised(),
        list.materials().stream()
            .filter(m -> m.basis().isBlank())
            .map(MaterialRequirement::name)
            .toList(),
        list.steps().stream()
            .filter(s -> s.basis().isBlank())
            .map(ImplementationList.Step::name)
            .toList());
  }

  private static int papers(List<MaterialRequirement> asked) {
    return asked.stream()
        .filter(m -> !m.sharedCheck())
        .mapToInt(m -> m.originals() + m.copies())
        .sum();
  }
}
