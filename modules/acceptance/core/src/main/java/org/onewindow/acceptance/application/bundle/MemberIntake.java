package org.onewindow.acceptance.application.bundle;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.onewindow.acceptance.application.cases.IntakeText;
import org.onewindow.acceptance.application.cases.MaterialText;
import org.onewindow.acceptance.domain.bundle.BundleMember;
import org.onewindow.acceptance.domain.bundle.BundleSelection;
import org.onewindow.acceptance.domain.bundle.FormField;
import org.onewindow.acceptance.domain.bundle.MergedMaterials;
import org.onewindow.acceptance.domain.cases.MaterialForm;
import org.onewindow.acceptance.domain.matter.ScenarioAgreement;
import org.onewindow.kernel.refusal.Refusal;

/** Parts one submission into what each member needs: its papers, its fields, its scenario. */
final class MemberIntake {

  private static final int LONGEST_LINE = 200;
  private static final int LONGEST_TEXT = 2000;

  private final ReadBundleGuide.Tailored tailored;
  private final BundleText typed;

  MemberIntake(ReadBundleGuide.Tailored tailored, BundleText typed) {
    this.tailored = tailored;
    this.typed = typed;
  }

  private BundleSelection selection() {
    return tailored.selection();
  }

  /**
   * The application of one member.
   *
   * @param results number of what another member made, once it is made
   */
  IntakeText of(BundleMember member, Function<String, Optional<String>> results) {
    Map<String, MaterialText> materials = new LinkedHashMap<>();
    for (MergedMaterials.Paper paper : tailored.papers()) {
      for (MergedMaterials.Wanted use : paper.uses()) {
        if (use.member().equals(member.key())) {
          MaterialText entered =
              paper
                  .producedBy()
                  .map(by -> made(results.apply(by)))
                  .orElseGet(() -> typed.material(paper.key()));
          materials.put(use.material().code(), entered);
        }
      }
    }
    return IntakeText.withoutForm(
            selection().scenario(member),
            typed.applicant(),
            typed.representative(),
            typed.byAgent(),
            typed.agent(),
            typed.contact(),
            materials,
            typed.note(),
            "")
        .answering(answers(member));
  }

  /** What the merged form fills in the member's own. */
  private Map<String, String> answers(BundleMember member) {
    Map<String, String> answers = new LinkedHashMap<>();
    for (FormField field : selection().form()) {
      String path = field.fills().get(member.key());
      if (path != null && field.isOwn()) {
        answers.putAll(OwnFields.answers(field, typed.form()));
      } else if (path != null) {
        answers.put(path, typed.form().getOrDefault(field.key(), ""));
      }
    }
    return answers;
  }

  /** What another member made is an electronic licence: nobody brings it. */
  private static MaterialText made(Optional<String> number) {
    return number
        .map(
            n ->
                new MaterialText(
                    MaterialForm.ELECTRONIC_LICENCE, null, null, null, n, "", "", "", 0L))
        .orElse(MaterialText.NOTHING);
  }

  /** The fields of the merged form that feed a member: its own snapshot. */
  Map<String, String> snapshot(BundleMember member) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (FormField field : selection().form()) {
      if (field.feeds().contains(member.key())) {
        fields.put(field.key(), text(field));
      }
    }
    return fields;
  }

  private String text(FormField field) {
    return field.isOwn()
        ? OwnFields.of(tailored).words(field, typed.form())
        : typed.form().getOrDefault(field.key(), "");
  }

  /**
   * What is wrong with the merged form, each at its field (ACC-231). What stands in a field of a
   * member's own form is held against that form alone: two rules would contradict each other.
   */
  List<Refusal> formFaults() {
    List<Refusal> wrong = new ArrayList<>();
    for (FormField field : selection().form()) {
      if (field.isOwn()) {
        continue;
      }
      String text = typed.form().getOrDefault(field.key(), "");
      String at = "form[" + field.key() + "].value";
      if (text.isEmpty()) {
        if (field.required()) {
          wrong.add(Refusal.of("BUNDLE_FORM_BLANK", field.label()).at(at));
        }
      } else if (selection().matters().stream()
          .noneMatch(m -> field.fills().containsKey(m.key()))) {
        fault(field, text).map(r -> r.at(at)).ifPresent(wrong::add);
      }
    }
    return wrong;
  }

  private static Optional<Refusal> fault(FormField field, String text) {
    int length = text.codePointCount(0, text.length());
    return switch (field.kind()) {
      case LINE -> tooLong(length, LONGEST_LINE);
      case TEXT -> tooLong(length, LONGEST_TEXT);
      case NUMBER ->
          text.matches("[0-9]{1,9}")
              ? Optional.empty()
              : Optional.of(Refusal.of("BUNDLE_NUMBER_RANGE", 999_999_999));
      case OWN -> Optional.empty(); // its own form has the rules
      case DAY -> isDay(text) ? Optional.empty() : Optional.of(Refusal.of("BUNDLE_DAY_FORM"));
    };
  }

  private static Optional<Refusal> tooLong(int length, int most) {
    return length > most ? Optional.of(Refusal.of("BUNDLE_TEXT_TOO_LONG", most)) : Optional.empty();
  }

  private static boolean isDay(String text) {
    try {
      return LocalDate.parse(text).getYear() > 0;
    } catch (DateTimeParseException none) {
      return false;
    }
  }

  /** A reason at a member's material or form, moved to the paper or field that was typed. */
  Refusal atPaper(BundleMember member, Refusal reason) {
    if (reason.field().equals(ScenarioAgreement.SCENARIO)) {
      return reason.at("answers");
    }
    for (MergedMaterials.Paper paper : tailored.papers()) {
      for (MergedMaterials.Wanted use : paper.uses()) {
        String code = use.material().code();
        if (use.member().equals(member.key())) {
          if (reason.field().startsWith("materials[" + code + "].")) {
            return reason.at(
                "materials["
                    + paper.key()
                    + "]"
                    + reason.field().substring(("materials[" + code + "]").length()));
          }
          if (reason.field().equals("material." + code)) {
            return reason.at("materials[" + paper.key() + "].form");
          }
        }
      }
    }
    for (FormField field : selection().form()) {
      String path = field.fills().get(member.key());
      if (path != null && reason.field().equals("form[" + path + "].value")) {
        return reason.at("form[" + field.key() + "].value");
      }
    }
    return reason;
  }
}
