package org.onewindow.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.onewindow.standalone.CannotStart.Reason;

/**
 * One process, one command: takes the data folder, starts the database (or finds the one it was
 * given) while the server boots, deploys the product, says where it is, and stops everything in
 * order when it is told to end. Whatever cannot be started ends the process with one sentence and
 * an exit code.
 */
public final class Start {

  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final Console console;
  private final Settings settings;
  private final Path product;
  private DataFolder data;
  private EmbeddedDatabase embedded;
  private Server server;
  private DemoServices services;

  private Start(Console console, Settings settings, Path product) {
    this.console = console;
    this.settings = settings;
    this.product = product;
  }

  /**
   * Ends the process itself when the start fails; otherwise returns and leaves the server running.
   */
  public static void main(String[] arguments) {
    Console console = new Console();
    try {
      Settings settings = Settings.of(List.of(arguments), System.getenv());
      Start start = new Start(console, settings, product());
      if (settings.migrateOnly()) {
        System.exit(start.migrate());
      }
      start.run();
    } catch (CannotStart e) {
      console.say(e);
      System.exit(e.reason().exitCode());
    } catch (RuntimeException e) {
      // Nobody foresaw it, and a process that is no server must not stay.
      Logger.getLogger(Start.class.getName()).log(Level.SEVERE, "The start broke off", e);
      console.say(new CannotStart(Reason.START_BROKE_OFF, e, e.toString()));
      System.exit(Reason.START_BROKE_OFF.exitCode());
    }
  }

