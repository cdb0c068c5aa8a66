package org.onewindow.standalone;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The invented departments around the demo county: what their registers know, how each behaves at
 * the moment, and what was pushed to them. Lives as long as the process. Thread-safe.
 */
final class DemoGovernment {

  private static final String FILE = "government/services.json";
  private static final int MOST_KEPT = 500;

  private final List<Service> registers;
  private final List<Service> receivers;
  private final JsonObject content;
  private final Map<String, DemoBehaviour> behaviours = new ConcurrentHashMap<>();
  private final Map<String, Received> byKey = new HashMap<>();
  private final Deque<Received> received = new ArrayDeque<>();

  /**
   * A service of a department.
   *
   * @param path under the server's address, such as {@code /registers/market}
   * @param kind basic, qualification or handling; empty for a receiver
   */
  record Service(String path, String code, String name, String kind) {}

  /**
   * Something that was pushed.
   *
   * @param key what makes it one thing, however often it comes
   * @param times how often it came; the first time counts
   */
  record Received(
      String receiver, String key, JsonObject body, Instant at, String receipt, int times) {
    private Received again() {
      return new Received(receiver, key, body, at, receipt, times + 1);
    }
  }

  DemoGovernment() {
    try (InputStream in = DemoGovernment.class.getClassLoader().getResourceAsStream(FILE);
        JsonReader reader = Json.createReader(in)) {
      content = reader.readObject();
    } catch (IOException e) {
      throw new IllegalStateException(FILE + " cannot be read", e);
    }
    registers = services("registers", "/registers/");
    receivers = services("receivers", "/receivers/");
  }

  private List<Service> services(String list, String path) {
    return content.getJsonArray(list).stream()
        .map(JsonValue::asJsonObject)
        .map(
            s ->
                new Service(
                    path + s.getString("code"),
                    s.getString("code"),
                    s.getString("name"),
                    s.getString("kind", "")))
        .toList();
  }

  List<Service> registers() {
    return registers;
  }

  List<Service> receivers() {
    return receivers;
  }

  DemoBehaviour behaviour(Service of) {
    return behaviours.getOrDefault(of.path(), DemoBehaviour.NORMAL);
  }

  void behave(Service it, DemoBehaviour how) {
    behaviours.put(it.path(), how);
  }

  /** The facts a register has about the holder of a number, as it answers them. */
  Optional<JsonObject> facts(Service register, String number) {
    JsonObject entry =
        content.getJsonArray("registers").stream()
            .map(JsonValue::asJsonObject)
            .filter(r -> r.getString("code").equals(register.code()))
            .findFirst()
            .orElseThrow();
    return entry.getJsonArray("records").stream()
        .map(JsonValue::asJsonObject)
        .filter(r -> r.getString("number").equals(number))
        .findFirst()
        .map(r -> answer(entry.getString("asOf"), r.getJsonArray("facts")));
  }

  private static JsonObject answer(String asOf, JsonArray facts) {
    var told = Json.createArrayBuilder();
    for (JsonValue each : facts) {
      JsonArray fact = each.asJsonArray();
      told.add(
          Json.createObjectBuilder()
              .add("label", fact.getString(0))
              .add("value", fact.getString(1)));
    }
    return Json.createObjectBuilder().add("asOf", asOf).add("facts", told).build();
  }

  /** An electronic licence by its number; spaces in a number do not count. */
  Optional<JsonObject> licence(String number) {
    return content.getJsonArray("licences").stream()
        .map(JsonValue::asJsonObject)
        .filter(l -> l.getString("number").equals(number.replaceAll("\\s", "")))
        .findFirst();
  }

  /** Takes what is pushed; the same key again changes nothing and gets the same receipt. */
  synchronized Received receive(Service receiver, String key, JsonObject body, Instant at) {
    String of = receiver.code() + " " + key;
    Received known = byKey.get(of);
    Received now =
        known == null
            ? new Received(
                receiver.code(), key, body, at, receiver.code() + "-" + (byKey.size() + 1), 1)
            : known.again();
    byKey.put(of, now);
    received.removeIf(r -> r.receiver().equals(receiver.code()) && r.key().equals(key));
    received.addFirst(now);
    if (received.size() > MOST_KEPT) {
      Received oldest = received.removeLast();
      byKey.remove(oldest.receiver() + " " + oldest.key());
    }
    return now;
  }

  /** What was pushed, the latest first. */
  synchronized List<Received> received() {
    return Collections.unmodifiableList(new ArrayList<>(received));
  }
}
