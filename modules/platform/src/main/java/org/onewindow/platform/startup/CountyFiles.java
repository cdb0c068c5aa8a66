package org.onewindow.platform.startup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.onewindow.platform.config.Settings;

/**
 * The files that describe a county: its units, windows, people, matters. The setting {@code
 * onewindow.county} names them, separated by commas, each a path or {@code classpath:…}; a file is
 * a JSON object, and every module reads the sections it knows, from whichever file has them.
 */
@ApplicationScoped
public class CountyFiles {

  private static final String CLASSPATH = "classpath:";

  private final Settings settings;

  protected CountyFiles() {
    this(null);
  }

  @Inject
  public CountyFiles(Settings settings) {
    this.settings = settings;
  }

  /**
   * The entries of a section, over all files in their order; empty when no file has it.
   *
   * @throws IllegalStateException with one plain sentence when a file cannot be read
   */
  public List<JsonObject> section(String name) {
    List<JsonObject> entries = new ArrayList<>();
    for (String file : names()) {
      JsonObject county = read(file);
      if (county.containsKey(name)) {
        if (county.get(name).getValueType() != JsonValue.ValueType.ARRAY) {
          throw new IllegalStateException(file + ": " + name + " is not a list.");
        }
        county.getJsonArray(name).forEach(entry -> entries.add(object(file, name, entry)));
      }
    }
    return entries;
  }

  private List<String> names() {
    return Arrays.stream(settings.text("onewindow.county", "").split(","))
        .map(String::strip)
        .filter(f -> !f.isEmpty())
        .toList();
  }

  private static JsonObject object(String file, String section, JsonValue entry) {
    if (entry.getValueType() != JsonValue.ValueType.OBJECT) {
      throw new IllegalStateException(file + ": each entry of " + section + " is an object.");
    }
    return entry.asJsonObject();
  }

  private static JsonObject read(String file) {
    try (InputStream in = open(file);
        JsonReader reader = Json.createReader(in)) {
      return reader.readObject();
    } catch (IOException | JsonException e) {
      throw new IllegalStateException(
          "The county file " + file + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static InputStream open(String file) throws IOException {
    if (!file.startsWith(CLASSPATH)) {
      return Files.newInputStream(Path.of(file));
    }
    String resource = file.substring(CLASSPATH.length());
    InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource);
    if (in == null) {
      in = ClassLoader.getSystemResourceAsStream(resource);
    }
    if (in == null) {
      throw new IOException("no such resource");
    }
    return in;
  }
}
