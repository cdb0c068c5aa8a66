package org.onewindow.platform.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.testsupport.paper.PrintedPaper;

class PdfLettersTest {

  private static final Instant MADE = Instant.parse("2026-11-20T01:30:00Z");
  private static final Letters LETTERS = new PdfLetters(Optional.empty());

  @Test
  @DisplayName("PLT-060 文书为PDF/A-2u，文字可以提取")
  void aPaperIsAnArchiveFileWithItsText() {
    PrintedPaper paper = print("<h1>受理通知书</h1><p>曹州市行政审批服务局 2026年11月20日 A-1 <b>粗体</b></p>");

    assertThat(paper.faults()).isEmpty();
    assertThat(paper.lines()).contains("受理通知书", "曹州市行政审批服务局 2026年11月20日 A-1 粗体");
  }

  @ParameterizedTest
  @ValueSource(strings = {"p", "b", "h1"})
  @DisplayName("PLT-061 生僻字逐字换用字库，正文、粗体和标题都照样印出")
  void rareCharactersAreInThePaper(String element) {
    PrintedPaper paper = print("<%1$s>申请人：张𠮷、李䶮、王㛃、赵鿍、钱𬭎、孙𬎆、𫟅。</%1$s>".formatted(element));

    assertThat(paper.lines().replaceAll("\\s", ""))
        .contains("申请人：张𠮷、李䶮、王㛃、赵鿍、钱𬭎、孙𬎆、𫟅。")
        .doesNotContain("#");
    assertThat(paper.faults()).isEmpty();
  }

  @Test
  @DisplayName("PLT-061 只有用到生僻字才装入生僻字库")
  void rareFacesAreEmbeddedOnlyWhenNeeded() {
    assertThat(print("<p>张三</p>").fonts()).noneMatch(f -> f.contains("Rare"));
    assertThat(print("<p>张𠮷</p>").fonts()).anyMatch(f -> f.contains("OneWindowRareOne"));
  }

