package org.onewindow.platform.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FileAnswerTest {

  private static final String DIGEST = "0123456789abcdef".repeat(4);

  @Test
  @DisplayName("PLT-057 上传的文件以我们判定的类型和名称提供，只能看图或下载")
  void anUploadIsServedHarmlessly() {
    Map<String, String> pdf =
        FileAnswer.headersOfUpload(
            new StoredFile(DIGEST, "application/pdf", 42), "营业执照 \"1\"\r\n;x");
    Map<String, String> png =
        FileAnswer.headersOfUpload(new StoredFile(DIGEST, "image/png", 42), "照片");

    assertThat(pdf)
        .containsEntry("Content-Type", "application/pdf")
        .containsEntry("Content-Length", "42")
        .containsEntry("X-Content-Type-Options", "nosniff")
        .containsEntry("Content-Security-Policy", "sandbox; default-src 'none'")
        .containsEntry("Cache-Control", "private, no-store")
        .containsEntry(
            "Content-Disposition",
            "attachment; filename=\"0123456789ab.pdf\";"
                + " filename*=UTF-8''%E8%90%A5%E4%B8%9A%E6%89%A7%E7%85%A7%20_1____x.pdf");
    assertThat(png.get("Content-Disposition")).startsWith("inline; filename=\"0123456789ab.png\"");
  }

  @Test
  @DisplayName("PLT-057 自己打印的文书在浏览器中直接打开")
  void aPaperOfOursIsShown() {
    Map<String, String> paper =
        FileAnswer.headersOfPaper(new StoredFile(DIGEST, "application/pdf", 42), "受理通知书");

    assertThat(paper.get("Content-Disposition")).startsWith("inline; ");
    assertThat(paper.get("Content-Security-Policy")).startsWith("default-src 'none';");
    assertThat(paper).containsEntry("X-Content-Type-Options", "nosniff");
  }
}
