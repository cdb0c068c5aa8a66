package org.onewindow.platform.web.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Set;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.identity.session.SessionCookie;
import org.onewindow.platform.web.failure.FailureServlet;
import org.onewindow.platform.web.page.Preference;

/**
 * Lets an unsafe request pass only when it comes from a page of ours, so that a foreign page cannot
 * act with the session of whoever looks at it.
 *
 * <p>Browsers tell with {@code Sec-Fetch-Site} or {@code Origin}. A client that tells nothing
 * passes when it has no cookies of ours to misuse (a machine with a bearer token); else it must
 * repeat the token of the cookie, as header {@code X-CSRF-Token} or as form field {@code _csrf}.
 */
public class SameOriginOnly extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
  private static final Set<String> OUR_COOKIES =
      Set.of(SessionCookie.NAME, Preference.TOKEN_COOKIE);
  private static final String FORM = "application/x-www-form-urlencoded";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (SAFE.contains(request.getMethod())) {
      chain.doFilter(request, response);
      return;
    }
    Origin origin =
        Origin.of(
            request.getHeader("Sec-Fetch-Site"),
            request.getHeader("Origin"),
            request.getHeader("Referer"),
            request.getHeader("Host"));
    switch (origin) {
      case OURS -> chain.doFilter(request, response);
      case FOREIGN -> refuse(request, response, "FOREIGN_ORIGIN");
      case UNTOLD -> untold(request, response, chain);
    }
  }

  private static void untold(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!hasOurCookies(request)) {
      chain.doFilter(request, response);
      return;
    }
    HttpServletRequest readable = request;
    String repeated = request.getHeader("X-CSRF-Token");
    if (repeated == null && isForm(request)) {
      KeptBody kept = new KeptBody(request);
      repeated = kept.field("_csrf");
      readable = kept;
    }
    if (fits(request, repeated)) {
      chain.doFilter(readable, response);
    } else {
      refuse(request, response, "ORIGIN_UNTOLD");
    }
  }

  private static boolean isForm(HttpServletRequest request) {
    return request.getContentType() != null && request.getContentType().startsWith(FORM);
  }

  private static boolean hasOurCookies(HttpServletRequest request) {
    return request.getCookies() != null
        && Arrays.stream(request.getCookies()).map(Cookie::getName).anyMatch(OUR_COOKIES::contains);
  }

  private static boolean fits(HttpServletRequest request, String repeated) {
    return repeated != null
        && !repeated.isEmpty()
        && Arrays.stream(request.getCookies())
            .filter(c -> c.getName().equals(Preference.TOKEN_COOKIE))
            .anyMatch(
                c ->
                    MessageDigest.isEqual(
                        c.getValue().getBytes(StandardCharsets.UTF_8),
                        repeated.getBytes(StandardCharsets.UTF_8)));
  }

  private static void refuse(HttpServletRequest request, HttpServletResponse response, String code)
      throws IOException {
    request.setAttribute(FailureServlet.REASON, Refusal.of(code));
    response.sendError(HttpServletResponse.SC_FORBIDDEN);
  }
}
