package org.onewindow.standalone.layout;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Deflater;

/**
 * Makes one jar of the server's three hundred libraries (ADR 0106). Java looks for a name in one
 * jar of the class path after the other, and most names that a start asks for are in the
 * application and thus in none of them.
 *
 * <p>Nothing that is asked for is lost: lists of services are joined; of two classes or texts of
 * one name the first wins, as on the class path; licences and notices stay, each under the name of
 * its library. Left out is {@link #TRACER} alone. A library stays a jar of its own when it is
 * signed, holds classes for several releases of Java, or brings a file that is looked up in every
 * jar and differs from one that is there already.
 */
public final class ServerJar {

  /** Where the merged libraries lie, beside those that stay. */
  static final String NAME = "server.jar";

  /**
   * Makes a span of each request to a resource, for nobody: it asks whether tracing is on, and the
   * server's web container has made what answers yes at the end of the first request (Payara
   * 6.2025.10, {@code StandardWrapper.service}), also where tracing is off.
   */
  static final String TRACER =
      "fish.payara.microprofile.telemetry.tracing.jaxrs.JerseyOpenTelemetryAutoDiscoverable";

  private static final Pattern LIST =
      Pattern.compile("META-INF/(services|hk2-locator|inhabitants)/[^/]+");

  private static final Pattern NOTICE =
      Pattern.compile("META-INF/(.*/)?[^/]*(?i:LICENSE|NOTICE|DEPENDENCIES|COPYRIGHT)[^/]*");

  /** What is read by no program that runs, or describes the jar as such. */
  private static final Pattern ABOUT_THE_JAR =
      Pattern.compile(
          "META-INF/(MANIFEST\\.MF|INDEX\\.LIST|jpms\\.args|maven/.*|(logmessages|loggerinfo)/.*)"
              + "|(.*/)?module-info\\.class");

  private static final Pattern SIGNATURE = Pattern.compile("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");

  /** Looked up in every jar of the class path, not in the first alone. */
  private static final Pattern LOOKED_UP_EVERYWHERE = Pattern.compile("META-INF/.*|[^/]+");

  private final Path launcher;
  private final Map<String, Long> merged = new HashMap<>();
  private final Map<String, Long> apart = new HashMap<>();
  private final Map<String, ByteArrayOutputStream> lists = new TreeMap<>();

  private ServerJar(Path launcher) {
    this.launcher = launcher;
  }

  /**
   * @param arguments the server's launcher, whose manifest lists its libraries
   * @throws IOException when a library cannot be read or the jar not be written
   */
  public static void main(String[] arguments) throws IOException {
    new ServerJar(Path.of(arguments[0])).make();
  }

  private void make() throws IOException {
    List<String> libraries = libraries();
    List<String> stay = new ArrayList<>();
    List<String> gone = new ArrayList<>();
    Path runtime = launcher.resolveSibling("runtime");
    try (JarOutputStream out =
        new JarOutputStream(
            new BufferedOutputStream(Files.newOutputStream(runtime.resolve(NAME))))) {
      out.setLevel(Deflater.BEST_SPEED);
      put(out, manifest());
      for (String library : libraries) {
        Path file = launcher.resolveSibling(library);
        if (library.endsWith(".jar") && merge(file, out)) {
          gone.add(library);
        } else {
          stay.add(library);
        }
      }
      for (Map.Entry<String, ByteArrayOutputStream> list : lists.entrySet()) {
        put(out, list.getKey(), list.getValue().toByteArray());
      }
    }
    list(Stream.concat(Stream.of("runtime/" + NAME), stay.stream()).toList());
    for (String library : gone) {
      Files.delete(launcher.resolveSibling(library));
    }
  }

