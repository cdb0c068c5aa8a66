package org.onewindow.acceptance.persistence.bundle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.onewindow.acceptance.domain.bundle.BundleFinding;
import org.onewindow.acceptance.domain.matter.Finding.Severity;
import org.onewindow.kernel.refusal.Refusal;

/**
 * The fields of one JSON object of a plan. What cannot be read leaves a finding at its path and
 * line, and answers a placeholder that never reaches anybody, because a plan with an error is
 * thrown away whole. Call {@link #done} last: a field nobody asked for is an error, too.
 */
final class PlanFields {

  private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9]{0,29}");
  private static final int LARGEST = 9999;

  private final String path;
  private final LocatedJson.Fields fields;
  private final List<BundleFinding> findings;
  private final Set<String> asked = new HashSet<>();

  PlanFields(String path, LocatedJson.Fields fields, List<BundleFinding> findings) {
    this.path = path;
    this.fields = fields;
    this.findings = findings;
  }

  /** A text that must be there. */
  String text(String name, int longest) {
    String text = optional(name, longest);
    if (text.isEmpty() && !isBroken(name)) {
      complain(name, "BUNDLE_FIELD_BLANK");
    }
    return text;
  }

  /** A text that may be missing. */
  String optional(String name, int longest) {
    return leaf(name, LocatedJson.Type.TEXT).map(text -> within(name, text, longest)).orElse("");
  }

  /** A name within the bundle. */
  String key(String name) {
    String key = text(name, 30);
    if (!key.isEmpty() && !KEY.matcher(key).matches()) {
      complain(name, "BUNDLE_KEY_FORM", key);
    }
    return key;
  }

  int number(String name) {
    String digits = leaf(name, LocatedJson.Type.NUMBER).orElse("");
    if (digits.isEmpty()) {
      if (!isBroken(name)) {
        complain(name, "BUNDLE_FIELD_BLANK");
      }
      return 0;
    }
    if (!digits.matches("[0-9]{1,4}")) {
      complain(name, "BUNDLE_NUMBER_RANGE", LARGEST);
      return 0;
    }
    return Integer.parseInt(digits);
  }

  boolean flag(String name) {
    return leaf(name, LocatedJson.Type.FLAG).map(Boolean::parseBoolean).orElse(false);
  }

  <E extends Enum<E>> E choice(String name, Class<E> type, E placeholder) {
    String text = text(name, 50);
    Optional<E> found =
        Arrays.stream(type.getEnumConstants()).filter(e -> e.name().equals(text)).findFirst();
    if (found.isEmpty() && !text.isEmpty()) {
      complain(name, "BUNDLE_VALUE_UNKNOWN", Arrays.toString(type.getEnumConstants()));
    }
    return found.orElse(placeholder);
  }

  /** Texts; an array, which may be missing. */
  List<String> texts(String name, int most, int longest) {
    List<String> texts = new ArrayList<>();
    for (LocatedJson.Node node : items(name, most)) {
      if (node instanceof LocatedJson.Leaf leaf && leaf.type() == LocatedJson.Type.TEXT) {
        texts.add(within(name, leaf.text(), longest));
      } else {
        complain(name, "BUNDLE_JSON_SHAPE", "[\"…\"]");
      }
    }
    return texts;
  }

  /** Objects; an array, which may be missing. */
  <T> List<T> list(String name, int most, Function<PlanFields, T> reader) {
    List<T> values = new ArrayList<>();
    int position = 0;
    for (LocatedJson.Node node : items(name, most)) {
      position++;
      String place = at(name) + "[" + position + "]";
      if (node instanceof LocatedJson.Fields object) {
        PlanFields inner = new PlanFields(place, object, findings);
        values.add(reader.apply(inner));
        inner.done();
      } else {
        findings.add(error(place, node.line(), "BUNDLE_JSON_SHAPE", "{…}"));
      }
    }
    return values;
  }

  /** Objects told apart by a key; the same key twice is an error. */
  <T> List<T> keyed(
      String name, int most, Function<PlanFields, T> reader, Function<T, String> key) {
    Set<String> seen = new HashSet<>();
    List<T> values = list(name, most, reader);
    for (T value : values) {
      if (!key.apply(value).isEmpty() && !seen.add(key.apply(value))) {
        complain(name, "BUNDLE_KEY_TWICE", key.apply(value));
      }
    }
    return values;
  }

  /** An object; empty when it is missing. */
  <T> Optional<T> object(String name, Function<PlanFields, T> reader) {
    LocatedJson.Node node = node(name);
    if (node == null) {
      return Optional.empty();
    }
    if (!(node instanceof LocatedJson.Fields object)) {
      complain(name, "BUNDLE_JSON_SHAPE", "{…}");
      return Optional.empty();
    }
    PlanFields inner = new PlanFields(at(name), object, findings);
    T value = reader.apply(inner);
    inner.done();
    return Optional.of(value);
  }

  /** Lists of texts by any name. */
  Map<String, Set<String>> choices(int most) {
    Map<String, Set<String>> choices = new LinkedHashMap<>();
    for (String name : fields.nodes().keySet()) {
      List<String> texts = texts(name, most, 30);
      if (texts.isEmpty() && !isBroken(name)) {
        complain(name, "BUNDLE_FIELD_BLANK");
      }
      choices.put(name, Set.copyOf(texts));
    }
    return choices;
  }

  void complain(String name, String code, Object... arguments) {
    LocatedJson.Node node = fields.nodes().get(name);
    int line = node == null ? fields.line() : node.line();
    findings.add(error(at(name), line, code, arguments));
  }

  /** Says which fields nobody knows. */
  void done() {
    fields.nodes().keySet().stream()
        .filter(name -> !asked.contains(name))
        .forEach(name -> complain(name, "BUNDLE_FIELD_UNKNOWN", name));
    fields.twice().forEach(name -> complain(name, "BUNDLE_FIELD_TWICE", name));
  }

  private boolean isBroken(String name) {
    return findings.stream().anyMatch(f -> f.path().equals(at(name)));
  }

  private String at(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  private LocatedJson.Node node(String name) {
    asked.add(name);
    LocatedJson.Node node = fields.nodes().get(name);
    boolean nothing =
        node instanceof LocatedJson.Leaf leaf && leaf.type() == LocatedJson.Type.NOTHING;
    return nothing ? null : node;
  }

  private Optional<String> leaf(String name, LocatedJson.Type type) {
    LocatedJson.Node node = node(name);
    if (node == null) {
      return Optional.empty();
    }
    if (node instanceof LocatedJson.Leaf leaf && leaf.type() == type) {
      return Optional.of(leaf.text().strip());
    }
    complain(name, "BUNDLE_JSON_SHAPE", type == LocatedJson.Type.TEXT ? "\"…\"" : type.name());
    return Optional.empty();
  }

  private List<LocatedJson.Node> items(String name, int most) {
    LocatedJson.Node node = node(name);
    if (node == null) {
      return List.of();
    }
    if (!(node instanceof LocatedJson.Items items)) {
      complain(name, "BUNDLE_JSON_SHAPE", "[…]");
      return List.of();
    }
    if (items.nodes().size() > most) {
      complain(name, "BUNDLE_TOO_MANY", most);
      return List.of();
    }
    return items.nodes();
  }

  private String within(String name, String text, int longest) {
    if (text.codePointCount(0, text.length()) > longest) {
      complain(name, "BUNDLE_TEXT_TOO_LONG", longest);
      return "";
    }
    return text;
  }

  static BundleFinding error(String path, int line, String code, Object... arguments) {
    return new BundleFinding(
        Severity.ERROR, "ACC-200", path, line, Refusal.of(code, arguments).at(path));
  }
}
