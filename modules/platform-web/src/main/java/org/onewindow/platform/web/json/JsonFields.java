package org.onewindow.platform.web.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.platform.json.JsonText;

/**
 * The fields of one JSON object, read one by one, so that each thing wrong with it has its own
 * answer at its own place. {@code null} counts as left out. Binding to records would let a mistyped
 * name of an optional field pass in silence, and with it a wrong deadline.
 */
public final class JsonFields {

  private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");

  private final JsonObject object;
  private final String path;
  private final String label;

  /**
   * @param path of the object, e.g. {@code events[2]}; empty for the whole
   * @param label what else names it to a reader, e.g. the type of the event; may be empty
   */
  public JsonFields(JsonObject object, String path, String label) {
    this.object = object;
    this.path = path;
    this.label = label;
  }

  /**
   * Reads the body of a request.
   *
   * @param mostBytes a larger body is refused without being read to its end
   * @throws Refused {@code JSON_TOO_LARGE} (413) or {@code JSON_MALFORMED} (400)
   */
  public static JsonFields of(InputStream body, int mostBytes) throws IOException {
    byte[] bytes = body.readNBytes(mostBytes + 1);
    if (bytes.length > mostBytes) {
      throw Refusal.of("JSON_TOO_LARGE", mostBytes / 1024).raise();
    }
    return of(bytes);
  }

  /**
   * @throws Refused {@code JSON_MALFORMED} (400) unless it is one JSON object in UTF-8
   */
  public static JsonFields of(byte[] body) {
    return JsonText.read(body)
        .filter(JsonObject.class::isInstance)
        .map(object -> new JsonFields((JsonObject) object, "", ""))
        .orElseThrow(() -> Refusal.of("JSON_MALFORMED").raise());
  }

  /**
   * @throws Refused {@code JSON_FIELD_UNKNOWN} for the first field that is not listed
   */
  public JsonFields only(Set<String> names) {
    for (String name : object.keySet()) {
      if (!names.contains(name)) {
        throw refused("JSON_FIELD_UNKNOWN", name);
      }
    }
    return this;
  }

  public String at(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  /** A refusal at one of the fields, its place being the first argument. */
  public Refused refused(String code, String name, Object... arguments) {
    String place = at(name);
    Object[] all = new Object[arguments.length + 1];
    all[0] = label.isEmpty() ? place : place + " (" + label + ")";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return Refusal.of(code, all).at(place).raise();
  }

  public Optional<JsonValue> value(String name) {
    return Optional.ofNullable(object.get(name)).filter(v -> v != JsonValue.NULL);
  }

  private JsonValue required(String name) {
    return value(name).orElseThrow(() -> refused("JSON_FIELD_MISSING", name));
  }

  public String text(String name) {
    if (required(name) instanceof JsonString text) {
      return text.getString();
    }
    throw refused("JSON_TEXT_EXPECTED", name);
  }

  public Optional<String> optionalText(String name) {
    return value(name).map(v -> text(name));
  }

  public int number(String name) {
    return number(name, required(name));
  }

  private int number(String name, JsonValue value) {
    if (value instanceof JsonNumber number && WHOLE.matcher(number.toString()).matches()) {
      return number.intValue();
    }
    throw refused("JSON_NUMBER_EXPECTED", name);
  }

  public boolean flag(String name) {
    JsonValue value = required(name);
    if (value == JsonValue.TRUE || value == JsonValue.FALSE) {
      return value == JsonValue.TRUE;
    }
    throw refused("JSON_FLAG_EXPECTED", name);
  }

  public <E extends Enum<E>> E choice(String name, Class<E> type) {
    String text = text(name);
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(text)) {
        return constant;
      }
    }
    throw refused("JSON_CHOICE_UNKNOWN", name, shown(text), String.join(", ", names(type)));
  }

  private static <E extends Enum<E>> List<String> names(Class<E> type) {
    return java.util.Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
  }

  /** What was sent, short enough to be shown again. */
  public static String shown(String text) {
    return text.length() > 40 ? text.substring(0, 40) + "…" : text;
  }

  public JsonFields object(String name) {
    if (required(name) instanceof JsonObject inner) {
      return new JsonFields(inner, at(name), label);
    }
    throw refused("JSON_OBJECT_EXPECTED", name);
  }

  public JsonArray array(String name, int most) {
    if (required(name) instanceof JsonArray array) {
      if (array.size() > most) {
        throw refused("JSON_ARRAY_TOO_LONG", name, most);
      }
      return array;
    }
    throw refused("JSON_ARRAY_EXPECTED", name);
  }

  public List<JsonFields> objects(String name, int most) {
    JsonArray array = array(name, most);
    List<JsonFields> objects = new ArrayList<>();
    for (int i = 0; i < array.size(); i++) {
      String place = name + "[" + i + "]";
      if (!(array.get(i) instanceof JsonObject inner)) {
        throw refused("JSON_OBJECT_EXPECTED", place);
      }
      objects.add(new JsonFields(inner, at(place), label));
    }
    return objects;
  }

  public List<Integer> numbers(String name, int most) {
    JsonArray array = array(name, most);
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < array.size(); i++) {
      numbers.add(number(name + "[" + i + "]", array.get(i)));
    }
    return numbers;
  }

  public List<String> texts(String name, int most) {
    JsonArray array = array(name, most);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < array.size(); i++) {
      if (!(array.get(i) instanceof JsonString text)) {
        throw refused("JSON_TEXT_EXPECTED", name + "[" + i + "]");
      }
      texts.add(text.getString());
    }
    return texts;
  }

  /** The same object, named to a reader by more than its place. */
  public JsonFields called(String name) {
    return new JsonFields(object, path, name);
  }
}
