package org.onewindow.acceptance.domain.matter;

import static org.onewindow.acceptance.domain.matter.MatterColumn.*;
import static org.onewindow.acceptance.domain.matter.MatterColumn.SCENARIO_AGREES;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.onewindow.acceptance.domain.form.FormSchema;
import org.onewindow.acceptance.domain.matter.MatterText.Row;
import org.onewindow.kernel.clock.LimitUnit;

/**
 * Reads an implementation list from words. Nothing blank is ever filled in: an empty limit, kind or
 * flag is an error at its cell, because a silent 1 day or 即办件 starts the wrong clock (approval.md
 * §5.1). Thread-safe.
 */
public final class MatterReader {

  private static final int LONGEST_CODE = 50;
  private static final int LONGEST_NAME = 200;
  private static final int MOST_ROWS = 300;

  private final CodeNames names;

  /**
   * @param names names by which codes may be written besides the codes themselves
   */
  public MatterReader(CodeNames names) {
    this.names = names;
  }

  /**
   * @param list empty when a finding is an {@link Finding.Severity#ERROR}
   * @param findings errors in the order of the cells
   */
  public record Reading(Optional<ImplementationList> list, List<Finding> findings) {}

  public Reading read(MatterText text) {
    List<Finding> findings = new ArrayList<>();
    CellReader cells = new CellReader(text.matter(), names, findings);
    for (MatterPart part : MatterPart.values()) {
      if (text.rows(part).size() > MOST_ROWS) {
        cells.complain("ACC-103", ITEM_CODE, "MATTER_TOO_MANY_ROWS", part.key(), MOST_ROWS);
        return new Reading(Optional.empty(), findings);
      }
    }
    ImplementationList list =
        new ImplementationList(
            identity(cells),
            footing(cells),
            times(cells),
            handling(cells),
            new ImplementationList.Money(cells.flag(FEE), cells.text(FEE_BASIS)),
            new ImplementationList.Contact(cells.text(CONSULTATION), cells.text(COMPLAINT)),
            offer(cells),
            result(cells),
            rows(text, MatterPart.SCENARIO, findings, MatterReader::scenario),
            rows(text, MatterPart.MATERIAL, findings, MatterReader::material),
            rows(text, MatterPart.STEP, findings, MatterReader::step),
            rows(text, MatterPart.PROCEDURE, findings, MatterReader::procedure),
            rows(text, MatterPart.FEE, findings, MatterReader::fee),
            rows(text, MatterPart.QUESTION, findings, MatterReader::question),
            item(cells),
            FormRows.read(text.rows(MatterPart.FORM), row -> new CellReader(row, names, findings)));
    uniqueCodes(text, MatterPart.SCENARIO, SCENARIO_CODE, findings);
    uniqueCodes(text, MatterPart.MATERIAL, MATERIAL_CODE, findings);
    return new Reading(
        findings.isEmpty() ? Optional.of(list) : Optional.empty(), List.copyOf(findings));
  }

  private <T> List<T> rows(
      MatterText text, MatterPart part, List<Finding> findings, Function<CellReader, T> reader) {
    return text.rows(part).stream()
        .map(row -> reader.apply(new CellReader(row, names, findings)))
        .toList();
  }

  private static void uniqueCodes(
      MatterText text, MatterPart part, MatterColumn column, List<Finding> findings) {
    Set<String> seen = new HashSet<>();
    for (Row row : text.rows(part)) {
      String code = row.cell(column);
      if (!code.isEmpty() && !seen.add(code)) {
        findings.add(Finding.error("ACC-104", row.place(), column, "MATTER_CODE_TWICE", code));
      }
    }
  }

