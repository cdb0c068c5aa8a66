package org.onewindow.standalone;

import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.PayaraMicroBoot;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.onewindow.standalone.CannotStart.Reason;

/**
 * Payara Micro inside this process. Its libraries lie beside the launcher, its working folder in
 * the data folder, so that the product itself may be read-only. Used by one thread at a time.
 */
final class Server {

  private static final String APPLICATION = "onewindow";
  private static final String BOOT_CLASS = "fish.payara.micro.impl.PayaraMicroImpl";

  private static final int READY_MILLIS = 60_000;

  private final DataFolder data;
  private final Path layout;
  private final Settings settings;
  private PayaraMicroRuntime runtime;

  Server(DataFolder data, Path layout, Settings settings) {
    this.data = data;
    this.layout = layout;
    this.settings = settings;
  }

  /** Refuses a port that somebody else listens on, before anything slow is begun. */
  void needsPort() {
    try (ServerSocket probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(new InetSocketAddress(settings.address(), settings.port()));
    } catch (IOException e) {
      throw new CannotStart(
          Reason.PORT_TAKEN, e, settings.address(), Integer.toString(settings.port()));
    }
  }

  /** Boots the server without an application; no database is needed yet. */
  void boot() {
    try {
      Path root = prepareRoot();
      System.setProperty(
          "fish.payara.micro.BootJar", layout.resolve("launch-micro.jar").toUri().toString());
      System.setProperty("fish.payara.micro.UnpackDir", layout.toString());
      PayaraMicroBoot boot =
          (PayaraMicroBoot)
              Class.forName(BOOT_CLASS)
                  .getMethod("create", String[].class)
                  .invoke(null, (Object) arguments(root).toArray(String[]::new));
      runtime = boot.getRuntime();
    } catch (IOException e) {
      throw new CannotStart(Reason.FOLDER_NOT_WRITABLE, e, data.root());
    } catch (InvocationTargetException e) {
      throw new CannotStart(
          Reason.SERVER_NOT_STARTED, e.getCause(), log(), e.getCause().getMessage());
    } catch (ReflectiveOperationException e) {
      throw new CannotStart(Reason.PRODUCT_INCOMPLETE, e, layout);
    }
  }

  /**
   * Deploys the application; returns when it answers that it is ready. The server itself would go
   * on without it and answer 404 to everything.
   */
  void deploy(Path application) {
    LastWords lastWords = LastWords.listen();
    boolean deployed =
        runtime.deploy(APPLICATION, "/", application.toFile())
            && runtime.getDeployedApplicationNames().contains(APPLICATION);
    if (!deployed || !isReady()) {
      throw new CannotStart(Reason.APPLICATION_NOT_STARTED, log(), lastWords.sentence());
    }
    lastWords.stop();
  }

  /**
   * The loader of the deployed application's classes, or the one of its parents when the server
   * does not tell: it keeps what it deployed to itself.
   */
  ClassLoader applicationLoader() {
    try {
      Class<?> registry = Class.forName("org.glassfish.internal.data.ApplicationRegistry");
      Object deployed =
          Class.forName("org.glassfish.internal.api.Globals")
              .getMethod("get", Class.class)
              .invoke(null, registry);
      Object application = registry.getMethod("get", String.class).invoke(deployed, APPLICATION);
      return (ClassLoader)
          application.getClass().getMethod("getAppClassLoader").invoke(application);
    } catch (ReflectiveOperationException | RuntimeException e) {
      return ClassLoader.getSystemClassLoader();
    }
  }

  private boolean isReady() {
    String host = "0.0.0.0".equals(settings.address()) ? "127.0.0.1" : settings.address();
    return Health.isReady(host, settings.port(), READY_MILLIS);
  }

  /** Stops application and server. Harmless if they do not run. */
  void stop() {
    if (runtime != null) {
      try {
        runtime.shutdown();
      } catch (fish.payara.micro.BootstrapException | IllegalStateException e) {
        // the server's own hook was faster
      }
    }
  }

  private List<String> arguments(Path root) throws IOException {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--rootdir",
                root.toString(),
                "--port",
                Integer.toString(settings.port()),
                "--nohazelcast", // sessions and caches of ours live in the database
                "--disablephonehome",
                "--logproperties",
                logging().toString(),
                "--prebootcommandfile",
                preBoot().toString()));
    return arguments;
  }

  /** A fresh working folder at each start: what the server writes there is never worth keeping. */
  private Path prepareRoot() throws IOException {
    Path root = data.root().resolve("server");
    DataFolder.delete(root);
    for (String part : List.of("config", "lib")) {
      try (Stream<Path> files = Files.walk(layout.resolve(part))) {
        for (Path file : files.toList()) {
          Path to = root.resolve(layout.relativize(file).toString());
          if (Files.isDirectory(file)) {
            Files.createDirectories(to);
          } else {
            Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
          }
        }
      }
    }
    return root;
  }

  private Path preBoot() throws IOException {
    Path file = data.folder("server").resolve("pre-boot.txt");
    String server = "set configs.config.server-config.";
    return Files.write(
        file,
        List.of(
            server
                + "network-config.network-listeners.network-listener.http-listener.address="
                + settings.address(),
            // Which server in which version is nobody's business.
            server + "network-config.protocols.protocol.http-listener.http.server-header=false",
            // The descriptors were checked against their schemas when the product was tested.
            server + "admin-service.das-config.deploy-xml-validation=none"));
  }

  /**
   * The log goes to a file that rolls over, or to standard output where a container collects it.
   */
  private Path logging() throws IOException {
    Properties properties = new Properties();
    try (InputStream in = Server.class.getResourceAsStream("logging.properties")) {
      properties.load(in);
    }
    if (settings.logToConsole()) {
      properties.setProperty("handlers", "java.util.logging.ConsoleHandler");
    } else {
      properties.setProperty("handlers", ServerLog.class.getName());
      ServerLog.into(data.folder("logs"));
    }
    Path file = data.folder("server").resolve("logging.properties");
    try (OutputStream out = Files.newOutputStream(file)) {
      properties.store(out, null);
    }
    return file;
  }

  /** Where to read on: the file, or wherever standard output is kept. */
  private Object log() {
    return settings.logToConsole() ? "stdout" : logFile();
  }

  private Path logFile() {
    return data.root().resolve("logs").resolve("server.0.log");
  }
}
