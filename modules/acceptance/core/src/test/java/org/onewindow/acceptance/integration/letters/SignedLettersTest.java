package org.onewindow.acceptance.integration.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onewindow.acceptance.integration.letters.LetterPress.NOW;
import static org.onewindow.acceptance.integration.letters.LetterPress.OFFICE;
import static org.onewindow.acceptance.integration.letters.LetterPress.print;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onewindow.acceptance.application.cases.letters.CaseLetter;
import org.onewindow.acceptance.domain.cases.DocumentKind;
import org.onewindow.acceptance.domain.cases.SealStyle;
import org.onewindow.platform.config.Settings;
import org.onewindow.platform.signature.PaperSignature;
import org.onewindow.platform.signature.PaperSignatures;
import org.onewindow.platform.signature.SignatureConfiguration;
import org.onewindow.platform.text.Texts;
import org.onewindow.testsupport.paper.PrintedPaper;

@DisplayName("印章和数字签名；缴费通知书")
class SignedLettersTest {

  private static final CaseLetter.Seal BRANCH =
      new CaseLetter.Seal("LHZ-XK", "曹州县行政审批服务局柳河镇分局审批专用章");

  @Test
  @DisplayName("ACC-401 加盖印章的文书由该印章的密钥作数字签名并写明；签名后仍是PDF/A-2u，改动能查出")
  void aSealedPaperIsSigned(@TempDir Path data) {
    PaperSignatures signatures = signatures(data);
    PrintedCaseLetters letters =
        new PrintedCaseLetters(LetterPress.LETTERS, OFFICE, true, signatures, () -> NOW);

    byte[] signed = letters.pdf(bearingTheBranchsSeal(DocumentKind.ACCEPTANCE_NOTICE));

    PaperSignature read = signatures.read(signed);
    assertThat(read.verdict()).isEqualTo(PaperSignature.Verdict.VALID);
    assertThat(read.signer()).isEqualTo(BRANCH.words());
    assertThat(read.signedAt()).contains(NOW);
    assertThat(new PrintedPaper(signed).text()).contains("本文书有数字签名");
    assertThat(new PrintedPaper(signed).faults()).isEmpty();
    signed[signed.length / 2] ^= 1;
    assertThat(signatures.read(signed).verdict()).isEqualTo(PaperSignature.Verdict.CHANGED);
  }

  @ParameterizedTest
  @EnumSource(DocumentKind.class)
  @DisplayName("ACC-401 没有密钥的，文书上写明未作数字签名；不加盖印章的文书不写")
  void aPaperWithoutKeySaysSo(DocumentKind kind) {
    assertThat(print(kind).text().contains("未作数字签名"))
        .isEqualTo(SealStyle.of(kind) != SealStyle.NONE);
  }

  @Test
  @DisplayName("ACC-400 乡镇分局的印章：分局名称在印章上方，专用章名称在下方")
  void theSealOfABranchIsDrawn() {
    PaperView view =
        new PaperView(
            bearingTheBranchsSeal(DocumentKind.RECEIPT),
            Texts.chinese(),
            OFFICE.zone(),
            true,
            false);

    assertThat(view.seal()).isEqualTo("seal:曹州县行政审批服务局柳河镇分局|审批专用章|演示用章");
  }

  @Test
  @DisplayName("ACC-403 缴费通知书：收费项目、标准、依据、金额、缴费方式，领取是否以缴费为前提")
  void theFeeNotice() {
    assertThat(print(DocumentKind.FEE_NOTICE).text())
        .contains("缴费通知书", "城市道路占用费：120.00元", "《城市道路管理条例》第三十七条", "人民币500.50元")
        .contains("非税收入专户", "缴费后领取", "第五十九条", "不停止计算办理期限");
  }

  private static CaseLetter bearingTheBranchsSeal(DocumentKind kind) {
    return LetterFixture.bearing(BRANCH, LetterFixture.of(kind));
  }

  static PaperSignatures signatures(Path data) {
    Map<String, String> demonstration =
        Map.of(
            "onewindow.demo", "true",
            "onewindow.data", data.toString(),
            "onewindow.signature.algorithm", "sm2");
    return new SignatureConfiguration(
            new Settings(key -> Optional.ofNullable(demonstration.get(key))))
        .signatures();
  }
}
