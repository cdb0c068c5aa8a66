package org.onewindow.acceptance.application.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.onewindow.acceptance.domain.cases.ReceivedMaterial;

/**
 * An intake as it was typed: what a draft keeps, what the pages show, what machines send.
 *
 * @param scenario code of the chosen scenario
 * @param applicant who applies
 * @param representative legal representative of an organisation
 * @param byAgent an agent acts
 * @param agent the agent
 * @param contact whom to call at an organisation
 * @param materials by code of the material
 * @param note for the applicant, printed on the receipt
 */
public record IntakeText(
    String scenario,
    PartyText applicant,
    PartyText representative,
    boolean byAgent,
    PartyText agent,
    PartyText contact,
    Map<String, MaterialText> materials,
    String note) {

  public static final IntakeText EMPTY =
      new IntakeText("", null, null, false, null, null, Map.of(), "");

  public IntakeText {
    scenario = PartyText.text(scenario);
    applicant = applicant == null ? PartyText.NOBODY : applicant;
    representative = representative == null ? PartyText.NOBODY : representative;
    agent = agent == null ? PartyText.NOBODY : agent;
    contact = contact == null ? PartyText.NOBODY : contact;
    materials = entered(materials);
    note = PartyText.text(note);
  }

  private static Map<String, MaterialText> entered(Map<String, MaterialText> typed) {
    Map<String, MaterialText> all = new LinkedHashMap<>();
    if (typed != null) {
      typed.forEach(
          (code, text) ->
              all.put(
                  PartyText.text(code), Objects.requireNonNullElse(text, MaterialText.NOTHING)));
    }
    return all;
  }

  /**
   * The same intake with the scans that were kept with the draft: a scan belongs to a case because
   * it was uploaded for it, never because its digest was named.
   */
  IntakeText withScansOf(IntakeText kept) {
    Map<String, MaterialText> all = new LinkedHashMap<>();
    materials.forEach((code, text) -> all.put(code, text.withScanOf(kept.material(code))));
    return new IntakeText(
        scenario,
        applicant,
        representative,
        byAgent,
        agent.withMandateOf(kept.agent()),
        contact,
        all,
        note);
  }

  /** Places where a scan is named, as fields of a form. */
  List<String> scans() {
    List<String> named = new ArrayList<>();
    materials.forEach(
        (code, text) -> {
          if (!text.file().isEmpty()) {
            named.add(ReceivedMaterial.field(code) + ".file");
          }
        });
    if (!agent.mandateFile().isEmpty()) {
      named.add("agent.mandateFile");
    }
    return named;
  }

  public MaterialText material(String code) {
    return materials.getOrDefault(code, MaterialText.NOTHING);
  }

  /** The same intake with one material entered anew. */
  public IntakeText with(String code, MaterialText entered) {
    Map<String, MaterialText> all = new LinkedHashMap<>(materials);
    all.put(code, entered);
    return new IntakeText(scenario, applicant, representative, byAgent, agent, contact, all, note);
  }
}
