package org.onewindow.acceptance.web.bundle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onewindow.acceptance.application.bundle.BundleText;
import org.onewindow.acceptance.application.cases.MaterialText;
import org.onewindow.acceptance.application.cases.PartyText;
import org.onewindow.acceptance.domain.bundle.Answers;
import org.onewindow.acceptance.domain.cases.IdentityPaper;
import org.onewindow.acceptance.domain.cases.PartyKind;
import org.onewindow.kernel.refusal.Refusal;

/**
 * The merged form at the window.
 *
 * @param key makes pressing twice harmless; drawn with the page
 * @param kind person or organisation
 * @param form fields of the merged form by key
 * @param materials merged papers by key
 * @param checks result of each information check by member
 * @param later members that are to begin later
 */
public record BundleIntakeForm(
    String key,
    PartyKind kind,
    PartyText applicant,
    PartyText representative,
    boolean byAgent,
    PartyText agent,
    PartyText contact,
    Map<String, Entry> form,
    Map<String, MaterialText> materials,
    Map<String, Entry> checks,
    List<String> later,
    String note) {

  /** One typed text. */
  public record Entry(String value) {}

  static BundleIntakeForm blank(String key) {
    return new BundleIntakeForm(
        key,
        PartyKind.NATURAL_PERSON,
        PartyText.NOBODY,
        PartyText.NOBODY,
        false,
        PartyText.NOBODY,
        PartyText.NOBODY,
        Map.of(),
        Map.of(),
        Map.of(),
        List.of(),
        "");
  }

  /**
   * @param scans what was uploaded for this page, by paper
   */
  BundleText into(Answers answers, Map<String, MaterialText> scans) {
    boolean organisation = kind == PartyKind.LEGAL_PERSON;
    return new BundleText(
        answers.choices(),
        answers.ticked(),
        later == null ? Set.of() : Set.copyOf(later),
        with(applicant, paper()),
        organisation ? representative : PartyText.NOBODY,
        byAgent,
        byAgent ? agent : PartyText.NOBODY,
        organisation ? contact : PartyText.NOBODY,
        scanned(scans),
        texts(form),
        texts(checks),
        note);
  }

  /**
   * A scan belongs to a case because it was uploaded for it, never because its digest was named.
   */
  private Map<String, MaterialText> scanned(Map<String, MaterialText> scans) {
    Map<String, MaterialText> papers = new LinkedHashMap<>();
    if (materials != null) {
      materials.forEach(
          (paper, typed) ->
              papers.put(
                  paper,
                  new MaterialText(
                      typed.form(),
                      typed.originals(),
                      typed.copies(),
                      typed.pages(),
                      typed.licence(),
                      typed.defect(),
                      "",
                      "",
                      0L)));
    }
    scans.forEach(
        (paper, scan) ->
            papers.merge(
                paper,
                scan,
                (typed, kept) -> typed.with(kept.file(), kept.fileType(), kept.fileBytes())));
    return papers;
  }

  private IdentityPaper paper() {
    if (kind == PartyKind.LEGAL_PERSON) {
      return IdentityPaper.USCC;
    }
    return applicant.paper() == null || applicant.paper() == IdentityPaper.USCC
        ? IdentityPaper.CITIZEN_ID
        : applicant.paper();
  }

  private static PartyText with(PartyText party, IdentityPaper paper) {
    return new PartyText(
        party.name(),
        paper,
        party.number(),
        party.phone(),
        party.address(),
        party.mandateScope(),
        party.mandateUntil(),
        "");
  }

  private static Map<String, String> texts(Map<String, Entry> typed) {
    Map<String, String> texts = new LinkedHashMap<>();
    if (typed != null) {
      typed.forEach((name, entry) -> texts.put(name, entry.value()));
    }
    return texts;
  }

  /** A reason at the field of the page it belongs to. */
  static Refusal atPage(Refusal reason) {
    return reason.field().equals("applicant.kind") || reason.field().equals("applicant.paper")
        ? reason.at("kind")
        : reason;
  }
}
