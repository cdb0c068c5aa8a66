package org.onewindow.acceptance.domain.matter;

import static org.onewindow.acceptance.domain.matter.Finding.Severity.UNFIT;
import static org.onewindow.acceptance.domain.matter.Finding.Severity.WARNING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.onewindow.acceptance.domain.form.FieldType;
import org.onewindow.acceptance.domain.form.FormSchema;
import org.onewindow.acceptance.domain.matter.Finding.Place;
import org.onewindow.acceptance.domain.matter.ImplementationList.Fee;
import org.onewindow.acceptance.domain.matter.ImplementationList.SpecialProcedure;
import org.onewindow.kernel.clock.LimitUnit;
import org.onewindow.kernel.refusal.Refusal;

/**
 * What must hold before the public may read a matter and a counter may take it. Every rule is
 * looked at, so that an editor gets all reasons at once; ids stand in {@code docs/domain/rules.md}.
 */
public final class PublicationRules {

  /** 行政许可法 art. 32: the applicant hears within five working days. */
  /** Answers that the certificate of a founded organisation has room for. */
  private static final int PRINTED_OF_FOUNDED = 7;

  /** Answers that any other certificate has room for. */
  private static final int PRINTED_OF_HOLDER = 3;

  private static final int LONGEST_ACCEPTANCE = 5;

  /** 行政许可法 art. 44: the licence is served within ten working days. */
  private static final int LONGEST_DELIVERY = 10;

  private static final Pattern ARTICLE = Pattern.compile("第[0-9零〇一二三四五六七八九十百千]+条");
  private static final Pattern CREDIT_CODE = Pattern.compile("[0-9A-HJ-NPQRTUWXY]{2}");
  private static final Pattern LICENCE_KIND = Pattern.compile("[A-Z][A-Z0-9]{1,11}");

  private static final List<Rule> RULES =
      List.of(
          PublicationRules::vagueMaterials,
          PublicationRules::scenarios,
          PublicationRules::agreements,
          PublicationRules::materials,
          PublicationRules::legalBasis,
          PublicationRules::sameDay,
          PublicationRules::promise,
          PublicationRules::statutoryDays,
          PublicationRules::fees,
          PublicationRules::procedures,
          PublicationRules::visits,
          PublicationRules::decider,
          PublicationRules::result,
          PublicationRules::founding,
          PublicationRules::printed,
          PublicationRules::item,
          PublicationRules::planned,
          PublicationRules::catchAllConditions,
          PublicationRules::steps,
          PublicationRules::withoutBasis,
          PublicationRules::codes);

  private PublicationRules() {}

  private interface Rule {
    void look(ImplementationList list, LocalDate today, Notes notes);
  }

  /** Where the rows of a list were read from. */
  public interface Places {
    /** The place of the row with this index, counted from 0. */
    Place of(MatterPart part, int index);

    /** For a stored version: the position in the list. */
    static Places positions() {
      return (part, index) -> new Place(part.key(), index + 1);
    }

    /** For a text that was just read. */
    static Places in(MatterText text) {
      return (part, index) ->
          index < text.rows(part).size()
              ? text.rows(part).get(index).place()
              : text.matter().place();
    }
  }

  /** Everything that speaks against publishing the list on a day, and every doubt. */
  public static List<Finding> findings(
      ImplementationList list, LocalDate today, VillageCertificates villages, Places places) {
    Notes notes = new Notes(places);
    RULES.forEach(rule -> rule.look(list, today, notes));
    villages(list, villages, notes);
    return notes.findings;
  }

  /**
   * ACC-372, ACC-671: a village is asked for nothing that the county's list does not name, whatever
   * column says so.
   */
  private static void villages(ImplementationList list, VillageCertificates villages, Notes notes) {
    each(
        list.materials(),
        (i, m) -> {
          Map<MatterColumn, String> texts = new EnumMap<>(MatterColumn.class);
          texts.put(MatterColumn.MATERIAL_NAME, m.name());
          texts.put(MatterColumn.MATERIAL_FORM, m.form());
          texts.put(MatterColumn.MATERIAL_STANDARD, m.standard());
          texts.forEach(
              (column, text) ->
                  villages
                      .notAllowed(m.name(), text)
                      .ifPresent(
                          words ->
                              notes.unfit("ACC-372", i, column, "MATERIAL_OF_VILLAGE", words)));
        });
    for (String condition : list.handling().conditions()) {
      villages
          .notAllowed(condition, condition)
          .ifPresent(
              words ->
                  notes.unfit("ACC-372", 0, MatterColumn.CONDITIONS, "MATERIAL_OF_VILLAGE", words));
    }
  }

