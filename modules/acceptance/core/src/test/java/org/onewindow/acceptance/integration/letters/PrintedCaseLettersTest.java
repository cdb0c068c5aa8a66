package org.onewindow.acceptance.integration.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onewindow.acceptance.integration.letters.LetterPress.DEMO;
import static org.onewindow.acceptance.integration.letters.LetterPress.print;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onewindow.acceptance.application.cases.letters.CaseLetter;
import org.onewindow.acceptance.domain.cases.DocumentKind;
import org.onewindow.acceptance.domain.cases.SealStyle;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.testsupport.paper.PrintedPaper;

@DisplayName("所有文书")
class PrintedCaseLettersTest {

  @ParameterizedTest
  @EnumSource(DocumentKind.class)
  @DisplayName("ACC-161 文书内容存为JSON再取出，打印的字节不变")
  void aStoredLetterPrintsTheSame(DocumentKind kind) throws Exception {
    CaseLetter letter = LetterFixture.of(kind);
    try (Jsonb json = JsonbBuilder.create()) {
      assertThat(json.fromJson(json.toJson(letter), CaseLetter.class)).isEqualTo(letter);
    }
  }

  @ParameterizedTest
  @EnumSource(DocumentKind.class)
  @DisplayName("ACC-161 每种文书都是PDF/A-2u，同样的内容得到同样的字节，没有缺文本的地方")
  void everyPaperIsAnArchiveFile(DocumentKind kind) {
    PrintedPaper demo = print(kind);

    assertThat(demo.faults()).isEmpty();
    assertThat(demo.text()).doesNotContain("⟦", "⟧", "{0}", "null", "#");
    assertThat(DEMO.pdf(LetterFixture.of(kind))).isEqualTo(demo.bytes());
  }

  @ParameterizedTest
  @EnumSource(DocumentKind.class)
  @DisplayName("ACC-162 只有演示模式才画印章并注明演示；正式使用时留出盖章处")
  void sealsAreDrawnInDemoModeOnly(DocumentKind kind) {
    PrintedPaper real = new PrintedPaper(LetterPress.PRODUCTION.pdf(LetterFixture.of(kind)));
    boolean sealed = SealStyle.of(kind) != SealStyle.NONE;

    assertThat(real.text().contains("盖章处")).isEqualTo(sealed);
    assertThat(print(kind).text()).doesNotContain("盖章处");
    assertThat(PaperViewOf.demo(kind).seal()).endsWith("|演示用章");
    assertThat(redness(print(kind)) - redness(real)).isGreaterThan(sealed ? 500 : -1);
  }

  @ParameterizedTest
  @EnumSource(
      value = DocumentKind.class,
      names = {
        "ACCEPTANCE_REFUSAL",
        "DENIAL_DECISION",
        "RENEWAL_DENIAL",
        "DEREGISTRATION_DENIAL",
        "NOT_NEEDED_NOTICE",
        "WITHDRAWAL_RECORD"
      })
  @DisplayName("ACC-163 缺少法定内容的文书不打印，并指出缺什么")
  void aPaperWithoutItsCompulsoryContentIsNotPrinted(DocumentKind kind) {
    CaseLetter empty = LetterFixture.of(kind, CaseLetter.Words.NONE, LetterFixture.LIMITS);

    assertThatThrownBy(() -> DEMO.pdf(empty))
        .isInstanceOfSatisfying(
            Refused.class,
            r -> {
              assertThat(r.reasons().get(0).code()).isEqualTo("LETTER_INCOMPLETE");
              assertThat(r.reasons().get(0).arguments().get(1)).contains("reason");
            });
  }

  @Test
  @DisplayName("ACC-163 申请人填写的内容不能改变文书的版式")
  void whatPeopleWriteIsOnlyText() {
    CaseLetter.Words words =
        new CaseLetter.Words(
            "", "<b>加粗</b> & \"引号\" <img src='file:///etc/passwd'/>", "", "", "", "", "", "");
    CaseLetter letter =
        LetterFixture.of(DocumentKind.NOT_NEEDED_NOTICE, words, LetterFixture.LIMITS);

    assertThat(new PrintedPaper(DEMO.pdf(letter)).text())
        .contains("<b>加粗</b>&\"引号\"<imgsrc='file:///etc/passwd'/>");
  }

  private static int redness(PrintedPaper paper) {
    int red = 0;
    for (int page = 0; page < paper.pages(); page++) {
      BufferedImage picture = paper.picture(page, 60);
      for (int y = 0; y < picture.getHeight(); y++) {
        for (int x = 0; x < picture.getWidth(); x++) {
          int rgb = picture.getRGB(x, y);
          if ((rgb >> 16 & 0xFF) > 150 && (rgb >> 8 & 0xFF) < 140) {
            red++;
          }
        }
      }
    }
    return red;
  }

  /** The view of a sample paper in demo mode. */
  private static final class PaperViewOf {
    static PaperView demo(DocumentKind kind) {
      return new PaperView(
          LetterFixture.of(kind),
          org.onewindow.platform.text.Texts.chinese(),
          LetterPress.OFFICE.zone(),
          true,
          false);
    }
  }
}
