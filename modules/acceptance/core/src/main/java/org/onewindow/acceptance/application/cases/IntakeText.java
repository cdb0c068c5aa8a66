package org.onewindow.acceptance.application.cases;

import java.util.LinkedHashMap;
import java.util.Map;

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
    materials = materials == null ? Map.of() : new LinkedHashMap<>(materials);
    note = PartyText.text(note);
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
