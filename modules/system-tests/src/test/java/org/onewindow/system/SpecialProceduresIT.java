package org.onewindow.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.system.InBrowser.Desk;
import org.onewindow.system.InBrowser.Phone;

/** 正路以外的程序: a visit, an extension, a public notice and a suspension; and a hearing. */
@InBrowser
class SpecialProceduresIT {

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  /** The smallest photograph. */
  private static final byte[] PHOTO =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

  private static String received(Screen clerk, String words, String matter, String company) {
    Hall.atWindow(clerk, "clerk", "A03");
    Hall.begin(clerk, words, matter);
    Hall.choose(clerk, "scenario", "S1");
    Hall.forward(clerk);
    Hall.choose(clerk, "kind", "LEGAL_PERSON");
    Hall.type(clerk, "applicant.name", company);
    Hall.type(clerk, "applicant.number", "91371799MA3D5Q7W1M");
    Hall.type(clerk, "applicant.address", "示范县文化路 18 号");
    Hall.type(clerk, "representative.name", "孙众合");
    Hall.type(clerk, "representative.number", "371799199601123053");
    Hall.type(clerk, "representative.phone", "13800000104");
    Hall.type(clerk, "contact.name", "孙众合");
    Hall.type(clerk, "contact.phone", "13800000104");
    Hall.forward(clerk);
    clerk.page().keyboard().press("F4");
    Hall.forward(clerk);
    Hall.forward(clerk, "F9");
    Hall.stands(clerk, "已收件");
    return Hall.caseNumber(clerk);
  }

  private static void act(Screen screen, String path) {
    screen.page().locator(".actscard a[href$='/" + path + "']").click();
    screen.page().waitForURL("**/" + path);
  }

  private static void open(Screen screen, String number) {
    screen.open("/cases/" + number);
  }

  @Test
  @DisplayName(
      "ACC-254 ACC-257 ACC-263 ACC-274 ACC-492 ACC-584 ACC-587 ACC-590 现场核查、延长、公示、中止、终止：各有人提请、答复，各有文书；最后归档")
  void besideTheStraightWay(
      @Desk Screen clerk,
      @Desk Screen reviewer,
      @Desk Screen head,
      @Desk Screen approver,
      @Desk Screen supervisor,
      @Desk Screen exit) {
    String number = received(clerk, "建设工程规划", "建设工程规划许可", "示范县众合置业有限公司");
    Hall.forward(clerk);
    Hall.stands(clerk, "已受理");
    reviewer.logIn("review-build");
    Hall.openFromWorklist(reviewer, number);
    Hall.forward(reviewer);
    Hall.says(reviewer, "已领取审查");
    reviewer.passesAxe().isClean().picture("beside-offers");

    visit(reviewer);
    extension(reviewer, head, number);
    publicNotice(reviewer, approver, number);
    suspension(reviewer, approver, supervisor, number);
    termination(reviewer, approver, number);
    archive(exit, number);
  }

  private static void visit(Screen reviewer) {
    act(reviewer, "visit");
    Hall.type(reviewer, "place", "示范县文化路 18 号");
    Hall.type(reviewer, "name1", "冯筑安");
    Hall.type(reviewer, "certificate1", "37179900012");
    Hall.type(reviewer, "findings", "用地范围、退线距离与设计方案一致。");
    Hall.type(reviewer, "signer", "孙众合");
    Hall.forward(reviewer);
    assertThat(reviewer.page().locator("[name=findings]")).hasValue("用地范围、退线距离与设计方案一致。");
    assertThat(reviewer.page().locator("#errors")).containsText("两名以上");
    Hall.refusedAt(reviewer, "at", "请填写核查时间", "");
    assertThat(reviewer.page().locator(".half.err input")).hasCount(2); // the second pair alone
    reviewer.passesAxe().picture("visit-refused");
    Hall.type(
        reviewer,
        "at",
        reviewer
            .page()
            .evaluate("new Date(Date.now() + 8 * 3600e3 - 1000).toISOString().slice(0, 16)")
            .toString());
    Hall.type(reviewer, "name2", "周承启");
    Hall.type(reviewer, "certificate2", "37179900034");
    reviewer
        .page()
        .setInputFiles("input[type=file]", new FilePayload("现场.png", "image/png", PHOTO));
    Hall.forward(reviewer);
    Hall.says(reviewer, "现场核查笔录已出具");
    assertThat(reviewer.page().locator("section:has(#proceedings)")).containsText("照片 1");
    assertThat(Paper.open(reviewer, "现场核查笔录").picture("paper-visit").words())
        .contains("冯筑安（37179900012）", "周承启（37179900034）", "1张");
  }

