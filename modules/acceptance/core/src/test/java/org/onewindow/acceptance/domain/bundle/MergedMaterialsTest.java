package org.onewindow.acceptance.domain.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onewindow.acceptance.domain.bundle.BundleFixture.aBathHouse;
import static org.onewindow.acceptance.domain.bundle.BundleFixture.answering;
import static org.onewindow.acceptance.domain.bundle.BundleFixture.catalogue;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.acceptance.domain.matter.MaterialNeed;
import org.onewindow.acceptance.domain.matter.MaterialRequirement;
import org.onewindow.acceptance.domain.matter.MaterialSource;

class MergedMaterialsTest {

  private static final SharedMaterial FORM =
      new SharedMaterial(
          "form",
          "开办浴池申请表",
          List.of(
              new SharedMaterial.Use("hygiene", "M01"),
              new SharedMaterial.Use("pool", "M01"),
              new SharedMaterial.Use("sign", "M01")),
          "");

  private static Map<String, List<MaterialRequirement>> wanted(BundleSelection selection) {
    Map<String, List<MaterialRequirement>> wanted = new LinkedHashMap<>();
    selection
        .matters()
        .forEach(
            m ->
                wanted.put(
                    m.key(), catalogue().get(m.matter()).materialsFor(selection.scenario(m))));
    return wanted;
  }

  private static MaterialRequirement material(
      String code, String name, int originals, MaterialNeed need, boolean shared) {
    return new MaterialRequirement(
        code, name, originals, 1, need, MaterialSource.APPLICANT, shared, "", "", "", Set.of());
  }

  @Test
  @DisplayName("ACC-222 papers the plan declares one, and papers of one name, are brought once")
  void once() {
    BundleSelection selection =
        BundleSelection.of(aBathHouse().sharing(FORM).plan(), answering("yes", "sign"));
    List<MergedMaterials.Paper> papers = MergedMaterials.of(selection, wanted(selection));
    assertThat(papers)
        .extracting(MergedMaterials.Paper::name)
        .containsExactlyInAnyOrder("开办浴池申请表", "营业执照", "集中空调通风系统卫生检测报告");
    assertThat(papers)
        .filteredOn(p -> p.name().equals("营业执照"))
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.uses()).extracting(MergedMaterials.Wanted::member).hasSize(3);
              assertThat(p.sharedCheck()).isTrue();
            });
  }

  @Test
  @DisplayName("ACC-222 what a member of the bundle makes, nobody has to bring")
  void madeInTheBundle() {
    SharedMaterial licence =
        new SharedMaterial(
            "licence",
            "卫生许可证",
            List.of(new SharedMaterial.Use("pool", "M03"), new SharedMaterial.Use("sign", "M03")),
            "hygiene");
    BundlePlan plan = aBathHouse().sharing(licence).plan();
    BundleSelection selection = BundleSelection.of(plan, answering("yes", "sign"));
    assertThat(MergedMaterials.of(selection, wanted(selection)))
        .filteredOn(p -> p.key().equals("licence"))
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.isBrought()).isFalse();
              assertThat(p.producedBy()).contains("hygiene");
            });
  }

  @Test
  @DisplayName("ACC-222 a paper is as needed, and in as many copies, as whoever wants most of it")
  void strictest() {
    BundleSelection selection = BundleSelection.of(aBathHouse().plan(), answering("yes"));
    List<MergedMaterials.Paper> papers =
        MergedMaterials.of(
            selection,
            Map.of(
                "hygiene",
                List.of(material("M01", "平面图", 2, MaterialNeed.OPTIONAL, true)),
                "pool",
                List.of(material("M09", "平面图", 1, MaterialNeed.DEFERRABLE, false))));
    assertThat(papers)
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.originals()).isEqualTo(2);
              assertThat(p.need()).isEqualTo(MaterialNeed.DEFERRABLE);
              assertThat(p.sharedCheck()).as("one member needs the paper itself").isFalse();
            });
  }

  @Test
  @DisplayName("ACC-222 however materials overlap: no name twice, nothing lost, nothing invented")
  void partition() {
    qt().forAll(
            lists().of(integers().between(0, 9)).ofSizeBetween(0, 8),
            lists().of(integers().between(0, 9)).ofSizeBetween(0, 8),
            integers().between(0, 255))
        .checkAssert(
            (hygiene, pool, grouped) -> {
              List<SharedMaterial.Use> uses = new ArrayList<>();
              for (int i = 0; i < 8; i++) {
                if ((grouped >> i & 1) == 1) {
                  uses.add(new SharedMaterial.Use(i % 2 == 0 ? "hygiene" : "pool", "M" + i / 2));
                }
              }
              BundleSelection selection =
                  BundleSelection.of(
                      aBathHouse().sharing(new SharedMaterial("g", "材料1", uses, "")).plan(),
                      answering("yes"));
              Map<String, List<MaterialRequirement>> wanted = new HashMap<>();
              wanted.put("hygiene", materials(hygiene));
              wanted.put("pool", materials(pool));
              List<MergedMaterials.Paper> papers = MergedMaterials.of(selection, wanted);
              assertThat(papers).extracting(MergedMaterials.Paper::name).doesNotHaveDuplicates();
              assertThat(papers).extracting(MergedMaterials.Paper::key).doesNotHaveDuplicates();
              List<String> covered =
                  papers.stream()
                      .flatMap(p -> p.uses().stream())
                      .map(u -> u.member() + "." + u.material().code())
                      .toList();
              List<String> asked =
                  wanted.entrySet().stream()
                      .flatMap(e -> e.getValue().stream().map(m -> e.getKey() + "." + m.code()))
                      .collect(Collectors.toList());
              assertThat(covered).containsExactlyInAnyOrderElementsOf(asked);
            });
  }

  private static List<MaterialRequirement> materials(List<Integer> names) {
    List<MaterialRequirement> all = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      all.add(material("M" + i, "材料" + names.get(i), 1, MaterialNeed.COMPULSORY, false));
    }
    return all;
  }
}
