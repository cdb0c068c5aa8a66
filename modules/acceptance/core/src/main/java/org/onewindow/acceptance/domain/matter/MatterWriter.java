package org.onewindow.acceptance.domain.matter;

import static org.onewindow.acceptance.domain.matter.MatterColumn.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.onewindow.acceptance.domain.form.FormSchema;
import org.onewindow.acceptance.domain.matter.MatterText.Row;

/**
 * Writes an implementation list in words. {@link MatterReader} reads exactly the same value back.
 * Thread-safe.
 */
public final class MatterWriter {

  private final CodeNames names;

  /**
   * @param names how to write codes; {@link CodeNames#NONE} writes them bare
   */
  public MatterWriter(CodeNames names) {
    this.names = names;
  }

  public MatterText write(ImplementationList list) {
    return new MatterText(
        matter(list),
        Map.of(
            MatterPart.SCENARIO, rows(list.scenarios(), this::scenario),
            MatterPart.MATERIAL, rows(list.materials(), this::material),
            MatterPart.STEP, rows(list.steps(), this::step),
            MatterPart.PROCEDURE, rows(list.procedures(), this::procedure),
            MatterPart.FEE, rows(list.fees(), this::fee),
            MatterPart.FORM, form(list.form()),
            MatterPart.QUESTION, rows(list.questions(), this::question)));
  }

  private Row matter(ImplementationList list) {
    Cells cells = new Cells();
    identity(cells, list.identity());
    footing(cells, list.footing());
    times(cells, list.times());
    handling(cells, list.handling());
    cells.put(FEE, list.money().fee());
    cells.put(FEE_BASIS, list.money().basis());
    cells.put(CONSULTATION, list.contact().consultation());
    cells.put(COMPLAINT, list.contact().complaint());
    offer(cells, list.offer());
    result(cells, list.result());
    item(cells, list.item());
    return cells.row();
  }

  private static void date(Cells cells, MatterColumn column, java.util.Optional<LocalDate> value) {
    cells.put(column, value.map(LocalDate::toString).orElse(""));
  }

  private void identity(Cells cells, ImplementationList.Identity it) {
    cells.put(ITEM_CODE, it.itemCode());
    cells.put(NAME, it.name());
    cells.put(CATALOGUE_NAME, it.catalogueName());
    cells.put(BASE_CODE, it.baseCode());
    cells.put(LOCAL_BASE_CODE, it.localBaseCode());
    cells.put(IMPLEMENTATION_CODE, it.implementationCode());
    cells.put(LOCAL_IMPLEMENTATION_CODE, it.localImplementationCode());
    cells.put(TYPE, it.type());
    cells.put(KEYWORDS, it.keywords());
    cells.put(PERSON_SUBJECTS, it.personSubjects());
    cells.put(LEGAL_SUBJECTS, it.legalSubjects());
    date(cells, PLANNED_FROM, it.plannedFrom());
    date(cells, PLANNED_UNTIL, it.plannedUntil());
  }

  private void footing(Cells cells, ImplementationList.Footing it) {
    cells.put(BASIS, it.basis());
    cells.put(POWER_SOURCE, it.powerSource());
    cells.put(LEVEL, it.level());
    cells.put(ORGAN, it.organ());
    cells.put(ORGAN_NAME, it.organName());
    cells.put(ORGAN_NATURE, it.organNature());
    cells.put(ENTRUSTED_BY, it.entrustedBy());
    cells.put(SECTION, it.section());
    cells.put(SUPERVISOR, it.supervisor());
    cells.put(DECIDED_BY, it.decidedBy());
    cells.put(DECIDED_WITHIN, it.decidedWithin() == 0 ? "" : Integer.toString(it.decidedWithin()));
  }

  private void times(Cells cells, ImplementationList.Times it) {
    cells.put(ACCEPTANCE_DAYS, it.acceptanceDays());
    cells.put(STATUTORY_AMOUNT, it.statutory().amount());
    cells.put(STATUTORY_UNIT, it.statutory().unit());
    cells.put(STATUTORY_NOTE, it.statutoryNote());
    cells.put(EXTENSION_AMOUNT, it.extension() == 0 ? "" : Integer.toString(it.extension()));
    cells.put(PROMISED_AMOUNT, it.promised().amount());
    cells.put(PROMISED_UNIT, it.promised().unit());
    cells.put(PROMISED_NOTE, it.promisedNote());
    cells.put(DELIVERY_DAYS, it.deliveryDays());
  }

