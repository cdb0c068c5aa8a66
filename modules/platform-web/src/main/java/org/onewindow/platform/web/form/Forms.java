package org.onewindow.platform.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.text.Texts;
import org.onewindow.platform.web.page.View;

/**
 * Makes {@link Form}s: empty, filled from a record, or read from what a browser sent.
 *
 * <pre>{@code
 * Form<Applicant> form = forms.read("intake.applicant", Applicant.class, typed);
 * return form.answer(
 *     applicant -> { setApplicant.of(no, applicant); return Redirect.to(next).saying("intake.kept"); },
 *     again -> TEMPLATES.applicant(view, again));
 * }</pre>
 */
@RequestScoped
public class Forms {

  private static final String REQUIRED = "REQUIRED";
  private static final int LONGEST_TEXT = 256 * 1024;

  private Validator validator;
  private Texts texts;

  protected Forms() {}

  @Inject
  Forms(Validator validator, View view) {
    this(validator, view.texts());
  }

  Forms(Validator validator, Texts texts) {
    this.validator = validator;
    this.texts = texts;
  }

  /** A form with nothing in it. */
  public <T extends Record> Form<T> empty(String name, Class<T> type) {
    return new Form<>(name, type, texts, Map.of(), null, List.of());
  }

  /** A form that shows what is known already. */
  public <T extends Record> Form<T> of(String name, T value) {
    @SuppressWarnings("unchecked")
    Class<T> type = (Class<T>) value.getClass();
    return new Form<>(name, type, texts, RecordBinder.unbind(value), value, List.of());
  }

  /** What was typed, checked against the constraints of the record. */
  public <T extends Record> Form<T> read(
      String name, Class<T> type, MultivaluedMap<String, String> typed) {
    return read(name, type, (Map<String, List<String>>) typed);
  }

  /** The text parts of a multipart form; the files among the parts are left to the caller. */
  public <T extends Record> Form<T> read(String name, Class<T> type, List<EntityPart> parts)
      throws IOException {
    Map<String, List<String>> typed = new LinkedHashMap<>();
    for (EntityPart part : parts) {
      if (part.getFileName().isEmpty()) {
        String text =
            new String(part.getContent().readNBytes(LONGEST_TEXT), StandardCharsets.UTF_8);
        typed.computeIfAbsent(part.getName(), n -> new ArrayList<>()).add(text);
      }
    }
    return read(name, type, typed);
  }

  <T extends Record> Form<T> read(String name, Class<T> type, Map<String, List<String>> typed) {
    RecordBinder binder = new RecordBinder(typed);
    T value = binder.bind(type);
    List<Refusal> refusals = new ArrayList<>(binder.refusals());
    var unreadable = refusals.stream().map(Refusal::field).collect(Collectors.toSet());
    validator.validate(value).stream()
        .map(Constraints::refusal)
        .filter(r -> !unreadable.contains(r.field()))
        .sorted(Comparator.comparing(Refusal::code))
        .forEach(refusals::add);
    Set<String> blank =
        refusals.stream()
            .filter(r -> r.code().equals(REQUIRED))
            .map(Refusal::field)
            .collect(Collectors.toSet());
    // what is missing has no form that could be wrong
    refusals.removeIf(r -> blank.contains(r.field()) && !r.code().equals(REQUIRED));
    List<String> order = Order.of(type);
    refusals.sort(Comparator.comparingInt(r -> Order.place(order, r.field())));
    return new Form<>(name, type, texts, typed, value, refusals);
  }

  /**
   * The order in which reasons are listed: that of the components, then those of the whole form.
   */
  private static final class Order {

    private Order() {}

    static List<String> of(Class<? extends Record> type) {
      return java.util.Arrays.stream(type.getRecordComponents()).map(c -> c.getName()).toList();
    }

    static int place(List<String> order, String field) {
      int at = order.indexOf(field.split("[.\\[]", 2)[0]);
      return at < 0 ? order.size() : at;
    }
  }
}
