package org.onewindow.acceptance.integration.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onewindow.acceptance.integration.letters.LetterPress.DEMO;
import static org.onewindow.acceptance.integration.letters.LetterPress.print;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onewindow.acceptance.application.cases.letters.CaseLetter;
import org.onewindow.acceptance.domain.cases.DocumentKind;
import org.onewindow.testsupport.paper.PrintedPaper;

@DisplayName("收件、受理环节的文书")
class IntakeLettersTest {

  private static final String SILENCE = "逾期不告知的，自收到申请材料之日起即为受理";

  @Test
  @DisplayName("ACC-334 申请表：逐栏打印填写内容，号码遮盖，由申请人签名")
  void theApplicationForm() {
    assertThat(print(DocumentKind.APPLICATION_FORM).text())
        .contains("申请表", "面积（平方米）", "120.5", "从业人员1", "王㛃", "3717**********0029")
        .contains("真实性负责", "申请人签名");
  }

  @Test
  @DisplayName("ACC-150 收件凭证：编号、申请人、代理人、事项、材料清单、时间、人员、窗口、五日提示、查询码和二维码")
  void theReceipt() {
    PrintedPaper paper = print(DocumentKind.RECEIPT);

    assertThat(paper.text())
        .contains("收件凭证", "371799-2026-0000012", "曹州县行政审批服务局")
        .contains("曹州县鿍祥沐浴有限公司", "张𠮷", "王㛃", "代为提交申请、补正材料、领取文书")
        .contains("公共场所卫生许可（新办）", "场所使用集中空调")
        .contains("公共场所卫生许可证申请表", "纸质", "扫描件", "电子证照", "合计")
        .contains("2026年11月20日09:32", "李䶮", "A01综合窗口")
        .contains("最迟于2026年11月27日", "五个工作日", SILENCE, "第三十二条第一款第四项")
        .contains("K7M4-QX9T")
        .doesNotContain("暂定");
    assertThat(paper.codes()).containsExactly(LetterFixture.PROGRESS);
    assertThat(paper.pages()).isEqualTo(1);
  }

  @Test
  @DisplayName("ACC-150 十份材料、有法定代表人和代理人的收件凭证印在一页上")
  void aUsualReceiptIsOnePage() {
    PrintedPaper paper = new PrintedPaper(DEMO.pdf(LetterFixture.receiptOf(10)));

    assertThat(paper.pages()).isEqualTo(1);
    assertThat(paper.codes()).containsExactly(LetterFixture.PROGRESS);
  }

  @ParameterizedTest
  @ValueSource(ints = {14, 16, 18, 20, 24, 40, 60})
  @DisplayName("ACC-150 材料再多，二维码和签章也不单独成页：与收件时间、答复期限、提示同在一页")
  void theSealIsNeverAlone(int materials) {
    PrintedPaper paper = new PrintedPaper(DEMO.pdf(LetterFixture.receiptOf(materials)));
    int last = paper.pages() - 1;

    assertThat(paper.codesOn(last)).containsExactly(LetterFixture.PROGRESS);
    assertThat(paper.textOn(last)).contains("2026年11月20日09:32", "最迟于", SILENCE, "K7M4-QX9T");
  }

  @Test
  @DisplayName("ACC-150 期限涉及未公布放假安排的年度时，收件凭证和受理通知书写明暂定")
  void aProvisionalDateIsMarked() {
    CaseLetter.Limits l = LetterFixture.LIMITS;
    CaseLetter.Limits provisional =
        new CaseLetter.Limits(
            l.receivedAt(),
            l.acceptedAt(),
            l.acceptanceDue(),
            l.statutoryDue(),
            null,
            l.deliveryDue(),
            true,
            false,
            null);

    for (DocumentKind kind :
        new DocumentKind[] {DocumentKind.RECEIPT, DocumentKind.ACCEPTANCE_NOTICE}) {
      CaseLetter letter = LetterFixture.of(kind, LetterFixture.of(kind).words(), provisional);
      assertThat(new PrintedPaper(DEMO.pdf(letter)).text()).contains("为暂定日期");
    }
  }

