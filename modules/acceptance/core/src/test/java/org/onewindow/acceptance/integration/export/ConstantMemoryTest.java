package org.onewindow.acceptance.integration.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConstantMemoryTest {

  private static final int PATIENCE_MINUTES = 3;
  private static final long MOST_GROWTH_KIB = 8192;

  @Test
  @DisplayName(
      "ACC-474 a hundred thousand rows go through a heap of 32 MiB, and no more is in use at the"
          + " end than after ten thousand")
  void portions(@TempDir Path folder) throws Exception {
    Ended ended = run("portions", folder);
    assertThat(ended.exit()).as(ended.said()).isZero();
    long[] figures = Arrays.stream(ended.said().split(" ")).mapToLong(Long::parseLong).toArray();
    assertThat(figures[0]).isEqualTo(HundredThousandRows.ROWS);
    assertThat(figures[2] - figures[1]).as("KiB more in use").isLessThan(MOST_GROWTH_KIB);
  }

  @Test
  @DisplayName("ACC-474 the same rows, had they been gathered first, do not fit that heap")
  void gathered(@TempDir Path folder) throws Exception {
    Ended ended = run("gathered", folder);
    assertThat(ended.exit()).isNotZero();
    assertThat(ended.said()).contains("OutOfMemoryError");
  }

  private record Ended(int exit, String said) {}

  private static Ended run(String how, Path folder) throws IOException, InterruptedException {
    Path said = folder.resolve("said");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx32m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                HundredThousandRows.class.getName(),
                how,
                folder.resolve("list.xlsx").toString())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    try {
      assertThat(process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    return new Ended(process.exitValue(), Files.readString(said).strip());
  }
}
