package org.onewindow.platform.web.form;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.onewindow.kernel.refusal.Refusal;

/**
 * Turns typed texts into a record and back. Components may be texts, whole and decimal numbers,
 * dates, times, booleans, enums, lists or sets of these, records ({@code applicant.name}), lists of
 * records ({@code rows[0].name}) and maps of text to record ({@code materials[M01].pages}).
 *
 * <p>Texts are stripped and normalised to NFC; an empty number, date or enum is null. What cannot
 * be read becomes a refusal at its field and the value null (or zero, false), so that the other
 * fields are still checked. One instance a request.
 */
final class RecordBinder {

  private static final int MOST_ROWS = 500;
  private static final int LONGEST_KEY = 100;
  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,18})?");

  private final Map<String, List<String>> typed;
  private final List<Refusal> refusals = new ArrayList<>();

  RecordBinder(Map<String, List<String>> typed) {
    this.typed = typed;
  }

  List<Refusal> refusals() {
    return refusals;
  }

  <T extends Record> T bind(Class<T> type) {
    return type.cast(record(type, ""));
  }

  private Object record(Class<?> type, String prefix) {
    RecordComponent[] components = type.getRecordComponents();
    Object[] values = new Object[components.length];
    Class<?>[] types = new Class<?>[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      values[i] = component(components[i].getGenericType(), prefix + components[i].getName());
    }
    return construct(type, types, values);
  }

  private static Object construct(Class<?> type, Class<?>[] types, Object[] values) {
    try {
      Constructor<?> canonical = type.getDeclaredConstructor(types);
      canonical.setAccessible(true);
      return canonical.newInstance(values);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(
          "A form record takes whatever is typed; checks are constraints: " + type, e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Form record cannot be made: " + type, e);
    }
  }

  private Object component(Type generic, String path) {
    if (generic instanceof ParameterizedType parameterized) {
      Class<?> raw = (Class<?>) parameterized.getRawType();
      Type[] arguments = parameterized.getActualTypeArguments();
      if (Map.class.isAssignableFrom(raw)) {
        return map((Class<?>) arguments[1], path);
      }
      Class<?> element = (Class<?>) arguments[0];
      List<Object> elements =
          element.isRecord() ? new ArrayList<>(map(element, path).values()) : simple(element, path);
      return Set.class.isAssignableFrom(raw) ? new LinkedHashSet<>(elements) : elements;
    }
    Class<?> type = (Class<?>) generic;
    return type.isRecord() ? record(type, path + ".") : one(type, path, first(path));
  }

  private Map<String, Object> map(Class<?> element, String path) {
    Map<String, Object> rows = new LinkedHashMap<>();
    for (String key : rowKeys(typed.keySet(), path)) {
      rows.put(key, record(element, path + "[" + key + "]."));
    }
    return rows;
  }

  /** The keys between the brackets, numbers in their order, others as they came. */
  static List<String> rowKeys(Set<String> names, String path) {
    List<String> keys =
        names.stream()
            .filter(n -> n.startsWith(path + "[") && n.indexOf("].", path.length()) > 0)
            .map(n -> n.substring(path.length() + 1, n.indexOf("].", path.length())))
            .filter(key -> key.length() <= LONGEST_KEY)
            .distinct()
            .limit(MOST_ROWS)
            .toList();
    boolean numbered = keys.stream().allMatch(k -> k.matches("\\d{1,6}"));
    return numbered
        ? keys.stream().sorted(java.util.Comparator.comparingInt(Integer::parseInt)).toList()
        : keys;
  }

  private List<Object> simple(Class<?> element, String path) {
    List<Object> values = new ArrayList<>();
    for (String text : typed.getOrDefault(path, List.of())) {
      Object value = text.isBlank() ? null : one(element, path, text);
      if (value != null) {
        values.add(value);
      }
    }
    return values;
  }

  private String first(String path) {
    List<String> texts = typed.getOrDefault(path, List.of());
    return texts.isEmpty() ? "" : texts.get(0);
  }

  private Object one(Class<?> type, String path, String raw) {
    String text = Normalizer.normalize(raw, Normalizer.Form.NFC).strip();
    if (type == String.class) {
      if (!PlainText.is(text)) {
        refusals.add(Refusal.of("TEXT_UNREADABLE").at(path));
      }
      return text.replace("\r\n", "\n");
    }
    if (type == boolean.class || type == Boolean.class) {
      return text.equals("true") || text.equals("on");
    }
    if (text.isEmpty()) {
      return type.isPrimitive() ? missing(type, path) : null;
    }
    if (type == int.class || type == Integer.class) {
      return read(path, "NUMBER_MALFORMED", text, Integer::valueOf, type);
    }
    if (type == long.class || type == Long.class) {
      return read(path, "NUMBER_MALFORMED", text, Long::valueOf, type);
    }
    if (type == BigDecimal.class) {
      return read(path, "NUMBER_MALFORMED", text, RecordBinder::decimal, type);
    }
    if (type == LocalDate.class) {
      return read(path, "DATE_MALFORMED", text, LocalDate::parse, type);
    }
    if (type == LocalTime.class) {
      return read(path, "TIME_MALFORMED", text, LocalTime::parse, type);
    }
    if (type == LocalDateTime.class) {
      return read(path, "TIME_MALFORMED", text, LocalDateTime::parse, type);
    }
    if (type.isEnum()) {
      return read(path, "CHOICE_UNKNOWN", text, t -> constant(type, t), type);
    }
    throw new IllegalStateException("No form field can be a " + type + ": " + path);
  }

  /** {@code 1e999999999} is short to type and fills the memory when it is shown again. */
  private static Object decimal(String text) {
    if (!DECIMAL.matcher(text).matches()) {
      throw new NumberFormatException("Not a decimal number");
    }
    return new BigDecimal(text);
  }

  private static Object constant(Class<?> type, String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(c -> ((Enum<?>) c).name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(name));
  }

  private Object missing(Class<?> type, String path) {
    refusals.add(Refusal.of("REQUIRED").at(path));
    return zero(type);
  }

  private Object read(
      String path, String code, String text, Function<String, Object> reader, Class<?> type) {
    try {
      return reader.apply(text);
    } catch (IllegalArgumentException | DateTimeException unreadable) {
      refusals.add(Refusal.of(code).at(path));
      return zero(type);
    }
  }

  private static Object zero(Class<?> type) {
    if (type == int.class) {
      return 0;
    }
    return type == long.class ? (Object) 0L : null;
  }

  /** The texts that a browser would send for this record. */
  static Map<String, List<String>> unbind(Record value) {
    Map<String, List<String>> texts = new LinkedHashMap<>();
    spread(value, "", texts);
    return texts;
  }

  private static void spread(Record value, String prefix, Map<String, List<String>> texts) {
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      spreadOne(read(component, value), prefix + component.getName(), texts);
    }
  }

  private static void spreadOne(Object part, String path, Map<String, List<String>> texts) {
    if (part instanceof Record nested) {
      spread(nested, path + ".", texts);
    } else if (part instanceof Map<?, ?> rows) {
      rows.forEach((key, row) -> spread((Record) row, path + "[" + key + "].", texts));
    } else if (part instanceof Iterable<?> many) {
      int n = 0;
      for (Object element : many) {
        if (element instanceof Record row) {
          spread(row, path + "[" + n++ + "].", texts);
        } else {
          texts.computeIfAbsent(path, p -> new ArrayList<>()).add(text(element));
        }
      }
    } else if (part != null) {
      texts.put(path, List.of(text(part)));
    }
  }

  private static String text(Object value) {
    if (value instanceof Enum<?> constant) {
      return constant.name();
    }
    return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
  }

  private static Object read(RecordComponent component, Record value) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Form record cannot be read: " + component, e);
    }
  }
}
