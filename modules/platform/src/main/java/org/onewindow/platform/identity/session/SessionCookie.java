package org.onewindow.platform.identity.session;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.NewCookie;

/**
 * The cookie that carries a session's token: not readable by scripts, not sent with requests that
 * other sites make, secure where the request was. It has no age of its own: the server ends
 * sessions.
 */
public final class SessionCookie {

  public static final String NAME = "ow_session";

  private SessionCookie() {}

  /** The token that the browser sent, or null. */
  public static String of(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    if (cookies != null) {
      for (Cookie cookie : cookies) {
        if (cookie.getName().equals(NAME)) {
          return cookie.getValue();
        }
      }
    }
    return null;
  }

  public static NewCookie carrying(SessionToken token, boolean secure) {
    return cookie(token.text(), NewCookie.DEFAULT_MAX_AGE, secure);
  }

  /** Makes the browser forget. */
  public static NewCookie gone(boolean secure) {
    return cookie("", 0, secure);
  }

  private static NewCookie cookie(String value, int age, boolean secure) {
    return new NewCookie.Builder(NAME)
        .value(value)
        .path("/")
        .maxAge(age)
        .httpOnly(true)
        .secure(secure)
        .sameSite(NewCookie.SameSite.LAX)
        .build();
  }
}