  @Test
  @DisplayName("ACC-151 逾期未告知视为受理的，受理通知书写明期限、依据和起算日，不说材料齐全")
  void theNoticeOfSilence() {
    CaseLetter.Limits l = LetterFixture.LIMITS;
    CaseLetter.Limits silent =
        new CaseLetter.Limits(
            l.receivedAt(),
            l.receivedAt(),
            l.acceptanceDue(),
            l.statutoryDue(),
            l.promisedDue(),
            l.deliveryDue(),
            false,
            true,
            null);
    DocumentKind kind = DocumentKind.ACCEPTANCE_NOTICE;

    PrintedPaper paper =
        new PrintedPaper(DEMO.pdf(LetterFixture.of(kind, LetterFixture.of(kind).words(), silent)));

    assertThat(paper.text())
        .contains("本机关在2026年11月27日以前没有告知", "第三十二条第一款第四项")
        .contains("自收到申请材料之日，即2026年11月20日起即为受理")
        .doesNotContain("材料齐全");
    assertThat(paper.pages()).isEqualTo(1);
  }

  @Test
  @DisplayName("ACC-538 受理通知书写明经办人、办理地点和咨询电话")
  void theAcceptanceNoticeSaysWhomToCall() {
    CaseLetter letter =
        LetterFixture.saying(
            LetterFixture.of(DocumentKind.ACCEPTANCE_NOTICE),
            new CaseLetter.Said("consultation", "政务服务中心咨询台，电话 0999-5550100"));
    assertThat(new PrintedPaper(DEMO.pdf(letter)).text())
        .contains("经办人：李䶮", "A01综合窗口", "0999-5550100");
  }

  @Test
  @DisplayName("ACC-151 受理通知书：编号、申请人、事项、依据、申请日期、受理日期和作出决定的日期，不计入期限的程序")
  void theNoticeOfAcceptance() {
    PrintedPaper paper = print(DocumentKind.ACCEPTANCE_NOTICE);

    assertThat(paper.text())
        .contains("行政许可申请受理通知书", "曹审服受〔2026〕12号", "曹州县鿍祥沐浴有限公司：")
        .contains("于2026年11月20日提出", "公共场所卫生许可（新办）", "自2026年11月23日起予以受理")
        .contains("第三十二条第一款第五项", "《公共场所卫生管理条例》第四条")
        .contains("最迟于2026年11月30日作出", "法定期限至2026年12月21日", "第四十五条")
        .contains("王㛃，138****0000", "签收");
    assertThat(paper.codes()).containsExactly(LetterFixture.PROGRESS);
  }

  @Test
  @DisplayName("ACC-152 一次性补正告知书：全部补正内容、提交方式、重新起算、逾期视为受理")
  void theNoticeOfCorrections() {
    assertThat(print(DocumentKind.CORRECTION_NOTICE).text())
        .contains("申请材料一次性补正告知书", "集中空调通风系统卫生检测报告", "检测报告原件1份")
        .contains("法定代表人张𠮷签名", "以上为需要补正的全部内容", "送至A01综合窗口")
        .contains("自收到全部补正材料之日起", SILENCE, "签收");
  }

  @Test
  @DisplayName("ACC-153 补正材料接收凭证：要求补正的内容、现有材料、接收时间和新的答复期限")
  void theReceiptOfCorrections() {
    assertThat(print(DocumentKind.CORRECTION_RECEIPT).text())
        .contains("补正材料接收凭证", "检测报告原件1份", "现有全部申请材料")
        .contains("2026年11月23日15:05收到您提交的补正材料", "最迟于2026年11月27日", SILENCE);
  }

  @Test
  @DisplayName("ACC-154 不予受理决定书：理由、依据、有权机关、复议机关和期限、法院和期限")
  void theRefusalOfAcceptance() {
    assertThat(print(DocumentKind.ACCEPTANCE_REFUSAL).text())
        .contains("行政许可申请不予受理决定书", "不属于本机关职权范围", "决定对该申请不予受理")
        .contains("请向曹州市卫生健康委员会申请")
        .contains("六十日内向曹州县人民政府申请行政复议", "六个月内", "曹州县人民法院提起行政诉讼");
  }