  /**
   * ACC-672: a material or a step that names no law is doubted, line by line; it is not refused,
   * for a county first has to see what it asks for without a law.
   */
  private static void withoutBasis(ImplementationList list, LocalDate today, Notes notes) {
    each(
        list.materials(),
        (i, m) -> {
          if (m.basis().isBlank()) {
            notes.warn(
                "ACC-672", i, MatterColumn.MATERIAL_BASIS, "MATERIAL_WITHOUT_BASIS", m.name());
          }
        });
    each(
        list.steps(),
        (i, s) -> {
          if (s.basis().isBlank()) {
            notes.warn("ACC-672", i, MatterColumn.STEP_BASIS, "STEP_WITHOUT_BASIS", s.name());
          }
        });
  }

  /** ACC-115: a list of materials names each material. */
  private static void vagueMaterials(ImplementationList list, LocalDate today, Notes notes) {
    each(
        list.materials(),
        (i, m) ->
            VagueWording.in(m.name())
                .ifPresent(
                    words ->
                        notes.unfit(
                            "ACC-115", i, MatterColumn.MATERIAL_NAME, "MATERIAL_VAGUE", words)));
  }

  /** ACC-116: at least one scenario, and materials name only scenarios that exist. */
  private static void scenarios(ImplementationList list, LocalDate today, Notes notes) {
    if (list.scenarios().isEmpty()) {
      notes.unfit("ACC-116", 0, MatterColumn.ITEM_CODE, "SCENARIO_MISSING");
    }
    Set<String> known =
        list.scenarios().stream().map(Scenario::code).collect(Collectors.toUnmodifiableSet());
    each(
        list.materials(),
        (i, m) -> {
          Set<String> unknown = new HashSet<>(m.scenarios());
          unknown.removeAll(known);
          if (!unknown.isEmpty()) {
            notes.unfit(
                "ACC-116",
                i,
                MatterColumn.MATERIAL_SCENARIOS,
                "SCENARIO_UNKNOWN",
                unknown.stream().sorted().collect(Collectors.joining(", ")));
          }
        });
  }

  /** ACC-632: what a scenario says of the form names fields and choices that the form has. */
  private static void agreements(ImplementationList list, LocalDate today, Notes notes) {
    each(
        list.scenarios(),
        (i, scenario) ->
            scenario.agrees().stream()
                .filter(it -> !isKnown(list, it))
                .forEach(
                    it ->
                        notes.unfit(
                            "ACC-632",
                            i,
                            MatterColumn.SCENARIO_AGREES,
                            "SCENARIO_AGREES_UNKNOWN",
                            it.text())));
  }

  private static boolean isKnown(ImplementationList list, FormSchema.When it) {
    if (Scenario.isAgent(it)) {
      return Set.of(Scenario.YES, Scenario.NO).containsAll(it.values());
    }
    return list.form()
        .group(it.group())
        .filter(group -> !group.repeats())
        .flatMap(group -> group.field(it.field()))
        .filter(field -> field.type().isChosen())
        .filter(
            field ->
                field.choices().stream()
                    .map(FormSchema.Choice::key)
                    .collect(Collectors.toSet())
                    .containsAll(it.values()))
        .isPresent();
  }

  /** ACC-117: a material says how many; each scenario asks for something. */
  private static void materials(ImplementationList list, LocalDate today, Notes notes) {
    each(
        list.materials(),
        (i, m) -> {
          if (m.originals() == 0 && m.copies() == 0 && !m.sharedCheck()) {
            notes.unfit("ACC-117", i, MatterColumn.MATERIAL_ORIGINALS, "MATERIAL_WITHOUT_NUMBER");
          }
        });
    Set<String> names = new HashSet<>();
    each(
        list.materials(),
        (i, m) -> {
          if (!names.add(m.name() + m.scenarios())) {
            notes.warn("ACC-117", i, MatterColumn.MATERIAL_NAME, "MATERIAL_TWICE");
          }
        });
    each(
        list.scenarios(),
        (i, s) -> {
          if (list.materialsFor(s.code()).isEmpty()) {
            notes.warn("ACC-117", i, MatterColumn.SCENARIO_CODE, "SCENARIO_WITHOUT_MATERIAL");
          }
        });
  }

  /** ACC-118: a legal basis, with its article. */
  private static void legalBasis(ImplementationList list, LocalDate today, Notes notes) {
    if (list.footing().basis().isEmpty()) {
      notes.unfit("ACC-118", 0, MatterColumn.BASIS, "BASIS_MISSING");
    } else if (list.footing().basis().stream().noneMatch(b -> ARTICLE.matcher(b).find())) {
      notes.warn("ACC-118", 0, MatterColumn.BASIS, "BASIS_WITHOUT_ARTICLE");
    }
  }