  @Test
  @DisplayName("PLT-062 字库没有的字符，整份文书拒绝生成并指出是哪些字符")
  void aCharacterWithoutGlyphRefusesTheWholePaper() {
    assertThatThrownBy(() -> print("<p>张\uD884\uDF50与李😀</p>"))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.reasons()).hasSize(1);
              assertThat(refused.reasons().get(0).code()).isEqualTo("GLYPH_MISSING");
              assertThat(refused.reasons().get(0).arguments().get(0))
                  .contains("U+1F600", "U+31350")
                  .doesNotContain("张");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"张\u200B三", "张\uE000三", "张󠄀三"})
  @DisplayName("PLT-062 看不见的字符和私用区字符同样拒绝")
  void invisibleCharactersAreRefusedToo(String name) {
    assertThatThrownBy(() -> print("<p>" + name + "</p>"))
        .isInstanceOfSatisfying(
            Refused.class, r -> assertThat(r.reasons().get(0).code()).isEqualTo("GLYPH_MISSING"));
  }

  @Test
  @DisplayName("PLT-062 从文字处理软件粘贴来的控制符没有字形，印作空格，不妨碍出文书")
  void controlCharactersBecomeSpaces() {
    PrintedPaper paper = print("<p>一是材料齐全；\u000B二是符合条件。\u0001完</p>");

    assertThat(paper.lines()).contains("一是材料齐全； 二是符合条件。 完");
  }

  @Test
  @DisplayName("PLT-062 印章文字同样检查")
  void theTextOfASealIsCheckedToo() {
    assertThatThrownBy(() -> print(seal("某某😀局||")))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("GLYPH_MISSING");
  }

  @Test
  @DisplayName("PLT-063 同样的内容得到同样的字节，时间和内容变了字节就变")
  void theSameInputGivesTheSameBytes() {
    String body =
        "<p>张𠮷 <b>粗</b></p><img class='box' src='qr:https://example.org/p/1'/>"
            + seal("某县局|专用章|演示");

    byte[] first = print(body).bytes();

    assertThat(new PdfLetters(Optional.empty()).pdf("标题", MADE, page(body))).isEqualTo(first);
    assertThat(LETTERS.pdf("标题", MADE.plusSeconds(1), page(body))).isNotEqualTo(first);
    assertThat(LETTERS.pdf("标题", MADE, page(body + "<p>。</p>"))).isNotEqualTo(first);
  }

  @Test
  @DisplayName("PLT-064 二维码从印出的页面上可以扫出")
  void theCodeCanBeReadFromThePage() {
    PrintedPaper paper =
        print(
            "<p>进度查询</p><img class='box' src='qr:https://example.org/progress?c=A-2026-000012'/>");

    assertThat(paper.codes()).containsExactly("https://example.org/progress?c=A-2026-000012");
    assertThat(paper.faults()).isEmpty();
  }

  @Test
  @DisplayName("PLT-065 印章为红色圆章，画出单位名称")
  void aSealIsRedAndRound() {
    PrintedPaper paper = print(seal("曹县𠮷祥镇人民政府行政审批服务局|行政许可专用章|演示用章"));
    BufferedImage picture = paper.picture(0, 100);
    int red = 0;
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        int rgb = picture.getRGB(x, y);
        if ((rgb >> 16 & 0xFF) > 150 && (rgb >> 8 & 0xFF) < 120) {
          red++;
        }
      }
    }

    assertThat(red).isBetween(2000, 12_000);
    assertThat(paper.faults()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img src='file:///etc/passwd'/>",
        "<img src='https://example.org/x.png'/>",
        "<link rel='stylesheet' href='https://example.org/x.css'/>",
        "<p style='background: URL(https://example.org/x.png)'>x</p>",
        "<p style='background: u\\72l(https://example.org/x.png)'>x</p>",
        "<style>@import 'file:///etc/passwd';</style>",
        "<iframe src='file:///etc/passwd'></iframe>",
        "<script>1</script>",
        "<object data='file:///etc/passwd'></object>",
        "<p>未闭合"
      })
  @DisplayName("PLT-066 文书模板不得引用外部资源，不得有脚本")
  void aLetterReachesNowhere(String body) {
    assertThatThrownBy(() -> print(body)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @DisplayName("PLT-066 不解析文档类型和外部实体")
  void noDocumentTypeNoEntities() {
    String attack =
        "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>" + page("<p>&x;</p>");

    assertThatThrownBy(() -> LETTERS.pdf("x", MADE, attack))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @DisplayName("PLT-061 县里自备的字库排在最后使用")
  void theCountysOwnFontsAreAskedLast(@TempDir Path folder) throws IOException {
    try (InputStream font = getClass().getResourceAsStream("/fonts/OneWindowRare-2.ttf")) {
      Files.write(folder.resolve("own.ttf"), font.readAllBytes());
    }
    Letters letters = new PdfLetters(Optional.of(folder));

    assertThat(new PrintedPaper(letters.pdf("x", MADE, page("<p>张三𠀃</p>"))).lines())
        .contains("张三𠀃");
    assertThatThrownBy(
            () ->
                new PdfLetters(Optional.of(folder.resolve("missing")))
                    .pdf("x", MADE, page("<p>x</p>")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("onewindow.document.fonts");
  }

  @Test
  @DisplayName("PLT-060 多线程同时生成互不影响")
  void manyAtOnce() {
    byte[] expected = print("<p>张𠮷</p>").bytes();

    List<byte[]> made =
        java.util.stream.IntStream.range(0, 12)
            .parallel()
            .mapToObj(i -> print("<p>张𠮷</p>").bytes())
            .toList();

    assertThat(made).allSatisfy(bytes -> assertThat(bytes).isEqualTo(expected));
  }

  private static String seal(String text) {
    return "<img class='seal' src='seal:" + text + "'/>";
  }

  private static PrintedPaper print(String body) {
    return new PrintedPaper(LETTERS.pdf("标题", MADE, page(body)));
  }

  private static String page(String body) {
    return "<html><head><title>标题</title><style>@page { size: A4; margin: 20mm }"
        + " body { font-family: 'OneWindow Song'; font-size: 16pt }"
        + " h1 { font-family: 'OneWindow Hei'; text-align: center }"
        + " .box { width: 32mm; height: 32mm } .seal { width: 42mm; height: 42mm }"
        + "</style></head><body>"
        + body
        + "</body></html>";
  }

  @Test
  @DisplayName("PLT-062 what could never be printed is refused before it is promised")
  void unprintableTextIsKnownBeforehand() {
    Letters letters = new PdfLetters(Optional.empty());

    letters.mustPrint("王𠮷 䶮㛃鿍\t1 号\n");

    assertThatThrownBy(() -> letters.mustPrint("示范县\uE000路"))
        .isInstanceOfSatisfying(
            Refused.class, r -> assertThat(r.reasons().get(0).code()).isEqualTo("GLYPH_MISSING"));
  }
}