  private void run() {
    long begun = System.nanoTime();
    data = DataFolder.take(settings.data(), settings.demo());
    embedded =
        new EmbeddedDatabase(
            data,
            settings.cache(),
            product.resolve("database/mariadb.jar"),
            settings.databaseOptions(),
            console);
    server = new Server(data, product.resolve("payara"), settings);
    server.needsPort(); // before anything is emptied
    embedded.endOrphan();
    if (settings.reset()) {
      console.say("step.reset", data.root());
      data.reset();
    }
    quieten();
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "onewindow-stop"));
    configure();
    CompletableFuture<DatabaseAddress> database = CompletableFuture.supplyAsync(this::database);
    console.say("step.server");
    server.boot();
    use(joined(database));
    console.say("step.deploy");
    StillWorking.during(
        () -> server.deploy(product.resolve("app")),
        seconds -> console.say("step.deploy-still", seconds),
        PATIENCE);
    announce(Duration.ofNanos(System.nanoTime() - begun));
    System.gc(); // what the start took and nobody needs again
    ClassArchive.wanted().ifPresent(this::archive);
  }

  private DatabaseAddress database() {
    if (settings.database().isPresent()) {
      DatabaseAddress theirs = settings.database().get();
      console.say("step.database-there", theirs.shown());
      external(theirs).check(settings.demo());
      return theirs;
    }
    console.say("step.database");
    return embedded.start();
  }

  private ExternalDatabase external(DatabaseAddress address) {
    return new ExternalDatabase(address, product.resolve("app"));
  }

  /** Migration as a step of its own: no server, no data folder. */
  private int migrate() {
    DatabaseAddress address =
        settings
            .database()
            .orElseThrow(
                () ->
                    new CannotStart(
                        Reason.SETTING_WRONG, "DB_URL", "", "jdbc:mysql://host:3306/onewindow"));
    external(address).check(settings.demo());
    return external(address).migrate(System.out, System.err);
  }

  private static DatabaseAddress joined(CompletableFuture<DatabaseAddress> database) {
    try {
      return database.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof CannotStart reason) {
        throw reason;
      }
      throw e;
    }
  }

  /** What libraries print goes to the log; the console is the launcher's. */
  @SuppressWarnings("PMD.CloseResource") // standard output lives as long as the process
  private void quieten() {
    if (!settings.logToConsole()) {
      Path file = data.folder("logs").resolve("console.log");
      try {
        PrintStream log = new PrintStream(Files.newOutputStream(file), true, UTF_8);
        System.setOut(log);
        System.setErr(log);
      } catch (IOException e) {
        throw new CannotStart(Reason.FOLDER_NOT_WRITABLE, e, file);
      }
    }
  }

  private void archive(Path file) {
    console.say("step.archive");
    if (!ClassArchive.write(file, server.applicationLoader())) {
      console.say("step.archive.without");
    }
  }

  /** Settings that follow from where and how we start; what the environment says goes before. */
  private void configure() {
    System.setProperty("onewindow.demo", Boolean.toString(settings.demo()));
    System.setProperty("onewindow.data", data.root().toString());
    unlessGiven("onewindow.data.dir", data.root().toString());
    if (settings.demo()) {
      DemoCounty county = DemoCounty.ofThisProduct();
      unlessGiven("onewindow.county", county.county());
      county.bureau().ifPresent(name -> unlessGiven("onewindow.bureau.name", name));
      county.calendar().ifPresent(file -> unlessGiven("onewindow.calendar.import", file));
      connectDemoServices();
    }
  }

  /** The demo county's other departments; somebody who connects real ones goes before. */
  private void connectDemoServices() {
    try {
      services = DemoServices.start(settings.address(), settings.port() + 1);
    } catch (IOException e) {
      console.say("demo.services.without", e.getMessage());
      return;
    }
    String host = "0.0.0.0".equals(settings.address()) ? "127.0.0.1" : settings.address();
    String base = "http://" + host + ":" + services.port();
    unlessGiven("onewindow.demo.services", "http://localhost:" + services.port() + "/");
    unlessGiven(
        "onewindow.facts.sources",
        services.government().registers().stream()
            .map(DemoGovernment.Service::code)
            .collect(Collectors.joining(",")));
    unlessGiven("onewindow.licences.sources", "licences");
    for (DemoGovernment.Service register : services.government().registers()) {
      String key = "onewindow.source." + register.code();
      unlessGiven(key + ".name", register.name());
      unlessGiven(key + ".kind", register.kind());
      connect(key, base + register.path());
    }
    for (DemoGovernment.Service receiver : services.government().receivers()) {
      connect("onewindow.push." + receiver.code(), base + receiver.path());
    }
  }

  private void connect(String key, String address) {
    unlessGiven(key + ".address", address);
    unlessGiven(key + ".token", services.token());
    unlessGiven(key + ".timeout", "PT6S");
  }

  private static void unlessGiven(String key, String value) {
    String variable = key.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    if (System.getProperty(key) == null && System.getenv(variable) == null) {
      System.setProperty(key, value);
    }
  }

  private static void use(DatabaseAddress database) {
    System.setProperty("db.url", database.url());
    System.setProperty("db.user", database.user());
    System.setProperty("db.password", database.password());
  }

  private void announce(Duration took) {
    console.line("");
    console.say("ready", "http://localhost:" + settings.port() + "/", seconds(took));
    if (settings.demo()) {
      announceAccounts();
    }
    console.say("stop");
  }

  private void announceAccounts() {
    console.say("accounts");
    for (DemoCounty.Account account : DemoCounty.ofThisProduct().accounts()) {
      String roles =
          account.roles().stream()
              .map(role -> console.chinese("role." + role) + " " + role)
              .collect(Collectors.joining(", "));
      console.line(
          String.format(
              "  %-14s %-14s %s  %s", account.login(), account.password(), account.name(), roles));
    }
    if (services != null) {
      console.say("demo.services", "http://localhost:" + services.port() + "/");
    }
    console.say("applicants", "http://localhost:" + settings.port() + "/online");
    for (DemoCounty.Applicant applicant : DemoCounty.ofThisProduct().applicants()) {
      console.line(
          String.format(
              "  %-20s %-14s %s", applicant.number(), applicant.password(), applicant.name()));
    }
  }

  private static String seconds(Duration took) {
    return Long.toString((took.toMillis() + 500) / 1000);
  }

  private void stop() {
    embedded.expectEnd();
    server.stop();
    if (services != null) {
      services.close();
    }
    embedded.stop();
    try {
      data.close();
    } catch (IOException e) {
      console.say("stop.lock", e.getMessage());
    }
  }

  /** The folder of {@code onewindow.jar}, where the server and the application lie too. */
  private static Path product() {
    try {
      Path here =
          Path.of(Start.class.getProtectionDomain().getCodeSource().getLocation().toURI())
              .getParent();
      if (Files.isDirectory(here.resolve("app/WEB-INF"))
          && Files.isRegularFile(here.resolve("payara/launch-micro.jar"))) {
        return here;
      }
      throw new CannotStart(Reason.PRODUCT_INCOMPLETE, here);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
