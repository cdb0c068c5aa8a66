package org.onewindow.acceptance.integration.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.acceptance.application.bundle.BundleReceiptPaper;
import org.onewindow.kernel.time.OfficeHours;
import org.onewindow.platform.config.Settings;
import org.onewindow.platform.document.PdfLetters;
import org.onewindow.testsupport.paper.PrintedPaper;

class PrintedBundleReceiptsTest {

  private static final String ADDRESS = "https://ow.example.cn/progress#Y371799-2026-00001.K7M4";

  private static final BundleReceiptPaper PAPER =
      new BundleReceiptPaper(
          "Y371799-2026-00001",
          "企业开办一件事",
          "示范县行政审批服务局",
          "王㛃",
          Instant.parse("2026-11-20T01:32:00Z"),
          "",
          List.of(
              new BundleReceiptPaper.Member("公司设立登记", "示范县行政审批服务局", "371799-2026-0000012", ""),
              new BundleReceiptPaper.Member("社会保险登记", "示范县人力资源和社会保障局", "", "公司设立登记")),
          ADDRESS,
          "K7M4-QX9T");

  @Test
  @DisplayName("ACC-246 “一件事”收件凭证：编号、各成员的办件编号或者在谁之后、查询码和二维码，一页；同样的凭证打印出同样的文件")
  void theReceipt() {
    PrintedBundleReceipts printer =
        new PrintedBundleReceipts(
            new PdfLetters(new Settings(key -> Optional.empty())),
            OfficeHours.of(ZoneId.of("Asia/Shanghai"), "09:00-12:00", "13:00-17:00"),
            true);
    byte[] bytes = printer.pdf(PAPER);
    PrintedPaper paper = new PrintedPaper(bytes);
    assertThat(paper.text())
        .contains("一件事", "收件凭证", "Y371799-2026-00001", "371799-2026-0000012", "王㛃")
        .contains("公司设立登记”之后收件", "网上办事大厅", "2026年11月20日09:32", "五个工作日", "K7M4-QX9T");
    assertThat(paper.codes()).containsExactly(ADDRESS);
    assertThat(paper.pages()).isEqualTo(1);
    assertThat(printer.pdf(PAPER)).isEqualTo(bytes);
  }
}
