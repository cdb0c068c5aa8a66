package org.onewindow.platform.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.InstantSource;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.onewindow.platform.time.RealTime;

/**
 * Short messages through a gateway over HTTPS: {@code POST} of JSON {@code {"id", "to", "text"}}
 * with {@code Idempotency-Key} and a signature, {@code X-Signature: HMAC-SHA-256(key, time + "\n" +
 * body)} with {@code X-Time} in seconds. Any 2xx is a yes. The format is in docs/runbook/config.md;
 * a small relay adapts it to the gateway of the county's carrier.
 */
@ApplicationScoped
public class HttpSms implements NoticeChannel {

  private static final int OK = 200;
  private static final int BEYOND_OK = 300;

  private final NoticeSettings settings;
  private final InstantSource clock;
  private final HttpClient client;

  /** For the container's proxy. */
  protected HttpSms() {
    this.settings = null;
    this.clock = null;
    this.client = null;
  }

  @Inject
  public HttpSms(NoticeSettings settings, @RealTime InstantSource clock) {
    this.settings = settings;
    this.clock = clock;
    this.client = HttpClient.newBuilder().connectTimeout(settings.timeout()).build();
  }

  @Override
  public Route route() {
    return Route.SMS;
  }

  @Override
  public String name() {
    return "http";
  }

  @Override
  public void deliver(Message message) {
    String body =
        Json.createObjectBuilder()
            .add("id", message.id())
            .add("to", message.address())
            .add("text", message.body())
            .build()
            .toString();
    String time = Long.toString(clock.instant().getEpochSecond());
    HttpRequest request =
        HttpRequest.newBuilder(settings.gateway())
            .timeout(settings.timeout())
            .header("Content-Type", "application/json; charset=UTF-8")
            .header("Idempotency-Key", "onewindow-notice-" + message.id())
            .header("X-Time", time)
            .header("X-Signature", signature(time + '\n' + body))
            .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
            .build();
    try {
      int status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
      if (status < OK || status >= BEYOND_OK) {
        throw new IllegalStateException("The gateway answered " + status);
      }
    } catch (IOException e) {
      throw new IllegalStateException("The gateway does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Stopped while sending", e);
    }
  }

  private String signature(String content) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(
          new SecretKeySpec(settings.gatewayKey().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has HmacSHA256", e);
    }
  }
}
