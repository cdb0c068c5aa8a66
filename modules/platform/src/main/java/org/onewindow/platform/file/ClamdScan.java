package org.onewindow.platform.file;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Asks a clamd by its INSTREAM command: the file in chunks, each after its length, an empty chunk
 * at the end, one answer line. Every wait has an end.
 */
final class ClamdScan implements MalwareScan {

  private static final int CHUNK = 64 * 1024;
  private static final int LONGEST_ANSWER = 4_096;

  private final String host;
  private final int port;
  private final int timeoutMillis;

  ClamdScan(String host, int port, Duration timeout) {
    this.host = host;
    this.port = port;
    this.timeoutMillis = Math.toIntExact(timeout.toMillis());
  }

  @Override
  public Verdict verdictOn(Path file) throws IOException {
    String answer = ask(file);
    if (answer.endsWith(" OK")) {
      return Verdict.CLEAN;
    }
    if (answer.endsWith(" FOUND")) {
      return Verdict.INFECTED;
    }
    throw new IOException("clamd gave no verdict: " + answer);
  }

  private String ask(Path file) throws IOException {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(host, port), timeoutMillis);
      socket.setSoTimeout(timeoutMillis);
      return converse(socket, file);
    }
  }

  private static String converse(Socket socket, Path file) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()))) {
      out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
      try (InputStream in = Files.newInputStream(file)) {
        byte[] chunk = new byte[CHUNK];
        for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
          out.writeInt(n);
          out.write(chunk, 0, n);
        }
      }
      out.writeInt(0);
      out.flush();
      byte[] answer = socket.getInputStream().readNBytes(LONGEST_ANSWER);
      return new String(answer, StandardCharsets.UTF_8).replace("\0", "").strip();
    }
  }
}
