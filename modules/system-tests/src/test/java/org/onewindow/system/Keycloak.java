package org.onewindow.system;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A real Keycloak as a process: the distribution of Maven Central that the build unpacked to {@code
 * target/keycloak}, with a realm of three people, in memory, in at most 256 MB of heap. Ends with
 * {@link #close} or with the JVM.
 */
final class Keycloak implements AutoCloseable {

  private static final Duration READY = Duration.ofMinutes(5);
  private static final String MEMORY =
      "-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xss512k -Xmx256m -XX:MaxMetaspaceSize=256m"
          + " -Dfile.encoding=UTF-8 -Djava.security.egd=file:/dev/urandom";

  /** What nobody asks for here is not built in: it starts faster. */
  private static final String WITHOUT =
      "admin,account,ciba,device-flow,impersonation,kerberos,par,passkeys,web-authn,organization,"
          + "workflows";

  private final Process process;
  private final Path console;
  private final URI configuration;

  private Keycloak(Process process, Path console, URI configuration) {
    this.process = process;
    this.console = console;
    this.configuration = configuration;
  }

  /** Starts it for a product; see {@link #whenReady}. */
  static Keycloak startedFor(RunningProduct product) throws IOException {
    Path work = Path.of(System.getProperty("onewindow.work"));
    Path home;
    try (var folders = Files.list(work.resolve("keycloak"))) {
      home = folders.filter(Files::isDirectory).findFirst().orElseThrow();
    }
    Files.createDirectories(home.resolve("data/import"));
    Files.writeString(home.resolve("data/import/county-realm.json"), realm(product));
    Path console = work.resolve("keycloak-console.log");
    ProcessBuilder builder =
        new ProcessBuilder(
                List.of(
                    "sh",
                    home.resolve("bin/kc.sh").toString(),
                    "start-dev",
                    "--http-host=127.0.0.1",
                    "--http-port=" + product.issuer().getPort(),
                    "--import-realm",
                    "--cache=local",
                    "--db=dev-mem",
                    "--features-disabled=" + WITHOUT))
            .redirectErrorStream(true)
            .redirectOutput(console.toFile());
    builder
        .environment()
        .putAll(Map.of("JAVA_HOME", System.getProperty("java.home"), "JAVA_OPTS", MEMORY));
    Process process = builder.start();
    URI configuration = URI.create(product.issuer() + "/.well-known/openid-configuration");
    Keycloak keycloak = new Keycloak(process, console, configuration);
    Runtime.getRuntime().addShutdownHook(new Thread(keycloak::close));
    return keycloak;
  }

  private static String realm(RunningProduct product) throws IOException {
    try (InputStream json = Keycloak.class.getResourceAsStream("/keycloak/county-realm.json")) {
      String text = new String(json.readAllBytes(), StandardCharsets.UTF_8);
      return text.replace("@product@", product.address().toString().replaceAll("/$", ""));
    }
  }

  /** Waits until it answers. */
  void whenReady() throws IOException, InterruptedException {
    HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    HttpRequest question = HttpRequest.newBuilder(configuration).build();
    long limit = System.nanoTime() + READY.toNanos();
    while (process.isAlive() && System.nanoTime() < limit) {
      try {
        if (client.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
          return;
        }
      } catch (IOException notYet) {
        // nobody listens there yet: asked again below
      }
      process.waitFor(200, TimeUnit.MILLISECONDS);
    }
    close();
    throw new IllegalStateException(
        "Keycloak did not start:\n" + Files.readString(console, StandardCharsets.UTF_8));
  }

  /** The script starts the server as a child of its own: both end. */
  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
