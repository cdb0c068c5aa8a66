package org.onewindow.acceptance.domain.cases;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onewindow.acceptance.domain.matter.MaterialRequirement;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.kernel.refusal.Refused;

/** 补正: told once and in full what to correct, and handing it in (art. 32 no. 4). */
public final class Correcting {

  private Correcting() {}

  /** Tells the applicant once, in full, what to correct; ACC-040, ACC-046 … ACC-049. */
  public static void notice(
      LicenceCase it, List<Defect> found, CorrectionLimit limit, Officer by, Instant at) {
    Transition row = Admission.admit(it, CaseAct.NOTICE_CORRECTION, by, Circumstances.at(at));
    Set<String> codes = it.materials().stream().map(CaseMaterial::code).collect(Collectors.toSet());
    if (found.isEmpty() || !found.stream().allMatch(d -> saysWhatOfWhich(d, codes))) {
      throw new Refused(CaseRule.CASE_CORRECTION_WITHOUT_DEFECT.refusal().at("defects"));
    }
    Set<String> named = found.stream().map(Defect::material).collect(Collectors.toSet());
    List<CaseMaterial> unnamed =
        it.lacking().stream().filter(m -> !named.contains(m.code())).toList();
    if (!unnamed.isEmpty()) {
      throw new Refused(
          CaseRule.CASE_CORRECTION_NOT_WHOLE.refusal(CaseMaterial.names(unnamed)).at("defects"));
    }
    SecondCorrection.mustKeepWithinTheNew(it, found);
    it.note(found, limit, at);
    it.enter(row, by, at, found.stream().map(Defect::what).collect(Collectors.joining("\n")));
  }

  private static boolean saysWhatOfWhich(Defect defect, Set<String> codes) {
    boolean known = Defect.isForm(defect.material()) || codes.contains(defect.material());
    return known && !defect.what().isEmpty();
  }

  /** Takes the corrections, and the five days begin afresh; ACC-036, ACC-038, ACC-050, ACC-500. */
  public static void handIn(
      LicenceCase it, CorrectionAnswer given, PublishedMatter matter, Officer by, Instant at) {
    Transition row = Admission.admit(it, CaseAct.HAND_IN_CORRECTIONS, by, Circumstances.at(at));
    take(it, row, given, matter, by, at);
  }

  /** The same whoever takes it: an answer to all that was noticed. */
  static void take(
      LicenceCase it,
      Transition row,
      CorrectionAnswer given,
      PublishedMatter matter,
      Officer by,
      Instant at) {
    takeInto(it, given.papers(), matter, at);
    Set<String> noticed =
        it.openDefects().stream()
            .map(CaseDefect::material)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    List<CaseMaterial> materials =
        it.materials().stream().filter(m -> noticed.contains(m.code())).toList();
    materials.stream()
        .filter(m -> !given.brings(m.code()) && !given.answer(m.code()).isEmpty())
        .forEach(CaseMaterial::mended);
    mustBeAnswered(noticed, materials, given);
    it.openDefects().forEach(d -> d.answered(at));
    it.enter(row, by, at, said(noticed, materials, given));
  }

  /** Each defect by a paper, a field or words of this hand-in: silence answers none. */
  private static void mustBeAnswered(
      Set<String> noticed, List<CaseMaterial> materials, CorrectionAnswer given) {
    Reasons reasons = new Reasons();
    List<CaseMaterial> untouched =
        materials.stream().filter(m -> m.status() == MaterialStatus.TO_CORRECT).toList();
    List<CaseMaterial> still =
        materials.stream().filter(m -> !m.isInOrder() && !untouched.contains(m)).toList();
    if (!still.isEmpty()) {
      reasons.must(
          false,
          CaseRule.CASE_CORRECTION_NOT_ALL_HANDED_IN,
          place(still.get(0)),
          CaseMaterial.names(still));
    }
    untouched.forEach(
        m -> reasons.must(false, CaseRule.CASE_DEFECT_UNANSWERED, place(m), m.name()));
    noticed.stream()
        .filter(code -> Defect.isForm(code) && !given.answersForm(code))
        .forEach(
            code ->
                reasons.must(
                    false, CaseRule.CASE_CORRECTION_UNANSWERED, "answers[" + code + "].what"));
    reasons.raise();
  }

  private static String place(CaseMaterial material) {
    return ReceivedMaterial.field(material.code()) + ".form";
  }

  private static String said(
      Set<String> noticed, List<CaseMaterial> materials, CorrectionAnswer given) {
    Map<String, String> names =
        materials.stream().collect(Collectors.toMap(CaseMaterial::code, m -> m.name() + "："));
    return noticed.stream()
        .filter(code -> !given.brings(code) && !given.answer(code).isEmpty())
        .map(code -> names.getOrDefault(code, "") + given.answer(code))
        .distinct() // the applicant says once what is meant by all fields
        .collect(Collectors.joining("\n"));
  }

  /** Puts papers in the place of those that were there; what was there stays in the file. */
  static void takeInto(
      LicenceCase it, List<ReceivedMaterial> handedIn, PublishedMatter matter, Instant at) {
    Map<String, MaterialRequirement> asked =
        matter.materialsFor(it.scenario()).stream()
            .collect(Collectors.toMap(MaterialRequirement::code, Function.identity()));
    Map<String, CaseMaterial> mine =
        it.materials().stream().collect(Collectors.toMap(CaseMaterial::code, Function.identity()));
    for (ReceivedMaterial material : handedIn) {
      ApplicationFaults.ofMaterial(asked.get(material.code()), material)
          .ifPresent(
              fault -> {
                throw new Refused(fault);
              });
      if (material.form() != MaterialForm.NONE) {
        CaseMaterial target = mine.get(material.code());
        it.keepReplaced(target, at);
        target.take(material);
      }
    }
  }
}
