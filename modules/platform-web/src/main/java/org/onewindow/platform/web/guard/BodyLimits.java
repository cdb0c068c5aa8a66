package org.onewindow.platform.web.guard;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.onewindow.platform.file.FileSettings;

/**
 * Refuses forms that are larger than any of ours: before a byte of them is read where their length
 * is told, else where the limit is reached. JSON and single files have limits where they are read.
 */
public class BodyLimits extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final long MEGABYTE = 1024L * 1024;

  /** A year of the calendar as text, written with a percent sign for every byte, stays below. */
  static final long MOST_OF_A_FORM = MEGABYTE;

  /**
   * A file that is somewhat too large is read to its end, because its field can then say so; only
   * what nobody takes for a scan is not.
   */
  private static final int TIMES = 10;

  @Inject private transient FileSettings files;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    long most = most(request.getContentType(), files.mostMegabytes() * MEGABYTE * TIMES);
    long length = request.getContentLengthLong();
    if (length > most) {
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    } else if (length < 0 && most < Long.MAX_VALUE) {
      chain.doFilter(new LimitedBody(request, most), response);
    } else {
      chain.doFilter(request, response);
    }
  }

  /**
   * @param contentType of the request, or null
   * @param mostOfAnUpload limit of a form with files
   */
  static long most(String contentType, long mostOfAnUpload) {
    String type = contentType == null ? "" : contentType.strip().toLowerCase(Locale.ROOT);
    if (type.startsWith("application/x-www-form-urlencoded")) {
      return MOST_OF_A_FORM;
    }
    return type.startsWith("multipart/") ? mostOfAnUpload : Long.MAX_VALUE;
  }
}
