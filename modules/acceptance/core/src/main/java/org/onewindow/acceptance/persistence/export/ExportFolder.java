package org.onewindow.acceptance.persistence.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.regex.Pattern;
import org.onewindow.platform.config.Settings;

/**
 * The files of exports, in {@code exports} below {@code onewindow.data.dir}, readable by the
 * product alone. Unlike papers they are not evidence and go when they expire. Thread-safe.
 */
@ApplicationScoped
public class ExportFolder {

  private static final Pattern REF = Pattern.compile("[0-9a-f-]{36}");

  private final Path folder;

  /** For the container's proxy. */
  protected ExportFolder() {
    folder = null;
  }

  @Inject
  public ExportFolder(Settings settings) {
    folder = settings.folder("onewindow.data.dir", Path.of("data")).resolve("exports");
  }

  /** Writes into a stream. */
  @FunctionalInterface
  public interface Writing {
    void to(OutputStream out) throws IOException;
  }

  /**
   * Writes a file; it has its name only when it is whole.
   *
   * @return its size in bytes
   * @throws UncheckedIOException when the disk does not take it; nothing is left behind
   */
  public long write(String ref, Writing writing) {
    Path part = file(ref).resolveSibling(ref + ".part");
    try {
      Files.createDirectories(folder);
      if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
      }
      try (OutputStream out = Files.newOutputStream(part)) {
        writing.to(out);
      }
      Files.move(
          part, file(ref), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      return Files.size(file(ref));
    } catch (IOException e) {
      throw new UncheckedIOException("The export could not be written", e);
    } finally {
      delete(part);
    }
  }

  /**
   * @throws UncheckedIOException when it is not there
   */
  public InputStream open(String ref) {
    try {
      return Files.newInputStream(file(ref));
    } catch (IOException e) {
      throw new UncheckedIOException("The export is not on the disk", e);
    }
  }

  /** Removes a file; one that is not there is no problem. */
  public void remove(String ref) {
    delete(file(ref));
  }

  private static void delete(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw new UncheckedIOException("The export could not be removed", e);
    }
  }

  private Path file(String ref) {
    if (!REF.matcher(ref).matches()) {
      throw new IllegalArgumentException("Not the name of an export");
    }
    return folder.resolve(ref + ".xlsx");
  }
}
