package org.onewindow.platform.file;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Answers a request with a file so that the browser can do nothing with it but show or save it: our
 * own type, our own name, no guessing, no scripts, no copies in shared caches. The caller has
 * checked that the reader may see the file.
 */
public final class FileAnswer {

  private FileAnswer() {}

  /**
   * For what was uploaded. Pictures are shown, everything else is saved.
   *
   * @param name without extension, of our own making (never the uploader's), e.g. {@code 营业执照}
   */
  public static Response uploaded(FileStore store, String sha256, String name) {
    StoredFile file = store.find(sha256);
    return answer(store, file, headersOfUpload(file, name));
  }

  /** For papers that the product printed itself: shown in the browser's viewer, ready to print. */
  public static Response printed(FileStore store, String sha256, String name) {
    StoredFile file = store.find(sha256);
    return answer(store, file, headersOfPaper(file, name));
  }

  private static Response answer(FileStore store, StoredFile file, Map<String, String> headers) {
    StreamingOutput body =
        out -> {
          try (InputStream in = store.open(file.sha256())) {
            in.transferTo(out);
          }
        };
    Response.ResponseBuilder answer = Response.ok(body);
    headers.forEach(answer::header);
    return answer.build();
  }

  static Map<String, String> headersOfUpload(StoredFile file, String name) {
    return headers(
        file,
        (typeOf(file).isPicture() ? "inline; " : "attachment; ") + filename(file, name),
        "sandbox; default-src 'none'");
  }

  static Map<String, String> headersOfPaper(StoredFile file, String name) {
    return headers(
        file,
        "inline; " + filename(file, name),
        // no sandbox: Chromium shows no PDF inside one
        "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'self'");
  }

  private static Map<String, String> headers(StoredFile file, String disposition, String policy) {
    return Map.of(
        HttpHeaders.CONTENT_TYPE,
        file.mediaType(),
        HttpHeaders.CONTENT_LENGTH,
        String.valueOf(file.bytes()),
        HttpHeaders.CONTENT_DISPOSITION,
        disposition,
        HttpHeaders.CACHE_CONTROL,
        "private, no-store",
        "X-Content-Type-Options",
        "nosniff",
        "Cross-Origin-Resource-Policy",
        "same-origin",
        "Content-Security-Policy",
        policy);
  }

  /** RFC 6266: an ASCII name for old readers and the real one in RFC 8187's form. */
  private static String filename(StoredFile file, String name) {
    String extension = "." + typeOf(file).extension();
    String real = name.replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|;]", "_") + extension;
    String ascii = file.sha256().substring(0, 12) + extension;
    return "filename=\""
        + ascii
        + "\"; filename*=UTF-8''"
        + URLEncoder.encode(real, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
  }

  private static FileType typeOf(StoredFile file) {
    return FileType.ofMediaType(file.mediaType())
        .orElseThrow(
            () -> new IllegalStateException("Not a type of the store: " + file.mediaType()));
  }
}
