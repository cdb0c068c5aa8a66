package org.onewindow.platform.notice;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;

/** Named arguments as JSON text. */
final class NoticeJson {

  /** Found once: {@link Json} looks through every jar of the server at each call. */
  private static final JsonProvider JSON = JsonProvider.provider();

  private NoticeJson() {}

  static String write(Map<String, String> arguments) {
    JsonObjectBuilder object = JSON.createObjectBuilder();
    new TreeMap<>(arguments).forEach(object::add);
    return object.build().toString();
  }

  static Map<String, String> read(String text) {
    try (JsonReader reader = JSON.createReader(new StringReader(text))) {
      JsonObject object = reader.readObject();
      Map<String, String> arguments = new TreeMap<>();
      object.forEach((name, value) -> arguments.put(name, ((JsonString) value).getString()));
      return arguments;
    }
  }
}