  /** ACC-119: 即办件 is decided on the spot, and only 即办件 is. */
  private static void sameDay(ImplementationList list, LocalDate today, Notes notes) {
    boolean spot = list.times().promised().isOnTheSpot();
    if (list.handling().kind() == HandlingKind.SAME_DAY && !spot) {
      notes.unfit("ACC-119", 0, MatterColumn.PROMISED_AMOUNT, "SAME_DAY_WITH_LIMIT");
    }
    if (list.handling().kind() == HandlingKind.PROMISED && spot) {
      notes.unfit("ACC-119", 0, MatterColumn.KIND, "PROMISED_ON_THE_SPOT");
    }
    if (list.handling().kind() == HandlingKind.SAME_DAY
        && (list.handling().siteVisit() || list.hearing())) {
      notes.unfit("ACC-119", 0, MatterColumn.KIND, "SAME_DAY_WITH_VISIT");
    }
  }

  /** ACC-120: the promise is never longer than the law allows. */
  private static void promise(ImplementationList list, LocalDate today, Notes notes) {
    Limit promised = list.times().promised();
    Limit statutory = list.times().statutory();
    for (Limit limit : List.of(promised, statutory)) {
      if (limit.isOnTheSpot() && limit.unit() != LimitUnit.WORKING_DAY) {
        notes.warn(
            "ACC-101",
            0,
            limit == promised ? MatterColumn.PROMISED_UNIT : MatterColumn.STATUTORY_UNIT,
            "ON_THE_SPOT_UNIT");
      }
    }
    switch (promised.comparedWith(statutory)) {
      case LONGER -> notes.unfit("ACC-120", 0, MatterColumn.PROMISED_AMOUNT, "PROMISE_TOO_LONG");
      case UNCERTAIN ->
          notes.warn("ACC-120", 0, MatterColumn.PROMISED_UNIT, "PROMISE_NOT_COMPARABLE");
      case NOT_LONGER -> {
        // as it should be
      }
    }
  }

  /** ACC-420: who decides elsewhere is named, with the days that organ has; and only then. */
  private static void decider(ImplementationList list, LocalDate today, Notes notes) {
    boolean elsewhere = list.handling().processMode().isElsewhere();
    if (elsewhere && list.footing().decidedBy().isEmpty()) {
      notes.unfit("ACC-420", 0, MatterColumn.DECIDED_BY, "DECIDING_ORGAN_MISSING");
    }
    if (elsewhere && list.footing().decidedWithin() == 0) {
      notes.unfit("ACC-420", 0, MatterColumn.DECIDED_WITHIN, "DECIDING_DAYS_MISSING");
    }
    if (!elsewhere && !list.footing().decidedBy().isEmpty()) {
      notes.unfit("ACC-420", 0, MatterColumn.PROCESS_MODE, "DECIDING_ORGAN_WITHOUT_MODE");
    }
    if (elsewhere && list.handling().kind() == HandlingKind.SAME_DAY) {
      notes.unfit("ACC-420", 0, MatterColumn.KIND, "SAME_DAY_DECIDED_ELSEWHERE");
    }
    if (list.handling().processMode() == ProcessMode.COLLECTED && list.online()) {
      notes.unfit("ACC-420", 0, MatterColumn.FORMS, "COLLECTED_ONLINE");
    }
  }

  /** ACC-121: five days to accept, ten to deliver, at most. */
  private static void statutoryDays(ImplementationList list, LocalDate today, Notes notes) {
    if (list.times().acceptanceDays() > LONGEST_ACCEPTANCE) {
      notes.unfit(
          "ACC-121", 0, MatterColumn.ACCEPTANCE_DAYS, "ACCEPTANCE_TOO_LONG", LONGEST_ACCEPTANCE);
    }
    if (list.times().deliveryDays() > LONGEST_DELIVERY) {
      notes.unfit("ACC-121", 0, MatterColumn.DELIVERY_DAYS, "DELIVERY_TOO_LONG", LONGEST_DELIVERY);
    }
  }

