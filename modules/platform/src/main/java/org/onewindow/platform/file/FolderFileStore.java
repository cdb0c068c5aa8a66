package org.onewindow.platform.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.startup.StartupTask;
import org.onewindow.platform.time.RealTime;

/**
 * {@link FileStore} in a folder, with a row for each file. The order is: write aside, inspect,
 * scan, name, register. Only what is registered is ever served.
 */
@ApplicationScoped
class FolderFileStore implements FileStore, StartupTask {

  private static final Logger LOG = Logger.getLogger(FolderFileStore.class.getName());
  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
  private static final Duration ABANDONED = Duration.ofDays(1);
  private static final int WITH_THE_JOBS = 900;

  private final FileSettings settings;
  private final FileFolder folder;
  private final FileInspection inspection;
  private final MalwareScan scan;
  private final FileRegister register;
  private final InstantSource clock;

  /** For the container's proxy. */
  protected FolderFileStore() {
    settings = null;
    folder = null;
    inspection = null;
    scan = null;
    register = null;
    clock = null;
  }

  @Inject
  FolderFileStore(
      FileSettings settings,
      MalwareScan scan,
      FileRegister register,
      @RealTime InstantSource clock) {
    this.settings = settings;
    this.folder = new FileFolder(settings.folder());
    this.inspection = new FileInspection(settings.mostUnpackedBytes());
    this.scan = scan;
    this.register = register;
    this.clock = clock;
  }

  @Override
  public StoredFile put(InputStream content) {
    try {
      FileFolder.Incoming incoming = folder.receive(content, settings.mostBytes());
      try {
        FileType type = inspection.typeOf(incoming.path());
        mustBeClean(incoming.path());
        folder.keep(incoming);
        StoredFile file = new StoredFile(incoming.sha256(), type.mediaType(), incoming.bytes());
        register.add(file, clock.instant());
        return file;
      } finally {
        folder.discard(incoming);
      }
    } catch (IOException e) {
      // A full disk, a lost one, one that became read-only: the operator reads which in the log.
      LOG.log(Level.SEVERE, "The disk does not take files, an upload was refused", e);
      throw Refusal.of("FILE_NOT_KEPT").raise();
    }
  }

  @Override
  public StoredFile find(String sha256) {
    if (sha256 == null || !SHA256.matcher(sha256).matches()) {
      throw notFound();
    }
    return register.find(sha256).orElseThrow(FolderFileStore::notFound);
  }

  @Override
  public InputStream open(String sha256) {
    Path path = folder.pathOf(find(sha256).sha256());
    try {
      if (!FileFolder.digestOf(path).equals(sha256)) {
        throw new IllegalStateException("Stored file is damaged: " + sha256);
      }
      return Files.newInputStream(path);
    } catch (IOException e) {
      throw new IllegalStateException("Stored file cannot be read: " + sha256, e);
    }
  }

  @Override
  public int order() {
    return WITH_THE_JOBS;
  }

  /** Clears away what uploads left that were broken off by a crash. */
  @Override
  public void run() {
    try {
      folder.sweep(clock.instant().minus(ABANDONED));
    } catch (IOException e) {
      throw new UncheckedIOException("The folder of files cannot be read", e);
    }
  }

  private void mustBeClean(Path file) {
    MalwareScan.Verdict verdict;
    try {
      verdict = scan.verdictOn(file);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "The malware scanner gave no answer, an upload was refused: {0}", e);
      throw Refusal.of("FILE_NOT_SCANNED").raise();
    }
    if (verdict == MalwareScan.Verdict.INFECTED) {
      throw Refusal.of("FILE_INFECTED").raise();
    }
  }

  private static NotFound notFound() {
    return new NotFound(Refusal.of("FILE_NOT_FOUND"));
  }
}