  private static void extension(Screen reviewer, Screen head, String number) {
    act(reviewer, "extension");
    Hall.forward(reviewer);
    Hall.refusedAt(reviewer, "reason", "写明理由", "");
    reviewer.passesAxe().picture("extension");
    Hall.type(reviewer, "reason", "设计方案与相邻地块日照有关，需要复核。");
    Hall.forward(reviewer);
    Hall.says(reviewer, "已提请延长");
    head.logIn("head");
    open(head, number);
    Hall.forward(head);
    Hall.choose(head, "answer", "AGREE");
    Hall.forward(head);
    Hall.refusedAt(head, "opinion", "写明意见", "");
    head.passesAxe().picture("extension-answer");
    Hall.type(head, "opinion", "同意延长十日。");
    Hall.forward(head);
    Hall.says(head, "已答复");
    assertThat(head.page().locator("section:has(#proceedings)")).containsText("已批准");
    assertThat(Paper.open(head, "延长办理期限通知书").picture("paper-extension").words())
        .contains(number, "日照", "秦县局", "第四十二条");
  }

  private static void publicNotice(Screen reviewer, Screen approver, String number) {
    open(reviewer, number);
    act(reviewer, "special");
    assertThat(reviewer.page().locator("form.card")).containsText("法定时限继续，承诺时限停止");
    reviewer.passesAxe().isClean().picture("special");
    Hall.type(reviewer, "reason", "依法批前公示。");
    Hall.forward(reviewer);
    Hall.says(reviewer, "已提请启动特别程序");
    Hall.inSection(approver, "approver", "建设项目科");
    open(approver, number);
    Hall.forward(approver);
    Hall.choose(approver, "answer", "AGREE");
    Hall.type(approver, "opinion", "同意公示。");
    approver.passesAxe().isClean().picture("special-answer");
    Hall.forward(approver);
    Hall.stands(approver, "特别程序");
    assertThat(Paper.open(approver, "特别程序告知书").picture("paper-special").words())
        .contains("批前公示", "不计入承诺期限", "5个工作日");
    open(reviewer, number);
    reviewer.passesAxe().isClean().picture("case-special");
    Hall.forward(reviewer);
    Hall.type(reviewer, "result", "公示期满，没有异议。");
    reviewer.passesAxe().isClean().picture("special-end");
    Hall.forward(reviewer);
    Hall.stands(reviewer, "审查中");
  }

  private static void suspension(
      Screen reviewer, Screen approver, Screen supervisor, String number) {
    open(approver, number);
    act(approver, "suspension");
    Hall.choose(approver, "cause", "DISPUTE_PENDING");
    Hall.type(approver, "reason", "用地权属争议正在诉讼。");
    Hall.sure(approver);
    Hall.refusedAt(approver, "reviewOn", "复核日", "");
    approver.passesAxe().picture("suspension-refused");
    Hall.type(
        approver,
        "reviewOn",
        approver
            .page()
            .evaluate("new Date(Date.now() + 30 * 86400e3).toISOString().slice(0, 10)")
            .toString());
    Hall.sure(approver);
    Hall.stands(approver, "已中止");
    assertThat(Paper.open(approver, "中止办理通知书").picture("paper-suspension").words())
        .contains("正在诉讼", "复核日", "计入法定期限");
    approver.open("/cases/" + number + "/transfer");
    assertThat(approver.page().locator("main")).containsText("当前的状态不允许");
    assertThat(approver.page().locator("main input")).hasCount(0);
    approver.passesAxe().picture("act-impossible");
    approver.page().locator("main a.btn.main").click();
    Hall.stands(approver, "已中止");
    supervisor.logIn("supervisor");
    supervisor.open("/stops");
    assertThat(supervisor.page().locator("tr:has(a[href='/cases/" + number + "'])"))
        .containsText("正在诉讼");
    supervisor.passesAxe().isClean().picture("stops");
    open(reviewer, number);
    Hall.forward(reviewer);
    Hall.type(reviewer, "reason", "判决已生效，权属清楚。");
    reviewer.passesAxe().isClean().picture("resumption");
    Hall.sure(reviewer);
    Hall.stands(reviewer, "审查中");
    reviewer.passesAxe().isClean().picture("case-beside");
  }

