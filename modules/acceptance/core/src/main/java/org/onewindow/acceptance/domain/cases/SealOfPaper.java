package org.onewindow.acceptance.domain.cases;

import java.util.List;
import java.util.Optional;
import org.onewindow.acceptance.domain.matter.Seal;
import org.onewindow.acceptance.domain.matter.SealKind;
import org.onewindow.acceptance.domain.matter.Seals;

/**
 * ACC-400: which seal goes on a paper. Decisions and certificates bear the organ's own. Papers of
 * the procedure that a town branch (乡镇分局, a section of the organ) issues bear the branch's own
 * seal, where it holds one of that kind: it has equal force (approval.md §1.5). A branch's seal
 * never stands under the name of another organ.
 *
 * @param seals of the county
 */
public record SealOfPaper(Seals seals) {

  /**
   * @param organ USCC of the organ in whose name the paper is issued
   * @param unit code of the unit of the officer who issues it, or empty
   * @return empty where the paper bears no seal, or the county has none for it
   */
  public Optional<Seal> on(DocumentKind kind, String organ, String unit) {
    return SealStyle.of(kind).seal().flatMap(seal -> seals.of(holders(seal, organ, unit), seal));
  }

  private static List<String> holders(SealKind seal, String organ, String unit) {
    boolean branchMaySeal = seal != SealKind.ORGAN && unit.startsWith(organ + "-");
    return branchMaySeal ? List.of(unit, organ) : List.of(organ);
  }
}
