package org.onewindow.acceptance.integration.remote;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * Another system, spoken to in JSON over HTTP/1.1. What is asked stands in the body, never in the
 * address, because addresses end up in logs. Waits no longer than its timeout for the whole answer,
 * takes no more than {@value #MOST_BYTES} bytes of it and follows no redirect. Thread-safe.
 */
public final class RemoteSystem {

  private static final int MOST_BYTES = 256 * 1024;

  private final RemoteAddress address;
  private HttpClient client;

  /** Nothing is opened before the first question. */
  public RemoteSystem(RemoteAddress address) {
    this.address = address;
  }

  private synchronized HttpClient client() {
    if (client == null) {
      HttpClient.Builder builder =
          HttpClient.newBuilder()
              .version(HttpClient.Version.HTTP_1_1)
              .followRedirects(HttpClient.Redirect.NEVER)
              .connectTimeout(address.timeout());
      address.trust().ifPresent(file -> builder.sslContext(trusting(file)));
      client = builder.build();
    }
    return client;
  }

  /** An answer of whatever status. */
  public record Reply(int status, byte[] body) {

    /** The body as UTF-8. */
    public String text() {
      return new String(body, StandardCharsets.UTF_8);
    }

    /** SHA-256 of the body as it came, 64 hex digits. */
    public String digest() {
      try {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("Every Java has SHA-256", e);
      }
    }
  }

  /**
   * Posts JSON.
   *
   * @param path under the address, such as {@code /facts}
   * @param headers further headers
   * @throws RemoteTrouble when no whole answer came in time
   * @throws IllegalStateException when the file of trusted certificates cannot be used
   */
  public Reply post(String path, String json, Map<String, String> headers) throws RemoteTrouble {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address.base() + path))
            .timeout(address.timeout())
            .header("Content-Type", "application/json")
            .header("Accept", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json));
    if (!address.token().isEmpty()) {
      request.header("Authorization", "Bearer " + address.token());
    }
    headers.forEach(request::header);
    CompletableFuture<HttpResponse<byte[]>> answer =
        client().sendAsync(request.build(), head -> new LimitedBody(MOST_BYTES));
    try {
      HttpResponse<byte[]> got = answer.get(address.timeout().toMillis(), TimeUnit.MILLISECONDS);
      return new Reply(got.statusCode(), got.body());
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw trouble(RemoteTrouble.Kind.TOO_SLOW, e);
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw trouble(RemoteTrouble.Kind.TOO_SLOW, e);
    } catch (ExecutionException e) {
      throw trouble(kind(e.getCause()), e.getCause());
    }
  }

  private static RemoteTrouble.Kind kind(Throwable cause) {
    if (cause instanceof LimitedBody.TooLong || cause.getCause() instanceof LimitedBody.TooLong) {
      return RemoteTrouble.Kind.WRONG_ANSWER;
    }
    if (cause instanceof HttpTimeoutException && !(cause.getCause() instanceof ConnectException)) {
      return RemoteTrouble.Kind.TOO_SLOW;
    }
    return RemoteTrouble.Kind.UNREACHABLE;
  }

  private RemoteTrouble trouble(RemoteTrouble.Kind kind, Throwable cause) {
    return new RemoteTrouble(kind, address.name() + ": " + kind, cause);
  }

  private static SSLContext trusting(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
      trusted.load(null, null);
      int number = 0;
      for (Certificate each : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
        trusted.setCertificateEntry("trusted-" + number++, each);
      }
      TrustManagerFactory managers =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      managers.init(trusted);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, managers.getTrustManagers(), null);
      return context;
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException("Certificates in " + file + " cannot be used", e);
    }
  }
}
