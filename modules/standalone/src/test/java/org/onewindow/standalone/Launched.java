package org.onewindow.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** A start of the product as a process, as a script or a person would start it. */
final class Launched implements AutoCloseable {

  private static final Duration LIMIT = Duration.ofMinutes(10);
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Process process;
  private final Path console;
  private final int port;

  /**
   * A start that somebody else began.
   *
   * @param console where its output goes
   */
  Launched(Process process, Path console, int port) {
    this.process = process;
    this.console = console;
    this.port = port;
  }

  /**
   * Starts the launcher.
   *
   * @param work folder for the console's copy; the data folder is {@code data} in it unless the
   *     environment says otherwise
   */
  static Launched with(Path work, Map<String, String> environment, String... arguments)
      throws IOException {
    int port = freePort();
    Map<String, String> all = new HashMap<>();
    all.put("ONEWINDOW_PORT", Integer.toString(port));
    all.put("ONEWINDOW_DATA", work.resolve("data").toString());
    all.put("ONEWINDOW_CACHE", System.getProperty("onewindow.cache"));
    all.put("ONEWINDOW_PASSWORD_ITERATIONS", "1024");
    all.putAll(environment);
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "-jar",
                System.getProperty("onewindow.product") + "/onewindow.jar"));
    command.addAll(List.of(arguments));
    Path console = Files.createTempFile(work, "console", ".log");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(console.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("DB_"));
    builder.environment().putAll(all);
    return new Launched(builder.start(), console, Integer.parseInt(all.get("ONEWINDOW_PORT")));
  }

  /** Waits until the product says that it is ready. */
  Launched ready() throws InterruptedException {
    long limit = System.nanoTime() + LIMIT.toNanos();
    while (!said().contains("OneWindow is ready at")) {
      if (!process.isAlive() || System.nanoTime() > limit) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        throw new AssertionError("The product did not get ready:\n" + said());
      }
      process.waitFor(100, TimeUnit.MILLISECONDS);
    }
    return this;
  }

  /** Waits for the end; the exit code. */
  int ended() throws InterruptedException {
    if (!process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
      throw new AssertionError("The process did not end:\n" + said());
    }
    return process.exitValue();
  }

  /** SIGTERM; the time it took to end. */
  Duration stopped() throws InterruptedException {
    long begin = System.nanoTime();
    process.destroy();
    ended();
    return Duration.ofNanos(System.nanoTime() - begin);
  }

  /** SIGKILL to the launcher alone: nothing can be tidied up, and the database lives on. */
  void killed() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** SIGKILL to the launcher and its database at once, as when the power goes. */
  void killedWithDatabase() throws IOException, InterruptedException {
    signal("KILL");
    ended();
  }

  /** Ctrl-C: a terminal sends SIGINT to every process of its foreground group; the exit code. */
  int interrupted() throws IOException, InterruptedException {
    signal("INT");
    return ended();
  }

  /** To the whole group; for a start that leads a session of its own. */
  private void signal(String name) throws IOException, InterruptedException {
    Process kill =
        new ProcessBuilder("bash", "-c", "kill -" + name + " -- -" + process.pid())
            .inheritIO()
            .start();
    if (kill.waitFor() != 0) {
      throw new AssertionError("SIG" + name + " was not delivered");
    }
  }

  /** The largest file that the launcher may write from now on; longer writes fail. */
  void mayWriteFilesUpTo(String bytes) throws IOException, InterruptedException {
    Process limit =
        new ProcessBuilder(
                "prlimit", "--pid", Long.toString(process.pid()), "--fsize=" + bytes + ":unlimited")
            .inheritIO()
            .start();
    if (limit.waitFor() != 0) {
      throw new AssertionError("The limit was not set");
    }
  }

  /** Looks again and again, until it is so. */
  void until(String what, Callable<Boolean> so) throws Exception {
    long limit = System.nanoTime() + PATIENCE.toNanos();
    while (!so.call()) {
      if (System.nanoTime() > limit || process.waitFor(100, TimeUnit.MILLISECONDS)) {
        throw new AssertionError("Not in time: " + what + "\n" + said());
      }
    }
  }

  int status(String path) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(),
            HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }

  /** The database processes that this start began and that still live. */
  List<ProcessHandle> children() {
    return process.descendants().toList();
  }

  int port() {
    return port;
  }

  String said() {
    try {
      return Files.readString(console, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static int freePort() throws IOException {
    try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return probe.getLocalPort();
    }
  }

  @Override
  public void close() throws InterruptedException {
    if (process.isAlive()) {
      stopped();
    }
  }
}
