package org.onewindow.acceptance.integration.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.acceptance.domain.matter.CatalogueText.ReadMatter;
import org.onewindow.acceptance.domain.matter.Finding;
import org.onewindow.acceptance.domain.matter.HandlingKind;
import org.onewindow.acceptance.domain.matter.PublicationRules;
import org.onewindow.acceptance.domain.matter.SpecialProcedureKind;
import org.onewindow.acceptance.domain.matter.VillageCertificates;

class DemoCountyTest {

  private static final VillageCertificates VILLAGES =
      new VillageCertificates(Set.of("村民委员会和乡镇审核意见"));
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  @Test
  @DisplayName("ACC-105 the demo county's 28 matters (37 handling items) read without an error")
  void readable() {
    assertThat(DemoCounty.matters().errors()).isEmpty();
    assertThat(DemoCounty.fit()).hasSize(38);
  }

  @Test
  @DisplayName("ACC-115 to ACC-128 every demo matter passes every publication rule")
  void publishable() {
    for (ReadMatter matter : DemoCounty.fit()) {
      List<Finding> findings =
          PublicationRules.findings(
              matter.list(), TODAY, VILLAGES, PublicationRules.Places.in(matter.text()));
      assertThat(findings)
          .as(matter.list().name())
          .allMatch(finding -> finding.rule().equals("ACC-672"));
    }
  }

  @Test
  @DisplayName("ACC-119, ACC-123 the demo shows same-day, promised, hearing and expert review")
  void variety() {
    List<ReadMatter> matters = DemoCounty.fit();
    assertThat(matters).anyMatch(m -> m.list().handling().kind() == HandlingKind.SAME_DAY);
    assertThat(matters).filteredOn(m -> m.list().hearing()).hasSize(1);
    assertThat(matters)
        .filteredOn(
            m ->
                m.list().procedures().stream()
                    .anyMatch(p -> p.kind() == SpecialProcedureKind.EXPERT_REVIEW))
        .hasSize(1);
    assertThat(matters).allMatch(m -> m.list().scenarios().size() >= 2);
  }
}
