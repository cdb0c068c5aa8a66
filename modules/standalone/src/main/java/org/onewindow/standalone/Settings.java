package org.onewindow.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.onewindow.standalone.CannotStart.Reason;

/**
 * What the launcher was asked for, by environment and command line.
 *
 * @param data folder of everything that must survive a restart
 * @param cache folder of what can be made again: unpacked binaries; by default in the data folder
 * @param address the network address the product listens on; loopback unless asked otherwise
 * @param port HTTP port, 1 to 65535
 * @param demo whether the demo county and its accounts are loaded
 * @param reset whether to begin again with an empty data folder
 * @param logToConsole whether the server's log goes to standard output (containers) and not to a
 *     file
 * @param migrateOnly whether to bring the tables up to date and end
 * @param database an existing server, empty for the embedded database
 * @param databaseOptions further options of the embedded database's server, such as {@code
 *     --innodb-buffer-pool-size=1G}
 */
record Settings(
    Path data,
    Path cache,
    String address,
    int port,
    boolean demo,
    boolean reset,
    boolean logToConsole,
    boolean migrateOnly,
    Optional<DatabaseAddress> database,
    List<String> databaseOptions) {

  /**
   * Reads the settings.
   *
   * @throws CannotStart if an option is unknown or a value cannot be meant
   */
  static Settings of(List<String> arguments, Map<String, String> environment) {
    boolean demo = flag(environment, "ONEWINDOW_DEMO", false);
    boolean reset = false;
    boolean migrateOnly = false;
    for (String argument : arguments) {
      switch (argument) {
        case "--demo" -> demo = true;
        case "--reset" -> reset = true;
        case "--migrate" -> migrateOnly = true;
        default -> throw new CannotStart(Reason.OPTION_UNKNOWN, argument);
      }
    }
    Optional<DatabaseAddress> database = database(environment);
    if (reset) {
      mayReset(demo, database);
    }
    Path data = folder(environment, "ONEWINDOW_DATA", Path.of("data"));
    return new Settings(
        data,
        folder(environment, "ONEWINDOW_CACHE", data.resolve("cache")),
        environment.getOrDefault("ONEWINDOW_ADDRESS", "127.0.0.1"),
        port(environment.getOrDefault("ONEWINDOW_PORT", "8080")),
        demo,
        reset,
        "console".equals(environment.get("ONEWINDOW_LOG")),
        migrateOnly,
        database,
        words(environment.getOrDefault("ONEWINDOW_DATABASE_OPTIONS", "")));
  }

  /** What --reset would leave behind, or must never take away, it does not touch at all. */
  private static void mayReset(boolean demo, Optional<DatabaseAddress> database) {
    if (!demo) {
      throw new CannotStart(Reason.RESET_NOT_DEMO);
    }
    if (database.isPresent()) {
      throw new CannotStart(Reason.RESET_ELSEWHERE, database.get().shown());
    }
  }

  private static List<String> words(String value) {
    return Stream.of(value.split("\\s+")).filter(word -> !word.isEmpty()).toList();
  }

  private static Path folder(Map<String, String> environment, String name, Path otherwise) {
    String value = environment.get(name);
    Path folder = value == null || value.isBlank() ? otherwise : Path.of(value);
    return folder.toAbsolutePath().normalize();
  }

  private static boolean flag(Map<String, String> environment, String name, boolean otherwise) {
    String value = environment.get(name);
    if (value == null || value.isBlank()) {
      return otherwise;
    }
    if ("true".equals(value) || "false".equals(value)) {
      return Boolean.parseBoolean(value);
    }
    throw new CannotStart(Reason.SETTING_WRONG, name, value, "true, false");
  }

  private static int port(String value) {
    try {
      int port = Integer.parseInt(value);
      if (port >= 1 && port <= 65535) {
        return port;
      }
    } catch (NumberFormatException e) {
      throw new CannotStart(Reason.SETTING_WRONG, e, "ONEWINDOW_PORT", value, "1–65535");
    }
    throw new CannotStart(Reason.SETTING_WRONG, "ONEWINDOW_PORT", value, "1–65535");
  }

  private static Optional<DatabaseAddress> database(Map<String, String> environment) {
    Optional<String> url = secret(environment, "DB_URL");
    if (url.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        DatabaseAddress.of(
            url.get(),
            secret(environment, "DB_USER").orElse(""),
            secret(environment, "DB_PASSWORD").orElse("")));
  }

  /** The value of a variable, or the first line of the file that {@code <name>_FILE} names. */
  private static Optional<String> secret(Map<String, String> environment, String name) {
    String file = environment.get(name + "_FILE");
    if (file != null && !file.isBlank()) {
      try {
        return Files.readString(Path.of(file)).lines().findFirst();
      } catch (IOException e) {
        throw new CannotStart(Reason.SECRET_FILE_UNREADABLE, e, name + "_FILE", file);
      }
    }
    String value = environment.get(name);
    return value == null || value.isBlank() ? Optional.empty() : Optional.of(value);
  }
}
