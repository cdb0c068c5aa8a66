package org.onewindow.platform.web.guard;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A form that was read once and can be read again. */
final class KeptBody extends HttpServletRequestWrapper {

  /** Longer forms must repeat the token in the header. */
  private static final int LONGEST = 256 * 1024;

  private final byte[] body;

  KeptBody(HttpServletRequest request) throws IOException {
    super(request);
    body = request.getInputStream().readNBytes(LONGEST);
  }

  /** The first value of a field, or null. */
  String field(String name) {
    return Arrays.stream(new String(body, StandardCharsets.UTF_8).split("&"))
        .filter(p -> p.startsWith(name + "="))
        .map(p -> decode(p.substring(name.length() + 1)))
        .findFirst()
        .orElse(null);
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return "";
    }
  }

  @Override
  public ServletInputStream getInputStream() {
    ByteArrayInputStream bytes = new ByteArrayInputStream(body);
    return new ServletInputStream() {
      @Override
      public int read() {
        return bytes.read();
      }

      @Override
      public boolean isFinished() {
        return bytes.available() == 0;
      }

      @Override
      public boolean isReady() {
        return true;
      }

      @Override
      public void setReadListener(ReadListener listener) {
        throw new UnsupportedOperationException("A kept body is read at once");
      }
    };
  }

  @Override
  public BufferedReader getReader() {
    return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
  }
}
