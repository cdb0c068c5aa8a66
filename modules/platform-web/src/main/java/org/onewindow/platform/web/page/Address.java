package org.onewindow.platform.web.page;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Builds addresses within the product. */
public final class Address {

  private Address() {}

  /** A path with its query string, where one parameter has this value and the others are kept. */
  public static String with(String path, String query, String parameter, String value) {
    String pair = encode(parameter) + "=" + encode(value);
    return path
        + "?"
        + Stream.concat(kept(query, parameter), Stream.of(pair)).collect(Collectors.joining("&"));
  }

  /** A path with its query string, without one parameter. */
  public static String without(String path, String query, String parameter) {
    String rest = kept(query, parameter).collect(Collectors.joining("&"));
    return rest.isEmpty() ? path : path + "?" + rest;
  }

  private static Stream<String> kept(String query, String parameter) {
    return Arrays.stream(query.split("&"))
        .filter(p -> !p.isEmpty() && !p.equals(parameter) && !p.startsWith(parameter + "="));
  }

  /**
   * Path and query of an absolute address, e.g. a {@code Referer}; the empty string without one.
   */
  public static String pathOf(String address) {
    if (address == null) {
      return "";
    }
    try {
      URI uri = URI.create(address);
      String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
      return uri.getRawPath() == null ? "" : uri.getRawPath() + query;
    } catch (IllegalArgumentException notAnAddress) {
      return "";
    }
  }

  /** Percent-encodes one path segment or query value. */
  public static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /**
   * A path to return to that came from outside: only a path within the product, else the fallback.
   * Refuses {@code //host}, back-slashes and control characters, which browsers read as other
   * hosts.
   */
  public static String within(String wanted, String fallback) {
    boolean ours =
        wanted != null
            && wanted.startsWith("/")
            && !wanted.startsWith("//")
            && wanted.length() <= 2000
            && wanted.chars().noneMatch(c -> c < 0x20 || c == '\\' || c == 0x7f);
    return ours ? wanted : fallback;
  }
}
