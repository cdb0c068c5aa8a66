package org.onewindow.acceptance.integration.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onewindow.acceptance.application.cases.letters.CaseLetter;
import org.onewindow.acceptance.domain.cases.DocumentKind;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.kernel.time.OfficeHours;
import org.onewindow.platform.config.Settings;
import org.onewindow.platform.document.Letters;
import org.onewindow.platform.document.PdfLetters;
import org.onewindow.testsupport.paper.PrintedPaper;

class PrintedCaseLettersTest {

  private static final Letters LETTERS = new PdfLetters(new Settings(key -> Optional.empty()));
  private static final OfficeHours OFFICE =
      OfficeHours.of(ZoneId.of("Asia/Shanghai"), "09:00-12:00", "13:00-17:00");
  private static final PrintedCaseLetters DEMO = new PrintedCaseLetters(LETTERS, OFFICE, true);
  private static final PrintedCaseLetters PRODUCTION =
      new PrintedCaseLetters(LETTERS, OFFICE, false);
  private static final Map<DocumentKind, PrintedPaper> PRINTED = new ConcurrentHashMap<>();
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

  @Test
  @DisplayName("ACC-156 准予行政许可决定书：申请人、事项、依据、许可内容、有效期限、生效、公开")
  void theDecisionToGrant() {
    assertThat(print(DocumentKind.GRANT_DECISION).text())
        .contains("准予行政许可决定书", "曹州县鿍祥沐浴有限公司（统一社会信用代码：91371799MA3C000010）")
        .contains("第三十八条第一款", "《公共场所卫生管理条例》第四条", "许可项目：沐浴场所。")
        .contains("2026年11月23日至2030年11月22日", "自作出之日起生效", "十个工作日内颁发《公共场所卫生许可证》")
        .contains("第四十条");
  }

  @Test
  @DisplayName("ACC-316 变更、延续、补证、注销各有决定书，写明所涉证照、依据和办理以后怎样")
  void eachActOnALicenceHasItsPaper() {
    assertThat(print(DocumentKind.CHANGE_DECISION).text())
        .contains("准予变更行政许可决定书", "第四十九条", "371799-GGWS-2026-000007", "原证自换发之日起作废");
    assertThat(print(DocumentKind.RENEWAL_DECISION).text())
        .contains("准予延续行政许可决定书", "第五十条", "编号不变", "2026年11月23日至2030年11月22日");
    assertThat(print(DocumentKind.REISSUE_DECISION).text())
        .contains("补发行政许可证件决定书", "许可内容与原证相同", "原证作废");
    assertThat(print(DocumentKind.DEREGISTRATION_DECISION).text())
        .contains("准予注销行政许可决定书", "第七十条", "不得再从事该许可活动")
        .doesNotContain("有效期限");
    assertThat(print(DocumentKind.DEEMED_RENEWAL_NOTICE).text())
        .contains("视为准予延续告知书", "没有作出是否准予延续的决定", "自届满之日起视为准予延续")
        .doesNotContain("符合法定条件");
  }

  @Test
  @DisplayName("ACC-319 撤回、撤销、注销决定书：证照、事实、陈述申辩、理由、依据、救济途径，撤回的有补偿")
  void theLicenceIsTakenAway() {
    assertThat(print(DocumentKind.REVOCATION_DECISION).text())
        .contains("撤销行政许可决定书", "371799-GGWS-2026-000007", "决定撤销《公共场所卫生许可证》")
        .contains("不得再从事该许可活动", "申请行政复议", "提起行政诉讼");
    assertThat(print(DocumentKind.LICENCE_WITHDRAWAL_DECISION).text())
        .contains("撤回行政许可决定书", "为了公共利益的需要", "依法补偿");
    assertThat(print(DocumentKind.EX_OFFICIO_DEREGISTRATION).text()).contains("注销行政许可决定书", "决定注销");
    assertThat(print(DocumentKind.PROCEEDING_NOTICE).text()).contains("陈述申辩权利告知书", "有权在", "陈述、申辩");
  }

