package org.onewindow.platform.audit;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onewindow.platform.persistence.Jdbc;
import org.onewindow.platform.persistence.SingleDataSource;
import org.onewindow.platform.persistence.SqlFailure;

/**
 * Verifies the audit chain without a server. The database comes from {@code DB_URL}, {@code
 * DB_USER} and {@code DB_PASSWORD}, the anchor files from the arguments, else from {@code
 * audit-anchor.log} in the folder {@code ONEWINDOW_DATA}; the anchors' key from {@code
 * ONEWINDOW_AUDIT_ANCHOR_KEY}. Ends with 0 when the chain is whole, 1 when it is broken, 2 when it
 * could not be read.
 */
public final class VerifyAudit {

  private VerifyAudit() {}

  public static void main(String[] arguments) {
    System.exit(run(List.of(arguments), System.getenv(), System.out, System.err));
  }

  static int run(
      List<String> arguments, Map<String, String> environment, PrintStream out, PrintStream err) {
    String url = environment.get("DB_URL");
    String user = environment.get("DB_USER");
    if (url == null || user == null) {
      err.println("Set DB_URL, DB_USER and DB_PASSWORD.");
      return 2;
    }
    List<String> anchors = new ArrayList<>();
    try {
      for (Path file : anchorFiles(arguments, environment)) {
        anchors.addAll(new AnchorFile(file).lines());
      }
    } catch (IOException e) {
      err.println("The anchor file cannot be read: " + e.getMessage());
      return 2;
    }
    Jdbc jdbc =
        new Jdbc(new SingleDataSource(url, user, environment.getOrDefault("DB_PASSWORD", "")));
    try {
      ChainVerification.Result result =
          new ChainVerification(jdbc)
              .verify(anchors, Optional.ofNullable(environment.get("ONEWINDOW_AUDIT_ANCHOR_KEY")));
      if (result.fault().isPresent()) {
        err.println("The audit chain is broken. " + result.fault().get());
        return 1;
      }
      out.println(
          "The audit chain is whole: " + result.rows() + " rows, " + anchors.size() + " anchors.");
      return 0;
    } catch (SqlFailure e) {
      err.println("The database cannot be read: " + e.getMessage().lines().findFirst().orElse(""));
      return 2;
    }
  }

  private static List<Path> anchorFiles(List<String> arguments, Map<String, String> environment)
      throws IOException {
    if (!arguments.isEmpty()) {
      List<Path> named = arguments.stream().map(Path::of).toList();
      for (Path file : named) {
        if (!Files.isReadable(file)) {
          throw new IOException(file + " is not there");
        }
      }
      return named;
    }
    return List.of(Path.of(environment.getOrDefault("ONEWINDOW_DATA", "data"), AnchorFile.NAME));
  }
}
