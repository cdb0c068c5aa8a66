package org.onewindow.acceptance.integration.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onewindow.acceptance.application.bundle.BundleReceiptPaper;
import org.onewindow.kernel.time.OfficeHours;
import org.onewindow.platform.config.Settings;
import org.onewindow.platform.document.PdfLetters;
import org.onewindow.platform.signature.PaperSignature;
import org.onewindow.platform.signature.PaperSignatures;
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
          "K7M4-QX9T",
          new BundleReceiptPaper.Seal("SPJ-SJ", "示范县行政审批服务局收件专用章"));

  @Test
  @DisplayName("ACC-246 “一件事”收件凭证：编号、各成员的办件编号或者在谁之后、查询码和二维码，一页；同样的凭证打印出同样的文件")
  void theReceipt() {
    PrintedBundleReceipts printer = printer(PaperSignatures.none());
    byte[] bytes = printer.pdf(PAPER);
    PrintedPaper paper = new PrintedPaper(bytes);
    assertThat(paper.text())
        .contains("一件事", "收件凭证", "Y371799-2026-00001", "371799-2026-0000012", "王㛃")
        .contains("未作数字签名", "公司设立登记”之后收件", "网上办事大厅", "2026年11月20日09:32", "五个工作日", "K7M4-QX9T");
    assertThat(paper.codes()).containsExactly(ADDRESS);
    assertThat(paper.pages()).isEqualTo(1);
    assertThat(printer.pdf(PAPER)).isEqualTo(bytes);
  }

  @Test
  @DisplayName("ACC-550 “一件事”收件凭证由牵头机关收件专用章的密钥作数字签名，改动能查出，印出一次")
  void theReceiptIsSigned(@TempDir Path data) {
    PaperSignatures signatures = SignedLettersTest.signatures(data);

    byte[] signed = printer(signatures).pdf(PAPER);

    assertThat(signatures.read(signed).verdict()).isEqualTo(PaperSignature.Verdict.VALID);
    assertThat(signatures.read(signed).signer()).isEqualTo("示范县行政审批服务局收件专用章");
    assertThat(new PrintedPaper(signed).text()).contains("本文书有数字签名");
    assertThat(new PrintedPaper(signed).faults()).isEmpty();
  }

  private static PrintedBundleReceipts printer(PaperSignatures signatures) {
    return new PrintedBundleReceipts(
        new PdfLetters(new Settings(key -> Optional.empty())),
        OfficeHours.of(ZoneId.of("Asia/Shanghai"), "09:00-12:00", "13:00-17:00"),
        true,
        signatures,
        () -> PAPER.receivedAt().plusSeconds(60));
  }
}