  /**
   * ACC-122: nothing is charged without a basis (行政许可法 art. 58, 59). ACC-403: and not without an
   * amount, which the notice has to name.
   */
  private static void fees(ImplementationList list, LocalDate today, Notes notes) {
    if (list.money().fee() && list.money().basis().isEmpty()) {
      notes.unfit("ACC-122", 0, MatterColumn.FEE_BASIS, "FEE_WITHOUT_BASIS");
    }
    if (list.money().fee() && list.fees().isEmpty()) {
      notes.unfit("ACC-122", 0, MatterColumn.FEE, "FEE_WITHOUT_ITEM");
    }
    if (!list.money().fee() && !list.fees().isEmpty()) {
      notes.unfit("ACC-122", 0, MatterColumn.FEE, "FEE_ITEM_WITHOUT_FEE");
    }
    each(
        list.fees(),
        (i, fee) -> {
          if (fee.amount().signum() == 0) {
            notes.unfit("ACC-403", i, MatterColumn.FEE_AMOUNT, "FEE_WITHOUT_AMOUNT");
          }
          if (isReducedWithoutBasis(fee)) {
            notes.unfit("ACC-122", i, MatterColumn.FEE_REDUCTION_BASIS, "REDUCTION_WITHOUT_BASIS");
          }
        });
  }

  private static boolean isReducedWithoutBasis(Fee fee) {
    return fee.reducible() && fee.reductionBasis().isEmpty();
  }

  /**
   * ACC-123: what stops a clock is one of the eight of art. 45; a hearing costs nothing (art. 47).
   */
  private static void procedures(ImplementationList list, LocalDate today, Notes notes) {
    Predicate<SpecialProcedure> stopsWithoutArticle45 =
        p -> !p.countsStatutory() && !p.kind().isOfArticle45();
    each(
        list.procedures(),
        (i, p) -> {
          if (stopsWithoutArticle45.test(p)) {
            notes.warn(
                "ACC-123", i, MatterColumn.PROCEDURE_COUNTS_STATUTORY, "PROCEDURE_NOT_OF_ART45");
          }
          if (p.countsPromised() && !p.countsStatutory()) {
            notes.warn(
                "ACC-123", i, MatterColumn.PROCEDURE_COUNTS_PROMISED, "PROCEDURE_CLOCKS_CROSSED");
          }
          if (p.days() == 0) {
            notes.unfit("ACC-123", i, MatterColumn.PROCEDURE_DAYS, "PROCEDURE_WITHOUT_DAYS");
          }
          if (p.kind() == SpecialProcedureKind.HEARING && p.charged()) {
            notes.unfit("ACC-123", i, MatterColumn.PROCEDURE_CHARGED, "HEARING_CHARGED");
          }
        });
  }

  /** ACC-124: more than one trip needs a reason (最多跑一次). */
  private static void visits(ImplementationList list, LocalDate today, Notes notes) {
    if (list.handling().visits() > 1 && list.handling().visitReason().isEmpty()) {
      notes.unfit("ACC-124", 0, MatterColumn.VISIT_REASON, "VISIT_WITHOUT_REASON");
    }
  }

  /** ACC-125: a certificate has a name and a number series; a letter has neither. */
  private static void result(ImplementationList list, LocalDate today, Notes notes) {
    ImplementationList.Result result = list.result();
    if (result.kind() == ResultKind.LICENCE && result.licenceName().isEmpty()) {
      notes.unfit("ACC-125", 0, MatterColumn.LICENCE_NAME, "LICENCE_WITHOUT_NAME");
    }
    if (!result.licenceName().isEmpty() && !LICENCE_KIND.matcher(result.licenceKind()).matches()) {
      notes.unfit("ACC-125", 0, MatterColumn.LICENCE_KIND, "LICENCE_KIND_FORM");
    }
    boolean ends = list.item().kind() == ItemKind.DEREGISTRATION;
    if (result.licenceName().isEmpty() && !result.licenceKind().isEmpty() && !ends) {
      notes.unfit("ACC-125", 0, MatterColumn.LICENCE_NAME, "LICENCE_WITHOUT_NAME");
    }
  }

  /** ACC-621: a certificate is one page; a founded organisation's has room for more answers. */
  private static void printed(ImplementationList list, LocalDate today, Notes notes) {
    long printed = list.form().fields().stream().filter(FormSchema.Field::printed).count();
    int room = list.result().founding().isMeant() ? PRINTED_OF_FOUNDED : PRINTED_OF_HOLDER;
    if (printed > room) {
      notes.unfit("ACC-621", 0, MatterColumn.FORM_PRINTED, "MATTER_PRINTED_TOO_MUCH", room);
    }
    if (printed > 0 && list.result().licenceName().isEmpty()) {
      notes.unfit("ACC-621", 0, MatterColumn.LICENCE_NAME, "LICENCE_WITHOUT_NAME");
    }
  }

