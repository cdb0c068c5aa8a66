package org.onewindow.platform.notice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A mail server that takes one mail, on a port of its own. */
final class FakeMailServer implements AutoCloseable {

  private final ServerSocket socket;
  private final CompletableFuture<List<String>> conversation = new CompletableFuture<>();

  FakeMailServer() throws IOException {
    socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    Thread thread = new Thread(this::serve, "fake-mail-server");
    thread.setDaemon(true);
    thread.start();
  }

  NoticeSettings.Smtp settings() {
    return new NoticeSettings.Smtp(
        "127.0.0.1",
        socket.getLocalPort(),
        NoticeSettings.Smtp.Security.NONE,
        "",
        "",
        "bureau@county.example");
  }

  private void serve() {
    try (Socket client = socket.accept();
        BufferedReader in =
            new BufferedReader(
                new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8))) {
      OutputStream out = client.getOutputStream();
      List<String> lines = new ArrayList<>();
      say(out, "220 here");
      boolean data = false;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        lines.add(line);
        if (data) {
          if (line.equals(".")) {
            data = false;
            say(out, "250 taken");
          }
        } else if (line.toUpperCase(Locale.ROOT).startsWith("DATA")) {
          data = true;
          say(out, "354 go on");
        } else if (line.toUpperCase(Locale.ROOT).startsWith("QUIT")) {
          say(out, "221 bye");
        } else {
          say(out, "250 ok");
        }
      }
      conversation.complete(lines);
    } catch (IOException e) {
      conversation.completeExceptionally(e);
    }
  }

  private static void say(OutputStream out, String line) throws IOException {
    out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  private List<String> heard() {
    return conversation.orTimeout(20, TimeUnit.SECONDS).join();
  }

  String recipient() {
    return heard().stream()
        .filter(l -> l.startsWith("RCPT TO:"))
        .map(l -> l.substring("RCPT TO:".length()))
        .findFirst()
        .orElseThrow();
  }

  String header(String name) {
    return heard().stream()
        .filter(l -> l.startsWith(name + ": "))
        .map(l -> l.substring(name.length() + 2))
        .findFirst()
        .orElseThrow();
  }

  /** The text after the empty line, decoded. */
  String body() {
    List<String> lines = heard();
    int begin = lines.indexOf("") + 1;
    String encoded = String.join("", lines.subList(begin, lines.indexOf(".")));
    return new String(Base64.getMimeDecoder().decode(encoded), StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
