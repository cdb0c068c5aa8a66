package org.onewindow.platform.identity.session;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

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

  public static void set(HttpServletResponse response, SessionToken token, boolean secure) {
    response.addHeader("Set-Cookie", NAME + "=" + token.text() + attributes(secure));
  }

  public static void clear(HttpServletResponse response, boolean secure) {
    response.addHeader("Set-Cookie", NAME + "=; Max-Age=0" + attributes(secure));
  }

  private static String attributes(boolean secure) {
    return "; Path=/; HttpOnly; SameSite=Lax" + (secure ? "; Secure" : "");
  }
}
