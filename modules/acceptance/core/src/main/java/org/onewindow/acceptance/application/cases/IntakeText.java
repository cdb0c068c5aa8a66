package org.onewindow.acceptance.application.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.onewindow.acceptance.domain.cases.ReceivedMaterial;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;

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
 * @param certificate number of the certificate it is about; empty for a new licence
 * @param form answers to the form of the matter, by path
 * @param elsewhere where a window of another place took the papers
 */
public record IntakeText(
    String scenario,
    PartyText applicant,
    PartyText representative,
    boolean byAgent,
    PartyText agent,
    PartyText contact,
    Map<String, MaterialText> materials,
    String note,
    String certificate,
    Map<String, String> form,
    TakenText elsewhere) {

  private static final int LONGEST = 5000;

  public static final IntakeText EMPTY =
      IntakeText.withoutForm("", null, null, false, null, null, Map.of(), "", "");

  public IntakeText {
    scenario = PartyText.text(scenario);
    applicant = applicant == null ? PartyText.NOBODY : applicant;
    representative = representative == null ? PartyText.NOBODY : representative;
    agent = agent == null ? PartyText.NOBODY : agent;
    contact = contact == null ? PartyText.NOBODY : contact;
    materials = entered(materials);
    note = PartyText.text(note);
    certificate = PartyText.text(certificate);
    form = answers(form);
    elsewhere = elsewhere == null ? TakenText.HERE : elsewhere;
  }

  /** Where the matter has no form of its own, or nobody has filled it. */
  public static IntakeText withoutForm(
      String scenario,
      PartyText applicant,
      PartyText representative,
      boolean byAgent,
      PartyText agent,
      PartyText contact,
      Map<String, MaterialText> materials,
      String note,
      String certificate) {
    return new IntakeText(
        scenario,
        applicant,
        representative,
        byAgent,
        agent,
        contact,
        materials,
        note,
        certificate,
        Map.of(),
        TakenText.HERE);
  }

  private static Map<String, String> answers(Map<String, String> typed) {
    Map<String, String> all = new LinkedHashMap<>();
    if (typed != null) {
      typed.forEach((path, text) -> all.put(PartyText.text(path), PartyText.text(text)));
    }
    return all;
  }

  /** The same intake with these answers to the form. */
  public IntakeText answering(Map<String, String> answers) {
    return with(agent, materials, answers);
  }

  private IntakeText with(
      PartyText whoActs, Map<String, MaterialText> papers, Map<String, String> answers) {
    return new IntakeText(
        scenario,
        applicant,
        representative,
        byAgent,
        whoActs,
        contact,
        papers,
        note,
        certificate,
        answers,
        elsewhere);
  }

  /** The same intake with electronic licences in the place of papers that are not there yet. */
  IntakeText withLicences(Map<String, String> numbers) {
    Map<String, MaterialText> all = new LinkedHashMap<>(materials);
    numbers.forEach((code, number) -> all.put(code, material(code).withLicence(number)));
    return new IntakeText(
        scenario,
        applicant,
        representative,
        byAgent,
        agent,
        contact,
        all,
        note,
        certificate,
        form,
        elsewhere);
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
    return with(agent.withMandateOf(kept.agent()), all, form);
  }

  /**
   * A draft keeps what is wrong too, but not what nobody can have typed.
   *
   * @throws Refused CASE_TEXT_TOO_LONG for every text beyond {@value #LONGEST} characters
   */
  void mustBeTypable() {
    List<Refusal> wrong = new ArrayList<>();
    typable("scenario", scenario, wrong);
    typable("note", note, wrong);
    typable("certificate", certificate, wrong);
    typable("elsewhere.organ", elsewhere.organ(), wrong);
    typable("applicant", applicant, wrong);
    typable("representative", representative, wrong);
    typable("agent", agent, wrong);
    typable("contact", contact, wrong);
    form.forEach((path, text) -> typable("form[" + path + "].value", text, wrong));
    materials.forEach(
        (code, text) -> {
          String field = ReceivedMaterial.field(code);
          typable(field, code, wrong);
          typable(field + ".licence", text.licence(), wrong);
          typable(field + ".defect", text.defect(), wrong);
        });
    if (!wrong.isEmpty()) {
      throw new Refused(wrong);
    }
  }

  private static void typable(String field, PartyText party, List<Refusal> wrong) {
    typable(field + ".name", party.name(), wrong);
    typable(field + ".number", party.number(), wrong);
    typable(field + ".phone", party.phone(), wrong);
    typable(field + ".address", party.address(), wrong);
    typable(field + ".mandateScope", party.mandateScope(), wrong);
  }

  private static void typable(String field, String text, List<Refusal> wrong) {
    if (text.length() > LONGEST) {
      wrong.add(Refusal.of("CASE_TEXT_TOO_LONG", LONGEST).at(field));
    }
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
    return with(agent, all, form);
  }
}
