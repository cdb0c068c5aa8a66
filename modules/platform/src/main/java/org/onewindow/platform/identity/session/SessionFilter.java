package org.onewindow.platform.identity.session;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.onewindow.platform.identity.Actor;
import org.onewindow.platform.identity.CurrentActor;
import org.onewindow.platform.request.RequestFilter;

/**
 * Binds the actor of the session to the thread of each request, and {@link Actor#PUBLIC} where
 * there is none. Static files and health checks belong to nobody. Mapped in the {@code
 * web-fragment.xml} of {@code platform-web}, where the order of all filters stands.
 */
public class SessionFilter implements Filter {

  /** Asking this does not show that the person is there. */
  public static final String QUESTION = "/api/v1/session";

  @Inject private OpenSessions sessions;
  @Inject private CurrentActor actor;
  @Inject private KeptForms kept;

  @Override
  public void doFilter(ServletRequest asked, ServletResponse answer, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest request = (HttpServletRequest) asked;
    String path = request.getRequestURI();
    if (path.startsWith("/static/") || path.startsWith("/health")) {
      chain.doFilter(asked, answer);
      return;
    }
    String token = SessionCookie.of(request);
    if (request.getAttribute(RequestFilter.FAILURE) != null) {
      as(knownBefore(request), chain, asked, answer);
      return;
    }
    boolean question = path.equals(QUESTION) && request.getMethod().equals("GET");
    Optional<OpenSession> session = sessions.of(token, !question);
    session.ifPresent(s -> request.setAttribute(OpenSession.ATTRIBUTE, s));
    boolean first = request.getDispatcherType() == DispatcherType.REQUEST;
    if (session.isEmpty() && token != null && first) {
      Optional<String> logInAgain = kept.keepTyping(token, request);
      if (logInAgain.isPresent()) {
        HttpServletResponse response = (HttpServletResponse) answer;
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", logInAgain.get());
        return;
      }
    }
    as(session.map(OpenSession::actor).orElse(Actor.PUBLIC), chain, asked, answer);
  }

  /** After a failure nothing is asked again: the database may be what failed. */
  private static Actor knownBefore(HttpServletRequest request) {
    return request.getAttribute(OpenSession.ATTRIBUTE) instanceof OpenSession session
        ? session.actor()
        : Actor.PUBLIC;
  }

  private void as(Actor who, FilterChain chain, ServletRequest request, ServletResponse response)
      throws IOException, ServletException {
    ServletException[] failed = new ServletException[1];
    try {
      actor.runAs(
          who,
          () -> {
            try {
              chain.doFilter(request, response);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            } catch (ServletException e) {
              failed[0] = e;
            }
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    if (failed[0] != null) {
      throw failed[0];
    }
  }
}