  private List<String> libraries() throws IOException {
    try (JarFile jar = new JarFile(launcher.toFile())) {
      return List.of(
          jar.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH).split(" +"));
    }
  }

  private static Manifest manifest() {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    return manifest;
  }

  private boolean merge(Path library, JarOutputStream out) throws IOException {
    try (JarFile jar = new JarFile(library.toFile())) {
      if (staysApart(jar)) {
        files(jar).forEach(entry -> apart.putIfAbsent(entry.getName(), entry.getCrc()));
        return false;
      }
      for (JarEntry entry : jar.stream().toList()) {
        take(library, jar, entry, out);
      }
      return true;
    }
  }

  private boolean staysApart(JarFile jar) throws IOException {
    Manifest manifest = jar.getManifest();
    if (manifest != null
        && "true".equals(manifest.getMainAttributes().getValue(Attributes.Name.MULTI_RELEASE))) {
      return true;
    }
    return files(jar)
        .anyMatch(
            entry -> {
              String name = entry.getName();
              return SIGNATURE.matcher(name).matches()
                  || differs(apart.get(name), entry)
                  || LOOKED_UP_EVERYWHERE.matcher(name).matches()
                      && differs(merged.get(name), entry);
            });
  }

  private static boolean differs(Long before, JarEntry entry) {
    return before != null && before != entry.getCrc();
  }

  /** What counts when two libraries are compared. */
  private static Stream<JarEntry> files(JarFile jar) {
    return jar.stream()
        .filter(
            entry ->
                !entry.isDirectory()
                    && !LIST.matcher(entry.getName()).matches()
                    && !NOTICE.matcher(entry.getName()).matches()
                    && !ABOUT_THE_JAR.matcher(entry.getName()).matches());
  }

  private void take(Path library, JarFile jar, JarEntry entry, JarOutputStream out)
      throws IOException {
    String name = entry.getName();
    try (InputStream in = jar.getInputStream(entry)) {
      if (LIST.matcher(name).matches()) {
        ByteArrayOutputStream list =
            lists.computeIfAbsent(name, unused -> new ByteArrayOutputStream());
        list.write(new String(in.readAllBytes(), UTF_8).replace(TRACER, "").getBytes(UTF_8));
        list.write('\n'); // the last line of a list need not end,
        list.write('\n'); // and an empty one ends a description of HK2
      } else if (NOTICE.matcher(name).matches() && !entry.isDirectory()) {
        put(out, "META-INF/notices/" + library.getFileName() + "/" + name, in.readAllBytes());
      } else if (!ABOUT_THE_JAR.matcher(name).matches()
          && merged.putIfAbsent(name, entry.getCrc()) == null) {
        put(out, name, in.readAllBytes());
      }
    }
  }

  private static void put(JarOutputStream out, Manifest manifest) throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    manifest.write(content);
    put(out, JarFile.MANIFEST_NAME, content.toByteArray());
  }

  /** With the time of nothing in particular: the same libraries give the same jar. */
  private static void put(JarOutputStream out, String name, byte[] content) throws IOException {
    JarEntry entry = new JarEntry(name);
    entry.setTimeLocal(java.time.LocalDateTime.of(1980, 1, 1, 0, 0));
    out.putNextEntry(entry);
    out.write(content);
    out.closeEntry();
  }

  /** The launcher again, with the libraries that are there now. */
  private void list(List<String> libraries) throws IOException {
    Path part = launcher.resolveSibling(launcher.getFileName() + ".part");
    try (JarFile jar = new JarFile(launcher.toFile())) {
      Manifest manifest = new Manifest(jar.getManifest());
      manifest
          .getMainAttributes()
          .put(Attributes.Name.CLASS_PATH, libraries.stream().collect(Collectors.joining(" ")));
      try (JarOutputStream out =
          new JarOutputStream(new BufferedOutputStream(Files.newOutputStream(part)))) {
        put(out, manifest);
        Enumeration<JarEntry> entries = jar.entries();
        while (entries.hasMoreElements()) {
          JarEntry entry = entries.nextElement();
          if (!entry.getName().equals(JarFile.MANIFEST_NAME)) {
            try (InputStream in = jar.getInputStream(entry)) {
              put(out, entry.getName(), in.readAllBytes());
            }
          }
        }
      }
    }
    Files.move(part, launcher, StandardCopyOption.REPLACE_EXISTING);
  }
}
