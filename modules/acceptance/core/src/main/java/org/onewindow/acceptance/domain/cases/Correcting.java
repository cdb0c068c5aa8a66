package org.onewindow.acceptance.domain.cases;

import java.time.Instant;
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

  /** Takes the corrected papers, and the five days begin afresh; ACC-036, ACC-038, ACC-050. */
  public static void handIn(
      LicenceCase it,
      List<ReceivedMaterial> handedIn,
      PublishedMatter matter,
      Officer by,
      Instant at) {
    Transition row = Admission.admit(it, CaseAct.HAND_IN_CORRECTIONS, by, Circumstances.at(at));
    take(it, row, handedIn, "", matter, by, at);
  }

  /** The same whoever takes it: all that was noticed, and nothing that is not asked for. */
  static void take(
      LicenceCase it,
      Transition row,
      List<ReceivedMaterial> handedIn,
      String answer,
      PublishedMatter matter,
      Officer by,
      Instant at) {
    takeInto(it, handedIn, matter, at);
    Set<String> noticed =
        it.openDefects().stream().map(CaseDefect::material).collect(Collectors.toSet());
    List<CaseMaterial> still =
        it.lacking().stream().filter(m -> noticed.contains(m.code())).toList();
    if (!still.isEmpty()) {
      throw new Refused(
          CaseRule.CASE_CORRECTION_NOT_ALL_HANDED_IN.refusal(CaseMaterial.names(still)));
    }
    it.openDefects().forEach(d -> d.answered(at));
    it.enter(row, by, at, answer);
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
      CaseMaterial target = mine.get(material.code());
      it.keepReplaced(target, at);
      target.take(material);
    }
  }
}
