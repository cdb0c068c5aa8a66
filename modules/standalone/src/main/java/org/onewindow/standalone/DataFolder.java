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
import java.util.Set;
import java.util.stream.Stream;
import org.onewindow.standalone.CannotStart.Reason;

/**
 * The folder that survives restarts: the database, the stored files, secrets, logs. One process at
 * a time may use it, which a lock on {@code .lock} guards; the operating system drops the lock with
 * the process, however it ends. The file {@code .onewindow} says that the folder is ours and
 * whether it holds demo data: others' folders are left alone, and demo and real data never meet.
 */
final class DataFolder implements AutoCloseable {

  private static final List<String> OURS =
      List.of(
          "database",
          "files",
          "notices",
          "server",
          "secrets",
          "logs",
          "tmp",
          "audit-anchor.log"); // it names rows of the chain that goes with the database

  private static final String MARK = ".onewindow";
  private static final String LOCK = ".lock";
  private static final Set<String> NOBODYS = Set.of(LOCK, "cache", "lost+found");

  private final Path root;
  private final FileChannel channel;

  private DataFolder(Path root, FileChannel channel) {
    this.root = root;
    this.channel = channel;
  }

  /**
   * Takes the folder, creating it where needed.
   *
   * @param demo whether demo data will be written
   * @throws CannotStart if it cannot be written, another process has it, or it holds what must not
   *     be touched
   */
  @SuppressWarnings("PMD.CloseResource") // the lock is held until the channel is closed
  static DataFolder take(Path root, boolean demo) {
    FileChannel channel = null;
    try {
      Files.createDirectories(root);
      mustBeOurs(root);
      channel =
          FileChannel.open(root.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock();
      if (lock == null) {
        channel.close();
        throw new CannotStart(Reason.FOLDER_IN_USE, root);
      }
      mark(root, demo);
      return new DataFolder(root, channel);
    } catch (OverlappingFileLockException e) {
      throw new CannotStart(Reason.FOLDER_IN_USE, e, root);
    } catch (IOException e) {
      throw new CannotStart(Reason.FOLDER_NOT_WRITABLE, e, root);
    }
  }

  /** Empty, or marked as ours, or as the versions before the mark left it. */
  private static void mustBeOurs(Path root) throws IOException {
    if (Files.exists(root.resolve(MARK))
        || Files.exists(root.resolve(LOCK)) && Files.isDirectory(root.resolve("server"))) {
      return;
    }
    try (Stream<Path> entries = Files.list(root)) {
      if (!entries.allMatch(entry -> NOBODYS.contains(entry.getFileName().toString()))) {
        throw new CannotStart(Reason.FOLDER_NOT_OURS, root);
      }
    }
  }

  /** Demo accounts have public passwords, and demo mode may be reset: they keep to themselves. */
  private static void mark(Path root, boolean demo) throws IOException {
    Path mark = root.resolve(MARK);
    String wanted = demo ? "demo" : "production";
    if (!Files.exists(mark)) {
      Files.writeString(mark, wanted + "\n");
    } else if (!Files.readString(mark).strip().equals(wanted)) {
      throw new CannotStart(demo ? Reason.FOLDER_NOT_DEMO : Reason.FOLDER_IS_DEMO, root);
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
