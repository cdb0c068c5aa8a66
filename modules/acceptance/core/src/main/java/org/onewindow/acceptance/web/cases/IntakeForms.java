package org.onewindow.acceptance.web.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onewindow.acceptance.application.cases.IntakeText;
import org.onewindow.acceptance.application.cases.MaterialText;
import org.onewindow.acceptance.application.cases.PartyText;
import org.onewindow.acceptance.application.cases.TakenText;
import org.onewindow.acceptance.domain.cases.IdentityPaper;
import org.onewindow.acceptance.domain.cases.PartyKind;
import org.onewindow.acceptance.web.form.FormEntry;
import org.onewindow.kernel.refusal.Refusal;

/** The forms of the steps of an intake, and how each becomes part of the whole. */
final class IntakeForms {

  private IntakeForms() {}

  /** A step's part of the whole. */
  interface StepForm {
    IntakeText into(IntakeText whole);
  }

  /** 事项与情形. */
  public record ScenarioForm(String scenario, String certificate) implements StepForm {
    static ScenarioForm of(IntakeText typed) {
      return new ScenarioForm(typed.scenario(), typed.certificate());
    }

    @Override
    public IntakeText into(IntakeText whole) {
      return new IntakeText(
          scenario,
          whole.applicant(),
          whole.representative(),
          whole.byAgent(),
          whole.agent(),
          whole.contact(),
          whole.materials(),
          whole.note(),
          certificate == null ? "" : certificate.strip(),
          whole.form(),
          whole.elsewhere());
    }
  }

  /** 申请人. */
  public record PartiesForm(
      PartyKind kind,
      PartyText applicant,
      PartyText representative,
      boolean byAgent,
      PartyText agent,
      PartyText contact,
      TakenText elsewhere)
      implements StepForm {

    static PartiesForm of(IntakeText typed, PartyKind usual) {
      IdentityPaper paper = typed.applicant().paper();
      return new PartiesForm(
          paper == null ? usual : paper.kind(),
          typed.applicant(),
          typed.representative(),
          typed.byAgent(),
          typed.agent(),
          typed.contact(),
          typed.elsewhere());
    }

    @Override
    public IntakeText into(IntakeText whole) {
      return new IntakeText(
          whole.scenario(),
          with(applicant, paper(), applicant.mandateFile()),
          kind == PartyKind.LEGAL_PERSON ? representative : PartyText.NOBODY,
          byAgent,
          byAgent ? with(agent, agent.paper(), whole.agent().mandateFile()) : PartyText.NOBODY,
          kind == PartyKind.LEGAL_PERSON ? contact : PartyText.NOBODY,
          whole.materials(),
          whole.note(),
          whole.certificate(),
          whole.form(),
          elsewhere);
    }

    private IdentityPaper paper() {
      if (kind == PartyKind.LEGAL_PERSON) {
        return IdentityPaper.USCC;
      }
      return applicant.paper() == null || applicant.paper() == IdentityPaper.USCC
          ? IdentityPaper.CITIZEN_ID
          : applicant.paper();
    }

    private static PartyText with(PartyText party, IdentityPaper paper, String mandateFile) {
      return new PartyText(
          party.name(),
          paper,
          party.number(),
          party.phone(),
          party.address(),
          party.mandateScope(),
          party.mandateUntil(),
          mandateFile);
    }
  }

  /** 材料. */
  public record MaterialsForm(
      Map<String, MaterialText> materials, String note, Map<String, FormEntry> form)
      implements StepForm {
    static MaterialsForm of(IntakeText typed) {
      return new MaterialsForm(typed.materials(), typed.note(), FormEntry.of(typed.form()));
    }

    /** What was typed; scans come only by upload and stay as they are. */
    @Override
    public IntakeText into(IntakeText whole) {
      Map<String, MaterialText> merged = new LinkedHashMap<>(whole.materials());
      materials.forEach(
          (code, typed) -> {
            MaterialText before = whole.material(code);
            merged.put(
                code,
                new MaterialText(
                    typed.form(),
                    typed.originals(),
                    typed.copies(),
                    typed.pages(),
                    typed.licence(),
                    typed.defect(),
                    before.file(),
                    before.fileType(),
                    before.fileBytes()));
          });
      return new IntakeText(
          whole.scenario(),
          whole.applicant(),
          whole.representative(),
          whole.byAgent(),
          whole.agent(),
          whole.contact(),
          merged,
          note == null ? "" : note,
          whole.certificate(),
          form == null ? whole.form() : FormEntry.texts(form),
          whole.elsewhere());
    }
  }

  /** The steps before the receipt. */
  enum Step {
    SCENARIO("scenario"),
    PARTIES("parties"),
    MATERIALS("materials"),
    CHECK("check");

    private final String path;

    Step(String path) {
      this.path = path;
    }

    String path() {
      return path;
    }

    Step next() {
      return values()[Math.min(ordinal() + 1, CHECK.ordinal())];
    }

    static Step of(String path) {
      for (Step step : values()) {
        if (step.path.equals(path)) {
          return step;
        }
      }
      return SCENARIO;
    }

    /** Where a reason is to be mended. */
    static Step at(Refusal reason) {
      String field = reason.field();
      if (field.startsWith("scenario") || field.equals("certificate")) {
        return SCENARIO;
      }
      boolean party =
          List.of("applicant", "representative", "agent", "contact", "kind").stream()
              .anyMatch(field::startsWith);
      return party ? PARTIES : MATERIALS;
    }
  }

  /** A reason at the field of the page it belongs to. */
  static Refusal atPage(Refusal reason) {
    return reason.field().equals("applicant.kind") || reason.field().equals("applicant.paper")
        ? reason.at("kind")
        : reason;
  }
}
