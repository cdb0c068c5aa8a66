package org.onewindow.platform.web.guard;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.onewindow.platform.identity.oidc.OidcSettings;
import org.onewindow.platform.identity.session.Proxy;

/**
 * Sets the headers that make a browser careful. Nothing inline runs, nobody frames our pages,
 * nothing is kept in a cache unless its own resource says so.
 */
public class ProtectiveHeaders extends HttpFilter {

  static final String CONTENT_SECURITY =
      "default-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:; object-src 'none';"
          + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  /** The camera is for scanning papers at the window, by ourselves only. */
  static final String PERMISSIONS =
      "camera=(self), microphone=(self), geolocation=(), payment=(), usb=(), bluetooth=(),"
          + " serial=(), browsing-topics=()";

  private static final long serialVersionUID = 1L;

  @Inject private OidcSettings oidc;
  @Inject private Proxy proxy;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader("Content-Security-Policy", contentSecurity(oidc.origin()));
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Permissions-Policy", PERMISSIONS);
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader("Cache-Control", "no-store");
    if (proxy.isSecure(request)) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
    chain.doFilter(request, response);
  }

  /** Browsers follow a form on to the provider of identities only where this allows its origin. */
  static String contentSecurity(Optional<String> provider) {
    return provider
        .map(
            origin ->
                CONTENT_SECURITY.replace("form-action 'self'", "form-action 'self' " + origin))
        .orElse(CONTENT_SECURITY);
  }
}