  private void handling(Cells cells, ImplementationList.Handling it) {
    cells.put(KIND, it.kind());
    cells.put(PROCESS_MODE, it.processMode());
    cells.put(CONDITIONS, it.conditions());
    cells.putCodes(APPLICANTS, it.applicants());
    cells.putCodes(FORMS, it.forms());
    cells.put(VISITS, it.visits());
    cells.put(VISIT_REASON, it.visitReason());
    cells.put(PLACE, it.place());
    cells.put(HOURS, it.hours());
    cells.put(AGENT_ALLOWED, it.agentAllowed());
    cells.put(SEPARATE_APPROVER, it.separateApprover());
    cells.put(SITE_VISIT, it.siteVisit());
    cells.put(COMMITMENT, it.commitment());
    cells.put(COLLECT_OUTSIDE_HOURS, it.collectOutsideHours());
  }

  private void offer(Cells cells, ImplementationList.Offer it) {
    cells.put(REACH, it.reach());
    cells.put(IN_HALL, it.inHall());
    cells.put(BOOKABLE, it.bookable());
    cells.put(ONLINE_PAYMENT, it.onlinePayment());
    cells.put(EXPRESS, it.express());
    cells.put(SELF_SERVICE, it.selfService());
    cells.put(ON_APP, it.onApp() ? "1" : "");
    cells.put(ONLINE_DEPTH, it.onlineDepth());
    cells.put(JOINT_ORGANS, it.jointOrgans());
    cells.put(INTERMEDIARY, it.intermediary());
    cells.put(QUANTITY_LIMIT, it.quantityLimit());
  }

  private void result(Cells cells, ImplementationList.Result it) {
    cells.put(RESULT_KIND, it.kind());
    cells.put(RESULT_NAME, it.name());
    cells.put(LICENCE_NAME, it.licenceName());
    cells.put(LICENCE_KIND, it.licenceKind());
    cells.put(VALIDITY_MONTHS, it.validityMonths());
    cells.put(VALIDITY_NOTE, it.validityNote());
    cells.put(FOUNDED_NAME, it.founding().nameField());
    cells.put(FOUNDED_CREDIT_CODE, it.founding().creditCode());
  }

  /** What is as it usually is stays blank, so that lists written before are written the same. */
  private void item(Cells cells, HandlingItem it) {
    if (it.kind() != ItemKind.NEW) {
      cells.put(ITEM_KIND, it.kind());
    }
    if (it.lead().amount() > 0) {
      cells.put(RENEWAL_AMOUNT, it.lead().amount());
      cells.put(RENEWAL_UNIT, it.lead().unit());
    }
  }

  private void scenario(Cells cells, Scenario it) {
    cells.put(SCENARIO_CODE, it.code());
    cells.put(SCENARIO_QUESTION, it.question());
    cells.put(SCENARIO_AGREES, it.agrees().stream().map(FormSchema.When::text).toList());
  }

  private void material(Cells cells, MaterialRequirement it) {
    cells.put(MATERIAL_CODE, it.code());
    cells.put(MATERIAL_NAME, it.name());
    cells.put(MATERIAL_ORIGINALS, it.originals());
    cells.put(MATERIAL_COPIES, it.copies());
    cells.put(MATERIAL_NEED, it.need());
    cells.put(MATERIAL_SOURCE, it.source());
    cells.put(MATERIAL_SHARED, it.sharedCheck());
    cells.put(MATERIAL_FORM, it.form());
    cells.put(MATERIAL_STANDARD, it.standard());
    cells.put(MATERIAL_BASIS, it.basis());
    cells.put(MATERIAL_SCENARIOS, it.scenarios().stream().sorted().toList());
  }

  private void step(Cells cells, ImplementationList.Step it) {
    cells.put(STEP_NAME, it.name());
    cells.put(STEP_BY, it.by());
    cells.put(STEP_LIMIT, it.limit());
    cells.put(STEP_RESULT, it.result());
    cells.put(STEP_BASIS, it.basis());
  }

