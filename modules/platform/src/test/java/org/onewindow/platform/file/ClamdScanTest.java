package org.onewindow.platform.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClamdScanTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"stream: OK,CLEAN", "stream: Eicar-Test-Signature FOUND,INFECTED"})
  @DisplayName("PLT-056 按clamd的INSTREAM协议整份送检，按回答判定")
  void theWholeFileIsSentAndTheAnswerRead(String answer, MalwareScan.Verdict verdict)
      throws Exception {
    byte[] content = new byte[200_000];
    new Random(7).nextBytes(content);
    try (FakeClamd clamd = new FakeClamd(answer + "\0")) {
      assertThat(scan(clamd.port(), 5_000).verdictOn(file(content))).isEqualTo(verdict);
      assertThat(clamd.received()).isEqualTo(content);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"INSTREAM size limit exceeded. ERROR\0", "", "nonsense\0"})
  @DisplayName("PLT-056 没有明确结论就不算通过")
  void everythingElseIsNoVerdict(String answer) throws Exception {
    try (FakeClamd clamd = new FakeClamd(answer)) {
      assertThatThrownBy(() -> scan(clamd.port(), 5_000).verdictOn(file(new byte[10])))
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  @DisplayName("PLT-056 扫描服务不答或连不上，在限定时间内报错")
  void aSilentScannerIsNotWaitedForForever() throws Exception {
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      long began = System.nanoTime();
      assertThatThrownBy(() -> scan(silent.getLocalPort(), 200).verdictOn(file(new byte[10])))
          .isInstanceOf(IOException.class);
      assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(10));
      silent.close();
      assertThatThrownBy(() -> scan(silent.getLocalPort(), 200).verdictOn(file(new byte[10])))
          .isInstanceOf(IOException.class);
    }
  }

  private static ClamdScan scan(int port, int millis) {
    return new ClamdScan("127.0.0.1", port, Duration.ofMillis(millis));
  }

  private Path file(byte[] content) throws IOException {
    return Files.write(folder.resolve("upload.part"), content);
  }

  /** Understands one INSTREAM command and gives a prepared answer. */
  private static final class FakeClamd implements AutoCloseable {
    private final ServerSocket server;
    private final CompletableFuture<byte[]> received = new CompletableFuture<>();

    FakeClamd(String answer) throws IOException {
      server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
      Thread thread = new Thread(() -> serve(answer), "fake clamd");
      thread.setDaemon(true);
      thread.start();
    }

    int port() {
      return server.getLocalPort();
    }

    byte[] received() {
      return received.join();
    }

    private void serve(String answer) {
      try (Socket socket = server.accept();
          DataInputStream in = new DataInputStream(socket.getInputStream())) {
        if (!new String(in.readNBytes(10), StandardCharsets.US_ASCII).equals("zINSTREAM\0")) {
          throw new IOException("not INSTREAM");
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int n = in.readInt(); n > 0; n = in.readInt()) {
          all.write(in.readNBytes(n));
        }
        socket.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
        received.complete(all.toByteArray());
      } catch (IOException e) {
        received.completeExceptionally(e);
      }
    }

    @Override
    public void close() throws IOException {
      server.close();
    }
  }
}
