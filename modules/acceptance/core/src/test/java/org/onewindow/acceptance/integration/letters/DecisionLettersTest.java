package org.onewindow.acceptance.integration.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onewindow.acceptance.integration.letters.LetterPress.DEMO;
import static org.onewindow.acceptance.integration.letters.LetterPress.print;

import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onewindow.acceptance.application.cases.letters.CaseLetter;
import org.onewindow.acceptance.domain.cases.DocumentKind;
import org.onewindow.acceptance.domain.matter.MatterType;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.testsupport.paper.PrintedPaper;

@DisplayName("决定、证件、送达的文书")
class DecisionLettersTest {

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
  @DisplayName("ACC-526 不予变更、不予延续各有决定书：证照、事实、理由、第四十九条或者第五十条、救济途径")
  void theDecisionNotToChangeOrRenew() {
    assertThat(print(DocumentKind.CHANGE_DENIAL).text())
        .contains("不予变更行政许可决定书", "第四十九条", "决定不予变更《公共场所卫生许可证》", "371799-GGWS-2026-000007")
        .contains("未设置独立的公共用品用具消毒间", "不具备法定许可条件", "申请行政复议", "提起行政诉讼");
    assertThat(print(DocumentKind.RENEWAL_DENIAL).text())
        .contains("不予延续行政许可决定书", "第五十条", "决定不予延续《公共场所卫生许可证》", "371799-GGWS-2026-000007")
        .contains("未设置独立的公共用品用具消毒间", "不具备法定许可条件", "申请行政复议", "提起行政诉讼");
  }

  @Test
  @DisplayName("ACC-596 不予补发、不予注销各有决定书：证照、事实、理由、依据、救济途径，许可照旧有效")
  void theDecisionNotToReissueOrDeregister() {
    assertThat(print(DocumentKind.REISSUE_DENIAL).text())
        .contains("不予补发行政许可证件决定书", "决定不予补发《公共场所卫生许可证》", "371799-GGWS-2026-000007")
        .contains("不影响该许可本身的效力", "不具备法定许可条件", "申请行政复议", "提起行政诉讼");
    assertThat(print(DocumentKind.DEREGISTRATION_DENIAL).text())
        .contains("不予注销行政许可决定书", "第七十条", "决定不予注销《公共场所卫生许可证》", "371799-GGWS-2026-000007")
        .contains("继续有效", "不具备法定许可条件", "申请行政复议", "提起行政诉讼");
  }

  @Test
  @DisplayName("ACC-528 审批表写明受理、各级意见和决定，各有姓名和时间，注明内部文书")
  void theApprovalForm() {
    assertThat(print(DocumentKind.APPROVAL_FORM).text())
        .contains("行政许可审批表", "曹州县鿍祥沐浴有限公司", "公共场所卫生许可（新办）", "不送达、不公开")
        .contains("受理", "李䶮", "审查意见", "建议准予", "吴细查", "决定", "褚正决", "2026年11月25日09:00");
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

  @Test
  @DisplayName("ACC-621 设立登记的执照写新设的组织和它的代码，印申请表里标明的栏目；长期有效的不说延续")
  void theLicenceOfAFoundedCompany() {
    PrintedPaper paper = new PrintedPaper(DEMO.pdf(founded("五金产品零售。")));

    assertThat(paper.text())
        .contains("曹州县晓禾商贸有限公司", "统一社会信用代码", "注册资本（万元）", "100", "田晓禾", "五金产品零售。")
        .doesNotContain("曹州县鿍祥沐浴有限公司");
    assertThat(paper.pages()).isEqualTo(1);
    assertThat(print(DocumentKind.CERTIFICATE).text()).contains("需要延续的");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 20, 60})
  @DisplayName("ACC-621 栏目再长，执照也只有一页且不重叠，写不下的指明见申请表")
  void aFoundedCompanyWithALongScope(int times) {
    PrintedPaper paper = new PrintedPaper(DEMO.pdf(founded("五金产品零售；日用百货销售。".repeat(times))));

    assertThat(paper.pages()).isEqualTo(1);
    assertThat(paper.text().contains("详见存档的申请表")).isEqualTo(times > 13);
    assertThat(paper.top("发证机关")).isGreaterThan(paper.top("有效期限") + 10);
  }

  private static CaseLetter founded(String scope) {
    CaseLetter it = LetterFixture.of(DocumentKind.CERTIFICATE);
    return it.about(CaseLetter.Words.NONE, it.certificate())
        .saying(
            List.of(
                new CaseLetter.Said(CaseLetter.Said.HOLDER, "曹州县晓禾商贸有限公司"),
                new CaseLetter.Said("公司类型", "有限责任公司（自然人独资）"),
                new CaseLetter.Said("法定代表人", "田晓禾"),
                new CaseLetter.Said("注册资本（万元）", "100"),
                new CaseLetter.Said("住所", "曹州县黄河路12号"),
                new CaseLetter.Said("经营范围", scope)));
  }

  @ParameterizedTest
  @EnumSource(names = {"PUBLIC_SERVICE", "CONFIRMATION", "OTHER_POWER"})
  @DisplayName("ACC-620 不是行政许可的事项，文书不写行政许可，不称依据行政许可法")
  void whatIsNoLicence(MatterType type) {
    assertThat(other(DocumentKind.GRANT_DECISION, type))
        .contains("准予办理决定书", "决定准予办理")
        .doesNotContain("行政许可");
    assertThat(other(DocumentKind.DENIAL_DECISION, type))
        .contains("不予办理决定书", "决定不予办理")
        .doesNotContain("行政许可法", "不予行政许可");
    assertThat(other(DocumentKind.ACCEPTANCE_NOTICE, type))
        .contains("申请受理通知书", "参照《中华人民共和国行政许可法》")
        .doesNotContain("行政许可申请", "根据《中华人民共和国行政许可法》");
    assertThat(print(DocumentKind.GRANT_DECISION).text()).contains("准予行政许可决定书");
  }

