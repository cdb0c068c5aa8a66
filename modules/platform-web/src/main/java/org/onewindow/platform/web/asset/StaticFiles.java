package org.onewindow.platform.web.asset;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Serves {@code /static/*}. A servlet of ours, because the container's own one cannot be mapped
 * beside a REST application at {@code /}, and because it knows the hash: with the right {@code ?v=}
 * a file is immutable for a year, without it the browser asks again each time.
 */
@WebServlet("/static/*")
public class StaticFiles extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo();
    Optional<Asset> found =
        path == null || path.length() < 2 ? Optional.empty() : Assets.find(path.substring(1));
    if (found.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    serve(found.get(), request, response);
  }

  private static void serve(Asset asset, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String tag = "\"" + asset.hash() + "\"";
    boolean exact = asset.hash().equals(request.getParameter("v"));
    response.setHeader("ETag", tag);
    response.setHeader("Vary", "Accept-Encoding");
    response.setHeader(
        "Cache-Control", exact ? "public, max-age=31536000, immutable" : "public, no-cache");
    if (tag.equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    String accepted = request.getHeader("Accept-Encoding");
    boolean packed = asset.gzip() != null && accepted != null && accepted.contains("gzip");
    byte[] bytes = packed ? asset.gzip() : asset.bytes();
    if (packed) {
      response.setHeader("Content-Encoding", "gzip");
    }
    response.setContentType(asset.mediaType());
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
