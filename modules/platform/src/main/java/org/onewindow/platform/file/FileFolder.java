package org.onewindow.platform.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Stream;
import org.onewindow.kernel.refusal.Refusal;

/**
 * The folder: {@code ab/cd/abcd…} below the root, and {@code .incoming} for what is still being
 * written. A file gets its name in one step after its bytes are on the disk, so that a crash at any
 * moment leaves either the whole file or none under its name.
 *
 * @param root exists or can be made
 */
record FileFolder(Path root) {

  /** A file under way, with the digest of what was written. */
  record Incoming(Path path, String sha256, long bytes) {}

  private static final int BUFFER = 64 * 1024;

  /**
   * Writes the stream to the side and through to the disk.
   *
   * @throws org.onewindow.kernel.refusal.Refused {@code FILE_EMPTY}, {@code FILE_TOO_LARGE}
   * @throws UncheckedIOException if the stream broke off
   * @throws IOException if the disk does not take it
   */
  Incoming receive(InputStream content, long mostBytes) throws IOException {
    Files.createDirectories(incoming());
    Path part = incoming().resolve(UUID.randomUUID() + ".part");
    boolean whole = false;
    try (FileChannel channel =
            FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        OutputStream out = Channels.newOutputStream(channel)) {
      MessageDigest digest = sha256();
      byte[] buffer = new byte[BUFFER];
      long bytes = 0;
      for (int n = read(content, buffer); n >= 0; n = read(content, buffer)) {
        bytes += n;
        if (bytes > mostBytes) {
          throw Refusal.of("FILE_TOO_LARGE", mostBytes >> 20).raise();
        }
        digest.update(buffer, 0, n);
        out.write(buffer, 0, n);
      }
      if (bytes == 0) {
        throw Refusal.of("FILE_EMPTY").raise();
      }
      channel.force(true);
      whole = true;
      return new Incoming(part, HexFormat.of().formatHex(digest.digest()), bytes);
    } finally {
      if (!whole) {
        Files.deleteIfExists(part);
      }
    }
  }

  private static int read(InputStream content, byte[] buffer) {
    try {
      return content.read(buffer);
    } catch (IOException e) {
      throw new UncheckedIOException("The upload broke off", e);
    }
  }

  /** Gives the file its name; another one with the same bytes may have come first. */
  void keep(Incoming file) throws IOException {
    Path target = pathOf(file.sha256());
    Files.createDirectories(target.getParent());
    if (Files.exists(target) && digestOf(target).equals(file.sha256())) {
      discard(file);
      return;
    }
    try {
      Files.move(
          file.path(), target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (FileAlreadyExistsException e) {
      discard(file); // on systems whose move does not replace: the same name is the same bytes
    }
    for (Path folder = target.getParent(); folder.startsWith(root); folder = folder.getParent()) {
      force(folder);
    }
  }

  void discard(Incoming file) throws IOException {
    Files.deleteIfExists(file.path());
  }

  /** Removes what broken uploads left behind before the given moment. */
  void sweep(Instant before) throws IOException {
    if (Files.isDirectory(incoming())) {
      try (Stream<Path> parts = Files.list(incoming())) {
        for (Path part : parts.toList()) {
          if (Files.getLastModifiedTime(part).compareTo(FileTime.from(before)) < 0) {
            Files.deleteIfExists(part);
          }
        }
      }
    }
  }

  /**
   * @param sha256 64 lower-case hex digits, checked by the caller
   */
  Path pathOf(String sha256) {
    return root.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4)).resolve(sha256);
  }

  static String digestOf(Path file) throws IOException {
    MessageDigest digest = sha256();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private Path incoming() {
    return root.resolve(".incoming");
  }

  /** Makes the entry in a folder durable; systems that cannot open folders do so by themselves. */
  private static void force(Path folder) throws IOException {
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
