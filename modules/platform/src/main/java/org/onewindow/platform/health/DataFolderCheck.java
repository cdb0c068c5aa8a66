package org.onewindow.platform.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.onewindow.platform.config.Settings;

/** Ready is a node that can write to its data folder and has room there. */
@Readiness
@ApplicationScoped
public class DataFolderCheck implements HealthCheck {

  private static final Logger LOG = Logger.getLogger(DataFolderCheck.class.getName());
  private static final long LEAST_FREE = 100L * 1024 * 1024;

  private final Path folder;

  /** For the container's proxy. */
  protected DataFolderCheck() {
    this((Path) null);
  }

  @Inject
  public DataFolderCheck(Settings settings) {
    this(settings.dataFolder());
  }

  DataFolderCheck(Path folder) {
    this.folder = folder;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("disk").status(writable()).build();
  }

  private boolean writable() {
    try {
      Files.createDirectories(folder);
      Files.delete(Files.createTempFile(folder, "ready", ".probe"));
      return Files.getFileStore(folder).getUsableSpace() >= LEAST_FREE;
    } catch (IOException e) {
      LOG.log(Level.WARNING, "The data folder cannot be written: {0}", e.toString());
      return false;
    }
  }
}
