package org.onewindow.platform.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onewindow.platform.file.SampleFiles.joined;
import static org.onewindow.platform.file.SampleFiles.text;
import static org.onewindow.platform.file.SampleFiles.zip;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.onewindow.kernel.refusal.Declined;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refused;

class FolderFileStoreTest {

  private static final Instant NOW = Instant.parse("2026-11-20T01:30:00Z");

  @TempDir private Path folder;

  private final Map<String, StoredFile> registered = new ConcurrentHashMap<>();
  private final FileRegister register =
      new FileRegister() {
        @Override
        public void add(StoredFile file, Instant storedAt) {
          registered.put(file.sha256(), file);
        }

        @Override
        public Optional<StoredFile> find(String sha256) {
          return Optional.ofNullable(registered.get(sha256));
        }
      };

  static Stream<Arguments> accepted() {
    return Stream.of(
        Arguments.of(SampleFiles.pdf(), "application/pdf"),
        Arguments.of(SampleFiles.picture("jpg"), "image/jpeg"),
        Arguments.of(joined(SampleFiles.picture("jpg"), text("maker's trailer")), "image/jpeg"),
        Arguments.of(SampleFiles.picture("png"), "image/png"),
        Arguments.of(SampleFiles.docx(), FileType.DOCX.mediaType()),
        Arguments.of(SampleFiles.xlsx(), FileType.XLSX.mediaType()),
        Arguments.of(SampleFiles.ofd(), "application/ofd"));
  }

  @ParameterizedTest
  @MethodSource("accepted")
  @DisplayName("PLT-050 文件类型由内容判定，按内容摘要存放，取出时字节不变")
  void aFileIsKeptUnderItsDigest(byte[] content, String mediaType) throws IOException {
    StoredFile file = put(content);

    assertThat(file.mediaType()).isEqualTo(mediaType);
    assertThat(file.bytes()).isEqualTo(content.length);
    Path kept =
        folder.resolve(file.sha256().substring(0, 2)).resolve(file.sha256().substring(2, 4));
    assertThat(kept.resolve(file.sha256())).exists().hasBinaryContent(content);
    try (InputStream in = store().open(file.sha256())) {
      assertThat(in.readAllBytes()).isEqualTo(content);
    }
  }

