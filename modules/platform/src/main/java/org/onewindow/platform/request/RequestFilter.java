package org.onewindow.platform.request;

import jakarta.inject.Inject;
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
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/**
 * Gives every request its id, answers it in the header, and measures how long the request took by
 * part of the product and class of status.
 */
@WebFilter(filterName = "request", urlPatterns = "/*", asyncSupported = true)
public class RequestFilter implements Filter {

  private static final int CLASS = 100;

  private final MetricRegistry metrics;

  @Inject
  public RequestFilter(MetricRegistry metrics) {
    this.metrics = metrics;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) request;
    HttpServletResponse answer = (HttpServletResponse) response;
    answer.setHeader(RequestId.HEADER, RequestId.begin(http.getHeader(RequestId.HEADER)));
    long begin = System.nanoTime();
    try {
      chain.doFilter(request, response);
    } finally {
      RequestId.end();
      metrics
          .timer(
              "onewindow_http",
              new Tag("part", part(http.getRequestURI())),
              new Tag("status", answer.getStatus() / CLASS + "xx"))
          .update(Duration.ofNanos(System.nanoTime() - begin));
    }
  }

  private static String part(String path) {
    if (path.startsWith("/api/")) {
      return "api";
    }
    return path.startsWith("/static/") ? "static" : "page";
  }
}
