package org.onewindow.standalone;

import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.FileHandler;

/**
 * The server's log: ten files that roll over, {@code server.0.log} the newest. The folder is told
 * here and not in the logging properties, because the server reads these in an encoding of its own
 * and loses Chinese folder names. Public for the log manager, which makes it by name.
 */
public final class ServerLog extends FileHandler {

  private static final int BYTES = 10 << 20;
  private static final int FILES = 10;
  private static final boolean ANEW = false;

  private static volatile String pattern = "server.%g.log";

  /** Called by the log manager. */
  public ServerLog() throws IOException {
    super(pattern, BYTES, FILES, ANEW);
  }

  /** Says where the files go; before the server is booted. */
  static void into(Path folder) {
    pattern = folder.toString().replace('\\', '/').replace("%", "%%") + "/server.%g.log";
  }
}