  @Test
  @DisplayName("ACC-164 终止办理告知书：原申请、需要补正的内容、期满未补正的理由、退还材料、可以重新申请、救济途径")
  void theNoticeOfTermination() {
    PrintedPaper paper = print(DocumentKind.TERMINATION_NOTICE);

    assertThat(paper.text())
        .contains("行政许可申请终止办理告知书", "曹州县鿍祥沐浴有限公司：", "公共场所卫生许可（新办）")
        .contains("集中空调通风系统卫生检测报告", "理由：", "终止办理该申请", "退还申请人", "重新提出申请")
        .contains("行政复议", "行政诉讼");
    assertThat(print(DocumentKind.CORRECTION_NOTICE).text())
        .as("the limit was named in the notice")
        .contains("请于2027年1月8日以前提交全部补正材料");
  }

  @Test
  @DisplayName("ACC-277 容缺受理承诺书和通知书：材料、形式、期限、后果，一式两份；通知书写明作出决定的日期")
  void tolerance() {
    assertThat(print(DocumentKind.TOLERANCE_PROMISE).text())
        .contains("集中空调通风系统卫生检测报告")
        .contains("2027年1月8日以前")
        .contains("终止办理")
        .contains("一式两份")
        .contains("签名或者盖章");
    assertThat(print(DocumentKind.TOLERANCE_NOTICE).text())
        .contains("自2026年11月23日起容缺受理")
        .contains("2027年1月8日以前")
        .contains("2026年11月30日作出是否准予")
        .contains("补齐以后交付")
        .contains("逾期没有补齐的，本机关终止办理")
        .contains("一式两份");
  }

  @Test
  @DisplayName("ACC-280 容缺材料接收凭证：现有材料、仍未补交的材料、接收时间和人员")
  void toleranceReceipt() {
    assertThat(print(DocumentKind.TOLERANCE_RECEIPT).text())
        .contains("仍未补交的材料")
        .contains("李䶮")
        .contains("A01综合窗口");
  }

  @Test
  @DisplayName("ACC-288 材料退还清单：材料和原件份数、领取人、时间、签收")
  void returnList() {
    assertThat(print(DocumentKind.RETURN_LIST).text())
        .contains("退还的申请材料")
        .contains("领取人：已核对原件")
        .contains("领取人签收");
  }

  @Test
  @DisplayName("ACC-298 物料流转凭证：条码、双方单位、清单、双方签名和时间")
  void materialTransfer() {
    assertThat(print(DocumentKind.MATERIAL_TRANSFER).text())
        .contains("WL371799-2026-0000012")
        .contains("政务服务大厅")
        .contains("卫生文旅科")
        .contains("李窗明")
        .contains("2026年11月20日11:40")
        .contains("法定代表人身份证明")
        .contains("接收人签名");
  }

  @Test
  @DisplayName("ACC-293 告知承诺书：证明事项、义务、核查方式、责任、承诺内容、签字")
  void commitmentLetter() {
    assertThat(print(DocumentKind.COMMITMENT_LETTER).text())
        .contains("一、行政机关告知")
        .contains("证明义务和依据")
        .contains("核查方式：已核对原件")
        .contains("承诺不实的，终止办理")
        .contains("二、申请人承诺")
        .contains("许可项目：沐浴场所")
        .contains("承诺人签名或者盖章");
  }

  @Test
  @DisplayName("ACC-295 送达地址确认书：地址和电话、是否同意电子送达、变更和公告送达的后果、签字")
  void serviceConfirmation() {
    assertThat(print(DocumentKind.SERVICE_CONFIRMATION).text())
        .contains("曹州县黄河路12号")
        .contains("电子送达：已核对原件")
        .contains("经过三十日")
        .contains("确认人签名");
  }

  @Test
  @DisplayName("ACC-282 终止办理决定书：原申请、终止的情形、可以重新申请、救济途径")
  void terminationDecision() {
    assertThat(print(DocumentKind.TERMINATION_DECISION).text())
        .contains("371799-2026-0000012")
        .contains("该事项的许可权由上级机关行使")
        .contains("决定终止办理")
        .contains("重新提出申请")
        .contains("曹州县人民法院");
  }

  @Test
  @DisplayName("ACC-155 不受理告知书：依法不需要取得行政许可，即时告知")
  void theNoticeThatNoLicenceIsNeeded() {
    assertThat(print(DocumentKind.NOT_NEEDED_NOTICE).text())
        .contains("行政许可申请不受理告知书", "依法不需要取得行政许可", "第三十二条第一款第一项", "现即时告知")
        .doesNotContain("不予受理", "复议");
  }
}
