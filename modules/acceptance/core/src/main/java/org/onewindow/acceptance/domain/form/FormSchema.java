package org.onewindow.acceptance.domain.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The form of a matter: groups of fields. Answers are texts by path: {@code shop-area} in a group
 * that stands once, {@code people-0-name} in one that repeats.
 *
 * @param groups in their order on the page and on paper; empty for a matter without a form of its
 *     own
 */
public record FormSchema(List<Group> groups) {

  /** No form of its own. */
  public static final FormSchema NONE = new FormSchema(List.of());

  public FormSchema {
    groups = List.copyOf(groups);
  }

  public boolean isEmpty() {
    return groups.isEmpty();
  }

  public Optional<Group> group(String key) {
    return groups.stream().filter(g -> g.key().equals(key)).findFirst();
  }

  /** The field that a path names; empty when it names none. */
  public Optional<Field> field(String path) {
    String[] steps = path.split("-", 3);
    if (steps.length < 2) {
      return Optional.empty();
    }
    return group(steps[0])
        .filter(g -> g.repeats() == steps.length > 2)
        .filter(g -> !g.repeats() || steps[1].matches("[0-9]{1,2}"))
        .flatMap(g -> g.field(steps[steps.length - 1]));
  }

  /** All fields in their order. */
  public List<Field> fields() {
    List<Field> all = new ArrayList<>();
    groups.forEach(g -> all.addAll(g.fields()));
    return List.copyOf(all);
  }

  /**
   * Fields that belong together.
   *
   * @param key lower-case letter, then letters and digits
   * @param name as shown
   * @param least rows that must be filled; 0 for a group that may stay away
   * @param most rows that may be filled; 1 for a group that stands once
   * @param when on what it depends that the group is asked
   * @param fields at least one
   */
  public record Group(
      String key, String name, int least, int most, Optional<When> when, List<Field> fields) {

    public Group {
      Objects.requireNonNull(when, "when");
      fields = List.copyOf(fields);
    }

    public boolean repeats() {
      return most > 1;
    }

    public Optional<Field> field(String named) {
      return fields.stream().filter(f -> f.key().equals(named)).findFirst();
    }

    /** Path of a field in a row; rows are counted from 0. */
    public String path(int row, Field field) {
      return repeats() ? key + "-" + row + "-" + field.key() : key + "-" + field.key();
    }
  }

  /**
   * One field.
   *
   * @param key lower-case letter, then letters and digits; unique in its group
   * @param label as shown and printed
   * @param type what may stand in it
   * @param required whether it must be filled where it is asked
   * @param least limit: characters, choices, number, or day ({@code today}, {@code today-30}, ISO);
   *     empty for none
   * @param most like {@code least}
   * @param choices of a field that is chosen
   * @param when on what it depends that the field is asked
   * @param prefill what the county may fill in by itself; empty for nothing
   * @param help one sentence, or empty
   * @param printed its answer is printed on the certificate (ACC-621)
   */
  public record Field(
      String key,
      String label,
      FieldType type,
      boolean required,
      String least,
      String most,
      List<Choice> choices,
      Optional<When> when,
      String prefill,
      String help,
      boolean printed) {

    public Field {
      Objects.requireNonNull(type, "type");
      Objects.requireNonNull(when, "when");
      choices = List.copyOf(choices);
    }

    boolean offers(String choice) {
      return choices.stream().anyMatch(c -> c.key().equals(choice));
    }

    /** An answer in words: names of what was chosen, else what was typed. */
    public String inWords(String answer) {
      if (!type.isChosen()) {
        return answer;
      }
      List<String> names = new ArrayList<>();
      for (String key : answer.split(",")) {
        choices.stream()
            .filter(c -> c.key().equals(key))
            .map(Choice::name)
            .findFirst()
            .ifPresent(names::add);
      }
      return String.join("、", names);
    }
  }

  /**
   * @param key stored
   * @param name as shown
   */
  public record Choice(String key, String name) {}

  /**
   * A condition on an earlier field: one of the values stands in it.
   *
   * @param group of the field; empty for a field of the same row
   * @param field its key
   * @param values keys of choices, or texts
   */
  public record When(String group, String field, Set<String> values) {

    public When {
      values = Set.copyOf(values);
    }

    /** {@code field=a|b} or {@code group.field=a|b}; empty when it is neither. */
    public static Optional<When> parse(String text) {
      String[] sides = text.split("=", 2);
      if (sides.length < 2 || sides[1].isBlank()) {
        return Optional.empty();
      }
      String[] name = sides[0].strip().split("\\.", 2);
      return Optional.of(
          new When(
              name.length == 2 ? name[0] : "",
              name[name.length - 1],
              Set.of(sides[1].strip().split("\\|"))));
    }

    /** As {@link #parse} reads it, values in their order. */
    public String text() {
      String name = group.isEmpty() ? field : group + "." + field;
      return name + "=" + String.join("|", values.stream().sorted().toList());
    }
  }
}
