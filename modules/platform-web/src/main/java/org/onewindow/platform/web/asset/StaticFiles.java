package org.onewindow.platform.web.asset;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Serves {@code META-INF/resources/static} of every jar at {@code /static}. The REST application
 * sits at the root of the site and would take these paths; the server's own default servlet has no
 * portable name, so this is ours.
 *
 * <p>Every answer carries the digest of the file as its {@code ETag} and is revalidated, so a new
 * release is seen at once and an unchanged file costs one short answer. Only file kinds named here
 * are served; everything else is not found. Thread-safe: digests are computed once per file.
 */
@WebServlet(urlPatterns = "/static/*", name = "static-files")
public class StaticFiles extends HttpServlet {

  private static final Map<String, String> KINDS =
      Map.of(
          "css", "text/css; charset=UTF-8",
          "js", "text/javascript; charset=UTF-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "jpg", "image/jpeg",
          "ico", "image/x-icon",
          "woff2", "font/woff2",
          "ttf", "font/ttf",
          "webmanifest", "application/manifest+json; charset=UTF-8",
          "txt", "text/plain; charset=UTF-8");

  private static final long serialVersionUID = 1L;

  private final transient Map<String, String> digests = new ConcurrentHashMap<>();

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo();
    String kind = path == null ? null : KINDS.get(path.substring(path.lastIndexOf('.') + 1));
    if (kind == null || path.contains("..")) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    String resource = "/static" + path;
    try (InputStream in = getServletContext().getResourceAsStream(resource)) {
      if (in == null) {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
        return;
      }
      String digest = digests.computeIfAbsent(resource, this::digest);
      response.setHeader("ETag", digest);
      response.setHeader("Cache-Control", "public, no-cache");
      response.setHeader("X-Content-Type-Options", "nosniff");
      if (digest.equals(request.getHeader("If-None-Match"))) {
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        return;
      }
      response.setContentType(kind);
      in.transferTo(response.getOutputStream());
    }
  }

  private String digest(String resource) {
    try (InputStream in = getServletContext().getResourceAsStream(resource)) {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
      return '"' + HexFormat.of().formatHex(hash, 0, 16) + '"';
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }
}
