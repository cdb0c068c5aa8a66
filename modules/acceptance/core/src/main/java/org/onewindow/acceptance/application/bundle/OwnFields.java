package org.onewindow.acceptance.application.bundle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onewindow.acceptance.application.cases.FiledForm;
import org.onewindow.acceptance.domain.bundle.BundleMember;
import org.onewindow.acceptance.domain.bundle.FormField;
import org.onewindow.acceptance.domain.form.FormRules;
import org.onewindow.acceptance.domain.form.FormSchema;
import org.onewindow.acceptance.domain.matter.ImplementationList;
import org.onewindow.kernel.refusal.Refusal;

/**
 * What a merged form asks exactly as a member's own form does: choices, rows, conditions and all
 * (ACC-634). Answers stand among those of the merged form, by their paths, which no key looks like.
 *
 * @param schema the parts of the members' forms that are asked
 */
public record OwnFields(FormSchema schema) {

  static OwnFields of(ReadBundleGuide.Tailored tailored) {
    List<FormSchema.Group> groups = new ArrayList<>();
    for (BundleMember member : tailored.selection().matters()) {
      Set<String> carried =
          tailored.selection().form().stream()
              .filter(FormField::isOwn)
              .flatMap(field -> Optional.ofNullable(field.fills().get(member.key())).stream())
              .collect(Collectors.toSet());
      ImplementationList list = tailored.guide().matters().get(member.matter());
      if (list != null && !carried.isEmpty()) {
        list.form().groups().forEach(group -> part(group, carried).ifPresent(groups::add));
      }
    }
    return new OwnFields(new FormSchema(groups));
  }

  private static Optional<FormSchema.Group> part(FormSchema.Group group, Set<String> carried) {
    if (carried.contains(group.key())) {
      return Optional.of(group);
    }
    List<FormSchema.Field> fields =
        group.fields().stream().filter(f -> carried.contains(group.path(0, f))).toList();
    return fields.isEmpty() || group.repeats()
        ? Optional.empty()
        : Optional.of(
            new FormSchema.Group(
                group.key(), group.name(), group.least(), group.most(), group.when(), fields));
  }

  /** Everything that is wrong with them, blank fields too, at the fields of the page. */
  List<Refusal> faults(Map<String, String> typed, LocalDate today) {
    return FormRules.faults(schema, typed, today).stream()
        .map(fault -> fault.at(FiledForm.at(fault.field())))
        .toList();
  }

  /** The answers that one field of the merged form stands for, by path. */
  static Map<String, String> answers(FormField field, Map<String, String> typed) {
    Map<String, String> answers = new LinkedHashMap<>();
    typed.forEach(
        (path, text) -> {
          if (field.fills().values().stream()
              .anyMatch(own -> path.equals(own) || path.startsWith(own + "-"))) {
            answers.put(path, text);
          }
        });
    return answers;
  }

  /** The same in words, one answer after the other; empty where nothing is answered. */
  public String words(FormField field, Map<String, String> typed) {
    return answers(field, typed).entrySet().stream()
        .filter(answer -> !answer.getValue().isBlank())
        .flatMap(
            answer ->
                schema
                    .field(answer.getKey())
                    .map(own -> own.label() + " " + own.inWords(answer.getValue()))
                    .stream())
        .collect(Collectors.joining("，"));
  }
}
