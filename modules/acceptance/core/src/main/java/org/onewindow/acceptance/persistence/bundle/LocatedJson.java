package org.onewindow.acceptance.persistence.bundle;

import jakarta.json.Json;
import jakarta.json.stream.JsonParser;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON document that still knows on which line each value stands. Immutable. */
final class LocatedJson {

  private LocatedJson() {}

  /** A value with the line it ends its name or itself on, counted from 1. */
  sealed interface Node {
    int line();
  }

  /** An object; of a name that stands twice the last one counts, and the name is remembered. */
  record Fields(int line, Map<String, Node> nodes, List<String> twice) implements Node {}

  /** An array. */
  record Items(int line, List<Node> nodes) implements Node {}

  /** Text, number, true, false or null, as written. */
  record Leaf(int line, Type type, String text) implements Node {}

  /** Kinds of leaves. */
  enum Type {
    TEXT,
    NUMBER,
    FLAG,
    NOTHING
  }

  /**
   * @throws jakarta.json.JsonException when it is no JSON; the message names line and column
   */
  static Node read(byte[] document) {
    try (JsonParser parser = Json.createParser(new ByteArrayInputStream(document))) {
      JsonParser.Event first = parser.next();
      Node root = node(parser, first);
      while (parser.hasNext()) {
        parser.next(); // what follows the document is an error that the parser reports
      }
      return root;
    }
  }

  private static Node node(JsonParser parser, JsonParser.Event event) {
    int line = (int) Math.max(1, parser.getLocation().getLineNumber());
    return switch (event) {
      case START_OBJECT -> fields(parser, line);
      case START_ARRAY -> items(parser, line);
      case VALUE_STRING -> new Leaf(line, Type.TEXT, parser.getString());
      case VALUE_NUMBER -> new Leaf(line, Type.NUMBER, parser.getString());
      case VALUE_TRUE -> new Leaf(line, Type.FLAG, "true");
      case VALUE_FALSE -> new Leaf(line, Type.FLAG, "false");
      case VALUE_NULL -> new Leaf(line, Type.NOTHING, "");
      default -> throw new IllegalStateException("Not the beginning of a value: " + event);
    };
  }

  private static Fields fields(JsonParser parser, int line) {
    Map<String, Node> nodes = new LinkedHashMap<>();
    List<String> twice = new ArrayList<>();
    for (JsonParser.Event event = parser.next();
        event != JsonParser.Event.END_OBJECT;
        event = parser.next()) {
      String name = parser.getString();
      if (nodes.put(name, node(parser, parser.next())) != null) {
        twice.add(name);
      }
    }
    return new Fields(line, nodes, twice);
  }

  private static Items items(JsonParser parser, int line) {
    List<Node> nodes = new ArrayList<>();
    for (JsonParser.Event event = parser.next();
        event != JsonParser.Event.END_ARRAY;
        event = parser.next()) {
      nodes.add(node(parser, event));
    }
    return new Items(line, nodes);
  }
}
