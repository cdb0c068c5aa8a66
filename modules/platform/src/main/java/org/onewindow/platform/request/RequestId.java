package org.onewindow.platform.request;

import java.util.UUID;
import java.util.regex.Pattern;

/** The id of the request that the current thread serves. */
public final class RequestId {

  public static final String HEADER = "X-Request-Id";
  private static final Pattern ACCEPTABLE = Pattern.compile("[A-Za-z0-9-]{8,64}");
  private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();

  private RequestId() {}

  /** Empty outside a request. */
  public static String current() {
    String id = CURRENT.get();
    return id == null ? "" : id;
  }

  /**
   * Begins a request on this thread.
   *
   * @param offered what the caller or the proxy sent, taken over when it has an acceptable form
   */
  static String begin(String offered) {
    String id =
        offered != null && ACCEPTABLE.matcher(offered).matches()
            ? offered
            : UUID.randomUUID().toString();
    CURRENT.set(id);
    return id;
  }

  static void end() {
    CURRENT.remove();
  }
}
