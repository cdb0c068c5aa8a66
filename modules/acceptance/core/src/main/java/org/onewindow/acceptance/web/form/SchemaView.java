package org.onewindow.acceptance.web.form;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onewindow.acceptance.domain.form.FieldType;
import org.onewindow.acceptance.domain.form.FormSchema;
import org.onewindow.platform.web.form.Option;

/**
 * The form of a matter as a page asks it.
 *
 * @param schema what is asked
 * @param typed what was answered so far, by path
 * @param today the day its limits count from
 * @param only paths that are open; empty when all are
 */
public record SchemaView(
    FormSchema schema, Map<String, String> typed, LocalDate today, Set<String> only) {

  /** Codes that the browser may have to tell. */
  public static final List<String> CODES =
      List.of(
          "FORM_BLANK",
          "FORM_SHORT",
          "FORM_LONG",
          "FORM_WHOLE",
          "FORM_DECIMAL",
          "FORM_LEAST",
          "FORM_MOST",
          "FORM_DAY",
          "FORM_EARLY",
          "FORM_LATE",
          "FORM_CHOICE",
          "FORM_FEW",
          "FORM_MANY",
          "FORM_CITIZEN_ID",
          "FORM_USCC",
          "FORM_PHONE",
          "FORM_TOO_MANY");

  private static final int MOST_RADIOS = 5;

  /** The whole form. */
  public static SchemaView whole(FormSchema schema, Map<String, String> typed, LocalDate today) {
    return new SchemaView(schema, typed, today, Set.of());
  }

  /** Rows to show: those that are filled and one more. */
  public int rows(FormSchema.Group group) {
    if (!group.repeats()) {
      return 1;
    }
    int filled = 0;
    for (int row = 0; row < group.most(); row++) {
      for (FormSchema.Field field : group.fields()) {
        if (!typed.getOrDefault(group.path(row, field), "").isBlank()) {
          filled = row + 1;
        }
      }
    }
    int more = only.isEmpty() ? 1 : 0;
    return Math.min(group.most(), Math.max(filled + more, group.least()));
  }

  public boolean asks(String path) {
    return only.isEmpty() || only.contains(path);
  }

  /** Whether anything of a row is open. */
  public boolean asks(FormSchema.Group group, int row) {
    return group.fields().stream().anyMatch(f -> asks(group.path(row, f)));
  }

  public static String name(String path, FormSchema.Field field) {
    return "form[" + path + "]." + (field.type() == FieldType.CHOICES ? "many" : "value");
  }

  /** What every input is called, by its name. */
  public Map<String, String> names() {
    Map<String, String> names = new LinkedHashMap<>();
    for (FormSchema.Group group : schema.groups()) {
      for (int row = 0; row < rows(group); row++) {
        for (FormSchema.Field field : group.fields()) {
          names.put(name(group.path(row, field), field), field.label());
        }
      }
    }
    return names;
  }

  public static boolean isRadio(FormSchema.Field field) {
    return field.type() == FieldType.CHOICE && field.choices().size() <= MOST_RADIOS;
  }

  public static List<Option> options(FormSchema.Field field) {
    return field.choices().stream().map(c -> new Option(c.key(), c.name(), "")).toList();
  }

  /** As {@code matter-form.js} reads it. */
  public String json() {
    JsonArrayBuilder groups = Json.createArrayBuilder();
    for (FormSchema.Group group : schema.groups()) {
      JsonArrayBuilder fields = Json.createArrayBuilder();
      group.fields().forEach(field -> fields.add(field(field)));
      groups.add(
          Json.createObjectBuilder()
              .add("key", group.key())
              .add("least", group.least())
              .add("most", group.most())
              .add("when", when(group.when()))
              .add("fields", fields));
    }
    return Json.createObjectBuilder().add("groups", groups).build().toString();
  }

  /** Answers that the page does not show and its conditions may look at. */
  public String known() {
    JsonObjectBuilder known = Json.createObjectBuilder();
    if (!only.isEmpty()) {
      typed.forEach(
          (path, text) -> {
            if (!only.contains(path)) {
              known.add(path, text);
            }
          });
    }
    return known.build().toString();
  }

  private static JsonObjectBuilder field(FormSchema.Field field) {
    JsonArrayBuilder choices = Json.createArrayBuilder();
    field.choices().forEach(c -> choices.add(Json.createObjectBuilder().add("key", c.key())));
    return Json.createObjectBuilder()
        .add("key", field.key())
        .add("label", field.label())
        .add("type", field.type().name())
        .add("required", field.required())
        .add("least", field.least())
        .add("most", field.most())
        .add("choices", choices)
        .add("when", when(field.when()));
  }

  private static JsonValue when(Optional<FormSchema.When> when) {
    return when.<JsonValue>map(
            it ->
                Json.createObjectBuilder()
                    .add("group", it.group())
                    .add("field", it.field())
                    .add("values", Json.createArrayBuilder(it.values().stream().sorted().toList()))
                    .build())
        .orElse(JsonValue.NULL);
  }
}