  private static ImplementationList.Identity identity(CellReader cells) {
    return new ImplementationList.Identity(
        cells.text(ITEM_CODE, LONGEST_CODE),
        cells.text(NAME, LONGEST_NAME),
        cells.text(CATALOGUE_NAME, LONGEST_NAME),
        cells.text(BASE_CODE, LONGEST_CODE),
        cells.text(LOCAL_BASE_CODE, LONGEST_CODE),
        cells.text(IMPLEMENTATION_CODE, LONGEST_CODE),
        cells.text(LOCAL_IMPLEMENTATION_CODE, LONGEST_CODE),
        cells.code(TYPE, MatterType.class),
        cells.lines(KEYWORDS),
        cells.lines(PERSON_SUBJECTS),
        cells.lines(LEGAL_SUBJECTS),
        cells.date(PLANNED_FROM),
        cells.date(PLANNED_UNTIL));
  }

  private static ImplementationList.Footing footing(CellReader cells) {
    return new ImplementationList.Footing(
        cells.lines(BASIS),
        cells.code(POWER_SOURCE, PowerSource.class),
        cells.code(LEVEL, ExerciseLevel.class),
        cells.text(ORGAN, LONGEST_CODE),
        cells.text(ORGAN_NAME, LONGEST_NAME),
        cells.code(ORGAN_NATURE, OrganNature.class),
        cells.text(ENTRUSTED_BY, LONGEST_NAME),
        cells.text(SECTION, LONGEST_CODE),
        cells.text(SUPERVISOR, LONGEST_NAME),
        cells.text(DECIDED_BY, LONGEST_NAME),
        cells.number(DECIDED_WITHIN));
  }

  private static ImplementationList.Times times(CellReader cells) {
    return new ImplementationList.Times(
        cells.number(ACCEPTANCE_DAYS),
        limit(cells, STATUTORY_AMOUNT, STATUTORY_UNIT),
        cells.text(STATUTORY_NOTE),
        cells.number(EXTENSION_AMOUNT),
        limit(cells, PROMISED_AMOUNT, PROMISED_UNIT),
        cells.text(PROMISED_NOTE),
        cells.number(DELIVERY_DAYS));
  }

  private static Limit limit(CellReader cells, MatterColumn amount, MatterColumn unit) {
    return new Limit(cells.number(amount), cells.code(unit, LimitUnit.class));
  }

  private static ImplementationList.Handling handling(CellReader cells) {
    return new ImplementationList.Handling(
        cells.code(KIND, HandlingKind.class),
        cells.code(PROCESS_MODE, ProcessMode.class),
        cells.lines(CONDITIONS),
        cells.codes(APPLICANTS, ApplicantKind.class),
        cells.codes(FORMS, HandlingForm.class),
        cells.number(VISITS),
        cells.text(VISIT_REASON),
        cells.text(PLACE),
        cells.text(HOURS),
        cells.flag(AGENT_ALLOWED),
        cells.flag(SEPARATE_APPROVER),
        cells.flag(SITE_VISIT),
        cells.flag(COMMITMENT),
        cells.flag(COLLECT_OUTSIDE_HOURS));
  }

  private static ImplementationList.Offer offer(CellReader cells) {
    return new ImplementationList.Offer(
        cells.code(REACH, Reach.class),
        cells.flag(IN_HALL),
        cells.flag(BOOKABLE),
        cells.flag(ONLINE_PAYMENT),
        cells.flag(EXPRESS),
        cells.flag(SELF_SERVICE),
        cells.flag(ON_APP),
        cells.text(ONLINE_DEPTH),
        cells.lines(JOINT_ORGANS),
        cells.text(INTERMEDIARY),
        cells.text(QUANTITY_LIMIT));
  }

  private static ImplementationList.Result result(CellReader cells) {
    return new ImplementationList.Result(
        cells.code(RESULT_KIND, ResultKind.class),
        cells.text(RESULT_NAME, LONGEST_NAME),
        cells.text(LICENCE_NAME, LONGEST_NAME),
        cells.text(LICENCE_KIND, LONGEST_CODE),
        cells.number(VALIDITY_MONTHS),
        cells.text(VALIDITY_NOTE),
        new Founding(
            cells.text(FOUNDED_NAME, LONGEST_CODE), cells.text(FOUNDED_CREDIT_CODE, LONGEST_CODE)));
  }