  static Stream<Arguments> refused() {
    byte[] pdf = SampleFiles.pdf();
    byte[] jpeg = SampleFiles.picture("jpg");
    byte[] png = SampleFiles.picture("png");
    byte[] docx = SampleFiles.docx();
    return Stream.of(
        Arguments.of("空文件", new byte[0], "FILE_EMPTY"),
        Arguments.of("网页", text("<html><script>alert(1)</script></html>"), "FILE_TYPE_UNKNOWN"),
        Arguments.of("程序", joined(text("MZ"), new byte[100]), "FILE_TYPE_UNKNOWN"),
        Arguments.of("矢量图", text("<svg xmlns='http://www.w3.org/2000/svg'/>"), "FILE_TYPE_UNKNOWN"),
        Arguments.of("一个字节", new byte[] {(byte) 0xFF}, "FILE_TYPE_UNKNOWN"),
        Arguments.of("前面有别的内容的PDF", joined(text("x"), pdf), "FILE_TYPE_UNKNOWN"),
        Arguments.of("普通压缩包", zip(Map.of("a.txt", text("a"))), "FILE_TYPE_UNKNOWN"),
        Arguments.of(
            "既是Word又是OFD",
            zip(
                Map.of(
                    "[Content_Types].xml", text("x"),
                    "word/document.xml", text("x"),
                    "OFD.xml", text("x"))),
            "FILE_TYPE_UNKNOWN"),
        Arguments.of(
            "带宏的Word",
            zip(
                Map.of(
                    "[Content_Types].xml", text("x"),
                    "word/document.xml", text("x"),
                    "word/vbaProject.bin", text("x"))),
            "FILE_TYPE_UNKNOWN"),
        Arguments.of("图片后面接压缩包", joined(jpeg, docx), "FILE_TYPE_UNKNOWN"),
        Arguments.of("PDF后面接压缩包", joined(pdf, docx), "FILE_TYPE_UNKNOWN"),
        Arguments.of("PNG后面接网页", joined(png, text("<script>")), "FILE_TYPE_UNKNOWN"),
        Arguments.of("压缩包后面接网页", joined(docx, text("<script>")), "FILE_INCOMPLETE"),
        Arguments.of("半个PDF", half(pdf), "FILE_INCOMPLETE"),
        Arguments.of("半个JPEG", half(jpeg), "FILE_INCOMPLETE"),
        Arguments.of("半个PNG", half(png), "FILE_INCOMPLETE"),
        Arguments.of("半个Word", half(docx), "FILE_INCOMPLETE"),
        Arguments.of("损坏的Word", damaged(docx), "FILE_INCOMPLETE"),
        Arguments.of(
            "压缩炸弹",
            zip(Map.of("[Content_Types].xml", text("x"), "xl/workbook.xml", new byte[3 << 20])),
            "FILE_SWELLS"),
        Arguments.of("过大", joined(pdf, new byte[1 << 20]), "FILE_TOO_LARGE"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  @DisplayName("PLT-051 空的、过大的、不完整的、一身两形的、解开成洪水的和其他类型的文件一律拒收，不留痕迹")
  void whatIsNotAWholeFileOfOurKindsIsRefused(String what, byte[] content, String code)
      throws IOException {
    assertRefused(content, code);
    assertThat(filesBelow(folder)).as(what).isEmpty();
    assertThat(registered).isEmpty();
  }

  @Test
  @DisplayName("PLT-052 传输中断的上传不留下任何文件")
  void aBrokenUploadLeavesNothing() throws IOException {
    InputStream broken =
        new SequenceInputStream(
            new ByteArrayInputStream(SampleFiles.pdf()),
            new InputStream() {
              @Override
              public int read() throws IOException {
                throw new IOException("connection reset");
              }
            });

    assertThatThrownBy(() -> store().put(broken)).isInstanceOf(UncheckedIOException.class);
    assertThat(filesBelow(folder)).isEmpty();
  }

  @Test
  @DisplayName("PLT-052 写完而未改名时断电：看不到半个文件；重新上传成功；隔日清扫")
  void aCrashBeforeTheRenameShowsNothing() throws IOException {
    byte[] content = SampleFiles.pdf();
    FileFolder.Incoming crashed =
        new FileFolder(folder).receive(new ByteArrayInputStream(content), 1 << 20);

    assertThatThrownBy(() -> store().open(crashed.sha256())).isInstanceOf(NotFound.class);
    assertThat(new FileFolder(folder).pathOf(crashed.sha256())).doesNotExist();

    StoredFile again = put(content);
    assertThat(again.sha256()).isEqualTo(crashed.sha256());

    Files.setLastModifiedTime(crashed.path(), FileTime.from(NOW.minus(Duration.ofHours(23))));
    store().run();
    assertThat(crashed.path()).exists();
    Files.setLastModifiedTime(crashed.path(), FileTime.from(NOW.minus(Duration.ofHours(25))));
    store().run();
    assertThat(crashed.path()).doesNotExist();
    assertThat(store().open(again.sha256())).isNotNull();
  }

  @Test
  @DisplayName("PLT-052 改名后登记前断电：没有登记的文件不提供；重新上传即登记")
  void aFileThatIsNotRegisteredIsNotServed() throws IOException {
    byte[] content = SampleFiles.pdf();
    FileFolder on = new FileFolder(folder);
    FileFolder.Incoming named = on.receive(new ByteArrayInputStream(content), 1 << 20);
    on.keep(named);

    assertThatThrownBy(() -> store().open(named.sha256())).isInstanceOf(NotFound.class);

    put(content);
    try (InputStream in = store().open(named.sha256())) {
      assertThat(in.readAllBytes()).isEqualTo(content);
    }
  }

  @Test
  @DisplayName("PLT-053 磁盘上的文件被改动或丢失时不提供，报错")
  void aChangedFileIsNotServed() throws IOException {
    StoredFile file = put(SampleFiles.pdf());
    Path path = new FileFolder(folder).pathOf(file.sha256());
    Files.write(path, SampleFiles.picture("png"));

    assertThatThrownBy(() -> store().open(file.sha256()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("damaged");

    assertThat(put(SampleFiles.pdf())).isEqualTo(file); // the next upload heals it
    assertThat(path).hasBinaryContent(SampleFiles.pdf());

    Files.delete(path);
    assertThatThrownBy(() -> store().open(file.sha256())).isInstanceOf(IllegalStateException.class);
  }

  @ParameterizedTest
  @MethodSource("notDigests")
  @DisplayName("PLT-053 文件名只能是摘要，不能走出文件夹")
  void onlyADigestIsAName(String name) {
    assertThatThrownBy(() -> store().open(name)).isInstanceOf(NotFound.class);
  }

  static Stream<String> notDigests() {
    return Stream.of("", "../../etc/passwd", "A".repeat(64), "a".repeat(63), "a".repeat(64), null);
  }

  @Test
  @DisplayName("PLT-050 同样内容同时上传多次只有一个文件")
  void theSameBytesAtOnceAreOneFile() throws IOException {
    byte[] same = SampleFiles.ofd(); // made once: a zip carries the time it was made at
    List<StoredFile> files =
        IntStream.range(0, 24).parallel().mapToObj(i -> put(same)).distinct().toList();

    assertThat(files).hasSize(1);
    assertThat(filesBelow(folder)).hasSize(1);
  }

  @Test
  @DisplayName("PLT-054 扫描出恶意程序的文件不保存；扫描服务无回应的同样不保存")
  void aFileIsScannedBeforeItHasAName() throws IOException {
    MalwareScan infected = file -> MalwareScan.Verdict.INFECTED;
    MalwareScan silent =
        file -> {
          throw new IOException("no answer");
        };

    for (var expected : Map.of(infected, "FILE_INFECTED", silent, "FILE_NOT_SCANNED").entrySet()) {
      assertThatThrownBy(
              () -> store(expected.getKey()).put(new ByteArrayInputStream(SampleFiles.pdf())))
          .isInstanceOf(Refused.class)
          .hasMessageContaining(expected.getValue());
      assertThat(filesBelow(folder)).isEmpty();
    }
  }

  @Test
  @DisplayName("PLT-048 磁盘写不进去的，用一句话拒收，不留痕迹；之后照常")
  void aDiskThatRefusesIsToldPlainly() throws IOException {
    Path inTheWay = Files.createFile(folder.resolve(".incoming")); // as good as a full disk
    assertRefused(SampleFiles.pdf(), "FILE_NOT_KEPT");
    assertThat(registered).isEmpty();
    assertThat(filesBelow(folder)).containsExactly(inTheWay);

    Files.delete(inTheWay);
    assertThat(put(SampleFiles.pdf()).mediaType()).isEqualTo("application/pdf");
  }

  @Test
  @DisplayName("PLT-055 一个办件的文件数有上限")
  void aCaseCarriesSoManyFiles() {
    settings().mustHaveRoom(0, 3);

    assertThatThrownBy(() -> settings().mustHaveRoom(2, 2))
        .isInstanceOfSatisfying(
            Refused.class,
            r -> {
              assertThat(r.reasons().get(0).code()).isEqualTo("FILE_TOO_MANY");
              assertThat(r.reasons().get(0).arguments()).containsExactly("3");
            });
  }

  private void assertRefused(byte[] content, String code) {
    assertThatThrownBy(() -> put(content))
        .isInstanceOfSatisfying(
            Declined.class, d -> assertThat(d.reasons().get(0).code()).isEqualTo(code));
  }

  private StoredFile put(byte[] content) {
    return store().put(new ByteArrayInputStream(content));
  }

  private FolderFileStore store() {
    return store(MalwareScan.NONE);
  }

  private FolderFileStore store(MalwareScan scan) {
    return new FolderFileStore(settings(), scan, register, () -> NOW);
  }

  private FileSettings settings() {
    return new FileSettings(folder, 1, 2, 3, Optional.empty(), Duration.ofSeconds(1));
  }

  private static List<Path> filesBelow(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  private static byte[] half(byte[] whole) {
    return Arrays.copyOf(whole, whole.length / 2);
  }

  /** Compressed bytes of the first part no longer fit its check sum. */
  private static byte[] damaged(byte[] archive) {
    byte[] changed = archive.clone();
    int at = 30 + "[Content_Types].xml".length() + 2;
    changed[at] ^= 0x5A;
    return changed;
  }
}
