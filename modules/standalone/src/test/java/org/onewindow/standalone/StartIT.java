package org.onewindow.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The life of the product as a process: start, death, rescue, end. One story, because a start takes
 * long: a stranger's copy in a folder whose name has spaces and Chinese characters, under the
 * locale C, without a home folder, killed twice in the middle of work, stopped by Ctrl-C, emptied,
 * with a full disk.
 */
class StartIT {

  private static final int CLERKS = 4;
  private static final int ENOUGH = 40;

  /** A table space that cannot grow is what a full disk is to the database. */
  private static final Map<String, String> SMALL_DISK =
      Map.of(
          "ONEWINDOW_DATABASE_OPTIONS",
          "--innodb-file-per-table=0 --innodb-autoextend-increment=1"
              + " --innodb-data-file-path=ibdata1:12M:autoextend:max:64M");

  private static final int TABLE_FULL = 1114;
  private static final int SOME_MORE = 500;

  private Checkout checkout;

  @Test
  @DisplayName("PLT-046 PLT-047 PLT-048 装在中文和空格的目录里，办件中途两次被 kill -9、Ctrl-C、清空重来、磁盘写满：答复过的都在，且只有一件")
  void losesNothing() throws Exception {
    Path work = Path.of(System.getProperty("onewindow.work"), "start");
    DataFolder.delete(work);
    checkout = Checkout.at(work.resolve("一窗 的 copy"));
    Intakes intakes = new Intakes();

    ProcessHandle orphan;
    try (Launched first = checkout.run(Map.of()).ready()) {
      greetsInBothLanguages(first);
      refusesChangesOfTheAudit();
      intakes.stream(clerks(first), ENOUGH);
      orphan = first.children().get(0);
      first.killed();
      intakes.brokenOff();
    }
    String password = Files.readString(checkout.data().resolve("secrets/database.password"));
    assertThat(orphan.isAlive()).as("the database outlives kill -9 of the launcher").isTrue();

    try (Launched second = checkout.run(Map.of()).ready()) {
      assertThat(second.said())
          .contains("ending the database process " + orphan.pid())
          .doesNotContain("unpacking")
          .doesNotContain("creating an empty");
      assertThat(orphan.isAlive()).isFalse();
      try (Launched rival = checkout.run(Map.of())) {
        assertThat(rival.ended()).as(rival.said()).isEqualTo(73);
        assertThat(rival.said()).contains("in use by another OneWindow process");
      }
      everythingAcknowledgedIsThereOnce(second, intakes);
      intakes.stream(clerks(second), ENOUGH);
      second.killedWithDatabase();
      intakes.brokenOff();
    }

    try (Launched third = checkout.run(Map.of()).ready()) {
      everythingAcknowledgedIsThereOnce(third, intakes);
      assertThat(Files.readString(checkout.data().resolve("secrets/database.password")))
          .isEqualTo(password);
      theDatabaseAloneIsStartedAgain(third, intakes);
      everythingAcknowledgedIsThereOnce(third, intakes);
      List<ProcessHandle> database = third.children();
      assertThat(third.interrupted()).as("ended by SIGINT").isEqualTo(130);
      assertThat(database).hasSize(1).noneMatch(ProcessHandle::isAlive);
      assertThat(checkout.data().resolve("database/mariadbd.pid"))
          .as("stopped in order")
          .doesNotExist();
    }

    try (Launched fourth = checkout.run(SMALL_DISK, "--reset").ready()) {
      assertThat(fourth.said()).contains("emptying the data folder").contains("creating an empty");
      Intakes fresh = new Intakes();
      String first = fresh.take(WindowClerk.at(fourth), UUID.randomUUID().toString());
      assertThat(first).as("numbers begin again").endsWith("-0000001");
      everythingAcknowledgedIsThereOnce(fourth, fresh);
      aFullDatabaseLosesNothing(fourth, fresh);
      aFullDiskTakesNoFile(fourth);
      everythingAcknowledgedIsThereOnce(fourth, fresh);
      assertThat(fourth.stopped()).isLessThan(Duration.ofSeconds(30));
      assertThat(fourth.children()).isEmpty();
    }
  }

  private static List<WindowClerk> clerks(Launched product) throws Exception {
    List<WindowClerk> clerks = new ArrayList<>();
    for (int i = 0; i < CLERKS; i++) {
      clerks.add(WindowClerk.at(product));
    }
    return clerks;
  }

  private static void greetsInBothLanguages(Launched product) throws Exception {
    assertThat(product.status("/")).isEqualTo(200);
    assertThat(product.status("/health/ready")).isEqualTo(200);
    assertThat(product.said())
        .contains("http://localhost:" + product.port() + "/")
        .contains("一窗已就绪")
        .contains("OneWindow is ready at")
        .contains("综合窗口人员 WINDOW_CLERK")
        .contains("Ctrl-C");
    assertThat(product.children()).hasSize(1);
  }

  private void refusesChangesOfTheAudit() throws Exception {
    Books books = Books.of(checkout.data());
    auditIsWhole();
    for (String change :
        List.of(
            "UPDATE plt_audit SET actor = 'nobody' WHERE seq = 1",
            "DELETE FROM plt_audit WHERE seq = 1")) {
      assertThatThrownBy(() -> books.change(change))
          .as(change)
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("append-only");
    }
    String actor = books.column("SELECT actor FROM plt_audit WHERE seq = 1").get(0);
    books.change("DROP TRIGGER plt_audit_no_update");
    books.change("UPDATE plt_audit SET actor = 'nobody' WHERE seq = 1");
    Checkout.Said found = checkout.says("verify-audit");
    assertThat(found.code()).as(found.text()).isEqualTo(1);
    assertThat(found.text()).contains("Row 1 was changed");
    books.change("UPDATE plt_audit SET actor = ? WHERE seq = 1", actor); // the next start guards it
  }

