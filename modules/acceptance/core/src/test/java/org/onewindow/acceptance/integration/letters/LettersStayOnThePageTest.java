package org.onewindow.acceptance.integration.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onewindow.acceptance.integration.letters.LetterPress.DEMO;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onewindow.acceptance.domain.cases.DocumentKind;
import org.onewindow.testsupport.paper.PrintedPaper;

@DisplayName("文书的字都在纸上")
class LettersStayOnThePageTest {

  /** What a printer cannot reach: about five millimetres. */
  private static final float UNPRINTABLE = 14;

  @ParameterizedTest
  @EnumSource(DocumentKind.class)
  @DisplayName("PLT-067 没有空格的长串（网址、编号、外文名）逐行折断，没有一个字落在纸外")
  void longUnbrokenWordsAreBroken(DocumentKind kind) {
    PrintedPaper paper = new PrintedPaper(DEMO.pdf(LetterFixture.unbroken(kind)));

    assertThat(paper.nearerToTheEdgeThan(UNPRINTABLE)).isEmpty();
  }
}
