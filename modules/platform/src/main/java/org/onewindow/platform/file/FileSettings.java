package org.onewindow.platform.file;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.platform.config.Settings;

/**
 * Where files are kept and how large they may be.
 *
 * @param folder root of the store
 * @param mostMegabytes of one file
 * @param mostUnpackedMegabytes of one archive (DOCX, XLSX, OFD), unpacked
 * @param mostPerCase files that one case may carry
 * @param scanner host and port of clamd, or empty for no scanner
 * @param scannerTimeout for connecting and for each answer
 */
public record FileSettings(
    Path folder,
    int mostMegabytes,
    int mostUnpackedMegabytes,
    int mostPerCase,
    Optional<Scanner> scanner,
    Duration scannerTimeout) {

  /** Address of a clamd. */
  public record Scanner(String host, int port) {}

  static FileSettings read(Settings settings) {
    Optional<Scanner> scanner =
        settings
            .text("onewindow.files.clamd.host")
            .map(
                host ->
                    new Scanner(
                        host, settings.number("onewindow.files.clamd.port", 3310, 1, 65_535)));
    return new FileSettings(
        settings.folder("onewindow.data.dir", Path.of("data")).resolve("files"),
        settings.number("onewindow.files.max-megabytes", 20, 1, 1_024),
        settings.number("onewindow.files.max-unpacked-megabytes", 200, 1, 8_192),
        settings.number("onewindow.files.max-per-case", 200, 1, 10_000),
        scanner,
        settings.span(
            "onewindow.files.clamd.timeout",
            Duration.ofSeconds(20),
            Duration.ofMillis(100),
            Duration.ofMinutes(5)));
  }

  long mostBytes() {
    return (long) mostMegabytes << 20;
  }

  long mostUnpackedBytes() {
    return (long) mostUnpackedMegabytes << 20;
  }

  /**
   * To be asked by whoever adds files to a case.
   *
   * @param there files the case has already
   * @param more files to be added
   * @throws Refused {@code FILE_TOO_MANY}
   */
  public void mustHaveRoom(int there, int more) {
    if ((long) there + more > mostPerCase) {
      throw Refusal.of("FILE_TOO_MANY", mostPerCase).raise();
    }
  }
}
