package org.onewindow.platform.web.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
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
import java.util.stream.Collectors;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.platform.json.JsonText;
import org.onewindow.platform.web.form.PlainText;

/**
 * Turns JSON into a record. Components may be texts, whole and decimal numbers, flags, days, times,
 * moments, enums, records, lists and sets of these, and maps from text to these. What is left out
 * or {@code null} is null, a flag false; a primitive number and the elements of a list must be
 * there.
 *
 * <p>Everything wrong is gathered, each at its place, written as in the forms of pages: {@code
 * applicant.paper}, {@code defects[0].what}, {@code materials[M02].form}. A name that no component
 * has is wrong too: taken in silence, a mistyped name of an optional field would be a wrong answer
 * that nobody sees. One instance a body.
 */
final class JsonRecords {

  /** More entries than any list or map of ours is ever sent with. */
  private static final int MOST_ENTRIES = 500;

  private static final int LONGEST_KEY = 100;

  private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,18}");

  /** Without exponent: {@code 1e999999999} is short to write and fills the memory when printed. */
  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,18})?");

  private final List<Refusal> wrong = new ArrayList<>();

  private JsonRecords() {}

  /** Whether a body of this type is read here: a record, or a list of records. */
  static boolean canRead(Type type) {
    return type instanceof Class<?> raw
        ? raw.isRecord()
        : type instanceof ParameterizedType many
            && many.getRawType() == List.class
            && canRead(many.getActualTypeArguments()[0]);
  }

  /**
   * @param type a record, or a list of records
   * @throws Refused {@code BODY_UNREADABLE} when the body is no JSON object or list; else with
   *     every reason, each at its place
   */
  static Object read(Type type, byte[] body) {
    JsonValue.ValueType wanted =
        type instanceof Class<?> ? JsonValue.ValueType.OBJECT : JsonValue.ValueType.ARRAY;
    JsonValue json =
        JsonText.read(body)
            .filter(value -> value.getValueType() == wanted)
            .orElseThrow(() -> Refusal.of("BODY_UNREADABLE").raise());
    JsonRecords reader = new JsonRecords();
    Object value = reader.value(type, json, "");
    if (!reader.wrong.isEmpty()) {
      throw new Refused(reader.wrong);
    }
    return value;
  }

  private Object value(Type type, JsonValue json, String path) {
    if (json == null || json == JsonValue.NULL) {
      return type instanceof Class<?> raw && raw.isPrimitive() ? missing(raw, path) : null;
    }
    if (type instanceof ParameterizedType parameterized) {
      return many(parameterized, json, path);
    }
    Class<?> raw = (Class<?>) type;
    return raw.isRecord() ? record(raw, json, path) : one(raw, json, path);
  }

  private Object record(Class<?> type, JsonValue json, String path) {
    if (!(json instanceof JsonObject object)) {
      return refused("JSON_OBJECT_EXPECTED", path);
    }
    RecordComponent[] components = type.getRecordComponents();
    Set<String> known =
        Arrays.stream(components).map(RecordComponent::getName).collect(Collectors.toSet());
    object.keySet().stream()
        .filter(name -> !known.contains(name))
        .limit(MOST_ENTRIES)
        .forEach(name -> refused("JSON_FIELD_UNKNOWN", at(path, JsonFields.shown(name))));
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      String name = components[i].getName();
      values[i] = value(components[i].getGenericType(), object.get(name), at(path, name));
    }
    return construct(type, components, values);
  }

  private static Object construct(Class<?> type, RecordComponent[] components, Object... values) {
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      Constructor<?> canonical = type.getDeclaredConstructor(types);
      canonical.setAccessible(true);
      return canonical.newInstance(values);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(
          "A record of a body takes whatever is sent; checks are constraints: " + type,
          e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("A record of a body cannot be made: " + type, e);
    }
  }

  private Object many(ParameterizedType type, JsonValue json, String path) {
    Class<?> raw = (Class<?>) type.getRawType();
    Type[] arguments = type.getActualTypeArguments();
    if (Map.class.isAssignableFrom(raw)) {
      return map(arguments[1], json, path);
    }
    List<Object> elements = list(arguments[0], json, path);
    return Set.class.isAssignableFrom(raw) ? new LinkedHashSet<>(elements) : elements;
  }

  private List<Object> list(Type element, JsonValue json, String path) {
    List<Object> elements = new ArrayList<>();
    if (!(json instanceof JsonArray array)) {
      refused("JSON_ARRAY_EXPECTED", path);
    } else if (array.size() > MOST_ENTRIES) {
      refused("JSON_ARRAY_TOO_LONG", path, MOST_ENTRIES);
    } else {
      for (int i = 0; i < array.size(); i++) {
        String place = path + "[" + i + "]";
        elements.add(
            array.get(i) == JsonValue.NULL
                ? refused("JSON_FIELD_MISSING", place)
                : value(element, array.get(i), place));
      }
    }
    return elements;
  }

  private Map<String, Object> map(Type element, JsonValue json, String path) {
    Map<String, Object> entries = new LinkedHashMap<>();
    if (!(json instanceof JsonObject object)) {
      refused("JSON_OBJECT_EXPECTED", path);
    } else if (object.size() > MOST_ENTRIES) {
      refused("JSON_ARRAY_TOO_LONG", path, MOST_ENTRIES);
    } else {
      object.forEach(
          (key, entry) -> {
            String place = path + "[" + JsonFields.shown(key) + "]";
            if (key.length() > LONGEST_KEY) {
              refused("JSON_KEY_TOO_LONG", place, LONGEST_KEY);
            } else {
              entries.put(text(key, place), value(element, entry, place));
            }
          });
    }
    return entries;
  }

  private Object one(Class<?> type, JsonValue json, String path) {
    if (type == String.class) {
      return json instanceof JsonString text
          ? text(text.getString(), path)
          : refused("JSON_TEXT_EXPECTED", path);
    }
    if (type == int.class || type == Integer.class) {
      return number(json, path, text -> Integer.valueOf(like(WHOLE, text)), type);
    }
    if (type == long.class || type == Long.class) {
      return number(json, path, text -> Long.valueOf(like(WHOLE, text)), type);
    }
    if (type == BigDecimal.class) {
      return number(json, path, text -> new BigDecimal(like(DECIMAL, text)), type);
    }
    if (type == boolean.class || type == Boolean.class) {
      return flag(json, path);
    }
    if (type == LocalDate.class) {
      return written(json, path, "JSON_DATE_EXPECTED", LocalDate::parse);
    }
    if (type == LocalTime.class) {
      return written(json, path, "JSON_TIME_EXPECTED", LocalTime::parse);
    }
    if (type == LocalDateTime.class) {
      return written(json, path, "JSON_TIME_EXPECTED", LocalDateTime::parse);
    }
    if (type == Instant.class) {
      return written(json, path, "JSON_MOMENT_EXPECTED", Instant::parse);
    }
    if (type.isEnum()) {
      return choice(type, json, path);
    }
    throw new IllegalStateException("No body can hold a " + type + ": " + path);
  }

  private String text(String text, String path) {
    return PlainText.is(text) ? text : (String) refused("JSON_TEXT_UNREADABLE", path);
  }

  private Object number(
      JsonValue json, String path, Function<String, Object> reader, Class<?> type) {
    if (json instanceof JsonNumber number) {
      try {
        return reader.apply(number.toString());
      } catch (NumberFormatException e) {
        refused("JSON_NUMBER_EXPECTED", path);
        return zero(type);
      }
    }
    refused("JSON_NUMBER_EXPECTED", path);
    return zero(type);
  }

  private static String like(Pattern form, String text) {
    if (!form.matcher(text).matches()) {
      throw new NumberFormatException("Not written like " + form);
    }
    return text;
  }

  private Object flag(JsonValue json, String path) {
    if (json != JsonValue.TRUE && json != JsonValue.FALSE) {
      refused("JSON_FLAG_EXPECTED", path);
    }
    return json == JsonValue.TRUE;
  }

  private Object written(
      JsonValue json, String path, String code, Function<String, Object> reader) {
    if (json instanceof JsonString text) {
      try {
        return reader.apply(text.getString());
      } catch (DateTimeException e) {
        return refused(code, path);
      }
    }
    return refused(code, path);
  }

  private Object choice(Class<?> type, JsonValue json, String path) {
    if (!(json instanceof JsonString text)) {
      return refused("JSON_TEXT_EXPECTED", path);
    }
    for (Object constant : type.getEnumConstants()) {
      if (((Enum<?>) constant).name().equals(text.getString())) {
        return constant;
      }
    }
    String all =
        Arrays.stream(type.getEnumConstants())
            .map(c -> ((Enum<?>) c).name())
            .collect(Collectors.joining(", "));
    return refused("JSON_CHOICE_UNKNOWN", path, JsonFields.shown(text.getString()), all);
  }

  private Object missing(Class<?> type, String path) {
    if (type == boolean.class) {
      return Boolean.FALSE;
    }
    refused("JSON_FIELD_MISSING", path);
    return zero(type);
  }

  private static Object zero(Class<?> type) {
    if (type == int.class) {
      return 0;
    }
    return type == long.class ? (Object) 0L : null;
  }

  /** Always null, so that the other fields are looked at too. */
  private Object refused(String code, String path, Object... arguments) {
    Object[] all = new Object[arguments.length + 1];
    all[0] = path;
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    wrong.add(Refusal.of(code, all).at(path));
    return null;
  }

  private static String at(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }
}