  private void procedure(Cells cells, ImplementationList.SpecialProcedure it) {
    cells.put(PROCEDURE_KIND, it.kind());
    cells.put(PROCEDURE_NAME, it.name());
    cells.put(PROCEDURE_DAYS, it.days());
    cells.put(PROCEDURE_COUNTS_STATUTORY, it.countsStatutory());
    cells.put(PROCEDURE_COUNTS_PROMISED, it.countsPromised());
    cells.put(PROCEDURE_BASIS, it.basis());
    cells.put(PROCEDURE_CHARGED, it.charged());
  }

  private void fee(Cells cells, ImplementationList.Fee it) {
    cells.put(FEE_NAME, it.name());
    cells.put(FEE_STANDARD, it.standard());
    cells.put(FEE_ITEM_BASIS, it.basis());
    cells.put(FEE_REDUCIBLE, it.reducible());
    cells.put(FEE_REDUCTION_BASIS, it.reductionBasis());
    cells.put(FEE_AMOUNT, it.amount().toPlainString());
    cells.put(FEE_BEFORE_DELIVERY, it.beforeDelivery());
  }

  /** One row a field; what belongs to the group stands at its first. */
  private List<Row> form(FormSchema form) {
    List<Row> rows = new ArrayList<>();
    for (FormSchema.Group group : form.groups()) {
      rows.addAll(
          rows(
              group.fields(),
              (cells, field) -> {
                cells.put(FORM_GROUP, group.key());
                if (field == group.fields().get(0)) {
                  cells.put(FORM_GROUP_NAME, group.name());
                  boolean once = group.least() == 1 && group.most() == 1;
                  cells.put(FORM_ROWS, once ? "" : group.least() + "-" + group.most());
                  cells.put(FORM_GROUP_WHEN, group.when().map(FormSchema.When::text).orElse(""));
                }
                field(cells, field);
              }));
    }
    return rows;
  }

  private void field(Cells cells, FormSchema.Field it) {
    cells.put(FORM_FIELD, it.key());
    cells.put(FORM_LABEL, it.label());
    cells.put(FORM_TYPE, it.type());
    cells.put(FORM_REQUIRED, it.required());
    cells.put(FORM_LEAST, it.least());
    cells.put(FORM_MOST, it.most());
    cells.put(FORM_CHOICES, it.choices().stream().map(c -> c.key() + " " + c.name()).toList());
    cells.put(FORM_WHEN, it.when().map(FormSchema.When::text).orElse(""));
    cells.put(FORM_PREFILL, it.prefill());
    cells.put(FORM_HELP, it.help());
    cells.put(FORM_PRINTED, it.printed() ? "1" : "");
  }

  private void question(Cells cells, ImplementationList.Question it) {
    cells.put(QUESTION, it.question());
    cells.put(ANSWER, it.answer());
  }

  private <T> List<Row> rows(List<T> values, BiConsumer<Cells, T> writer) {
    return values.stream()
        .map(
            value -> {
              Cells cells = new Cells();
              writer.accept(cells, value);
              return cells.row();
            })
        .toList();
  }

  /** A row that is being written. */
  private final class Cells {

    private final Map<MatterColumn, String> cells = new EnumMap<>(MatterColumn.class);

    void put(MatterColumn column, String text) {
      if (!text.isEmpty()) {
        cells.put(column, text);
      }
    }

    void put(MatterColumn column, int number) {
      put(column, Integer.toString(number));
    }

    void put(MatterColumn column, boolean flag) {
      put(column, names == CodeNames.NONE ? (flag ? "1" : "0") : (flag ? "是" : "否"));
    }

    void put(MatterColumn column, Enum<?> constant) {
      String name = names.of(constant);
      put(column, name.isEmpty() ? CodeNames.code(constant) : name);
    }

    void put(MatterColumn column, List<String> lines) {
      put(column, String.join("\n", lines));
    }

    void putCodes(MatterColumn column, Collection<? extends Enum<?>> constants) {
      put(
          column,
          constants.stream()
              .sorted(java.util.Comparator.comparing(CodeNames::code))
              .map(c -> names.of(c).isEmpty() ? CodeNames.code(c) : names.of(c))
              .collect(Collectors.joining("\n")));
    }

    Row row() {
      return new Row(Finding.Place.NOWHERE, cells);
    }
  }
}
