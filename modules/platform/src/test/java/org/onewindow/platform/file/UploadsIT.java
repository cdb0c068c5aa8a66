package org.onewindow.platform.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.platform.persistence.JvmDatabase;

/** Files in pieces, against a real database. */
class UploadsIT {

  private static final Instant MORNING = Instant.parse("2026-11-20T01:30:00Z");
  private static final String ME = "71";
  private static final String PURPOSE = "draft/abc/M01";

  @TempDir Path folder;
  private JvmDatabase database;
  private Uploads uploads;
  private Instant now;
  private byte[] file;

  @BeforeEach
  void open() {
    database = JvmDatabase.migrated();
    now = MORNING;
    FileSettings settings =
        new FileSettings(folder, 1, 2, 3, Optional.empty(), Duration.ofSeconds(1));
    FolderFileStore store =
        new FolderFileStore(
            settings, MalwareScan.NONE, new FileRows(database.jdbc(), database), () -> now);
    uploads = new Uploads(database.jdbc(), store, settings, database, () -> now);
    file = SampleFiles.joined(SampleFiles.picture("png"), new byte[0]);
  }

  @AfterEach
  void drop() {
    database.close();
  }

  @Test
  @DisplayName("PLT-118 断开后再选同一个文件，从断处接着传；传两次的一段只留一份")
  void goesOnWhereItBrokeOff() {
    int half = file.length / 2;
    byte[] first = Arrays.copyOfRange(file, 0, half);
    byte[] rest = Arrays.copyOfRange(file, half, file.length);
    Uploads.Upload begun = begin(file);
    uploads.take(ME, begun.id(), 0, first, sha256(first));
    assertThat(uploads.take(ME, begun.id(), 0, first, sha256(first)).received())
        .as("the answer was lost and the piece sent again")
        .isEqualTo(half);

    Uploads.Upload again = begin(file);
    assertThat(again.id()).isEqualTo(begun.id());
    assertThat(again.received()).isEqualTo(half);
    assertThat(uploads.take(ME, again.id(), half, rest, sha256(rest)).received())
        .isEqualTo(file.length);
    StoredFile stored = uploads.finish(ME, again.id());
    assertThat(stored.sha256()).isEqualTo(sha256(file));
    assertThat(stored.mediaType()).isEqualTo("image/png");
    assertThat(count()).as("pieces are forgotten").isZero();
  }

  @Test
  @DisplayName("PLT-118 每段、整个文件都核对摘要；有缺口的段不收")
  void damageIsNoticed() {
    Uploads.Upload begun = begin(file);
    assertRefused(
        "UPLOAD_PIECE_DAMAGED", () -> uploads.take(ME, begun.id(), 0, file, sha256(new byte[1])));
    assertThat(uploads.take(ME, begun.id(), 5, new byte[] {1}, sha256(new byte[] {1})).received())
        .as("a gap")
        .isZero();
    assertRefused("UPLOAD_NOT_WHOLE", () -> uploads.finish(ME, begun.id()));

    byte[] other = file.clone();
    other[other.length - 1] ^= 1;
    uploads.take(ME, begun.id(), 0, other, sha256(other));
    assertThatThrownBy(() -> uploads.finish(ME, begun.id())).isInstanceOf(Refused.class);
  }

  @Test
  @DisplayName("PLT-118 别人的上传看不到；太大、太多、放了一天的不留")
  void bounds() {
    Uploads.Upload begun = begin(file);
    assertThatThrownBy(() -> uploads.find("72", begun.id())).isInstanceOf(NotFound.class);
    assertRefused(
        "FILE_TOO_LARGE", () -> uploads.begin(ME, PURPOSE, 2_000_000, sha256(new byte[2])));
    assertRefused("UPLOAD_DIGEST_FORM", () -> uploads.begin(ME, PURPOSE, 10, "x"));
    assertRefused(
        "UPLOAD_PIECE_SIZE", () -> uploads.take(ME, begun.id(), 0, new byte[0], sha256(file)));
    for (int i = 1; i < 20; i++) {
      uploads.begin(ME, "draft/abc/N" + i, 10, sha256(new byte[i]));
    }
    assertRefused(
        "UPLOAD_TOO_MANY", () -> uploads.begin(ME, "draft/abc/N20", 10, sha256(new byte[20])));
    now = MORNING.plus(Duration.ofDays(2));
    begin(file);
    assertThat(count()).isOne();
  }

  private Uploads.Upload begin(byte[] whole) {
    return uploads.begin(ME, PURPOSE, whole.length, sha256(whole));
  }

  private int count() {
    return database
        .jdbc()
        .first("SELECT COUNT(*) AS n FROM plt_upload", row -> row.integer("n"))
        .orElseThrow();
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void assertRefused(String code, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            Refused.class, no -> assertThat(no.reasons().get(0).code()).isEqualTo(code));
  }
}
