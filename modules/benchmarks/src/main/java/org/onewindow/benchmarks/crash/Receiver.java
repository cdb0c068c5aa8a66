package org.onewindow.benchmarks.crash;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/**
 * The other department's system: takes its time, and remembers each key with all that came under
 * it. It outlives the product.
 */
final class Receiver implements AutoCloseable {

  private static final int SLOWEST_MILLIS = 300;

  private final HttpServer server;
  private final Map<String, Set<String>> told = new ConcurrentHashMap<>();
  private final Random random;

  Receiver(Random random) throws IOException {
    this.random = random;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool(Receiver::quiet));
    server.createContext("/", this::take);
    server.start();
  }

  private static Thread quiet(Runnable work) {
    Thread thread = new Thread(work);
    thread.setDaemon(true);
    return thread;
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
      String content = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      String place = exchange.getRequestURI().getPath();
      told.computeIfAbsent(place + " " + key, k -> ConcurrentHashMap.newKeySet()).add(content);
      Thread.sleep(random.nextInt(SLOWEST_MILLIS));
      byte[] receipt =
          ("{\"receipt\":\"R-" + Integer.toHexString(key.hashCode()) + "\"}")
              .getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, receipt.length);
      exchange.getResponseBody().write(receipt);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException(e));
    }
  }

  /** Whether something came to such a system under such a key. */
  boolean has(String system, String key) {
    return told.containsKey("/" + system + "/results " + key);
  }

  int keys() {
    return told.size();
  }

  /** Keys under which two different things came. */
  List<String> contradicted() {
    return told.entrySet().stream()
        .filter(e -> e.getValue().size() > 1)
        .map(Map.Entry::getKey)
        .toList();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