  /** The company is deregistered before the decision, and its liquidator does not go on. */
  private static void termination(Screen reviewer, Screen approver, String number) {
    act(reviewer, "termination");
    Hall.choose(reviewer, "ground", "APPLICANT_DISSOLVED");
    Hall.choose(reviewer, "evidence", "DEREGISTRATION");
    Hall.choose(reviewer, "successors", "GO_ON");
    Hall.type(reviewer, "number", "示市监注销〔2026〕8号");
    Hall.type(
        reviewer,
        "issuedOn",
        reviewer
            .page()
            .evaluate("new Date(Date.now() + 8 * 3600e3).toISOString().slice(0, 10)")
            .toString());
    Hall.type(reviewer, "issuer", "示范县市场监督管理局");
    Hall.type(reviewer, "facts", "公司清算完毕，已注销登记。");
    Hall.forward(reviewer);
    assertThat(reviewer.page().locator("#errors")).containsText("要求继续办理的，不能终止");
    Hall.refusedAt(reviewer, "servedOn", "送达给谁", "");
    reviewer.passesAxe().picture("termination-refused");
    Hall.choose(reviewer, "successors", "DECLINED");
    Hall.type(reviewer, "servedOn", "清算组负责人孙众合");
    reviewer
        .page()
        .setInputFiles("input[type=file]", new FilePayload("注销.png", "image/png", PHOTO));
    Hall.forward(reviewer);
    Hall.says(reviewer, "已提请终止办理");
    open(approver, number);
    Hall.forward(approver);
    assertThat(approver.page().locator("form.card")).containsText("示市监注销〔2026〕8号");
    Hall.choose(approver, "answer", "AGREE");
    Hall.type(approver, "opinion", "同意终止。");
    approver.passesAxe().picture("termination-answer");
    Hall.forward(approver);
    Hall.stands(approver, "终止办理");
    assertThat(approver.page().locator("section:has(#proceedings)")).containsText("证明的扫描件");
    approver.passesAxe().picture("case-terminated");
    assertThat(Paper.open(approver, "终止办理通知书").picture("paper-applicant-gone").words())
        .contains(number, "示市监注销〔2026〕8号", "清算组负责人孙众合", "第十四条第二款");
  }

  /**
   * What has ended waits at the exit; its file goes into the archive, and nothing moves any more.
   */
  private static void archive(Screen exit, String number) {
    Hall.atWindow(exit, "exit", "C01");
    exit.open("/exit");
    exit.page().locator("a[href='/worklist?desk=ARCHIVE']").click();
    exit.page().waitForURL("**/worklist?desk=ARCHIVE");
    exit.passesAxe().picture("to-archive");
    exit.page().locator("a[href='/cases/" + number + "']").first().click();
    exit.page().waitForURL("**/cases/" + number);
    Hall.forward(exit);
    exit.page().waitForURL("**/archive");
    assertThat(exit.page().locator("section:has(#list)")).containsText("终止办理通知书");
    Hall.sure(exit);
    Hall.refusedAt(exit, "note", "没有送达回证", "");
    assertThat(exit.page().locator("#errors")).containsText("原件还在本机关");
    exit.passesAxe().picture("archive-refused");
    exit.page().setViewportSize(390, 844);
    exit.passesAxe().isClean().picture("archive-narrow");
    exit.page().setViewportSize(1280, 900);
    exit.page().locator("input[type=checkbox][name^='kept[']").all().forEach(kept -> kept.check());
    Hall.type(exit, "note", "终止办理通知书由清算组负责人孙众合当场签收。");
    Hall.sure(exit);
    Hall.stands(exit, "已归档");
    assertThat(Paper.open(exit, "卷内目录及备考表").picture("paper-file-list").words())
        .contains(number, "-XK·", "终止办理通知书", "孙众合当场签收", "1份随卷");
    exit.open("/cases/" + number + "/file");
    exit.passesAxe().isClean().picture("file-archived");
    exit.page().setViewportSize(390, 844);
    exit.passesAxe().isClean().picture("file-narrow");
    exit.page().setViewportSize(1280, 900);
    open(exit, number);
    assertThat(exit.page().locator(".actscard")).hasCount(0);
  }

