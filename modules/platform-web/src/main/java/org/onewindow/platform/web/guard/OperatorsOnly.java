package org.onewindow.platform.web.guard;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.web.failure.FailureServlet;

/**
 * Closes {@code /metrics} to strangers: how much is done, and how it fails, is not theirs to know.
 */
public class OperatorsOnly extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Inject private transient OperatorAccess access;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean forwarded =
        OperatorAccess.FORWARDED.stream().anyMatch(name -> request.getHeader(name) != null);
    boolean fromHere = InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
    if (access.mayEnter(fromHere, forwarded, request.getHeader("Authorization"))) {
      chain.doFilter(request, response);
    } else {
      request.setAttribute(FailureServlet.REASON, Refusal.of("OPERATORS_ONLY"));
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }
}
