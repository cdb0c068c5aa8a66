package org.onewindow.acceptance.domain.bundle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onewindow.acceptance.domain.matter.MaterialNeed;
import org.onewindow.acceptance.domain.matter.MaterialRequirement;

/**
 * One list of materials for all members that take part: each paper once, whoever asks for it (一套材料,
 * ACC-222). Papers are one when the plan says so, or when they have the same name.
 */
public final class MergedMaterials {

  private MergedMaterials() {}

  /**
   * One paper.
   *
   * @param key name within the bundle; letters, digits and hyphens
   * @param name as printed
   * @param originals the most any member wants
   * @param copies the most any member wants
   * @param need compulsory when it is to any member; else deferrable when it is to any
   * @param sharedCheck an electronic licence will do for every member
   * @param producedBy the member whose result it is; then nobody has to bring it
   * @param uses which members want it as which of their materials, in the order of the members
   */
  public record Paper(
      String key,
      String name,
      int originals,
      int copies,
      MaterialNeed need,
      boolean sharedCheck,
      Optional<String> producedBy,
      List<Wanted> uses) {

    public Paper {
      uses = List.copyOf(uses);
    }

    /** Whether the applicant has to bring it. */
    public boolean isBrought() {
      return producedBy.isEmpty();
    }

    /** The first words any member has about its form, in the order of the members. */
    public String form() {
      return firstOf(MaterialRequirement::form);
    }

    /** The first acceptance standard any member states. */
    public String standard() {
      return firstOf(MaterialRequirement::standard);
    }

    private String firstOf(java.util.function.Function<MaterialRequirement, String> words) {
      return uses.stream()
          .map(use -> words.apply(use.material()))
          .filter(text -> !text.isEmpty())
          .findFirst()
          .orElse("");
    }
  }

  /** A member's material. */
  public record Wanted(String member, MaterialRequirement material) {}

  /**
   * Merges what the members want.
   *
   * @param selection who takes part
   * @param wanted the materials of each matter taking part, by member, for its scenario
   */
  public static List<Paper> of(
      BundleSelection selection, Map<String, List<MaterialRequirement>> wanted) {
    Map<SharedMaterial.Use, SharedMaterial> shared = new HashMap<>();
    Map<String, SharedMaterial> byName = new HashMap<>();
    for (SharedMaterial material : selection.plan().materials()) {
      byName.putIfAbsent(material.name(), material);
      material.uses().forEach(use -> shared.putIfAbsent(use, material));
    }
    Map<String, Pile> piles = new LinkedHashMap<>();
    for (BundleMember member : selection.matters()) {
      for (MaterialRequirement material : wanted.getOrDefault(member.key(), List.of())) {
        SharedMaterial one =
            shared.getOrDefault(
                new SharedMaterial.Use(member.key(), material.code()), byName.get(material.name()));
        String name = one == null ? material.name() : one.name();
        piles
            .computeIfAbsent(name, n -> new Pile(one, member.key(), material.code(), n))
            .uses
            .add(new Wanted(member.key(), material));
      }
    }
    return piles.values().stream().map(pile -> pile.paper(selection)).toList();
  }

  /** What was wanted of one paper so far. */
  private static final class Pile {

    private final SharedMaterial shared;
    private final String key;
    private final String name;
    private final List<Wanted> uses = new ArrayList<>();

    Pile(SharedMaterial shared, String member, String material, String name) {
      this.shared = shared;
      this.key = shared == null ? member + "-" + material : shared.key();
      this.name = name;
    }

    Paper paper(BundleSelection selection) {
      List<MaterialRequirement> all = uses.stream().map(Wanted::material).toList();
      Map<MaterialNeed, Long> needs =
          all.stream()
              .collect(Collectors.groupingBy(MaterialRequirement::need, Collectors.counting()));
      MaterialNeed need =
          needs.containsKey(MaterialNeed.COMPULSORY)
              ? MaterialNeed.COMPULSORY
              : needs.containsKey(MaterialNeed.DEFERRABLE)
                  ? MaterialNeed.DEFERRABLE
                  : MaterialNeed.OPTIONAL;
      return new Paper(
          key,
          name,
          all.stream().mapToInt(MaterialRequirement::originals).max().orElse(0),
          all.stream().mapToInt(MaterialRequirement::copies).max().orElse(0),
          need,
          all.stream().allMatch(MaterialRequirement::sharedCheck),
          producer(selection),
          uses);
    }

    /** The result of a member that takes part, if every use of it comes after that member. */
    private Optional<String> producer(BundleSelection selection) {
      return Optional.ofNullable(shared)
          .map(SharedMaterial::producedBy)
          .filter(selection::contains)
          .filter(
              by ->
                  uses.stream()
                      .allMatch(use -> selection.graph().dependents(by).contains(use.member())));
    }
  }
}