  @Test
  @DisplayName(
      "ACC-266 ACC-268 ACC-270 ACC-271 ACC-272 approval.md §6 听证：娱乐场所公告听证、报名、按期通知、笔录，决定根据笔录；听证期间法定时限停走；不听证不能决定")
  void hearing(@Desk Screen window, @Desk Screen room, @Desk Screen desk, @Phone Screen street) {
    RunningProduct moved = RunningProduct.ofMovedTime();
    DemoCounty county = DemoCounty.ofMovedTime();
    county.nextMorning();
    String number = underReview(county);

    Screen reviewer = new Screen(window.context(), moved);
    Person health = county.person("review-health", DemoCounty.HEALTH, "");
    open(reviewer.seat(health), number);
    act(reviewer, "hearing/right");
    reviewer.passesAxe().isClean().picture("hearing-right");
    open(reviewer, number);
    act(reviewer, "statement/notice");
    reviewer.passesAxe().isClean().picture("interested-party");
    open(reviewer, number);
    act(reviewer, "statement");
    reviewer.passesAxe().isClean().picture("statement");
    open(reviewer, number);
    act(reviewer, "hearing/announcement");
    Hall.type(reviewer, "reason", "在文化路 18 号设立歌舞娱乐场所；周边居民、学校、医院可以报名。");
    reviewer.passesAxe().isClean().picture("hearing-announcement");
    Hall.sure(reviewer);
    Hall.stands(reviewer, "特别程序");
    assertThat(Paper.open(reviewer, "听证公告").picture("paper-hearing-announcement").words())
        .contains("向社会公告", "星海歌舞娱乐", "报名的最后时间");
    act(reviewer, "hearing/request");
    Hall.type(reviewer, "askers", "文化路社区居民代表 赵某");
    reviewer.passesAxe().isClean().picture("hearing-request");
    Hall.forward(reviewer);
    Hall.says(reviewer, "已登记");
    LocalDate day = called(reviewer, county.today());

    Screen anyone = new Screen(street.context(), moved);
    anyone.open("/hearings");
    assertThat(anyone.page().locator("main")).containsText("星海歌舞娱乐");
    assertThat(anyone.page().locator("main")).containsText("三楼会议室");
    anyone.passesAxe().isClean().picture("hearings-phone");

    Screen host = new Screen(room.context(), moved);
    Person chief = county.person("chief", DemoCounty.HEALTH, "");
    open(host.seat(chief), number);
    assertThat(host.page().locator(".actscard")).containsText("听证时间到了才能写笔录");
    assertThat(Hall.limit(host, "法定时限")).containsText("暂停");
    host.passesAxe().isClean().picture("hearing-host");
    Hall.moves(host.seat(county.guide()), day.atTime(10, 1));
    minutes(host.seat(chief), number);
    assertThat(county.clock(number, "STATUTORY").get("state").getAsString()).isEqualTo("RUNNING");

    health.does(
        "/api/v1/cases/" + number + "/review/opinion",
        "{\"verdict\": \"GRANT\", \"opinion\": \"根据听证笔录，建议准予\","
            + " \"inspectors\": [\"吴细查\", \"周承启\"]}");
    decided(
        new Screen(desk.context(), moved).seat(county.person("approver", DemoCounty.HEALTH, "")),
        number);
  }

