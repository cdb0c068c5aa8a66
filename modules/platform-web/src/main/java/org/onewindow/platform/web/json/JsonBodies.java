package org.onewindow.platform.web.json;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.json.JsonDepth;

/**
 * Looks at every JSON body before it is bound to a record: one that is too large, too deeply nested
 * or nothing ({@code null}) is refused in words and never reaches a use case. Resources that read
 * the stream themselves have limits of their own.
 */
@Provider
public class JsonBodies implements ReaderInterceptor {

  /** An intake with every field filled to its limit stays far below. */
  static final int MOST_BYTES = 1024 * 1024;

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
    if (!isBound(body)) {
      return body.proceed();
    }
    byte[] bytes = body.getInputStream().readNBytes(MOST_BYTES + 1);
    mustBeReasonable(bytes);
    body.setInputStream(new ByteArrayInputStream(bytes));
    Object read = body.proceed();
    if (read == null) {
      throw Refusal.of("BODY_UNREADABLE").raise();
    }
    return read;
  }

  /**
   * @throws org.onewindow.kernel.refusal.Refused {@code JSON_TOO_LARGE}, {@code BODY_UNREADABLE}
   */
  static void mustBeReasonable(byte[] bytes) {
    if (bytes.length > MOST_BYTES) {
      throw Refusal.of("JSON_TOO_LARGE", MOST_BYTES / 1024).raise();
    }
    if (JsonDepth.isExceeded(bytes)) {
      throw Refusal.of("BODY_UNREADABLE").raise();
    }
  }

  private static boolean isBound(ReaderInterceptorContext body) {
    return MediaType.APPLICATION_JSON_TYPE.isCompatible(body.getMediaType())
        && !InputStream.class.isAssignableFrom(body.getType());
  }
}
