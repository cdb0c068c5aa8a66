package org.onewindow.platform.web.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * What a browser remembers for its user: a query parameter sets it, a cookie keeps it for a year.
 */
public enum Preference {
  /** {@code ?lang=zh} or {@code ?lang=en}. */
  LANGUAGE("lang", "ow_lang", Set.of("zh", "en"), "zh"),
  /** {@code ?size=elder} or {@code ?size=normal}. */
  SIZE("size", "ow_size", Set.of("normal", "elder"), "normal");

  /** Cookie that a form repeats, for browsers that do not tell where a request comes from. */
  public static final String TOKEN_COOKIE = "ow_csrf";

  private final String parameter;
  private final String cookie;
  private final Set<String> values;
  private final String initial;

  Preference(String parameter, String cookie, Set<String> values, String initial) {
    this.parameter = parameter;
    this.cookie = cookie;
    this.values = values;
    this.initial = initial;
  }

  /** The value that this request asks for or that was remembered. */
  public String of(HttpServletRequest request) {
    return asked(request)
        .or(() -> cookie(request, cookie).map(Cookie::getValue).filter(values::contains))
        .orElse(initial);
  }

  /** The value that the address of this request asks for. Reads the query only, never the body. */
  Optional<String> asked(HttpServletRequest request) {
    String query = request.getQueryString();
    if (query == null) {
      return Optional.empty();
    }
    return Arrays.stream(query.split("&"))
        .filter(p -> p.startsWith(parameter + "="))
        .map(p -> p.substring(parameter.length() + 1))
        .filter(values::contains)
        .findFirst();
  }

  String cookieName() {
    return cookie;
  }

  static Optional<Cookie> cookie(HttpServletRequest request, String name) {
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies).filter(c -> c.getName().equals(name)).findFirst();
  }
}
