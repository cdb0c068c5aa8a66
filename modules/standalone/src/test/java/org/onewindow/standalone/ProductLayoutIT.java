package org.onewindow.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarInputStream;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Where the libraries of the WAR lie in the runnable product, and that none is lost (ADR 0032). */
class ProductLayoutIT {

  /** What the server looks for in every jar it can see: such a jar belongs into the WAR. */
  private static final Pattern FOR_THE_SERVER =
      Pattern.compile(
          "META-INF/(beans\\.xml|web-fragment\\.xml|persistence\\.xml|hk2-locator/.*"
              + "|services/(jakarta|javax)\\..*)|org/onewindow/.*");

  /** Spans that nobody collects: left out on purpose (ADR 0106). */
  private static final String TRACER =
      "META-INF/services/org.glassfish.jersey.internal.spi.ForcedAutoDiscoverable"
          + " fish.payara.microprofile.telemetry.tracing.jaxrs.JerseyOpenTelemetryAutoDiscoverable";

  private final Path product = Path.of(System.getProperty("onewindow.product"));

  @Test
  @DisplayName("WAR 里的每个类库在成品里恰好一份：要么在 WEB-INF/lib，要么在 lib")
  void everyLibraryLiesInOnePlace() throws IOException {
    Path wars = Path.of(System.getProperty("onewindow.root"), "modules", "web", "target");
    List<String> inTheWar;
    try (Stream<Path> files = Files.list(wars);
        JarFile war =
            new JarFile(
                files
                    .filter(f -> f.toString().endsWith(".war"))
                    .findFirst()
                    .orElseThrow()
                    .toFile())) {
      inTheWar =
          war.stream()
              .map(ZipEntry::getName)
              .filter(name -> name.startsWith("WEB-INF/lib/") && name.endsWith(".jar"))
              .map(name -> name.substring("WEB-INF/lib/".length()))
              .toList();
    }
    List<String> inTheProduct =
        Stream.concat(
                jars(product.resolve("lib")).stream(),
                jars(product.resolve("app/WEB-INF/lib")).stream())
            .toList();

    assertThat(inTheProduct).containsExactlyInAnyOrderElementsOf(inTheWar);
  }

  @Test
  @DisplayName("lib 里的每个类库都写在启动器的类路径里")
  void theLauncherKnowsEveryLibrary() throws IOException {
    try (JarFile launcher = new JarFile(product.resolve("onewindow.jar").toFile())) {
      String path = launcher.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
      assertThat(path.split(" "))
          .contains(
              jars(product.resolve("lib")).stream().map("lib/"::concat).toArray(String[]::new));
    }
  }

  @Test
  @DisplayName("lib 里没有服务器会去找的东西：组件、网页片段、XML 解析器都留在 WAR 里")
  void nothingForTheServerLiesBesideIt() throws IOException {
    for (String name : jars(product.resolve("lib"))) {
      try (JarFile jar = new JarFile(product.resolve("lib").resolve(name).toFile())) {
        assertThat(
                jar.stream()
                    .map(ZipEntry::getName)
                    .filter(e -> FOR_THE_SERVER.matcher(e).matches()))
            .as(name)
            .isEmpty();
      }
    }
  }

  @Test
  @DisplayName("服务器自带的每一行服务清单在成品的类路径上都还在，只少为请求记录踪迹的那一行")
  void noServiceOfTheServerIsLost() throws IOException {
    Set<String> before = new TreeSet<>();
    try (JarFile server = new JarFile(product.resolveSibling("server/payara-micro.jar").toFile())) {
      for (JarEntry library : server.stream().filter(ProductLayoutIT::isLibrary).toList()) {
        try (JarInputStream jar = new JarInputStream(server.getInputStream(library))) {
          services(jar, before);
        }
      }
    }
    Set<String> now = new TreeSet<>();
    Path launcher = product.resolve("payara/launch-micro.jar");
    try (JarFile jar = new JarFile(launcher.toFile())) {
      String path = jar.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
      for (String library : path.split(" ")) {
        try (JarInputStream in =
            new JarInputStream(Files.newInputStream(launcher.resolveSibling(library)))) {
          services(in, now);
        }
      }
    }

    assertThat(before).hasSizeGreaterThan(1000);
    assertThat(before.remove(TRACER)).isTrue();
    assertThat(now).isEqualTo(before);
  }

  private static boolean isLibrary(JarEntry entry) {
    return entry.getName().startsWith("MICRO-INF/runtime/") && !entry.isDirectory();
  }

  /** Each line that says something, with the name of its list. */
  private static void services(JarInputStream jar, Set<String> lines) throws IOException {
    for (JarEntry entry = jar.getNextJarEntry(); entry != null; entry = jar.getNextJarEntry()) {
      String list = entry.getName();
      if (list.matches("META-INF/(services|hk2-locator)/[^/]+")) {
        new String(jar.readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .forEach(line -> lines.add(list + " " + line));
      }
    }
  }

  private static List<String> jars(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
