package org.onewindow.benchmarks.crash;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The product as a process that is killed and started again, always at one port on one data folder.
 * With {@code DB_URL} in the environment the database is another's and lives on; else the product's
 * own is orphaned by each kill, and the next start ends and recovers it.
 */
final class Node {

  private static final Pattern VARIABLE = Pattern.compile("(?m)^(DB_[A-Z]+)='(.*)'$");
  private static final long PATIENCE = TimeUnit.MINUTES.toNanos(10);

  private final Path product;
  private final Path work;
  private final int port;
  private final Map<String, String> settings;
  private Process process;
  private int starts;

  Node(Path product, Path work, int port, Map<String, String> settings) {
    this.product = product;
    this.work = work;
    this.port = port;
    this.settings = settings;
  }

  String address() {
    return "http://127.0.0.1:" + port;
  }

  Path data() {
    return work.resolve("data");
  }

  /** Starts it and waits until it is ready. */
  void start() throws IOException, InterruptedException {
    File console = work.resolve("launcher-" + ++starts + ".log").toFile();
    ProcessBuilder builder =
        new ProcessBuilder(
                "java",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "-jar",
                product.resolve("onewindow.jar").toString(),
                "--demo")
            .redirectErrorStream(true)
            .redirectOutput(console);
    builder.environment().putAll(settings);
    builder.environment().put("ONEWINDOW_DATA", data().toString());
    builder.environment().put("ONEWINDOW_PORT", Integer.toString(port));
    process = builder.start();
    long limit = System.nanoTime() + PATIENCE;
    while (!Files.readString(console.toPath()).contains("OneWindow is ready at")) {
      if (!process.isAlive() || System.nanoTime() > limit) {
        kill();
        throw new IllegalStateException("Not ready:\n" + Files.readString(console.toPath()));
      }
      process.waitFor(200, TimeUnit.MILLISECONDS);
    }
  }

  /** SIGKILL. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** SIGTERM, at the end; kills what does not obey within a minute. */
  void stop() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(1, TimeUnit.MINUTES)) {
      kill();
    }
  }

  /** The database of the product, with the rights it has itself. */
  Connection database() throws IOException, SQLException {
    Map<String, String> found = new HashMap<>(System.getenv());
    Path told = data().resolve("secrets/database.env");
    if (!found.containsKey("DB_URL")) {
      Matcher line = VARIABLE.matcher(Files.readString(told));
      while (line.find()) {
        found.put(line.group(1), line.group(2));
      }
    }
    return DriverManager.getConnection(
        found.get("DB_URL"), found.get("DB_USER"), found.get("DB_PASSWORD"));
  }

  /** What {@code bin/verify-audit} says about the chain; empty where it is whole. */
  String auditFault() throws IOException, InterruptedException {
    Path script = product.resolve("../../../../bin/verify-audit").normalize();
    Path said = work.resolve("verify-audit.log");
    ProcessBuilder verify =
        new ProcessBuilder(List.of(script.toString()))
            .redirectErrorStream(true)
            .redirectOutput(said.toFile());
    verify.environment().put("ONEWINDOW_DATA", data().toString());
    return verify.start().waitFor() == 0 ? "" : Files.readString(said);
  }
}
