package org.onewindow.acceptance.integration.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onewindow.acceptance.integration.letters.LetterPress.DEMO;
import static org.onewindow.acceptance.integration.letters.LetterPress.print;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.acceptance.application.cases.letters.CaseLetter;
import org.onewindow.acceptance.domain.cases.DocumentKind;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.testsupport.paper.PrintedPaper;

@DisplayName("程序性文书")
class ProceedingLettersTest {

  @Test
  @DisplayName("ACC-529 利害关系人告知书写明事项、关系的重大利益、可以陈述申辩至何时")
  void interestedParty() {
    assertThat(print(DocumentKind.INTERESTED_PARTY_NOTICE).text())
        .contains("行政许可利害关系人告知书", "相邻业主王㛃", "噪声影响你的住宅", "第三十六条", "2026年12月1日17:00")
        .contains("有权", "陈述和申辩");
  }

  @Test
  @DisplayName("ACC-530 陈述申辩笔录写明陈述人、时间、地点、内容、记录人和签名")
  void statement() {
    assertThat(print(DocumentKind.STATEMENT_RECORD).text())
        .contains("陈述申辩笔录", "王㛃", "2026年11月26日10:00", "县政务服务中心二楼", "不同意夜间营业")
        .contains("吴细查", "王㛃已签名", "核对无误后签名");
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
  @DisplayName("ACC-592 卷内目录及备考表：序号、文号、责任者、题名、日期、页数，档号、保管期限、件数页数、整理人")
  void theListOfTheFile() {
    assertThat(print(DocumentKind.FILE_LIST).text())
        .contains("卷内目录", "Z017-XK·2026-D30-03-0007", "30年", "5件，9页", "何送达", "2026-11-25")
        .contains("受理通知书", "曹审服许受字〔2026〕12号", "褚正决", "2026-11-23", "原件1份随卷", "备考表");
  }

  @Test
  @DisplayName("ACC-584 终止办理通知书：原因、证明、承受人、查明的情况、批准人、领回原件和救济途径")
  void theNoticeThatTheApplicantIsGone() {
    assertThat(print(DocumentKind.APPLICANT_GONE_NOTICE).text())
        .contains("行政许可申请终止办理通知书", "依法终止", "曹市监注销〔2026〕8号", "2026年11月20日")
        .contains("书面表示不继续申请", "清算完毕", "褚正决", "材料原件", "行政复议", "第十四条第二款");
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
  @DisplayName("ACC-600 特别程序期限变更告知书：此前告知的时间、理由、新的时间、批准人，不再变更")
  void moreTime() {
    assertThat(print(DocumentKind.SPECIAL_CHANGE_NOTICE).text())
        .contains("特别程序期限变更告知书", "此前告知", "至2026年12月1日", "补充检测", "至2026年12月10日")
        .contains("褚正决", "第四十五条", "不再变更期限");
  }

  @Test
  @DisplayName("ACC-496 现场核查笔录每名核查人员一处签名，申请人一方一处")
  void aBlankForEachWhoWasSent() {
    assertThat(print(DocumentKind.VISIT_RECORD).text())
        .containsOnlyOnce("核查人员吴细查：")
        .containsOnlyOnce("核查人员周承启：")
        .containsOnlyOnce("申请人一方：");
  }

  @Test
  @DisplayName("ACC-266 ACC-268 ACC-270 听证告知书、公告、通知书、笔录各写明法定内容")
  void thePapersOfAHearing() {
    assertThat(print(DocumentKind.HEARING_RIGHT_NOTICE).text())
        .contains("听证告知书", "相邻业主王㛃", "2026年12月1日17:00", "五个工作日", "不承担组织听证的费用");
    assertThat(print(DocumentKind.HEARING_REQUEST_RECEIPT).text())
        .contains("听证申请（报名）接收凭证", "相邻业主赵某", "2026年11月25日10:20", "2026年12月23日", "第四十七条");
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
        .doesNotContain("即为受理");
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
    "FEE_NOTICE,feeItems",
    "FEE_NOTICE,feeBasis",
    "FEE_NOTICE,feeTotal",
    "EXTENSION_NOTICE,reason",
    "EXTENSION_NOTICE,newDue",
    "SPECIAL_NOTICE,expected",
    "SPECIAL_NOTICE,basis",
    "SPECIAL_CHANGE_NOTICE,toldBefore",
    "SUSPENSION_NOTICE,reviewOn",
    "RESUMPTION_NOTICE,resumedFor",
    "VISIT_RECORD,officers",
    "HEARING_RIGHT_NOTICE,askUntil",
    "HEARING_REQUEST_RECEIPT,requestedAt",
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

  @Test
  @DisplayName("ACC-555 ACC-558 转告书写明决定机关、文号、需要补正的全部内容和期限；补正材料另有凭证")
  void relayedCorrections() {
    assertThat(print(DocumentKind.RELAYED_CORRECTION_NOTICE).text())
        .contains("转告书", "曹州市应急管理局", "曹市应急补〔2026〕3号", "体检表补签字", "2026年12月7日", "第三十五条");
    assertThat(print(DocumentKind.RELAYED_CORRECTION_RECEIPT).text())
        .contains("代收转送凭证", "体检表1份", "EMS2048");
  }
}
