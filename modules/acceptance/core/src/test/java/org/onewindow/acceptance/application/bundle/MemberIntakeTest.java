package org.onewindow.acceptance.application.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onewindow.acceptance.domain.bundle.BundleFixture.aBathHouse;
import static org.onewindow.acceptance.domain.bundle.BundleFixture.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.acceptance.application.cases.IntakeText;
import org.onewindow.acceptance.application.cases.MaterialText;
import org.onewindow.acceptance.domain.bundle.BundleMember;
import org.onewindow.acceptance.domain.bundle.BundlePlan;
import org.onewindow.acceptance.domain.bundle.FormField;
import org.onewindow.acceptance.domain.bundle.PublishedBundle;
import org.onewindow.acceptance.domain.bundle.SharedMaterial;
import org.onewindow.acceptance.domain.cases.MaterialForm;
import org.onewindow.kernel.refusal.Refusal;

class MemberIntakeTest {

  private static final BundlePlan PLAN =
      aBathHouse()
          .sharing(
              new SharedMaterial(
                  "form",
                  "开办浴池申请表",
                  List.of(
                      new SharedMaterial.Use("hygiene", "M01"),
                      new SharedMaterial.Use("pool", "M01")),
                  ""))
          .sharing(
              new SharedMaterial(
                  "licence",
                  "卫生许可证",
                  List.of(
                      new SharedMaterial.Use("pool", "M03"), new SharedMaterial.Use("sign", "M03")),
                  "hygiene"))
          .field(
              new FormField(
                  "area",
                  "面积",
                  FormField.Kind.NUMBER,
                  true,
                  Set.of("pool"),
                  Map.of("pool", "place-area")))
          .field(new FormField("opening", "开业", FormField.Kind.DAY, false, Set.of("hygiene")))
          .plan();

  private static final MaterialText PAPER =
      new MaterialText(MaterialForm.PAPER, 1, 0, 3, "", "", "", "", 0L);

  private static MemberIntake intake(Map<String, String> form) {
    BundleText typed =
        new BundleText(
            Map.of("pool", "yes"),
            Set.of("sign"),
            Set.of(),
            null,
            null,
            false,
            null,
            null,
            Map.of("form", PAPER),
            form,
            Map.of(),
            "");
    return new MemberIntake(
        ReadBundleGuide.tailor(
            new ReadBundleGuide.Guide(new PublishedBundle(1, 1, PLAN), catalogue()),
            typed.asAnswers()),
        typed);
  }

  private static BundleMember member(String key) {
    return PLAN.member(key).orElseThrow();
  }

  @Test
  @DisplayName("ACC-497 the merged form fills the member's own form where the plan says so")
  void fillsTheOwnForm() {
    MemberIntake intake = intake(Map.of("area", "330", "opening", "2026-05-01"));
    assertThat(intake.of(member("pool"), by -> Optional.empty()).form())
        .containsExactly(Map.entry("place-area", "330"));
    assertThat(intake.of(member("hygiene"), by -> Optional.empty()).form()).isEmpty();
    Refusal wrong = Refusal.of("FORM_MOST").at("form[place-area].value");
    assertThat(intake.atPaper(member("pool"), wrong).field()).isEqualTo("form[area].value");
  }

  @Test
  @DisplayName("ACC-222 what was handed in once stands in each case that asks for it")
  void oncePaperManyCases() {
    MemberIntake intake = intake(Map.of());
    for (String key : List.of("hygiene", "pool")) {
      IntakeText text = intake.of(member(key), by -> Optional.empty());
      assertThat(text.material("M01")).isEqualTo(PAPER);
      assertThat(text.scenario()).isEqualTo("S2");
    }
  }

  @Test
  @DisplayName(
      "ACC-234 what another member made is filled in as an electronic licence once it is made")
  void madeByAnother() {
    MemberIntake intake = intake(Map.of());
    assertThat(intake.of(member("pool"), by -> Optional.empty()).material("M03").form())
        .isEqualTo(MaterialForm.NONE);
    IntakeText text =
        intake.of(
            member("pool"), by -> by.equals("hygiene") ? Optional.of("证1") : Optional.empty());
    assertThat(text.material("M03").form()).isEqualTo(MaterialForm.ELECTRONIC_LICENCE);
    assertThat(text.material("M03").licence()).isEqualTo("证1");
  }

  @Test
  @DisplayName("ACC-231 each member keeps a snapshot of the fields that feed it, and of no others")
  void snapshots() {
    MemberIntake intake = intake(Map.of("shop", "清泉", "area", "120", "opening", ""));
    assertThat(intake.snapshot(member("pool")))
        .containsExactlyInAnyOrderEntriesOf(Map.of("shop", "清泉", "area", "120"));
    assertThat(intake.snapshot(member("locks"))).isEmpty();
  }

  @Test
  @DisplayName("ACC-231 the merged form is checked field by field")
  void formFaults() {
    assertThat(intake(Map.of("shop", "清泉", "area", "120", "opening", "2026-05-01")).formFaults())
        .isEmpty();
    assertThat(intake(Map.of("area", "十二", "opening", "五月")).formFaults())
        .extracting(r -> r.field() + " " + r.code())
        .containsExactlyInAnyOrder(
            "form[shop].value BUNDLE_FORM_BLANK", "form[opening].value BUNDLE_DAY_FORM");
    assertThat(intake(Map.of("shop", "长".repeat(201), "area", "1")).formFaults())
        .extracting(Refusal::code)
        .containsExactly("BUNDLE_TEXT_TOO_LONG");
  }

  @Test
  @DisplayName("ACC-634 填入成员申请表的栏目，只按成员的规则核对，不再按合并表单的另一套规则指出一次")
  void oneRuleForOneField() {
    assertThat(intake(Map.of("shop", "清泉", "area", "50.5")).formFaults()).isEmpty();
    assertThat(intake(Map.of("shop", "清泉")).formFaults())
        .extracting(Refusal::field)
        .containsExactly("form[area].value");
  }

  @Test
  @DisplayName("ACC-634 照成员申请表问的一组，多行都交给这个成员，别的成员没有")
  void wholeGroupsOfAMember() {
    FormField own =
        new FormField(
            "holders", "股东", FormField.Kind.OWN, true, Set.of("pool"), Map.of("pool", "holders"));
    Map<String, String> typed =
        Map.of("holders-0-name", "甲", "holders-1-name", "乙", "holdersOther", "丙", "area", "1");
    assertThat(OwnFields.answers(own, typed))
        .containsOnly(Map.entry("holders-0-name", "甲"), Map.entry("holders-1-name", "乙"));
  }

  @Test
  @DisplayName("ACC-231 what is wrong with a member's material is told at the paper that was typed")
  void atThePaper() {
    MemberIntake intake = intake(Map.of());
    assertThat(
            intake
                .atPaper(
                    member("pool"), Refusal.of("CASE_COUNT_RANGE", 999).at("materials[M01].copies"))
                .field())
        .isEqualTo("materials[form].copies");
    assertThat(
            intake
                .atPaper(member("hygiene"), Refusal.of("CASE_MATERIAL_FOREIGN").at("material.M01"))
                .field())
        .isEqualTo("materials[form].form");
  }
}
