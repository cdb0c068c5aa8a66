package org.onewindow.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The container set-up is what the runbook says, as far as that can be known without running it.
 */
class ComposeFileTest {

  private static final Path DOCKER = Path.of("..", "..", "docker");

  @TempDir Path folder;

  @Test
  @DisplayName("一个数据库、一步迁移、两个应用节点、前面一个 nginx")
  void services() throws IOException {
    assertThat(section("services").keySet())
        .containsExactlyInAnyOrder("db", "migrate", "node1", "node2", "front");
    assertThat(service("db")).containsEntry("image", "mysql:8.4");
    assertThat(service("migrate")).containsEntry("restart", "no");
    assertThat(section("services", "migrate", "entrypoint").toString()).contains("--migrate");
  }

  @Test
  @DisplayName("节点等迁移成功才启动，自己不再迁移；nginx 等节点健康才启动")
  void order() throws IOException {
    for (String node : List.of("node1", "node2")) {
      assertThat(map(service(node).get("depends_on")).get("migrate"))
          .isEqualTo(Map.of("condition", "service_completed_successfully"));
      assertThat(map(service(node).get("environment"))).containsEntry("ONEWINDOW_MIGRATE", "skip");
      assertThat(map(service("front").get("depends_on")).get(node))
          .isEqualTo(Map.of("condition", "service_healthy"));
    }
    assertThat(map(service("migrate").get("depends_on")).get("db"))
        .isEqualTo(Map.of("condition", "service_healthy"));
  }

  @Test
  @DisplayName("只有 nginx 对外开放端口；机密只以文件给出；应用只读、无特权、内存有限")
  void nothingIsOpen() throws IOException {
    section("services")
        .forEach(
            (name, service) ->
                assertThat(map(service).containsKey("ports"))
                    .as("%s publishes ports", name)
                    .isEqualTo("front".equals(name)));
    for (String node : List.of("node1", "node2", "migrate")) {
      assertThat(service(node))
          .containsEntry("read_only", true)
          .containsEntry("cap_drop", List.of("ALL"))
          .containsEntry("mem_limit", "1g");
      assertThat(map(service(node).get("environment")).keySet())
          .contains("DB_PASSWORD_FILE", "ONEWINDOW_SEAL_KEYS_FILE")
          .doesNotContain("DB_PASSWORD", "ONEWINDOW_SEAL_KEYS", "ONEWINDOW_DEMO");
    }
    section("secrets").values().forEach(secret -> assertThat(map(secret)).containsOnlyKeys("file"));
  }

  @Test
  @DisplayName("每个 ${变量} 都写在 env.example 里")
  void variablesAreExplained() throws IOException {
    String example = Files.readString(DOCKER.resolve("env.example"));
    assertThat(
            java.util.regex.Pattern.compile("\\$\\{([A-Z_]+)")
                .matcher(Files.readString(DOCKER.resolve("compose.yml")))
                .results()
                .map(match -> match.group(1)))
        .isNotEmpty()
        .allSatisfy(name -> assertThat(example).contains("\n" + name + "="));
  }

  @Test
  @DisplayName("镜像不以 root 运行，有健康检查，不含内置数据库")
  void image() throws IOException {
    List<String> lines = Files.readAllLines(DOCKER.resolve("Dockerfile"));
    assertThat(lines).anyMatch(line -> line.startsWith("FROM eclipse-temurin:17-jre"));
    assertThat(lines).anyMatch(line -> line.equals("USER 10001:10001"));
    assertThat(lines).anyMatch(line -> line.startsWith("HEALTHCHECK "));
    assertThat(lines).noneMatch(line -> line.startsWith("COPY") && line.contains("database"));
    assertThat(String.join("\n", lines)).contains(Health.class.getName());
  }

  @Test
  @DisplayName("docker compose config 接受这个文件，五个服务都在")
  void composeAccepts() throws Exception {
    Path environment = Files.copy(DOCKER.resolve("env.example"), folder.resolve("env"));
    Said config = config(environment);
    assertThat(config.code()).as(config.complaints()).isZero();
    Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
    assertThat(map(map(yaml.load(config.text())).get("services")).keySet())
        .isEqualTo(section("services").keySet());
  }

  @Test
  @DisplayName("没有填 .env 时，docker compose 拒绝并指出 env.example")
  void composeWantsItsSettings() throws Exception {
    Said config = config(Files.createFile(folder.resolve("env")));
    assertThat(config.code()).isNotZero();
    assertThat(config.complaints()).contains("see env.example");
  }

  private Said config(Path environment) throws Exception {
    List<String> command = new ArrayList<>(compose());
    command.addAll(
        List.of(
            "--env-file",
            environment.toString(),
            "-f",
            DOCKER.resolve("compose.yml").toString(),
            "config"));
    return run(command);
  }

  /** Compose as a plugin of docker, or as the older program of its own; bin/test installs one. */
  private List<String> compose() throws Exception {
    Optional<List<String>> found = Optional.empty();
    for (List<String> program : List.of(List.of("docker", "compose"), List.of("docker-compose"))) {
      List<String> version = new ArrayList<>(program);
      version.add("version");
      if (found.isEmpty() && run(version).code() == 0) {
        found = Optional.of(program);
      }
    }
    assumeThat(found).as("docker compose or docker-compose is on the path").isPresent();
    return found.get();
  }

  private record Said(int code, String text, String complaints) {}

  private Said run(List<String> command) throws IOException, InterruptedException {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("ONEWINDOW_"));
    try {
      Process process = builder.start();
      assertThat(process.waitFor(120, TimeUnit.SECONDS)).as("%s ends", command).isTrue();
      return new Said(process.exitValue(), Files.readString(out), Files.readString(err));
    } catch (IOException e) {
      return new Said(127, "", e.getMessage()); // no such program
    }
  }

  private static Map<String, Object> service(String name) throws IOException {
    return map(section("services").get(name));
  }

  private static Map<String, Object> section(String name) throws IOException {
    Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
    String text = Files.readString(DOCKER.resolve("compose.yml"), StandardCharsets.UTF_8);
    return map(map(yaml.load(text)).get(name));
  }

  private static Object section(String name, String service, String key) throws IOException {
    return map(section(name).get(service)).get(key);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object value) {
    return (Map<String, Object>) value;
  }
}
