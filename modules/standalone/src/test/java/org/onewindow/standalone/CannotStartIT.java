package org.onewindow.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be started ends with one sentence in Chinese, one in English, and an exit code. */
class CannotStartIT {

  @TempDir Path work;

  @Test
  @DisplayName("端口被占用：说出端口和换端口的办法")
  void portTaken() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      String port = Integer.toString(taken.getLocalPort());
      refused(
          Map.of("ONEWINDOW_PORT", port),
          69,
          "端口 " + port + " 已被占用",
          "Port " + port,
          "ONEWINDOW_PORT");
    }
  }

  @Test
  @DisplayName("数据目录不能写：说出目录和换目录的办法")
  void folderNotWritable() throws Exception {
    Path file = Files.createFile(work.resolve("file"));
    refused(
        Map.of("ONEWINDOW_DATA", file.resolve("data").toString()),
        73,
        "不能写入",
        "cannot be written",
        "ONEWINDOW_DATA");
  }

  @Test
  @DisplayName("连不上数据库：说出地址和该查什么，不说口令")
  void databaseUnreachable() throws Exception {
    String url = "jdbc:mysql://127.0.0.1:" + Launched.freePort() + "/onewindow?password=geheim";
    Launched start =
        refused(
            Map.of("DB_URL", url, "DB_USER", "u", "DB_PASSWORD", "geheim"),
            69,
            "连不上数据库",
            "cannot be reached",
            "DB_URL");
    assertThat(start.said()).doesNotContain("geheim");
  }

  @Test
  @DisplayName("数据库地址写错：说出应有的样子")
  void databaseAddressWrong() throws Exception {
    refused(
        Map.of("DB_URL", "mysql://somewhere", "DB_USER", "u"),
        78,
        "DB_URL 的值",
        "jdbc:mysql://host:3306/onewindow");
  }

  @Test
  @DisplayName("只设了地址没有口令，主机名不存在：各说各的，不混成“连不上”")
  void databaseAccountOrHost() throws Exception {
    String nowhere = "jdbc:mysql://no.such.host.invalid:3306/onewindow";
    refused(Map.of("DB_URL", nowhere, "DB_USER", "u"), 78, "DB_PASSWORD", "不能为空");
    refused(
        Map.of("DB_URL", nowhere, "DB_USER", "u", "DB_PASSWORD", "geheim"),
        69,
        "no.such.host.invalid",
        "主机名");
  }

  @Test
  @DisplayName("口令文件读不了：说出是哪个文件")
  void secretFileUnreadable() throws Exception {
    refused(
        Map.of(
            "DB_URL",
            "jdbc:mysql://127.0.0.1:3306/onewindow",
            "DB_PASSWORD_FILE",
            work.resolve("nowhere").toString()),
        78,
        "DB_PASSWORD_FILE",
        "nowhere");
  }

  @Test
  @DisplayName("PLT-049 端口被占用时，--reset 什么都不清空")
  void resetWithPortTaken() throws Exception {
    Path kept = olderData("database/kept");
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      String port = Integer.toString(taken.getLocalPort());
      refused(Map.of("ONEWINDOW_PORT", port), 69, List.of("--reset"), "ONEWINDOW_PORT");
    }
    assertThat(kept).exists();
  }

  @Test
  @DisplayName("PLT-049 --reset 不碰 DB_URL 指向的数据库，也不丢掉它的密钥")
  void resetOfAnotherDatabase() throws Exception {
    Path key = olderData("secrets/seal-keys");
    refused(
        Map.of("DB_URL", "jdbc:mysql://10.0.0.1:3306/onewindow", "DB_USER", "u"),
        78,
        List.of("--reset"),
        "jdbc:mysql://10.0.0.1:3306/onewindow",
        "请自行清空",
        "empty the database");
    assertThat(key).exists();
  }

  @Test
  @DisplayName("PLT-049 正式使用时没有 --reset")
  void resetOfRealData() throws Exception {
    try (Launched start = Launched.with(work, Map.of(), "--reset")) {
      assertThat(start.ended()).as(start.said()).isEqualTo(78);
      assertThat(start.said()).contains("--reset 只用于演示模式").contains("demo mode only");
    }
  }

  @Test
  @DisplayName("PLT-049 别人的目录：说出目录和换目录的办法，不碰里面的东西")
  void folderOfOthers() throws Exception {
    Path letter = Files.createDirectories(work.resolve("data/files")).resolve("letter");
    Files.createFile(letter);
    refused(Map.of(), 73, List.of("--reset"), "不是一窗写入的", "did not write", "ONEWINDOW_DATA");
    assertThat(letter).exists();
  }

  @Test
  @DisplayName("PLT-049 在终端上 --reset 先问；不答 yes 就什么都不变")
  void resetAsksAtATerminal() throws Exception {
    Path kept = olderData("database/kept");
    Path said = work.resolve("terminal");
    ProcessBuilder terminal =
        new ProcessBuilder("script", "-qec", "bash '" + script() + "' --reset", "/dev/null")
            .redirectErrorStream(true)
            .redirectOutput(said.toFile());
    terminal.environment().put("ONEWINDOW_DATA", work.resolve("data").toString());
    Process process = terminal.start();
    try (Writer keyboard = process.outputWriter()) {
      keyboard.write("no\n");
    }
    assertThat(process.waitFor()).as(Files.readString(said)).isEqualTo(1);
    assertThat(Files.readString(said))
        .contains(work.resolve("data").toString(), "输入 yes 继续", "没有清空", "Nothing was emptied");
    assertThat(kept).exists();
  }

  private Path olderData(String file) throws Exception {
    Path data = Files.createDirectories(work.resolve("data/server")).getParent();
    Files.createFile(data.resolve(".lock"));
    Path kept = data.resolve(file);
    Files.createDirectories(kept.getParent());
    return Files.createFile(kept);
  }

  @Test
  @DisplayName("选项写错：说出有哪些选项")
  void optionUnknown() throws Exception {
    try (Launched start = Launched.with(work, Map.of(), "--help-me")) {
      assertThat(start.ended()).isEqualTo(64);
      assertThat(start.said()).contains("--help-me").contains("--reset");
    }
  }

  @Test
  @DisplayName("没有 Java 17：bin/run 说要装什么")
  void javaTooOld() throws Exception {
    Path home = Files.createDirectories(work.resolve("jdk11/bin")).getParent();
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"11.0.2\"\n");
    executable(home.resolve("bin/java"), "exit 1");
    script(Map.of("JAVA_HOME", home.toString()), 69, "JDK 17", "11.0.2");
  }

  @Test
  @DisplayName("没有 Java：bin/run 说要装什么")
  void noJava() throws Exception {
    script(Map.of("JAVA_HOME", work.toString()), 69, "没有找到 Java", "install a JDK 17");
  }

  @Test
  @DisplayName("没有 Maven 而需要构建：bin/run 说要装什么")
  void noMaven() throws Exception {
    Path checkout = Files.createDirectories(work.resolve("checkout"));
    Files.createDirectories(checkout.resolve("bin"));
    Files.createDirectories(checkout.resolve("modules"));
    Files.copy(script(), checkout.resolve("bin/run"));
    Files.createFile(checkout.resolve("pom.xml"));
    ended(
        new ProcessBuilder("bash", checkout.resolve("bin/run").toString()),
        Map.of("MVN", "no-such-maven", "JAVA_HOME", System.getProperty("java.home")),
        69,
        "没有找到 Maven",
        "install Maven 3.8");
  }

  private Launched refused(Map<String, String> environment, int code, String... words)
      throws Exception {
    return refused(environment, code, List.of(), words);
  }

  private Launched refused(
      Map<String, String> environment, int code, List<String> options, String... words)
      throws Exception {
    List<String> arguments = new ArrayList<>(List.of("--demo"));
    arguments.addAll(options);
    try (Launched start = Launched.with(work, environment, arguments.toArray(String[]::new))) {
      assertThat(start.ended()).as(start.said()).isEqualTo(code);
      assertThat(start.said())
          .contains(words)
          .doesNotContain("\tat ")
          .doesNotContain("Exception in thread");
      assertThat(start.children()).isEmpty();
      return start;
    }
  }

  private void script(Map<String, String> environment, int code, String... words) throws Exception {
    ended(new ProcessBuilder("bash", script().toString()), environment, code, words);
  }

  private void ended(
      ProcessBuilder builder, Map<String, String> environment, int code, String... words)
      throws Exception {
    assumeThat(Files.isExecutable(Path.of("/bin/bash"))).as("scripts are for bash").isTrue();
    Path said = work.resolve("said");
    builder.redirectErrorStream(true).redirectOutput(said.toFile());
    builder.environment().putAll(environment);
    Process process = builder.start();
    assertThat(process.waitFor()).as(Files.readString(said)).isEqualTo(code);
    assertThat(Files.readString(said)).contains(words);
    assertThat(Files.readAllLines(said)).as("one sentence in each language").hasSize(2);
  }

  private static Path script() {
    return Path.of(System.getProperty("onewindow.root"), "bin", "run");
  }

  private static void executable(Path file, String line) throws Exception {
    Files.writeString(file, "#!/bin/sh\n" + line + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }
}
