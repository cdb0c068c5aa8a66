package org.onewindow.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Two nodes that are switched on in the same moment, on a database in which nothing is yet: one of
 * our own, or a new schema of the server that {@code onewindow.test.url} names.
 */
class TwoNodesIT {

  private static final Pattern MATTER = Pattern.compile("\"organName\"");
  private static final Pattern LISTED = Pattern.compile("\"itemCode\"");

  private Path work;
  private EmbeddedDatabase database;
  private DatabaseAddress address;

  @BeforeEach
  void emptyDatabase() throws IOException {
    work = Path.of(System.getProperty("onewindow.work"), "twoNodes");
    DataFolder.delete(work);
    Files.createDirectories(work);
    String given = System.getProperty("onewindow.test.url", "");
    if (!given.isBlank()) {
      String schema = "onewindow_test_" + UUID.randomUUID().toString().substring(0, 8);
      String url = given.replaceFirst("^(jdbc:mysql://[^/?]+/)[^?]*", "$1" + schema);
      address =
          DatabaseAddress.of(
              url + (url.contains("?") ? "&" : "?") + "createDatabaseIfNotExist=true",
              System.getProperty("onewindow.test.user"),
              System.getProperty("onewindow.test.password"));
      return;
    }
    database =
        new EmbeddedDatabase(
            DataFolder.take(work.resolve("database"), true),
            Path.of(System.getProperty("onewindow.cache")),
            Path.of(System.getProperty("onewindow.product"), "database", "mariadb.jar"),
            List.of(),
            new Console());
    address = database.start();
  }

  @Test
  @DisplayName("PLT-004 两个节点同时启动，迁移和示范县各只载入一次，两个都就绪，日志里没有错误")
  void loadTheCountyOnce() throws Exception {
    try (Launched one = node("one");
        Launched two = node("two")) {
      one.ready();
      two.ready();

      for (Launched node : List.of(one, two)) {
        assertThat(node.status("/health/ready")).isEqualTo(200);
        assertThat(MATTER.matcher(matters(node)).results().count()).isEqualTo(inTheCounty());
      }
    } finally {
      if (database != null) {
        database.stop();
      }
    }
    assertThat(logged()).contains("LoadCounty done").doesNotContain("SEVERE");
  }

  private Launched node(String name) throws IOException {
    Path folder = Files.createDirectories(work.resolve(name));
    return Launched.with(
        folder,
        Map.of(
            "DB_URL", address.url(), "DB_USER", address.user(), "DB_PASSWORD", address.password()),
        "--demo");
  }

  private static String matters(Launched node) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(
                    URI.create("http://127.0.0.1:" + node.port() + "/api/v1/matters?limit=200"))
                .build(),
            HttpResponse.BodyHandlers.ofString())
        .body();
  }

  private static long inTheCounty() throws IOException {
    String file =
        Files.readString(
            Path.of(System.getProperty("onewindow.root"))
                .resolve("modules/standalone/src/main/resources/demo/matters.json"));
    return LISTED.matcher(file).results().count();
  }

  private String logged() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(work)) {
      for (Path file :
          files.filter(f -> f.getFileName().toString().startsWith("server.")).toList()) {
        if (!file.toString().endsWith(".lck")) {
          all.append(Files.readString(file));
        }
      }
    }
    return all.toString();
  }
}
