package org.onewindow.platform.json;

import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** JSON as strictly as it is defined: UTF-8, one value, no name twice, no deeper than needed. */
public final class JsonText {

  /** Found once: {@link Json} looks through every jar of the server at each call. */
  private static final JsonProvider JSON = JsonProvider.provider();

  /** A name that stands twice makes a text ambiguous, so it is malformed. */
  private static final JsonReaderFactory READERS =
      JSON.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

  private JsonText() {}

  /** The value; empty when this is no JSON. */
  public static Optional<JsonValue> read(byte[] body) {
    if (JsonDepth.isExceeded(body)) {
      return Optional.empty();
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
      requireOneValue(text);
      try (JsonReader reader = READERS.createReader(new StringReader(text))) {
        return Optional.of(reader.readValue());
      }
    } catch (JsonException | IllegalStateException | CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** The reader stops behind the first value and does not look whether more follows. */
  private static void requireOneValue(String text) {
    int depth = 0;
    int values = 0;
    try (JsonParser parser = JSON.createParser(new StringReader(text))) {
      while (parser.hasNext()) {
        switch (parser.next()) {
          case START_OBJECT, START_ARRAY -> values += depth++ == 0 ? 1 : 0;
          case END_OBJECT, END_ARRAY -> depth--;
          default -> values += depth == 0 ? 1 : 0;
        }
      }
    }
    if (values != 1) {
      throw new JsonException("Not one value");
    }
  }
}
