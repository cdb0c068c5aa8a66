package org.onewindow.web.failure;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Breaks beside the REST application, as a filter or a file servlet could. */
@WebServlet("/it/broken-servlet")
public class BrokenServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    throw new IllegalStateException(Breakages.SECRET);
  }
}
