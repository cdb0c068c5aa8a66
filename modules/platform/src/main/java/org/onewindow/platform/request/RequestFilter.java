package org.onewindow.platform.request;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.eclipse.microprofile.metrics.Timer;

/**
 * Gives every request its id, answers it in the header, and measures how long the request took by
 * part of the product and class of status. The server makes its error page when this filter has
 * ended; it stands around that page once more, so that the log and the page know the id too.
 *
 * <p>What is thrown through the other filters is handed to that page: left to the server, it would
 * be logged twice.
 */
@WebFilter(
    filterName = "request",
    urlPatterns = "/*",
    asyncSupported = true,
    dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class RequestFilter implements Filter {

  /** The server's error page finds here what was thrown beside the REST application. */
  public static final String FAILURE = "org.onewindow.failure";

  private static final int CLASS = 100;
  private static final String KNOWN = "org.onewindow.request.id";

  private final MetricRegistry metrics;

  /** By part and class of status, a dozen at most; the registry makes a new key for each look. */
  private final Map<String, Timer> timers = new ConcurrentHashMap<>();

  @Inject
  public RequestFilter(MetricRegistry metrics) {
    this.metrics = metrics;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) request;
    HttpServletResponse answer = (HttpServletResponse) response;
    Object known = http.getAttribute(KNOWN);
    String id = RequestId.begin(known == null ? http.getHeader(RequestId.HEADER) : (String) known);
    http.setAttribute(KNOWN, id);
    answer.setHeader(RequestId.HEADER, id);
    long begin = System.nanoTime();
    int status = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    try {
      chain.doFilter(request, response);
      status = answer.getStatus();
    } catch (IOException | ServletException | RuntimeException failure) {
      if (known != null || answer.isCommitted()) {
        throw failure;
      }
      http.setAttribute(FAILURE, failure);
      answer.sendError(status);
    } finally {
      RequestId.end();
      if (known == null) {
        measured(http, status, System.nanoTime() - begin);
      }
    }
  }

  private void measured(HttpServletRequest request, int status, long nanos) {
    String part = part(request.getRequestURI());
    int kind = status / CLASS;
    timers
        .computeIfAbsent(
            part + kind,
            k ->
                metrics.timer(
                    "onewindow_http", new Tag("part", part), new Tag("status", kind + "xx")))
        .update(Duration.ofNanos(nanos));
  }

  private static String part(String path) {
    if (path.startsWith("/api/")) {
      return "api";
    }
    return path.startsWith("/static/") ? "static" : "page";
  }
}
