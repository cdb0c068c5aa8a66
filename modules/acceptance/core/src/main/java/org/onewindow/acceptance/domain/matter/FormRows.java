package org.onewindow.acceptance.domain.matter;

import static org.onewindow.acceptance.domain.matter.MatterColumn.*;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onewindow.acceptance.domain.form.FieldType;
import org.onewindow.acceptance.domain.form.FormRules;
import org.onewindow.acceptance.domain.form.FormSchema;
import org.onewindow.acceptance.domain.matter.MatterText.Row;

/**
 * Reads the form of a matter from its rows: one row a field, groups named at their first (ACC-330).
 */
final class FormRows {

  /** Short, so that a notice can name a field where it names a material. */
  private static final Pattern KEY = Pattern.compile("[a-z][a-zA-Z0-9]{0,19}");

  private static final Pattern ROWS = Pattern.compile("([0-9]{1,2})-([0-9]{1,2})");
  private static final Pattern PREFILL =
      Pattern.compile("applicant\\.(name|number|phone|address)|representative\\.name|licence\\..+");
  private static final int LONGEST_LABEL = 60;
  private static final int LONGEST_HELP = 200;
  private static final int MOST_ROWS = 50;

  private final Map<String, Group> groups = new LinkedHashMap<>();

  private FormRows() {}

  /** A group while its fields are read. */
  private record Group(
      String key,
      String name,
      int least,
      int most,
      Optional<FormSchema.When> when,
      List<FormSchema.Field> fields) {

    FormSchema.Group closed() {
      return new FormSchema.Group(key, name, least, most, when, fields);
    }
  }

  static FormSchema read(List<Row> rows, Function<Row, CellReader> reader) {
    FormRows form = new FormRows();
    rows.forEach(row -> form.take(reader.apply(row)));
    return new FormSchema(form.groups.values().stream().map(Group::closed).toList());
  }

  private void take(CellReader cells) {
    String key = cells.text(FORM_GROUP);
    if (!key.isEmpty() && !KEY.matcher(key).matches()) {
      cells.complain("ACC-330", FORM_GROUP, "MATTER_FORM_KEY", key);
    }
    Group group = groups.computeIfAbsent(key, k -> begun(cells, k));
    FormSchema.Field field = field(cells, group);
    if (group.fields().stream().anyMatch(f -> f.key().equals(field.key()))) {
      cells.complain("ACC-330", FORM_FIELD, "MATTER_CODE_TWICE", field.key());
    }
    group.fields().add(field);
  }

  private Group begun(CellReader cells, String key) {
    String name = cells.text(FORM_GROUP_NAME, LONGEST_LABEL);
    String text = cells.text(FORM_ROWS);
    Matcher rows = ROWS.matcher(text);
    int least = 1;
    int most = 1;
    if (rows.matches()) {
      least = Integer.parseInt(rows.group(1));
      most = Integer.parseInt(rows.group(2));
    }
    boolean fits = text.isEmpty() || rows.matches() && least <= most && most > 0;
    if (!fits || most > MOST_ROWS) {
      cells.complain("ACC-330", FORM_ROWS, "MATTER_FORM_ROWS", MOST_ROWS);
    }
    return new Group(key, name, least, most, when(cells, FORM_GROUP_WHEN, null), new ArrayList<>());
  }

  private FormSchema.Field field(CellReader cells, Group group) {
    String key = cells.text(FORM_FIELD);
    if (!key.isEmpty() && !KEY.matcher(key).matches()) {
      cells.complain("ACC-330", FORM_FIELD, "MATTER_FORM_KEY", key);
    }
    FieldType type = cells.code(FORM_TYPE, FieldType.class);
    String prefill = cells.text(FORM_PREFILL, LONGEST_LABEL);
    if (!prefill.isEmpty() && !PREFILL.matcher(prefill).matches()) {
      cells.complain("ACC-330", FORM_PREFILL, "MATTER_FORM_PREFILL", prefill);
    }
    return new FormSchema.Field(
        key,
        cells.text(FORM_LABEL, LONGEST_LABEL),
        type,
        cells.flag(FORM_REQUIRED),
        limit(cells, FORM_LEAST, type),
        limit(cells, FORM_MOST, type),
        choices(cells, type),
        when(cells, FORM_WHEN, group),
        prefill,
        cells.text(FORM_HELP, LONGEST_HELP),
        printed(cells, group));
  }

  /** A certificate has room for what is asked once, not for the rows of a list. */
  private static boolean printed(CellReader cells, Group group) {
    boolean printed = cells.flag(FORM_PRINTED);
    if (printed && group.most() > 1) {
      cells.complain("ACC-621", FORM_PRINTED, "MATTER_FORM_PRINTED");
    }
    return printed;
  }

  private static String limit(CellReader cells, MatterColumn column, FieldType type) {
    String text = cells.text(column);
    if (!FormRules.isLimit(type, text)) {
      cells.complain("ACC-330", column, "MATTER_FORM_LIMIT", text);
      return "";
    }
    return text;
  }

  private static List<FormSchema.Choice> choices(CellReader cells, FieldType type) {
    List<FormSchema.Choice> choices = new ArrayList<>();
    for (String line : cells.lines(FORM_CHOICES)) {
      String[] parts = line.split("\\s+", 2);
      if (parts.length < 2 || !KEY.matcher(parts[0]).matches()) {
        cells.complain("ACC-330", FORM_CHOICES, "MATTER_FORM_CHOICE", line);
      } else {
        choices.add(new FormSchema.Choice(parts[0], parts[1]));
      }
    }
    if (type.isChosen() != (choices.size() > 1)) {
      cells.complain("ACC-330", FORM_CHOICES, "MATTER_FORM_CHOICES");
    }
    return choices;
  }

  /** A condition looks back: on a field before it in its group, or in a group that stands once. */
  private Optional<FormSchema.When> when(CellReader cells, MatterColumn column, Group own) {
    String text = cells.text(column);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<FormSchema.When> when = FormSchema.When.parse(text);
    boolean known =
        when.filter(
                it -> {
                  Group group = it.group().isEmpty() ? own : groups.get(it.group());
                  boolean open = group != null && (it.group().isEmpty() || group.most() == 1);
                  return open
                      && group.fields().stream()
                          .anyMatch(f -> f.key().equals(it.field()) && offersAll(f, it));
                })
            .isPresent();
    if (!known) {
      cells.complain("ACC-330", column, "MATTER_FORM_WHEN", text);
      return Optional.empty();
    }
    return when;
  }

  private static boolean offersAll(FormSchema.Field field, FormSchema.When when) {
    return !field.type().isChosen()
        || when.values().stream()
            .allMatch(v -> field.choices().stream().anyMatch(c -> c.key().equals(v)));
  }
}
