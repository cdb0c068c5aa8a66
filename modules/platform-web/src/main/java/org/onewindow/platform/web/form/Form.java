package org.onewindow.platform.web.form;

import gg.jte.models.runtime.JteModel;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.kernel.refusal.Stale;
import org.onewindow.platform.text.Texts;
import org.onewindow.platform.web.page.Page;

/**
 * A form between browser and use case: the texts that were typed, the record they make, and the
 * reasons why not. Made by {@link Forms}. Immutable.
 *
 * <p>Texts by convention, for a form called {@code intake.applicant}: {@code
 * intake.applicant.phone} is the label of {@code phone}, {@code intake.applicant.phone.help} its
 * help when there is such a text, {@code intake.applicant.kind.LEGAL} the label of a choice. Rows
 * ({@code rows[2].name}) share the texts of {@code rows.name}. Where there is a text {@code
 * intake.agent.whose}, the summary of errors says whose {@code intake.agent.phone} is meant.
 */
public final class Form<T extends Record> {

  private final String name;
  private final Class<T> type;
  private final Texts texts;
  private final Map<String, List<String>> typed;
  private final T value;
  private final List<Refusal> refusals;
  private final Map<String, String> names;

  Form(
      String name,
      Class<T> type,
      Texts texts,
      Map<String, List<String>> typed,
      T value,
      List<Refusal> refusals) {
    this(name, type, texts, typed, value, refusals, Map.of());
  }

  private Form(
      String name,
      Class<T> type,
      Texts texts,
      Map<String, List<String>> typed,
      T value,
      List<Refusal> refusals,
      Map<String, String> names) {
    this.name = name;
    this.type = type;
    this.texts = texts;
    this.typed = Map.copyOf(typed);
    this.value = value;
    this.refusals = List.copyOf(refusals);
    this.names = Map.copyOf(names);
  }

  /**
   * The same form, whose summary calls inputs by these labels: for inputs that are data, which
   * share one text.
   *
   * @param labels by path
   */
  public Form<T> naming(Map<String, String> labels) {
    return new Form<>(name, type, texts, typed, value, refusals, labels);
  }

  /** What was typed, when nothing speaks against it. */
  public T value() {
    if (isRefused()) {
      throw new IllegalStateException("The form " + name + " was refused");
    }
    return value;
  }

  public boolean isRefused() {
    return !refusals.isEmpty();
  }

  public List<Refusal> refusals() {
    return refusals;
  }

  /** The same form with reasons that a use case gave. */
  public Form<T> refused(List<Refusal> reasons) {
    return new Form<>(
        name,
        type,
        texts,
        typed,
        value,
        Stream.concat(refusals.stream(), reasons.stream()).toList(),
        names);
  }

  /**
   * Acts when the form is right, else shows the page again with each reason at its field: 422, or
   * 409 when somebody else was faster. What the use case refuses is shown the same way.
   */
  public Response answer(Function<T, Response> act, Function<Form<T>, JteModel> again) {
    if (isRefused()) {
      return Page.again(again.apply(this), new Refused(refusals));
    }
    try {
      return act.apply(value);
    } catch (Refused | Stale declined) {
      return Page.again(again.apply(refused(declined.reasons())), declined);
    }
  }

  /** Whether a row of this name was typed or filled in, e.g. {@code materials[M01].pages}. */
  public boolean has(String path) {
    return typed.containsKey(path);
  }

  /** The keys of the rows under a name: {@code 0, 1, 2} or {@code M01, M02}. */
  public List<String> rows(String path) {
    return RecordBinder.rowKeys(typed.keySet(), path);
  }

  /**
   * The input of a component: label, help, type, length and required mark follow from the record.
   */
  public Field field(String path) {
    Component component = component(path);
    String key = name + "." + path.replaceAll("\\[[^\\]]*\\]", "");
    Field field =
        new Field(path, texts.get(key), typed.getOrDefault(path, List.of()), errors(path))
            .help(texts.has(key + ".help") ? texts.get(key + ".help") : "");
    if (component.has(NotBlank.class)
        || component.has(NotNull.class)
        || component.has(NotEmpty.class)
        || (component.raw().isPrimitive() && component.raw() != boolean.class)) {
      field = field.required();
    }
    Optional<Size> size = component.get(Size.class);
    if (component.raw() == String.class
        && size.isPresent()
        && size.get().max() < Integer.MAX_VALUE) {
      field = field.maxLength(size.get().max());
    }
    return look(field, component, key);
  }