  private void auditIsWhole() throws Exception {
    Checkout.Said said = checkout.says("verify-audit");
    assertThat(said.code()).as(said.text()).isZero();
    assertThat(said.text()).contains("The audit chain is whole");
  }

  /** What the clerks wrote down is what the product knows, each case once, whole and told once. */
  private void everythingAcknowledgedIsThereOnce(Launched product, Intakes intakes)
      throws Exception {
    intakes.repeatAll(WindowClerk.at(product));
    Books books = Books.of(checkout.data());
    List<String> cases =
        books.column("SELECT case_no FROM acc_case WHERE case_no IS NOT NULL ORDER BY case_no");
    assertThat(cases).containsExactlyElementsOf(intakes.numbers());
    assertThat(cases).as("no gap").last().asString().endsWith("-%07d".formatted(cases.size()));
    assertThat(
            books.column(
                "SELECT number FROM acc_case_document WHERE kind = 'RECEIPT' ORDER BY number"))
        .as("a receipt each")
        .hasSameSizeAs(cases);
    assertThat(
            books.column(
                "SELECT subject_id FROM plt_audit WHERE action = 'case.receive' ORDER BY"
                    + " subject_id"))
        .as("each in the audit, once")
        .isEqualTo(cases);
    assertThat(books.count("SELECT COUNT(*) FROM plt_once WHERE result IS NULL")).isZero();
    product.until(
        "the outbox is empty",
        () -> books.count("SELECT COUNT(*) FROM plt_outbox WHERE state <> 'DONE'") == 0);
    assertThat(
            books.column(
                "SELECT DISTINCT SUBSTRING(link, 8) AS no FROM plt_notice WHERE template ="
                    + " 'notice.case.received' ORDER BY no"))
        .as("each told to its desk")
        .isEqualTo(cases);
    assertThat(
            books.column(
                "SELECT link FROM plt_notice GROUP BY link, recipient, template HAVING COUNT(*) >"
                    + " 1"))
        .as("told twice")
        .isEmpty();
    auditIsWhole();
  }

  private void theDatabaseAloneIsStartedAgain(Launched product, Intakes intakes) throws Exception {
    WindowClerk clerk = WindowClerk.at(product);
    product.children().get(0).destroyForcibly();
    String key = UUID.randomUUID().toString();
    product.until("intakes go on", () -> clerk.receives(key).statusCode() == 201);
    intakes.take(clerk, key);
    assertThat(product.said()).contains("the database ended unexpectedly, starting it again");
  }

  private void aFullDatabaseLosesNothing(Launched product, Intakes intakes) throws Exception {
    WindowClerk clerk = WindowClerk.at(product);
    Books books = Books.of(checkout.data());
    // Two rows to a page; MariaDB 11.4.5 itself falls over a long BLOB that finds no room.
    books.change("CREATE TABLE tst_ballast (weight VARBINARY(7500) NOT NULL) ENGINE=InnoDB");
    for (int rows : new int[] {1000, 100, 10, 1}) {
      fill(books, rows);
    }
    String key = UUID.randomUUID().toString();
    HttpResponse<String> answer = clerk.receives(key);
    for (int room = 0; room < SOME_MORE && answer.statusCode() == 201; room++) {
      intakes.take(clerk, key); // a page begun has room for some rows
      key = UUID.randomUUID().toString();
      answer = clerk.receives(key);
    }
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(507);
    assertThat(answer.body())
        .contains("STORAGE_FULL", "磁盘满了")
        .doesNotContain("Exception", "acc_", "plt_");
    assertThat(product.status("/")).as("what needs no room goes on").isEqualTo(200);

    books.change("DROP TABLE tst_ballast");
    String refused = key;
    product.until("there is room again", () -> clerk.receives(refused).statusCode() == 201);
    intakes.take(clerk, refused);
  }

  /** So many rows at a time, until no more go in. */
  private static void fill(Books books, int rows) throws SQLException {
    boolean room = true;
    while (room) {
      try {
        books.change(
            "INSERT INTO tst_ballast (weight) SELECT REPEAT('x', 7500) FROM seq_1_to_1000 LIMIT ?",
            rows);
      } catch (SQLException e) {
        if (e.getErrorCode() != TABLE_FULL) {
          throw e;
        }
        room = false;
      }
    }
  }

  private static void aFullDiskTakesNoFile(Launched product) throws Exception {
    WindowClerk clerk = WindowClerk.at(product);
    String draft = clerk.begins();
    product.mayWriteFilesUpTo("4194304");
    HttpResponse<String> refused = clerk.scans(draft, new byte[5 << 20]);
    assertThat(refused.statusCode()).as(refused.body()).isEqualTo(507);
    assertThat(refused.body()).contains("FILE_NOT_KEPT").doesNotContain("Exception");

    product.mayWriteFilesUpTo("unlimited");
    assertThat(clerk.scans(draft, picture()).statusCode()).isEqualTo(200);
  }

  private static byte[] picture() throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", png);
    return png.toByteArray();
  }
}