  /** Acts on a licence exist for licences only; of two the fixture itself names that law. */
  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.MATCH_NONE,
      names = {
        "^(CHANGE|RENEWAL|REISSUE|DEREGISTRATION|DEEMED_RENEWAL|REVOCATION)_.*",
        ".*LICENCE.*",
        "EX_OFFICIO_.*",
        "PROCEEDING_NOTICE",
        "STATEMENT_RECORD",
        "RELAYED_.*",
        "TRANSFER_LETTER",
        "DELIVERY_RECORD",
        "SPECIAL_.*"
      })
  @DisplayName("ACC-620 每一种文书都有不是行政许可的写法")
  void everyPaperOfWhatIsNoLicence(DocumentKind kind) {
    assertThat(other(kind, MatterType.PUBLIC_SERVICE).replaceAll("参照《中华人民共和国行政许可法》", ""))
        .doesNotContain("行政许可法", "行政许可申请", "准予行政许可", "不予行政许可");
  }

  private static String other(DocumentKind kind, MatterType type) {
    return new PrintedPaper(DEMO.pdf(LetterFixture.of(kind, type))).text();
  }

  @Test
  @DisplayName("ACC-620 没有写许可内容的准予决定，不说“许可内容如下”")
  void nothingIsAnnouncedThatIsNotThere() {
    CaseLetter it = LetterFixture.of(DocumentKind.GRANT_DECISION);

    assertThat(new PrintedPaper(DEMO.pdf(it.containing(""))).text())
        .contains("决定准予行政许可。")
        .doesNotContain("如下");
  }

  @Test
  @DisplayName("ACC-620 依据写成整句的，句号不留在决定书的句子中间")
  void theBasisBringsNoStopAlong() {
    CaseLetter it = LetterFixture.of(DocumentKind.GRANT_DECISION);
    CaseLetter.Words w = it.words();
    CaseLetter.Words sentence =
        new CaseLetter.Words(
            w.note(),
            w.reason(),
            w.competentOrgan(),
            w.facts(),
            w.reasons(),
            "《公共场所卫生管理条例》第四条：公共场所实行卫生许可证制度。",
            w.remedies(),
            w.content());

    assertThat(new PrintedPaper(DEMO.pdf(it.about(sentence, it.certificate()))).text())
        .contains("实行卫生许可证制度和《中华人民共和国行政许可法》");
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
  @DisplayName("ACC-441 综合许可证：名称、编号、持证人、牵头机关，所列每项许可的名称、证号、发证机关和有效期限，核验二维码")
  void theCombinedLicence() {
    PrintedPaper paper = print(DocumentKind.COMBINED_LICENCE);

    assertThat(paper.text())
        .contains("餐饮行业综合许可证", "371799-ZHXK-2026-000003", "曹州县鿍祥沐浴有限公司")
        .contains("食品经营许可证", "371799-FOOD-2026-000009", "2026年11月20日至2031年11月19日")
        .contains("371799-FIRE-2026-000002", "曹州县消防救援大队", "各项许可由其发证机关依法作出")
        .contains("发证机关：曹州县行政审批服务局");
    assertThat(paper.codes()).containsExactly(LetterFixture.CHECK);
    assertThat(paper.pages()).isEqualTo(1);
  }

  @Test
  @DisplayName("ACC-441 一页写得下三项许可；更多的列在附页")
  void aLongCombinedLicence() {
    String row = "公众聚集场所投入使用、营业前消防安全检查意见书\t371799-FIRE-2026-000002\t曹州县消防救援大队\t2026-11-23\t\n";
    String last = row.replace("曹州县消防救援大队", "末项机关");
    PrintedPaper three = new PrintedPaper(DEMO.pdf(LetterFixture.listing(row.repeat(2) + last)));
    PrintedPaper eight = new PrintedPaper(DEMO.pdf(LetterFixture.listing(row.repeat(8))));

    assertThat(three.pages()).isEqualTo(1);
    assertThat(three.top("扫描二维码")).isGreaterThan(three.top("末项机关") + 26);
    assertThat(eight.textOn(0)).contains("所列许可共8项，见附页");
    assertThat(eight.textOn(1)).contains("附页", "371799-FIRE-2026-000002");
    assertThat(eight.pages()).isEqualTo(2);
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
        .contains("撤回申请及材料退还清单", "要求撤回", "公共场所卫生许可证申请表", "当场领回", "确认撤回并签收")
        .contains("撤回申请书签字人", "委托代理人王㛃", "签字日期", "2026年11月23日");
  }

  @Test
  @DisplayName("ACC-524 撤回记录只写登记过的：没有退还的不写退还，网上撤回的不要签字")
  void onlyWhatWasRecorded() {
    CaseLetter online =
        LetterFixture.saying(
            LetterFixture.listing(List.of(), LetterFixture.of(DocumentKind.WITHDRAWAL_RECORD)),
            new CaseLetter.Said("signedBy", "申请人通过实名账号在网上撤回"),
            new CaseLetter.Said("heldBack", "公共场所卫生许可证申请表 1 份"));
    assertThat(new PrintedPaper(DEMO.pdf(online)).text())
        .contains("申请人通过实名账号在网上撤回", "没有退还材料原件", "尚未退还的原件", "不须签字")
        .doesNotContain("领回", "确认撤回并签收");
  }
}
