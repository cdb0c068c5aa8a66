package org.onewindow.web.access;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Real ids of things that belong to somebody: a case of the health section received in the hall,
 * the drafts, cases, uploads and mandates of an online applicant, a clerk's draft. Every endpoint
 * is asked with these, by whoever asks.
 */
final class OthersThings {

  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

  private final Map<String, Map<String, String>> byPath = new LinkedHashMap<>();

  /** For endpoints below a path; what is said first goes first. */
  OthersThings below(String path, String... namesAndIds) {
    Map<String, String> ids = byPath.computeIfAbsent(path, key -> new LinkedHashMap<>());
    for (int i = 0; i < namesAndIds.length; i += 2) {
      ids.put(namesAndIds[i], namesAndIds[i + 1]);
    }
    return this;
  }

  /** The address of an endpoint with the ids filled in. */
  String address(String path) {
    return filled(path, path);
  }

  /** A text with the ids filled in that an endpoint of this path has. */
  String filled(String path, String text) {
    Matcher place = PLACE.matcher(text);
    StringBuilder address = new StringBuilder();
    while (place.find()) {
      place.appendReplacement(address, Matcher.quoteReplacement(id(path, place.group(1))));
    }
    return place.appendTail(address).toString();
  }

  private String id(String path, String name) {
    return byPath.entrySet().stream()
        .filter(e -> path.startsWith(e.getKey()) && e.getValue().containsKey(name))
        .map(e -> e.getValue().get(name))
        .findFirst()
        .orElseThrow(
            () ->
                new AssertionError(
                    "A new endpoint has an id that this test does not know: {"
                        + name
                        + "} in "
                        + path
                        + ". Say in WhoMayReachWhatIT.othersThings() whose it is."));
  }
}
