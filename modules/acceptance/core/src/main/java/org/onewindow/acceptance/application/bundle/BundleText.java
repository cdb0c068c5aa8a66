package org.onewindow.acceptance.application.bundle;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.onewindow.acceptance.application.cases.IntakeText;
import org.onewindow.acceptance.application.cases.MaterialText;
import org.onewindow.acceptance.application.cases.PartyText;
import org.onewindow.acceptance.domain.bundle.Answers;

/**
 * A submission for a bundle as it was typed: one form, one set of papers for all members.
 *
 * @param answers chosen choice by question
 * @param members optional members that are wanted
 * @param later members that are to begin later
 * @param applicant who applies
 * @param representative legal representative of an organisation
 * @param byAgent an agent acts
 * @param agent the agent
 * @param contact whom to call at an organisation
 * @param materials by key of the merged paper
 * @param form by key of the merged form's field
 * @param checks result of each information check, by key of the member; empty while it is not made
 * @param note for the applicant, printed on each receipt
 */
public record BundleText(
    Map<String, String> answers,
    Set<String> members,
    Set<String> later,
    PartyText applicant,
    PartyText representative,
    boolean byAgent,
    PartyText agent,
    PartyText contact,
    Map<String, MaterialText> materials,
    Map<String, String> form,
    Map<String, String> checks,
    String note) {

  public BundleText {
    answers = texts(answers);
    members = members == null ? Set.of() : Set.copyOf(members);
    later = later == null ? Set.of() : Set.copyOf(later);
    applicant = applicant == null ? PartyText.NOBODY : applicant;
    representative = representative == null ? PartyText.NOBODY : representative;
    agent = agent == null ? PartyText.NOBODY : agent;
    contact = contact == null ? PartyText.NOBODY : contact;
    Map<String, MaterialText> papers = new LinkedHashMap<>();
    if (materials != null) {
      materials.forEach((key, text) -> papers.put(key, text == null ? MaterialText.NOTHING : text));
    }
    materials = papers;
    form = texts(form);
    checks = texts(checks);
    note = note == null ? "" : note;
  }

  private static Map<String, String> texts(Map<String, String> typed) {
    Map<String, String> texts = new LinkedHashMap<>();
    if (typed != null) {
      typed.forEach((key, text) -> texts.put(key, text == null ? "" : text.strip()));
    }
    return texts;
  }

  Answers asAnswers() {
    return new Answers(answers, members);
  }

  /** The same submission by who applies online; names and numbers are never typed. */
  BundleText by(IntakeText identified) {
    return new BundleText(
        answers,
        members,
        later,
        identified.applicant(),
        identified.representative(),
        identified.byAgent(),
        identified.agent(),
        identified.contact(),
        materials,
        form,
        checks,
        note);
  }

  /** The same submission for other answers. */
  BundleText answering(Answers given) {
    return new BundleText(
        given.choices(),
        given.ticked(),
        later,
        applicant,
        representative,
        byAgent,
        agent,
        contact,
        materials,
        form,
        checks,
        note);
  }

  /** The same submission with other papers. */
  BundleText with(Map<String, MaterialText> papers) {
    return new BundleText(
        answers,
        members,
        later,
        applicant,
        representative,
        byAgent,
        agent,
        contact,
        papers,
        form,
        checks,
        note);
  }

  MaterialText material(String key) {
    return materials.getOrDefault(key, MaterialText.NOTHING);
  }
}
