package org.onewindow.platform.web.page;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import org.onewindow.platform.identity.session.Proxy;

/** Lets the browser remember language, size and token, and forget a message once it was shown. */
@Provider
public class PageCookies implements ContainerResponseFilter {

  private static final int YEAR = (int) Duration.ofDays(365).toSeconds();

  @Context private HttpServletRequest request;

  @Override
  public void filter(ContainerRequestContext asked, ContainerResponseContext answer) {
    if (!(answer.getEntity() instanceof Page)) {
      return;
    }
    for (Preference preference : Preference.values()) {
      preference
          .asked(request)
          .ifPresent(value -> set(answer, preference.cookieName(), value, YEAR, false));
    }
    if (request.getAttribute(Preference.TOKEN_COOKIE) instanceof String made) {
      set(answer, Preference.TOKEN_COOKIE, made, NewCookie.DEFAULT_MAX_AGE, true);
    }
    if (asked.getCookies().containsKey(Flash.COOKIE)
        && asked.getHeaderString("HX-Request") == null) {
      set(answer, Flash.COOKIE, "", 0, true);
    }
  }

  private void set(
      ContainerResponseContext answer, String name, String value, int age, boolean strict) {
    answer
        .getHeaders()
        .add(
            HttpHeaders.SET_COOKIE,
            new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .maxAge(age)
                .httpOnly(true)
                .secure(CDI.current().select(Proxy.class).get().isSecure(request))
                .sameSite(strict ? NewCookie.SameSite.STRICT : NewCookie.SameSite.LAX)
                .build());
  }
}
