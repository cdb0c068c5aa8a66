package org.onewindow.standalone.layout;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerJarTest {

  private static final String SERVICES = "META-INF/services/org.example.Extension";

  @TempDir private Path payara;

  @BeforeEach
  void create() throws IOException {
    Files.createDirectory(payara.resolve("runtime"));
  }

  @Test
  @DisplayName("同名的服务清单合为一份，一行不少")
  void joinsLists() throws IOException {
    library("a.jar", Map.of(SERVICES, "org.example.A")); // and no end of line
    library("b.jar", Map.of(SERVICES, "org.example.B\n"));

    make("runtime/a.jar runtime/b.jar");

    assertThat(text(SERVICES).lines()).contains("org.example.A", "org.example.B");
    assertThat(classPath()).isEqualTo("runtime/server.jar");
    assertThat(payara.resolve("runtime/a.jar")).doesNotExist();
  }

  @Test
  @DisplayName("为每个请求记录踪迹而无人看的那一行不进成品，同一清单的其余各行都在")
  void leavesTheTracerOut() throws IOException {
    library("a.jar", Map.of(SERVICES, "org.example.A\n" + ServerJar.TRACER + "\norg.example.B"));

    make("runtime/a.jar");

    assertThat(text(SERVICES).lines().filter(line -> !line.isEmpty()))
        .containsExactly("org.example.A", "org.example.B");
  }

  @Test
  @DisplayName("同名的类以类路径上在前的为准，许可和声明各归其库，一份不少")
  void theFirstOfOneNameWins() throws IOException {
    library("a.jar", Map.of("org/example/A.class", "first", "META-INF/LICENSE", "EPL"));
    library("b.jar", Map.of("org/example/A.class", "second", "META-INF/LICENSE", "Apache"));

    make("runtime/a.jar runtime/b.jar");

    assertThat(text("org/example/A.class")).isEqualTo("first");
    assertThat(text("META-INF/notices/a.jar/META-INF/LICENSE")).isEqualTo("EPL");
    assertThat(text("META-INF/notices/b.jar/META-INF/LICENSE")).isEqualTo("Apache");
  }

  @Test
  @DisplayName("有签名的、分 Java 版本的、会盖住别库同名文件的，各自仍为一个包，次序不变")
  void keepsApartWhatWouldChange() throws IOException {
    library("a.jar", Map.of("META-INF/c.tld", "one"));
    library("signed.jar", Map.of("META-INF/BC.RSA", "x", "org/example/S.class", "s"));
    library("releases.jar", Map.of("org/example/R.class", "r"), "Multi-Release");
    library("tags.jar", Map.of("META-INF/c.tld", "other"));
    library("later.jar", Map.of("org/example/R.class", "another"));
    library("z.rar", Map.of("META-INF/ra.xml", "x"));

    make(
        "runtime/a.jar runtime/signed.jar runtime/releases.jar runtime/tags.jar runtime/later.jar"
            + " runtime/z.rar");

    assertThat(classPath())
        .isEqualTo(
            "runtime/server.jar runtime/signed.jar runtime/releases.jar runtime/tags.jar"
                + " runtime/later.jar runtime/z.rar");
    assertThat(text("META-INF/c.tld")).isEqualTo("one");
    assertThat(payara.resolve("runtime/signed.jar")).exists();
  }

  @Test
  @DisplayName("同样的库，两次做出的包逐字节相同")
  void isReproducible() throws IOException {
    library("a.jar", Map.of("org/example/A.class", "a"));
    make("runtime/a.jar");
    byte[] first = Files.readAllBytes(payara.resolve("runtime/server.jar"));

    library("a.jar", Map.of("org/example/A.class", "a"));
    make("runtime/a.jar");

    assertThat(payara.resolve("runtime/server.jar")).hasBinaryContent(first);
  }

  private void make(String classPath) throws IOException {
    Manifest manifest = manifest();
    manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPath);
    jar(payara.resolve("launch-micro.jar"), manifest, Map.of("org/example/Main.class", "main"));
    ServerJar.main(new String[] {payara.resolve("launch-micro.jar").toString()});
  }

  private void library(String name, Map<String, String> content, String... attributes)
      throws IOException {
    Manifest manifest = manifest();
    for (String attribute : attributes) {
      manifest.getMainAttributes().put(new Attributes.Name(attribute), "true");
    }
    jar(payara.resolve("runtime").resolve(name), manifest, content);
  }

  private static Manifest manifest() {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    return manifest;
  }

  private static void jar(Path file, Manifest manifest, Map<String, String> content)
      throws IOException {
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(file), manifest)) {
      for (Map.Entry<String, String> entry : content.entrySet()) {
        out.putNextEntry(new JarEntry(entry.getKey()));
        out.write(entry.getValue().getBytes(UTF_8));
        out.closeEntry();
      }
    }
  }

  private String text(String name) throws IOException {
    try (JarFile jar = new JarFile(payara.resolve("runtime/server.jar").toFile())) {
      return new String(jar.getInputStream(jar.getJarEntry(name)).readAllBytes(), UTF_8);
    }
  }

  private String classPath() throws IOException {
    try (JarFile jar = new JarFile(payara.resolve("launch-micro.jar").toFile())) {
      assertThat(jar.getJarEntry("org/example/Main.class")).isNotNull();
      return jar.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
    }
  }
}
