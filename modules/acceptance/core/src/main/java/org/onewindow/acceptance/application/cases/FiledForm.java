package org.onewindow.acceptance.application.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onewindow.acceptance.domain.form.FieldType;
import org.onewindow.acceptance.domain.form.FormSchema;

/**
 * One version of a filled form: what was handed in first is 1, each correction adds one.
 *
 * @param version counted from 1
 * @param at when it was handed in
 * @param by name of who handed it in
 * @param lines what was answered, in the order of the form
 */
public record FiledForm(int version, Instant at, String by, List<Line> lines) {

  public FiledForm {
    lines = List.copyOf(lines);
  }

  /**
   * One answer in words; identity numbers and telephones are masked.
   *
   * @param path of the field
   * @param group name of its group, with the number of its row where it repeats
   * @param changed it says other than the version before
   */
  public record Line(String path, String group, String label, String value, boolean changed) {

    /** The label with the group it stands in; a group may go without a name. */
    public String title() {
      return group.isBlank() ? label : group + " · " + label;
    }
  }

  /** Place of a field in the forms of pages and machines. */
  public static String at(String path) {
    return "form[" + path + "].value";
  }

  static List<Line> lines(
      FormSchema schema, Map<String, String> answers, Optional<Map<String, String>> before) {
    List<Line> lines = new ArrayList<>();
    answers.forEach(
        (path, answer) ->
            schema
                .field(path)
                .ifPresent(
                    field ->
                        lines.add(
                            new Line(
                                path,
                                group(schema, path),
                                field.label(),
                                shown(field, answer),
                                before.filter(b -> !answer.equals(b.get(path))).isPresent()))));
    return lines;
  }

  private static String group(FormSchema schema, String path) {
    String[] steps = path.split("-");
    String name = schema.group(steps[0]).map(FormSchema.Group::name).orElse("");
    return steps.length > 2 ? name + " " + (Integer.parseInt(steps[1]) + 1) : name;
  }

  private static String shown(FormSchema.Field field, String answer) {
    boolean personal = field.type() == FieldType.CITIZEN_ID || field.type() == FieldType.PHONE;
    int open = field.type() == FieldType.PHONE ? 3 : 4;
    if (!personal || answer.length() <= open + 4) {
      return field.inWords(answer);
    }
    return answer.substring(0, open)
        + "*".repeat(answer.length() - open - 4)
        + answer.substring(answer.length() - 4);
  }
}
