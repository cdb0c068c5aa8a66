package org.onewindow.platform.notice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes messages into files instead of sending them: what demo mode shows. */
abstract class FileMessages implements NoticeChannel {

  private final Path folder;

  FileMessages(Path folder) {
    this.folder = folder;
  }

  @Override
  public String name() {
    return "file";
  }

  @Override
  public void deliver(Message message) {
    String kind = route() == Route.SMS ? "sms" : "mail";
    Path file = folder.resolve(kind + "-" + message.id() + ".txt");
    String content =
        "To: "
            + message.address()
            + "\nSubject: "
            + message.title()
            + "\n\n"
            + message.body()
            + '\n';
    try {
      Files.createDirectories(folder);
      Path half = Files.createTempFile(folder, kind, ".half");
      Files.writeString(half, content, StandardCharsets.UTF_8);
      Files.move(half, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("The message cannot be written", e);
    }
  }
}