  private Field look(Field field, Component component, String key) {
    Class<?> raw = component.element();
    Field looked = component.isMany() ? field.many() : field;
    if (raw.isEnum()) {
      return looked.options(
          Arrays.stream(raw.getEnumConstants())
              .map(c -> ((Enum<?>) c).name())
              .map(c -> new Option(c, texts.get(key + "." + c), optional(key + "." + c + ".help")))
              .toList());
    }
    if (raw == LocalDate.class) {
      return looked.type("date").narrow();
    }
    if (raw == LocalTime.class) {
      return looked.type("time").narrow();
    }
    if (raw == LocalDateTime.class) {
      return looked.type("datetime-local").narrow();
    }
    if (raw == BigDecimal.class) {
      return looked.inputMode("decimal").narrow();
    }
    boolean whole =
        Stream.of(int.class, Integer.class, long.class, Long.class).anyMatch(raw::equals);
    return whole ? looked.inputMode("numeric").narrow() : looked;
  }

  private String optional(String key) {
    return texts.has(key) ? texts.get(key) : "";
  }

  private List<String> errors(String path) {
    return refusals.stream()
        .filter(r -> r.field().equals(path))
        .map(this::text)
        .distinct()
        .toList();
  }

  /**
   * A rule that asks for several things has one text; where the bundle has words for this input of
   * it, they say what is missing here.
   */
  private String text(Refusal refusal) {
    String here = "refused." + refusal.code() + "." + refusal.field();
    return texts.get(
        texts.has(here) ? here : "refusal." + refusal.code(), refusal.arguments().toArray());
  }

  /** Each reason once, in order, with the id of the input it belongs to: for the summary on top. */
  public List<Problem> problems() {
    return refusals.stream()
        .map(r -> new Problem(isOnPage(r) ? Field.idOf(r.field()) : "", label(r), text(r)))
        .distinct()
        .toList();
  }

  /**
   * One line of the error summary.
   *
   * @param target id of the input, or empty when the reason concerns the whole form
   * @param label of the input, or empty
   */
  public record Problem(String target, String label, String text) {}

  /** A reason about a whole row, e.g. {@code materials[M02]}, has no input to stand at. */
  private boolean isOnPage(Refusal refusal) {
    return !refusal.field().isEmpty()
        && find(refusal.field()).filter(c -> !c.element().isRecord()).isPresent();
  }

  private String label(Refusal refusal) {
    if (!isOnPage(refusal)) {
      return "";
    }
    String own = names.get(refusal.field());
    return own == null ? named(refusal.field().replaceAll("\\[[^\\]]*\\]", "")) : own;
  }

  /** The summary stands apart from the headings of the page: it says whose name is meant. */
  private String named(String path) {
    String label = texts.get(name + "." + path);
    int last = path.lastIndexOf('.');
    String whose = last < 0 ? "" : name + "." + path.substring(0, last) + ".whose";
    return texts.has(whose) ? texts.get("ui.whose", texts.get(whose), label) : label;
  }

  private Component component(String path) {
    return find(path)
        .orElseThrow(
            () -> new IllegalArgumentException(type.getSimpleName() + " has no component " + path));
  }

  private Optional<Component> find(String path) {
    Class<?> at = type;
    Component found = null;
    for (String step : path.replaceAll("\\[[^\\]]*\\]", "").split("\\.")) {
      if (at == null || !at.isRecord()) {
        return Optional.empty();
      }
      Class<?> owner = at;
      found =
          Arrays.stream(owner.getRecordComponents())
              .filter(c -> c.getName().equals(step))
              .findFirst()
              .map(c -> Component.of(owner, c))
              .orElse(null);
      at = found == null ? null : found.element();
    }
    return Optional.ofNullable(found);
  }

  /** A record component with the constraints that stand on it. */
  private record Component(Class<?> raw, Class<?> element, boolean isMany, AnnotatedElement marks) {

    static Component of(Class<?> owner, RecordComponent component) {
      try {
        Type generic = component.getGenericType();
        Class<?> element = component.getType();
        boolean many = false;
        if (generic instanceof ParameterizedType parameterized) {
          Type[] arguments = parameterized.getActualTypeArguments();
          element = (Class<?>) arguments[arguments.length - 1];
          many = true;
        }
        return new Component(
            component.getType(), element, many, owner.getDeclaredField(component.getName()));
      } catch (NoSuchFieldException e) {
        throw new IllegalStateException("Every record component has its field", e);
      }
    }

    boolean has(Class<? extends Annotation> mark) {
      return marks.isAnnotationPresent(mark);
    }

    <A extends Annotation> Optional<A> get(Class<A> mark) {
      return Optional.ofNullable(marks.getAnnotation(mark));
    }
  }
}
