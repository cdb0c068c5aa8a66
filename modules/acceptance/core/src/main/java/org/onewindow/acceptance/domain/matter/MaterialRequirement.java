package org.onewindow.acceptance.domain.matter;

import java.util.Objects;
import java.util.Set;

/**
 * One material that a matter asks for (申请材料).
 *
 * @param code stable within the matter, e.g. {@code M01}
 * @param name as printed on guides and receipts
 * @param originals number of originals (原件份数)
 * @param copies number of copies (复印件份数)
 * @param need compulsory, optional or deferrable
 * @param source who issues it
 * @param sharedCheck an electronic licence or a data check replaces the paper (可免提交/共享核验)
 * @param form empty-form or size hint, may be empty
 * @param standard acceptance standard (受理标准), may be empty
 * @param basis law that asks for it (要求提供的依据)
 * @param scenarios codes of the scenarios that need it; empty for all
 */
public record MaterialRequirement(
    String code,
    String name,
    int originals,
    int copies,
    MaterialNeed need,
    MaterialSource source,
    boolean sharedCheck,
    String form,
    String standard,
    String basis,
    Set<String> scenarios) {

  public MaterialRequirement {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(need, "need");
    Objects.requireNonNull(source, "source");
    scenarios = Set.copyOf(scenarios);
    if (originals < 0 || copies < 0) {
      throw new IllegalArgumentException("Negative number of papers for " + code);
    }
  }

  public boolean isNeededIn(String scenario) {
    return scenarios.isEmpty() || scenarios.contains(scenario);
  }
}