  @Test
  @DisplayName("ACC-157 不予行政许可决定书：事实、理由、依据、决定、救济途径")
  void theDecisionToDeny() {
    assertThat(print(DocumentKind.DENIAL_DECISION).text())
        .contains("不予行政许可决定书", "未设置独立的公共用品用具消毒间", "不具备法定许可条件")
        .contains("《公共场所卫生管理条例》第八条", "第三十八条第二款", "决定不予行政许可")
        .contains("六十日内向曹州县人民政府申请行政复议", "六个月内", "曹州县人民法院提起行政诉讼");
  }

  @Test
  @DisplayName("ACC-157 签章不单独成页，也不把救济途径整段带到下一页：只有最后一段随签章走")
  void theSealTakesOnlyTheLastParagraphAlong() {
    PrintedPaper paper = print(DocumentKind.DENIAL_DECISION);

    assertThat(paper.pages()).isEqualTo(2);
    assertThat(paper.textOn(0)).contains("救济途径", "申请行政复议");
    assertThat(paper.textOn(1)).contains("提起行政诉讼", "2026年11月23日");
  }

  @Test
  @DisplayName("ACC-158 许可证件：名称、证号、持证人、事项、内容、有效期限、发证机关和日期、核验二维码")
  void theCertificate() {
    PrintedPaper paper = print(DocumentKind.CERTIFICATE);
    BufferedImage page = paper.picture(0, 40);

    assertThat(paper.text())
        .contains("公共场所卫生许可证", "371799-GGWS-2026-000007", "曹州县鿍祥沐浴有限公司")
        .contains("91371799MA3C000010", "张𠮷", "许可项目：沐浴场所。")
        .contains("2026年11月23日至2030年11月22日", "发证机关：曹州县行政审批服务局");
    assertThat(paper.codes()).containsExactly(LetterFixture.CHECK);
    assertThat(paper.pages()).isEqualTo(1);
    assertThat(page.getWidth()).isGreaterThan(page.getHeight());
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 4, 6, 7, 40})
  @DisplayName("ACC-158 许可内容再多，许可证件也只有一页且不重叠，写不下的指明见决定书")
  void aCertificateIsOnePageWhateverItGrants(int rows) {
    CaseLetter sample = LetterFixture.of(DocumentKind.CERTIFICATE);
    CaseLetter.Words w = sample.words();
    String content = "经营项目甲乙丙丁戊己庚辛壬癸。\n".repeat(rows);
    CaseLetter.Words words =
        new CaseLetter.Words(
            w.note(),
            w.reason(),
            w.competentOrgan(),
            w.facts(),
            w.reasons(),
            w.basis(),
            w.remedies(),
            content);

    byte[] pdf = DEMO.pdf(LetterFixture.of(DocumentKind.CERTIFICATE, words, LetterFixture.LIMITS));
    PrintedPaper paper = new PrintedPaper(pdf);

    assertThat(paper.pages()).isEqualTo(1);
    assertThat(paper.codes()).containsExactly(LetterFixture.CHECK);
    assertThat(paper.text().contains("详见本机关作出的准予行政许可决定书")).isEqualTo(rows > 6);
    assertThat(paper.text().contains("经营项目甲乙")).isEqualTo(rows <= 6);
    assertThat(paper.top("发证机关")).isGreaterThan(paper.top("2030年") + 10);
  }

  @Test
  @DisplayName("ACC-254 延长办理期限通知书：理由、延长的日数、新的日期、批准人、依据")
  void theNoticeOfExtension() {
    assertThat(print(DocumentKind.EXTENSION_NOTICE).text())
        .contains("延长行政许可办理期限通知书", "经本行政机关负责人批准", "需要向出具机构核实")
        .contains("10日", "2027年1月5日", "批准人", "褚正决", "第四十二条", "签收")
        .doesNotContain("延长后的承诺日期");
  }

  @Test
  @DisplayName("ACC-257 特别程序告知书：程序、依据、理由、所需时间、是否计入期限")
  void theNoticeOfASpecialProcedure() {
    assertThat(print(DocumentKind.SPECIAL_NOTICE).text())
        .contains("特别程序（审查期限）告知书", "水资源论证专家评审", "第十九条", "取水量大")
        .contains("预计15个工作日，至2026年12月15日", "不计入法定期限和承诺期限", "第四十五条");
  }

  @Test
  @DisplayName("ACC-263 ACC-264 现场核查笔录：时间、地点、两名以上人员和执法证号、情况、签名，不盖章")
  void theRecordOfAVisit() {
    assertThat(print(DocumentKind.VISIT_RECORD).text())
        .contains("现场核查（勘验）笔录", "2026年11月24日10:15", "黄河路12号", "疏散通道与图纸一致")
        .contains("吴细查（3717990012）", "周承启（3717990034）", "由张𠮷签名", "3张", "不停止计算法定期限");
  }

  @Test
  @DisplayName("ACC-266 ACC-268 ACC-270 听证告知书、公告、通知书、笔录各写明法定内容")
  void thePapersOfAHearing() {
    assertThat(print(DocumentKind.HEARING_RIGHT_NOTICE).text())
        .contains("听证告知书", "相邻业主王㛃", "2026年12月1日17:00", "五个工作日", "不承担组织听证的费用");
    assertThat(print(DocumentKind.HEARING_ANNOUNCEMENT).text())
        .contains("听证公告", "向社会公告", "周边居民、学校、医院可以报名", "报名的最后时间")
        .doesNotContain("签收");
    assertThat(print(DocumentKind.HEARING_NOTICE).text())
        .contains("听证通知书", "2026年12月14日09:00", "三楼会议室", "陈首席", "申请回避");
    assertThat(print(DocumentKind.HEARING_MINUTES).text())
        .contains("听证笔录", "居民代表三人", "夜间噪声", "均已签名", "应当根据听证笔录");
  }

  @Test
  @DisplayName("ACC-274 中止、恢复办理通知书：原因、情况、复核日、期限照常计算")
  void theNoticesOfSuspension() {
    assertThat(print(DocumentKind.SUSPENSION_NOTICE).text())
        .contains("中止办理通知书", "正在诉讼", "租赁合同", "2026年12月24日", "计入法定期限和承诺期限");
    assertThat(print(DocumentKind.RESUMPTION_NOTICE).text())
        .contains("恢复办理通知书", "生效判决", "2026年12月3日", "没有停止计算");
  }

  @Test
  @DisplayName("ACC-424 ACC-425 转报函、移送单写明机关、初审意见、送交方式和材料清单；登记单写明文号、日期和内容")
  void theLettersOfATransfer() {
    assertThat(print(DocumentKind.TRANSFER_LETTER).text())
        .contains("转报函", "曹州市应急管理局", "建议准予", "EMS1024", "公共场所卫生许可证申请表", "第三十五条");
    assertThat(print(DocumentKind.PASSING_ON_LIST).text())
        .contains("材料移送单", "邻城县行政审批服务局", "公共场所卫生许可证申请表", "收受分离");
    assertThat(print(DocumentKind.REPLY_RECORD).text())
        .contains("办理结果登记单", "曹市应急许〔2026〕8号", "2026年12月9日", "准予复审");
  }

  @Test
  @DisplayName("ACC-430 由其他机关决定的，收件凭证和受理通知书写明谁决定、谁在几日内做什么；代收的不说五日和视为受理")
  void whoOwesWhichDays() {
    CaseLetter receipt =
        LetterFixture.saying(
            LetterFixture.of(DocumentKind.RECEIPT),
            new CaseLetter.Said("decidingOrgan", "邻城县行政审批服务局"),
            new CaseLetter.Said("passedOnBy", "本窗口最迟于2026年11月23日移送决定机关"),
            new CaseLetter.Said("decidedWithin", "自收到全部材料之日起 10 个工作日"));
    assertThat(new PrintedPaper(DEMO.pdf(receipt)).text())
        .contains("邻城县行政审批服务局", "2026年11月23日移送", "10个工作日", "只代收材料")
        .doesNotContain(SILENCE);
    CaseLetter notice =
        LetterFixture.saying(
            LetterFixture.of(DocumentKind.ACCEPTANCE_NOTICE),
            new CaseLetter.Said("decidingOrgan", "曹州市应急管理局"),
            new CaseLetter.Said("reviewedBy", "自受理之日起二十个工作日以内，最迟至2026年12月18日"),
            new CaseLetter.Said("decidedWithin", "自收到全部材料之日起 20 个工作日"));
    assertThat(new PrintedPaper(DEMO.pdf(notice)).text())
        .contains("由曹州市应急管理局决定", "初步审查", "20个工作日")
        .doesNotContain("作出是否准予行政许可的决定");
  }

  @ParameterizedTest
  @CsvSource({
    "TRANSFER_LETTER,firstOpinion",
    "PASSING_ON_LIST,toOrgan",
    "REPLY_RECORD,replyNumber",
    "EXTENSION_NOTICE,reason",
    "EXTENSION_NOTICE,newDue",
    "SPECIAL_NOTICE,expected",
    "SPECIAL_NOTICE,basis",
    "SUSPENSION_NOTICE,reviewOn",
    "RESUMPTION_NOTICE,resumedFor",
    "VISIT_RECORD,officers",
    "HEARING_RIGHT_NOTICE,askUntil",
    "HEARING_NOTICE,hearingAt",
    "HEARING_MINUTES,minutes"
  })
  @DisplayName("ACC-163 程序性文书缺少法定内容的不打印")
  void aPaperOfAProcedureSaysItAll(DocumentKind kind, String row) {
    CaseLetter without = LetterFixture.without(row, LetterFixture.of(kind));

    assertThatThrownBy(() -> DEMO.pdf(without))
        .isInstanceOfSatisfying(
            Refused.class, r -> assertThat(r.reasons().get(0).arguments().get(1)).isEqualTo(row));
  }

  @ParameterizedTest
  @EnumSource(DocumentKind.class)
  @DisplayName("ACC-161 文书内容存为JSON再取出，打印的字节不变")
  void aStoredLetterPrintsTheSame(DocumentKind kind) throws Exception {
    CaseLetter letter = LetterFixture.of(kind);
    try (Jsonb json = JsonbBuilder.create()) {
      assertThat(json.fromJson(json.toJson(letter), CaseLetter.class)).isEqualTo(letter);
    }
  }

  @Test
  @DisplayName("ACC-159 送达回证：文书名称和文号、受送达人、方式、地点、时间、送达人；拒收的有见证人")
  void theProofOfDelivery() {
    assertThat(print(DocumentKind.DELIVERY_RECORD).text())
        .contains("送达回证", "准予行政许可决定书曹审服准〔2026〕7号", "371799-GGWS-2026-000007")
        .contains("直接送达", "统一出件窗口", "2026年11月24日10:15", "赵鿍", "王㛃（代理人）");
    assertThat(new PrintedPaper(DEMO.pdf(LetterFixture.deliveredWith(true, "孙某，曹州县黄河路社区"))).text())
        .contains("留置送达", "拒绝签收", "孙某，曹州县黄河路社区");
    assertThatThrownBy(() -> DEMO.pdf(LetterFixture.deliveredWith(true, "")))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("witness");
  }

  @Test
  @DisplayName("ACC-160 撤回申请及材料退还清单：撤回的事项、理由、退还的材料、签收")
  void theRecordOfWithdrawal() {
    assertThat(print(DocumentKind.WITHDRAWAL_RECORD).text())
        .contains("撤回申请及材料退还清单", "要求撤回", "公共场所卫生许可证申请表", "退还", "确认撤回并签收");
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
    PrintedPaper real = new PrintedPaper(PRODUCTION.pdf(LetterFixture.of(kind)));
    boolean sealed = SealStyle.of(kind) != SealStyle.NONE;

    assertThat(real.text().contains("盖章处")).isEqualTo(sealed);
    assertThat(print(kind).text()).doesNotContain("盖章处");
    assertThat(PaperViewOf.demo(kind).seal()).endsWith("|演示用章");
    assertThat(redness(print(kind)) - redness(real)).isGreaterThan(sealed ? 500 : -1);
  }

  @ParameterizedTest
  @EnumSource(
      value = DocumentKind.class,
      names = {"ACCEPTANCE_REFUSAL", "DENIAL_DECISION", "NOT_NEEDED_NOTICE", "WITHDRAWAL_RECORD"})
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

  private static PrintedPaper print(DocumentKind kind) {
    return PRINTED.computeIfAbsent(kind, PrintedCaseLettersTest::printed);
  }

  private static PrintedPaper printed(DocumentKind kind) {
    byte[] pdf = DEMO.pdf(LetterFixture.of(kind));
    try { // to be looked at
      Path folder = Files.createDirectories(Path.of("target", "papers"));
      Files.write(folder.resolve(kind + ".pdf"), pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new PrintedPaper(pdf);
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
          LetterFixture.of(kind), org.onewindow.platform.text.Texts.chinese(), OFFICE.zone(), true);
    }
  }
}
