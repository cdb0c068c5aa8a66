package org.onewindow.acceptance.domain.form;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onewindow.acceptance.domain.form.FormSchema.Field;
import org.onewindow.acceptance.domain.form.FormSchema.Group;
import org.onewindow.acceptance.domain.form.FormSchema.When;
import org.onewindow.kernel.identity.CitizenId;
import org.onewindow.kernel.identity.MobileNumber;
import org.onewindow.kernel.identity.Uscc;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;

/**
 * What may stand in the fields of a form (ACC-331). The browser's {@code matter-form.js} says the
 * same of the same answers; {@code form-vectors.json} holds both to it. Thread-safe.
 */
public final class FormRules {

  /** Of a field that is asked, must be filled and is not: incomplete, but received all the same. */
  public static final String BLANK = "FORM_BLANK";

  private static final int LONGEST_LINE = 200;
  private static final int LONGEST_TEXT = 2000;
  private static final int MOST_ROWS = 50;
  private static final String ENDS = "[ \\t\\n\\r\\u3000\\u00a0]";
  private static final Pattern BLANKS = Pattern.compile("^" + ENDS + "+|" + ENDS + "+$");
  private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,12}");
  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,4})?");
  private static final Pattern DAY = Pattern.compile("(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}");
  private static final Pattern TODAY = Pattern.compile("today(([+-])([0-9]{1,5}))?");
  private static final Pattern LANDLINE = Pattern.compile("0[0-9]{2,3}-?[0-9]{7,8}(-[0-9]{1,6})?");

  private final FormSchema schema;
  private final Map<String, String> typed;
  private final LocalDate today;
  private final List<Refusal> faults = new ArrayList<>();
  private final Map<String, String> kept = new LinkedHashMap<>();

  private FormRules(FormSchema schema, Map<String, String> typed, LocalDate today) {
    this.schema = schema;
    this.typed = typed;
    this.today = today;
  }

  /** Everything that is wrong with the answers, in the order of the form, each at its path. */
  public static List<Refusal> faults(
      FormSchema schema, Map<String, String> typed, LocalDate today) {
    return new FormRules(schema, typed, today).looked().faults;
  }

  /**
   * The answers that count: of fields that are asked and filled, in the order of the form, plainly
   * written, rows without gaps. Whatever else was sent is dropped.
   */
  public static Map<String, String> kept(
      FormSchema schema, Map<String, String> typed, LocalDate today) {
    return new FormRules(schema, typed, today).looked().kept;
  }

  private FormRules looked() {
    for (Group group : schema.groups()) {
      if (holds(group.when(), group, 0)) {
        look(group);
      }
    }
    return this;
  }

  private void look(Group group) {
    int row = 0;
    for (int i = 0; i < (group.repeats() ? MOST_ROWS : 1); i++) {
      boolean filled = isFilled(group, i);
      if (!filled && i >= Math.max(group.least(), group.repeats() ? 0 : 1)) {
        continue;
      }
      if (filled && row >= group.most()) {
        String first = group.path(i, group.fields().get(0));
        faults.add(Refusal.of("FORM_TOO_MANY", group.most()).at(first));
        return;
      }
      if (filled || group.least() > 0) {
        look(group, i, row);
      }
      row += filled ? 1 : 0;
    }
  }

  private boolean isFilled(Group group, int row) {
    return group.fields().stream().anyMatch(f -> !value(group.path(row, f)).isEmpty());
  }

  /** One row: {@code row} as it was typed, {@code kept} as it is kept. */
  private void look(Group group, int row, int at) {
    for (Field field : group.fields()) {
      String path = group.path(row, field);
      if (!holds(field.when(), group, row)) {
        continue;
      }
      String plain = plain(field, value(path));
      if (plain.isEmpty()) {
        if (field.required()) {
          faults.add(Refusal.of(BLANK, field.label()).at(path));
        }
        continue;
      }
      fault(field, plain).ifPresent(wrong -> faults.add(wrong.at(path)));
      kept.put(group.path(at, field), plain);
    }
  }

  private boolean holds(Optional<When> when, Group group, int row) {
    if (when.isEmpty()) {
      return true;
    }
    When it = when.get();
    Group of = it.group().isEmpty() ? group : schema.group(it.group()).orElse(group);
    Field field = of.field(it.field()).orElse(null);
    int there = it.group().isEmpty() ? row : 0;
    if (field == null
        || (of != group && !holds(of.when(), of, 0))
        || !holds(field.when(), of, there)) {
      return false;
    }
    String value = plain(field, value(of.path(there, field)));
    return Arrays.stream(value.split(",", -1)).anyMatch(it.values()::contains);
  }

  private String value(String path) {
    String text = typed.get(path);
    return text == null ? "" : BLANKS.matcher(text).replaceAll("");
  }

  /** As the county keeps it: full-width digits and letters of numbers become plain ones. */
  private static String plain(Field field, String value) {
    return switch (field.type()) {
      case LINE, TEXT, CHOICE, CHOICES -> value;
      case NUMBER, DECIMAL, DAY, PHONE ->
          BLANKS.matcher(Normalizer.normalize(value, Normalizer.Form.NFKC)).replaceAll("");
      case CITIZEN_ID, USCC ->
          Normalizer.normalize(value, Normalizer.Form.NFKC)
              .replaceAll("[\\s\\u200B\\uFEFF-]", "")
              .toUpperCase(java.util.Locale.ROOT);
    };
  }

  private Optional<Refusal> fault(Field field, String value) {
    return switch (field.type()) {
      case LINE -> length(field, value, LONGEST_LINE);
      case TEXT -> length(field, value, LONGEST_TEXT);
      case NUMBER -> number(field, value, WHOLE, "FORM_WHOLE");
      case DECIMAL -> number(field, value, DECIMAL, "FORM_DECIMAL");
      case DAY -> day(field, value);
      case CHOICE ->
          field.offers(value) ? Optional.empty() : Optional.of(Refusal.of("FORM_CHOICE"));
      case CHOICES -> choices(field, value);
      case CITIZEN_ID ->
          refused(() -> CitizenId.parse(value).requireBornBy(today), "FORM_CITIZEN_ID");
      case USCC -> refused(() -> Uscc.parse(value), "FORM_USCC");
      case PHONE ->
          LANDLINE.matcher(value).matches()
              ? Optional.empty()
              : refused(() -> MobileNumber.parse(value), "FORM_PHONE");
    };
  }

  private static Optional<Refusal> length(Field field, String value, int longest) {
    int length = value.codePointCount(0, value.length());
    int most = field.most().isEmpty() ? longest : Integer.parseInt(field.most());
    if (length > most) {
      return Optional.of(Refusal.of("FORM_LONG", most));
    }
    boolean tooShort = !field.least().isEmpty() && length < Integer.parseInt(field.least());
    return tooShort ? Optional.of(Refusal.of("FORM_SHORT", field.least())) : Optional.empty();
  }

  private static Optional<Refusal> number(
      Field field, String value, Pattern form, String otherwise) {
    if (!form.matcher(value).matches()) {
      return Optional.of(Refusal.of(otherwise));
    }
    BigDecimal number = new BigDecimal(value);
    if (!field.least().isEmpty() && number.compareTo(new BigDecimal(field.least())) < 0) {
      return Optional.of(Refusal.of("FORM_LEAST", field.least()));
    }
    return !field.most().isEmpty() && number.compareTo(new BigDecimal(field.most())) > 0
        ? Optional.of(Refusal.of("FORM_MOST", field.most()))
        : Optional.empty();
  }

  private Optional<Refusal> day(Field field, String value) {
    if (!isDay(value)) {
      return Optional.of(Refusal.of("FORM_DAY"));
    }
    LocalDate day = LocalDate.parse(value);
    if (!field.least().isEmpty() && day.isBefore(limit(field.least(), today))) {
      return Optional.of(Refusal.of("FORM_EARLY", limit(field.least(), today)));
    }
    return !field.most().isEmpty() && day.isAfter(limit(field.most(), today))
        ? Optional.of(Refusal.of("FORM_LATE", limit(field.most(), today)))
        : Optional.empty();
  }

  private static boolean isDay(String value) {
    try {
      return DAY.matcher(value).matches() && LocalDate.parse(value) != null;
    } catch (DateTimeParseException none) {
      return false;
    }
  }

  /** A day in a limit: ISO, or counted from today. */
  public static LocalDate limit(String text, LocalDate today) {
    Matcher relative = TODAY.matcher(text);
    if (!relative.matches()) {
      return LocalDate.parse(text);
    }
    long days = relative.group(3) == null ? 0 : Long.parseLong(relative.group(3));
    return "-".equals(relative.group(2)) ? today.minusDays(days) : today.plusDays(days);
  }

  /** Whether a text can be the limit of a field of this type. */
  public static boolean isLimit(FieldType type, String text) {
    if (text.isEmpty()) {
      return true;
    }
    if (type.isCounted()) {
      return text.matches("[0-9]{1,4}");
    }
    return switch (type) {
      case NUMBER -> WHOLE.matcher(text).matches();
      case DECIMAL -> DECIMAL.matcher(text).matches();
      case DAY -> TODAY.matcher(text).matches() || isDay(text);
      default -> false;
    };
  }

  private static Optional<Refusal> choices(Field field, String value) {
    String[] chosen = value.split(",", -1);
    if (Arrays.stream(chosen).distinct().count() < chosen.length
        || !Arrays.stream(chosen).allMatch(field::offers)) {
      return Optional.of(Refusal.of("FORM_CHOICE"));
    }
    if (!field.least().isEmpty() && chosen.length < Integer.parseInt(field.least())) {
      return Optional.of(Refusal.of("FORM_FEW", field.least()));
    }
    return !field.most().isEmpty() && chosen.length > Integer.parseInt(field.most())
        ? Optional.of(Refusal.of("FORM_MANY", field.most()))
        : Optional.empty();
  }

  private static Optional<Refusal> refused(Runnable parse, String otherwise) {
    try {
      parse.run();
      return Optional.empty();
    } catch (Refused wrong) {
      return Optional.of(Refusal.of(otherwise));
    }
  }
}