  /** A company applies for a dance hall; it is accepted, and the reviewer has it in hand. */
  private static String underReview(DemoCounty county) {
    String materials =
        IntStream.rangeClosed(1, 7)
            .mapToObj("\"M0%d\": {\"form\": \"PAPER\", \"originals\": 2, \"copies\": 2}"::formatted)
            .collect(Collectors.joining(", "));
    String number =
        county
            .clerk()
            .does(
                "/api/v1/cases",
                """
                {"matter": "11371799MB2A00011A400012201300001", "scenario": "S1", "note": "",
                 "materials": {%s},
                 "applicant": {"name": "示范县星海歌舞娱乐有限公司", "paper": "USCC",
                               "number": "91371799MA3D5Q7W1M", "address": "文化路 18 号"},
                 "representative": {"name": "孙众合", "paper": "CITIZEN_ID",
                               "number": "11010519491231002X", "phone": "13800000104"}}
                """
                    .formatted(materials))
            .get("number")
            .getAsString();
    county
        .person("desk-health", DemoCounty.HEALTH, "")
        .does("/api/v1/cases/" + number + "/acceptance", "{}");
    county
        .person("review-health", DemoCounty.HEALTH, "")
        .does("/api/v1/cases/" + number + "/review", "{}");
    return number;
  }

  private static LocalDate called(Screen reviewer, LocalDate today) {
    Hall.forward(reviewer);
    Hall.type(reviewer, "place", "县政务服务中心三楼会议室");
    assertThat(reviewer.page().locator("[name=host]")).not().containsText("吴细查");
    reviewer.page().locator("[name=host]").selectOption(new SelectOption().setLabel("陈首席"));
    reviewer.passesAxe().isClean().picture("hearing-call");
    String tomorrow = today.plusDays(1) + "T10:00";
    Hall.type(reviewer, "when", tomorrow);
    Hall.forward(reviewer);
    Hall.refusedAt(reviewer, "when", "七个工作日以后", tomorrow);
    Matcher firstLawful = DAY.matcher(reviewer.page().locator("#errors").innerText());
    assertThat(firstLawful.find()).isTrue();
    Hall.type(reviewer, "when", firstLawful.group() + "T10:00");
    Hall.forward(reviewer);
    Hall.says(reviewer, "听证通知书已出具");
    assertThat(Paper.open(reviewer, "听证通知书").picture("paper-hearing-notice").words())
        .contains("陈首席", "三楼会议室", "申请回避");
    reviewer.passesAxe().isClean().picture("case-hearing");
    return LocalDate.parse(firstLawful.group());
  }

  private static void minutes(Screen host, String number) {
    open(host, number);
    Hall.forward(host);
    Hall.type(host, "minutes", "审查人员出示平面图和隔声检测报告。居民代表质证：夜间噪声。申请人：二十二时以后停止营业。");
    Hall.forward(host);
    Hall.refusedAt(host, "attended", "到场人员", "");
    host.passesAxe().picture("hearing-minutes");
    Hall.type(host, "attended", "申请人孙众合；居民代表赵某；审查人员吴细查");
    Hall.type(host, "signatures", "到场人员核对无误，均已签名。");
    Hall.forward(host);
    Hall.says(host, "听证笔录已出具");
    Hall.stands(host, "审查中");
    assertThat(Paper.open(host, "听证笔录").picture("paper-hearing-minutes").words())
        .contains("夜间噪声", "均已签名", "应当根据听证笔录");
    host.passesAxe().isClean().picture("case-heard");
  }

  private static void decided(Screen approver, String number) {
    open(approver, number);
    Hall.forward(approver);
    String basis = approver.page().locator("[name=basis]").inputValue();
    assertThat(basis).contains("听证笔录", "许听笔字");
    Hall.choose(approver, "outcome", "GRANT");
    Hall.type(approver, "opinion", "同意，准予许可。");
    Hall.type(approver, "basis", "《娱乐场所管理条例》第九条");
    Hall.forward(approver);
    Hall.refusedAt(approver, "basis", "应当根据听证笔录作出决定", "《娱乐场所管理条例》第九条");
    Hall.type(approver, "basis", basis);
    Hall.forward(approver);
    Hall.stands(approver, "准予许可");
    assertThat(Paper.open(approver, "准予决定书").words()).contains("许听笔字");
  }
}
