package org.onewindow.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a stranger has after cloning and building, in a folder of any name: the scripts and the
 * product, without the sources. Its scripts run as on a bare machine: no UTF-8 locale, no home
 * folder to write to, no settings but those that keep a test apart from other programs.
 */
final class Checkout {

  /** Exit code and output of a script. */
  record Said(int code, String text) {}

  private final Path root;

  private Checkout(Path root) {
    this.root = root;
  }

  /** Lays one out; the files of the product are linked, not copied, where that is possible. */
  static Checkout at(Path root) throws IOException {
    Path product = Path.of(System.getProperty("onewindow.product"));
    Path target = root.resolve("modules/standalone/target/onewindow");
    copy(Path.of(System.getProperty("onewindow.root"), "bin"), root.resolve("bin"));
    copy(product, target);
    Files.createFile(root.resolve("pom.xml"));
    Files.deleteIfExists(target.resolve(".built"));
    Files.createFile(target.resolve(".built"));
    return new Checkout(root);
  }

  /** Where data lie unless the environment says otherwise. */
  Path data() {
    return root.resolve("data");
  }

  /** {@code bin/run}, leading a session of its own as in a terminal window. */
  Launched run(Map<String, String> environment, String... arguments) throws IOException {
    int port = Launched.freePort();
    Path console = Files.createTempFile(root, "console", ".log");
    List<String> command =
        new ArrayList<>(
            List.of("env", "--default-signal=INT", "setsid", "bash", script("run").toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = bare(command, environment);
    builder.environment().put("ONEWINDOW_PORT", Integer.toString(port));
    return new Launched(builder.redirectOutput(console.toFile()).start(), console, port);
  }

  /** One of the other scripts, to its end. */
  Said says(String script, String... arguments) throws IOException, InterruptedException {
    Path said = Files.createTempFile(root, script, ".log");
    List<String> command = new ArrayList<>(List.of("bash", script(script).toString()));
    command.addAll(List.of(arguments));
    Process process = bare(command, Map.of()).redirectOutput(said.toFile()).start();
    return new Said(process.waitFor(), Files.readString(said));
  }

  private static ProcessBuilder bare(List<String> command, Map<String, String> environment) {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder
        .environment()
        .keySet()
        .removeIf(name -> name.matches("(DB_|ONEWINDOW_|LC_|LANG).*|MAVEN_.*"));
    builder
        .environment()
        .putAll(
            Map.of(
                "LANG", "C",
                "HOME", "/nonexistent",
                "JAVA_HOME", System.getProperty("java.home"),
                "ONEWINDOW_PASSWORD_ITERATIONS", "1024",
                "ONEWINDOW_JAVA_OPTS", "-XX:TieredStopAtLevel=1"));
    builder.environment().putAll(environment);
    return builder;
  }

  private Path script(String name) {
    return root.resolve("bin").resolve(name);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path one : all.toList()) {
        Path there = to.resolve(from.relativize(one).toString());
        if (Files.isDirectory(one)) {
          Files.createDirectories(there);
        } else {
          link(one, there);
        }
      }
    }
  }

  private static void link(Path from, Path to) throws IOException {
    try {
      Files.createLink(to, from);
    } catch (UnsupportedOperationException | IOException e) {
      Files.copy(from, to); // another disk, or one without links
    }
  }
}
