package org.onewindow.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.onewindow.standalone.CannotStart.Reason;

/**
 * The folder that survives restarts: the database, the stored files, secrets, logs. One process at
 * a time may use it, which a lock on {@code .lock} guards; the operating system drops the lock with
 * the process, however it ends.
 */
final class DataFolder implements AutoCloseable {

  private static final List<String> OURS =
      List.of("database", "files", "mail", "server", "secrets", "logs", "tmp");

  private final Path root;
  private final FileChannel channel;

  private DataFolder(Path root, FileChannel channel) {
    this.root = root;
    this.channel = channel;
  }

  /**
   * Takes the folder, creating it where needed.
   *
   * @throws CannotStart if it cannot be written, or another process has it
   */
  @SuppressWarnings("PMD.CloseResource") // the lock is held until the channel is closed
  static DataFolder take(Path root) {
    FileChannel channel = null;
    try {
      Files.createDirectories(root);
      channel =
          FileChannel.open(
              root.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock();
      if (lock == null) {
        channel.close();
        throw new CannotStart(Reason.FOLDER_IN_USE, root);
      }
      return new DataFolder(root, channel);
    } catch (OverlappingFileLockException e) {
      throw new CannotStart(Reason.FOLDER_IN_USE, e, root);
    } catch (IOException e) {
      throw new CannotStart(Reason.FOLDER_NOT_WRITABLE, e, root);
    }
  }

  Path root() {
    return root;
  }

  /** A folder of ours below the root, created where needed. */
  Path folder(String name) {
    Path folder = root.resolve(name);
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new CannotStart(Reason.FOLDER_NOT_WRITABLE, e, folder);
    }
    return folder;
  }

  /** Removes what the product wrote here, and nothing else that may lie in the folder. */
  void reset() {
    for (String name : OURS) {
      delete(root.resolve(name));
    }
  }

  /**
   * A secret of this installation, drawn at the first call and kept readable by the owner only.
   *
   * @return 43 characters, 256 random bits
   */
  String secret(String name) {
    Path file = folder("secrets").resolve(name);
    byte[] random = new byte[32];
    new SecureRandom().nextBytes(random);
    try {
      writePrivately(file, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    } catch (FileAlreadyExistsException e) {
      // kept from an earlier start
    } catch (IOException e) {
      throw new CannotStart(Reason.FOLDER_NOT_WRITABLE, e, file);
    }
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new CannotStart(Reason.SECRET_FILE_UNREADABLE, e, name, file);
    }
  }

  /** Refuses before anything is half written; sizes in mebibytes. */
  void needsSpace(long mebibytes) {
    try {
      long free = Files.getFileStore(root).getUsableSpace() >> 20;
      if (free < mebibytes) {
        throw new CannotStart(Reason.DISK_FULL, root, free, mebibytes);
      }
    } catch (IOException e) {
      throw new CannotStart(Reason.FOLDER_NOT_WRITABLE, e, root);
    }
  }

  /** Writes a new file that only its owner may read; fails if there is one. */
  static void writePrivately(Path file, String content) throws IOException {
    if (Files.getFileStore(file.getParent()).supportsFileAttributeView("posix")) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    } else {
      Files.createFile(file);
    }
    Files.writeString(file, content);
  }

  static void delete(Path tree) {
    if (!Files.exists(tree, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(tree)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException | UncheckedIOException e) {
      throw new CannotStart(Reason.FOLDER_NOT_WRITABLE, e, tree);
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
