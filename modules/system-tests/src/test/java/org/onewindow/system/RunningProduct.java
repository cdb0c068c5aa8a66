package org.onewindow.system;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * The product as a process: the launcher of {@code modules/standalone} in demo mode, on a free
 * port, with a data folder below {@code target}. One for the whole run, stopped with the JVM, and
 * another for those who move its time. Where the system property {@code onewindow.url} names a
 * running product, that one is used for both. Where {@code onewindow.test.url}, {@code .user} and
 * {@code .password} name a database server, each has a new schema there.
 */
public final class RunningProduct {

  private static final Duration READY = Duration.ofMinutes(10);

  private static final String REALM = "/realms/county";

  private final URI address;
  private final URI issuer;

  private RunningProduct(URI address, URI issuer) {
    this.address = address;
    this.issuer = issuer;
  }

  /** The product of this run, started at the first call. */
  public static RunningProduct get() {
    return OfTheRun.PRODUCT;
  }

  /** One whose time the tests move, so that no other test lives in the future. */
  public static RunningProduct ofMovedTime() {
    return OfMovedTime.PRODUCT;
  }

  /** Address of the landing page, with a slash at its end. */
  public URI address() {
    return address;
  }

  /** The provider of identities that the product was told of; nobody need listen there. */
  URI issuer() {
    return issuer;
  }

  public String at(String path) {
    return address.resolve(path).toString();
  }

  private static final class OfTheRun {
    private static final RunningProduct PRODUCT = start("system-data", "product-console.log");
  }

  private static final class OfMovedTime {
    private static final RunningProduct PRODUCT = start("moved-data", "moved-console.log");
  }

  private static RunningProduct start(String data, String log) {
    String running = System.getProperty("onewindow.url", "");
    if (!running.isBlank()) {
      String provider =
          System.getProperty("onewindow.oidc.issuer", "http://localhost:8241" + REALM);
      return new RunningProduct(URI.create(running), URI.create(provider));
    }
    try {
      return launch(data, log);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static RunningProduct launch(String data, String log)
      throws IOException, InterruptedException {
    Path product = Path.of(System.getProperty("onewindow.product"));
    Path work = Path.of(System.getProperty("onewindow.work"));
    Path console = work.resolve(log);
    int port = freePort();
    String here = "http://localhost:" + port;
    URI issuer = URI.create("http://localhost:" + freePort() + REALM);
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "-Xss512k",
                "-Dfile.encoding=UTF-8",
                "-Djava.awt.headless=true",
                "-jar",
                product.resolve("onewindow.jar").toString(),
                "--demo"));
    String server = System.getProperty("onewindow.test.url", "");
    if (server.isBlank()) {
      command.add("--reset");
    }
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(console.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("DB_"));
    if (!server.isBlank()) {
      builder.environment().putAll(newSchema(server));
    }
    builder
        .environment()
        .putAll(
            Map.of(
                "ONEWINDOW_PORT",
                Integer.toString(port),
                "ONEWINDOW_DATA",
                work.resolve(data).toString(),
                "ONEWINDOW_CACHE",
                System.getProperty("onewindow.cache"),
                "ONEWINDOW_PASSWORD_ITERATIONS",
                "1024",
                "ONEWINDOW_PUBLIC_URL",
                here,
                "ONEWINDOW_OIDC_ISSUER",
                issuer.toString(),
                "ONEWINDOW_OIDC_TIMEOUT",
                "PT60S", // a cold Keycloak on a busy machine takes its time
                "ONEWINDOW_OIDC_CLIENT_ID",
                "onewindow",
                "ONEWINDOW_OIDC_CLIENT_SECRET",
                "county-secret-for-tests-only"));
    Process process = builder.start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process)));
    long limit = System.nanoTime() + READY.toNanos();
    while (process.isAlive() && System.nanoTime() < limit) {
      if (Files.readString(console, StandardCharsets.UTF_8).contains("OneWindow is ready at")) {
        return new RunningProduct(URI.create(here + "/"), issuer);
      }
      process.waitFor(200, TimeUnit.MILLISECONDS);
    }
    stop(process);
    throw new IllegalStateException(
        "The product did not start:\n" + Files.readString(console, StandardCharsets.UTF_8));
  }

  /** Settings that put the product into a schema that the driver makes, whatever the one given. */
  private static Map<String, String> newSchema(String server) {
    String schema = "onewindow_test_" + UUID.randomUUID().toString().substring(0, 8);
    String address = server.replaceFirst("^(jdbc:mysql://[^/?]+/)[^?]*", "$1" + schema);
    return Map.of(
        "DB_URL",
        address + (address.contains("?") ? "&" : "?") + "createDatabaseIfNotExist=true",
        "DB_USER",
        System.getProperty("onewindow.test.user"),
        "DB_PASSWORD",
        System.getProperty("onewindow.test.password"));
  }

  private static void stop(Process process) {
    process.destroy();
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return probe.getLocalPort();
    }
  }
}