  private static HandlingItem item(CellReader cells) {
    ItemKind kind = cells.code(ITEM_KIND, ItemKind.class);
    int amount = cells.number(RENEWAL_AMOUNT);
    String unit = cells.text(RENEWAL_UNIT);
    if (amount > 0 && unit.isEmpty()) {
      cells.complain("ACC-101", RENEWAL_UNIT, "MATTER_CELL_BLANK");
    }
    return new HandlingItem(kind, new Limit(amount, cells.code(RENEWAL_UNIT, LimitUnit.class)));
  }

  private static Scenario scenario(CellReader cells) {
    return new Scenario(
        cells.text(SCENARIO_CODE, LONGEST_CODE),
        cells.text(SCENARIO_QUESTION, LONGEST_NAME),
        cells.lines(SCENARIO_AGREES).stream().flatMap(line -> condition(cells, line)).toList());
  }

  private static Stream<FormSchema.When> condition(CellReader cells, String line) {
    Optional<FormSchema.When> condition = FormSchema.When.parse(line);
    if (condition.isEmpty()) {
      cells.complain("ACC-632", SCENARIO_AGREES, "SCENARIO_AGREES_UNKNOWN", line);
    }
    return condition.stream();
  }

  private static MaterialRequirement material(CellReader cells) {
    return new MaterialRequirement(
        cells.text(MATERIAL_CODE, LONGEST_CODE),
        cells.text(MATERIAL_NAME, LONGEST_NAME),
        cells.number(MATERIAL_ORIGINALS),
        cells.number(MATERIAL_COPIES),
        cells.code(MATERIAL_NEED, MaterialNeed.class),
        cells.code(MATERIAL_SOURCE, MaterialSource.class),
        cells.flag(MATERIAL_SHARED),
        cells.text(MATERIAL_FORM),
        cells.text(MATERIAL_STANDARD),
        cells.text(MATERIAL_BASIS),
        Set.copyOf(new HashSet<>(splitCodes(cells.text(MATERIAL_SCENARIOS)))));
  }

  private static List<String> splitCodes(String text) {
    return java.util.Arrays.stream(text.split("[\\s,，、;；]+")).filter(c -> !c.isEmpty()).toList();
  }

  private static ImplementationList.Step step(CellReader cells) {
    return new ImplementationList.Step(
        cells.text(STEP_NAME, LONGEST_NAME),
        cells.text(STEP_BY, LONGEST_NAME),
        cells.text(STEP_LIMIT, LONGEST_NAME),
        cells.text(STEP_RESULT, LONGEST_NAME),
        cells.text(STEP_BASIS));
  }

  private static ImplementationList.SpecialProcedure procedure(CellReader cells) {
    return new ImplementationList.SpecialProcedure(
        cells.code(PROCEDURE_KIND, SpecialProcedureKind.class),
        cells.text(PROCEDURE_NAME, LONGEST_NAME),
        cells.number(PROCEDURE_DAYS),
        cells.flag(PROCEDURE_COUNTS_STATUTORY),
        cells.flag(PROCEDURE_COUNTS_PROMISED),
        cells.text(PROCEDURE_BASIS),
        cells.flag(PROCEDURE_CHARGED));
  }

  private static ImplementationList.Fee fee(CellReader cells) {
    return new ImplementationList.Fee(
        cells.text(FEE_NAME, LONGEST_NAME),
        cells.text(FEE_STANDARD),
        cells.money(FEE_AMOUNT),
        cells.text(FEE_ITEM_BASIS),
        cells.flag(FEE_REDUCIBLE),
        cells.text(FEE_REDUCTION_BASIS),
        cells.flag(FEE_BEFORE_DELIVERY));
  }

  private static ImplementationList.Question question(CellReader cells) {
    return new ImplementationList.Question(cells.text(QUESTION), cells.text(ANSWER));
  }
}
