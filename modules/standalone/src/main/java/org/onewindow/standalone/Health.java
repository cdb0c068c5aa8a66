package org.onewindow.standalone;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;

/**
 * Asks the running product whether it is ready and ends with 0 or 1: the health check of a
 * container, which has no other tool for it.
 */
public final class Health {

  private static final int CONNECT_MILLIS = 2_000;
  private static final int READ_MILLIS = 4_000;

  private Health() {}

  /** Takes the port from {@code ONEWINDOW_PORT}, 8080 if it is not set. */
  public static void main(String[] arguments) {
    String port = System.getenv().getOrDefault("ONEWINDOW_PORT", "8080");
    System.exit(isReady("127.0.0.1", Integer.parseInt(port), READ_MILLIS) ? 0 : 1);
  }

  static boolean isReady(String host, int port, int readMillis) {
    try {
      HttpURLConnection request =
          (HttpURLConnection) new URL("http", host, port, "/health/ready").openConnection();
      request.setConnectTimeout(CONNECT_MILLIS);
      request.setReadTimeout(readMillis);
      return request.getResponseCode() == HttpURLConnection.HTTP_OK;
    } catch (IOException e) {
      return false;
    }
  }
}
