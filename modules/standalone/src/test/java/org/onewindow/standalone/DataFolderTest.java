package org.onewindow.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onewindow.standalone.CannotStart.Reason;

class DataFolderTest {

  private static final boolean DEMO = true;
  private static final boolean PRODUCTION = false;

  @TempDir Path root;

  @Test
  @DisplayName("PLT-049 演示数据的目录不能转为正式使用，正式数据的目录演示模式不碰")
  void demoAndRealDataNeverMeet() throws IOException {
    Path demo = root.resolve("demo");
    Path real = root.resolve("real");
    DataFolder.take(demo, DEMO).close();
    DataFolder.take(real, PRODUCTION).close();

    DataFolder.take(demo, DEMO).close();
    DataFolder.take(real, PRODUCTION).close();
    assertRefused(() -> DataFolder.take(demo, PRODUCTION), Reason.FOLDER_IS_DEMO);
    assertRefused(() -> DataFolder.take(real, DEMO), Reason.FOLDER_NOT_DEMO);
  }

  @Test
  @DisplayName("PLT-049 别人的目录不占用，也不留下任何东西")
  void othersFoldersAreLeftAlone() throws IOException {
    Path home = Files.createDirectories(root.resolve("home/files")).getParent();
    Path letter = Files.writeString(home.resolve("files/letter.txt"), "dear");

    assertRefused(() -> DataFolder.take(home, DEMO), Reason.FOLDER_NOT_OURS);
    assertThat(home).isDirectoryContaining("glob:**/files").isDirectoryNotContaining("glob:**/.*");
    assertThat(letter).hasContent("dear");
  }

  @Test
  @DisplayName("PLT-049 空目录、刚挂上的磁盘、以前版本的数据目录都可以用")
  void emptyAndOlderFoldersAreTaken() throws IOException {
    Path disk = Files.createDirectories(root.resolve("disk/lost+found")).getParent();
    Path older = Files.createDirectories(root.resolve("older/server")).getParent();
    Files.createFile(older.resolve(".lock"));
    Files.createDirectories(older.resolve("database"));

    DataFolder.take(disk, PRODUCTION).close();
    DataFolder.take(older, DEMO).close();
    assertRefused(() -> DataFolder.take(older, PRODUCTION), Reason.FOLDER_IS_DEMO);
  }

  @Test
  @DisplayName("PLT-049 清空只去掉一窗自己写的，连同属于旧数据库的审计锚点")
  void resetTakesAwayWhatIsOurs() throws IOException {
    try (DataFolder data = DataFolder.take(root, DEMO)) {
      String secret = data.secret("database.password");
      for (String ours : new String[] {"database/mysql/x", "files/ab/x", "notices/sms/x"}) {
        Files.createDirectories(root.resolve(ours));
      }
      Files.writeString(root.resolve("audit-anchor.log"), "of the old chain");
      Path others = Files.writeString(root.resolve("remember.txt"), "milk");
      Path cache = Files.createDirectories(root.resolve("cache/mariadb"));

      data.reset();

      for (String ours : new String[] {"database", "files", "notices", "audit-anchor.log"}) {
        assertThat(root.resolve(ours)).doesNotExist();
      }
      assertThat(others).hasContent("milk");
      assertThat(cache).as("need not be unpacked again").isDirectory();
      assertThat(data.secret("database.password")).isNotEqualTo(secret);
    }
    assertRefused(() -> DataFolder.take(root, PRODUCTION), Reason.FOLDER_IS_DEMO);
  }

  @Test
  @DisplayName("PLT-048 磁盘放不下的，开始写之前就拒绝")
  void aDiskWithoutRoomIsRefusedBeforeAnythingIsWritten() throws IOException {
    try (DataFolder data = DataFolder.take(root, DEMO)) {
      data.needsSpace(0);
      assertRefused(() -> data.needsSpace(Long.MAX_VALUE), Reason.DISK_FULL);
    }
  }

  private static void assertRefused(ThrowingCallable start, Reason reason) {
    assertThatThrownBy(start)
        .isInstanceOfSatisfying(CannotStart.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }
}