  /** ACC-497: the form names the organisation that is founded, and its code begins as it must. */
  private static void founding(ImplementationList list, LocalDate today, Notes notes) {
    Founding founding = list.result().founding();
    if (!founding.isMeant()) {
      if (!founding.creditCode().isEmpty()) {
        notes.unfit("ACC-497", 0, MatterColumn.FOUNDED_NAME, "FOUNDED_NAME_UNKNOWN", "");
      }
      return;
    }
    boolean named =
        list.form()
            .field(founding.nameField())
            .filter(f -> f.type() == FieldType.LINE && f.required() && f.when().isEmpty())
            .isPresent();
    if (!named) {
      notes.unfit(
          "ACC-497", 0, MatterColumn.FOUNDED_NAME, "FOUNDED_NAME_UNKNOWN", founding.nameField());
    }
    if (!CREDIT_CODE.matcher(founding.creditCode()).matches()) {
      notes.unfit("ACC-497", 0, MatterColumn.FOUNDED_CREDIT_CODE, "FOUNDED_CREDIT_CODE_FORM");
    }
    if (list.result().licenceName().isEmpty()) {
      notes.unfit("ACC-497", 0, MatterColumn.LICENCE_NAME, "LICENCE_WITHOUT_NAME");
    }
  }

  /** ACC-317: an act on a licence says by its number series on which. */
  private static void item(ImplementationList list, LocalDate today, Notes notes) {
    ItemKind kind = list.item().kind();
    if (kind.concernsLicence() && !LICENCE_KIND.matcher(list.result().licenceKind()).matches()) {
      notes.unfit("ACC-317", 0, MatterColumn.LICENCE_KIND, "ITEM_WITHOUT_LICENCE");
    }
    if (kind == ItemKind.RENEWAL && list.result().validityMonths() == 0) {
      notes.unfit("ACC-317", 0, MatterColumn.VALIDITY_MONTHS, "RENEWAL_WITHOUT_TERM");
    }
    if (kind != ItemKind.RENEWAL && list.item().lead().amount() > 0) {
      notes.unfit("ACC-317", 0, MatterColumn.RENEWAL_AMOUNT, "LEAD_WITHOUT_RENEWAL");
    }
  }

  /** ACC-126: within its planned time (计划生效, 计划取消). */
  private static void planned(ImplementationList list, LocalDate today, Notes notes) {
    list.identity()
        .plannedFrom()
        .filter(today::isBefore)
        .ifPresent(
            from -> notes.unfit("ACC-126", 0, MatterColumn.PLANNED_FROM, "PLANNED_LATER", from));
    list.identity()
        .plannedUntil()
        .filter(today::isAfter)
        .ifPresent(
            until -> notes.unfit("ACC-126", 0, MatterColumn.PLANNED_UNTIL, "PLANNED_OVER", until));
  }

  /** ACC-127: a catch-all condition says nothing to an applicant. */
  private static void catchAllConditions(ImplementationList list, LocalDate today, Notes notes) {
    if (list.handling().conditions().stream().anyMatch(c -> c.matches(".*(其他|其它)(条件|要求|情形).*"))) {
      notes.warn("ACC-127", 0, MatterColumn.CONDITIONS, "CONDITION_VAGUE");
    }
  }

  /** ACC-128: the applicant can read the way of the case. */
  private static void steps(ImplementationList list, LocalDate today, Notes notes) {
    if (list.steps().isEmpty()) {
      notes.unfit("ACC-128", 0, MatterColumn.ITEM_CODE, "STEPS_MISSING");
    }
  }

  /** ACC-110 to ACC-113: unusual codes are shown, never refused. */
  private static void codes(ImplementationList list, LocalDate today, Notes notes) {
    CatalogueCodes.of(list)
        .forEach(odd -> notes.add(WARNING, odd.rule(), 0, odd.column(), odd.reason()));
  }

  private interface Looked<T> {
    void at(int index, T value);
  }

  private static <T> void each(List<T> values, Looked<T> look) {
    IntStream.range(0, values.size()).forEach(i -> look.at(i, values.get(i)));
  }

  /** Collects findings at their places. */
  private static final class Notes {

    private final Places places;
    private final List<Finding> findings = new ArrayList<>();

    Notes(Places places) {
      this.places = places;
    }

    void unfit(String rule, int index, MatterColumn column, String code, Object... arguments) {
      add(UNFIT, rule, index, column, Refusal.of(code, arguments));
    }

    void warn(String rule, int index, MatterColumn column, String code, Object... arguments) {
      add(WARNING, rule, index, column, Refusal.of(code, arguments));
    }

    void add(Finding.Severity severity, String rule, int index, MatterColumn column, Refusal why) {
      findings.add(
          new Finding(
              severity, rule, places.of(column.part(), index), column, why.at(column.key())));
    }
  }
}
