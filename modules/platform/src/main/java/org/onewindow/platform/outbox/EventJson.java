package org.onewindow.platform.outbox;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;

/** Events as JSON text. Thread-safe. */
final class EventJson {

  private static final Jsonb JSON =
      JsonbBuilder.create(new JsonbConfig().withNullValues(true).withEncoding("UTF-8"));

  private EventJson() {}

  static String write(Record event) {
    return JSON.toJson(event);
  }

  static <E extends Record> E read(String text, Class<E> type) {
    return JSON.fromJson(text, type);
  }
}
