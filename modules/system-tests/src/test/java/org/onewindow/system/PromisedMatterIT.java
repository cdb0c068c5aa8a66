package org.onewindow.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.system.InBrowser.Desk;
import org.onewindow.system.InBrowser.Phone;

/** 承诺件: a company applies through an agent; eight people carry it from window to certificate. */
@InBrowser
class PromisedMatterIT {

  /** Waits until the supervising department has the certificate of a case; answers the push. */
  private static final String PUSHED =
      """
      async no => {
        for (let n = 0; n < 300; n++) {
          const rows = await (await fetch('/api/v1/pushes?state=ACCEPTED')).json();
          const it = rows.items.find(p => p.caseNumber === no && p.receiver === 'supervision'
              && p.fact === 'CERTIFICATE_ISSUED');
          if (it) return it.id;
          await new Promise(again => setTimeout(again, 200));
        }
        return 'never pushed';
      }
      """;

  /** Waits until a push has been tried in vain. */
  private static final String TROUBLED =
      """
      async id => {
        for (let n = 0; n < 300; n++) {
          const rows = await (await fetch('/api/v1/pushes?state=WAITING')).json();
          const it = rows.items.find(p => String(p.id) === String(id));
          if (it && it.problem) return true;
          await new Promise(again => setTimeout(again, 200));
        }
        return false;
      }
      """;

  private static final String COMPANY = "示范县海蓝门诊部有限公司";
  private static final String USCC = "91371799MA3C8H2K6H";
  private static final String LICENCE = "PDY10237-137179917D1102";
  private static final String ANOTHERS_LICENCE = "SC13737179900099";
  private static final String WRONG_USCC = "91371799MA3C8H2K67";

  /** The smallest PDF a scanner could have made. */
  private static FilePayload scan(String name) {
    return new FilePayload(
        name,
        "application/pdf",
        """
        %PDF-1.4
        1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
        2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
        3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>> endobj
        trailer <</Root 1 0 R>>
        %%EOF
        """
            .getBytes(StandardCharsets.US_ASCII));
  }

  @Test
  @DisplayName("ACC-453 ACC-454 ACC-461 ACC-464 ACC-466 ACC-469 承诺件：法人委托代理人申请，从窗口收件到证件送达，查验二维码为有效")
  void fromWindowToCertificate(
      @Desk Screen clerk,
      @Desk Screen middleDesk,
      @Desk Screen reviewer,
      @Desk Screen chief,
      @Desk Screen approver,
      @Desk Screen certifier,
      @Desk Screen exit,
      @Desk Screen administrator,
      @Phone Screen anyone) {
    Hall.atWindow(clerk, "clerk", "A03");
    clerk.open("/desk");
    clerk.passesAxe();
    clerk.page().locator("input[name=q]").pressSequentially("ylcs");
    assertThat(clerk.page().locator("#hits tbody tr").first()).containsText("娱乐场所经营活动审批");
    clerk.passesAxe().isClean().picture("desk-search");
    Hall.begin(clerk, "放射诊疗", "设置 X 射线影像诊断项目许可");

    Hall.choose(clerk, "scenario", "S1");
    clerk.passesAxe().isClean().picture("intake-scenario");
    Hall.forward(clerk);
    applicant(clerk);
    materials(clerk);
    String number = receive(clerk);

    middleDesk.logIn("desk-health");
    Hall.openFromWorklist(middleDesk, number);
    callUp(middleDesk);
    middleDesk.open("/cases/" + number);
    Hall.forward(middleDesk);
    Hall.says(middleDesk, "已受理");
    Hall.stands(middleDesk, "已受理");
    why(middleDesk);
    assertThat(Paper.open(middleDesk, "受理通知书").picture("paper-acceptance").words())
        .contains(COMPANY, number);

    review(reviewer, number);
    secondOpinion(chief, number);
    grant(approver, number);

    certifier.logIn("certifier");
    Hall.openFromWorklist(certifier, number);
    Hall.forward(certifier);
    Hall.says(certifier, "证件已制作");
    Hall.stands(certifier, "待送达");
    Paper certificate = Paper.open(certifier, "许可证件").picture("paper-certificate");
    assertThat(certificate.words()).contains(COMPANY, USCC, "示范县行政审批服务局");

    deliver(exit, number);
    check(anyone, certificate.scanned());
    told(administrator, number);
  }

  /** Who called up what is in the audit, and the supervising department was told of the licence. */
  private static void told(Screen administrator, String number) {
    administrator.logIn("admin");
    Page page = administrator.page();
    assertThat(
            (String)
                page.evaluate(
                    "async no => (await fetch('/api/v1/audit?action=facts.call&subjectType=case"
                        + "&subjectId=' + no)).text()",
                    number))
        .as("who called up what, for which case and why")
        .contains("受理核对：设置 X 射线影像诊断项目许可（新办）")
        .contains("market");
    administrator.open("/admin/matters/abolition");
    administrator.passesAxe().isClean().picture("abolition");
    administrator.open("/admin/matters/burden");
    administrator.passesAxe().isClean().picture("burden");
    assertThat(administrator.page().locator("main").innerText())
        .contains("人力资源服务许可")
        .contains("道路货物运输经营许可");
    String push = page.evaluate(PUSHED, number).toString();
    administrator.open("/admin/pushes?state=ACCEPTED");
    administrator.passesAxe().isClean().picture("pushes");
    Locator again = page.locator("button[name=id][value='" + push + "']");
    page.waitForNavigation(again::click);
    Hall.says(administrator, "已重新推送");
    assertThat(page.evaluate(PUSHED, number).toString()).isEqualTo(push);
    String departments = page.locator("a[href^='http://localhost']").first().getAttribute("href");
    assertThat(page.request().get(departments).text()).contains(number).contains("只算一次");
    whileDown(administrator, number, push, departments);
  }

  /** A department that does not answer: the page says so, and it is sent again when it does. */
  private static void whileDown(Screen administrator, String number, String push, String at) {
    Page page = administrator.page();
    switched(page, at, "/receivers/supervision", "DOWN");
    administrator.open("/admin/pushes?state=ACCEPTED");
    Locator resend = page.locator("button[name=id][value='" + push + "']");
    page.waitForNavigation(resend::click);
    assertThat(page.evaluate(TROUBLED, push)).isEqualTo(true);
    administrator.open("/admin/pushes?state=WAITING");
    Locator row = page.locator("tr").filter(new Locator.FilterOptions().setHas(resend));
    assertThat(row).containsText("连接不上");
    administrator.passesAxe().isClean().picture("push-down");
    switched(page, at, "/receivers/supervision", "NORMAL");
    page.waitForNavigation(resend::click);
    Hall.says(administrator, "已重新推送");
    assertThat(page.evaluate(PUSHED, number).toString()).isEqualTo(push);
  }

  /** One press asks every department; one of them answers nonsense and holds nobody back. */
  private static void callUp(Screen desk) {
    Page page = desk.page();
    page.waitForNavigation(() -> page.locator("form[action$='/facts'] button").first().click());
    source(desk, "market", "查到", COMPANY);
    source(desk, "population", "查无记录", "");
    String departments = page.locator("a[href^='http://localhost']").first().getAttribute("href");
    switched(page, departments, "WRONG");
    page.waitForNavigation(() -> page.locator("section:has(#source-licences) form button").click());
    source(desk, "licences", "答复有误", "请申请人提供材料");
    source(desk, "market", "查到", COMPANY);
    desk.passesAxe().isClean().picture("facts");
    switched(page, departments, "NORMAL");
    page.waitForNavigation(() -> page.locator("section:has(#source-licences) form button").click());
    source(desk, "licences", "查到", "医疗机构执业许可证");
  }

  private static void source(Screen desk, String code, String state, String words) {
    Locator source = desk.page().locator("section:has(#source-" + code + ")");
    assertThat(source).containsText(state);
    assertThat(source).containsText(words);
  }

  private static void switched(Page page, String departments, String how) {
    switched(page, departments, "/registers/licences", how);
  }

  private static void switched(Page page, String departments, String service, String how) {
    assertThat(
            page.request()
                .post(
                    departments,
                    RequestOptions.create().setForm(FormData.create().set(service, how)))
                .ok())
        .isTrue();
  }

  private static void applicant(Screen clerk) {
    Page page = clerk.page();
    Hall.choose(clerk, "kind", "LEGAL_PERSON");
    Hall.type(clerk, "applicant.name", COMPANY);
    Hall.type(clerk, "applicant.number", WRONG_USCC);
    Hall.type(clerk, "applicant.address", "示范县文化路 18 号 2 层");
    Hall.type(clerk, "representative.name", "林海蓝");
    Hall.type(clerk, "representative.number", "371799198503152016");
    Hall.type(clerk, "representative.phone", "13800000101");
    Hall.type(clerk, "contact.name", "林海蓝");
    Hall.type(clerk, "contact.phone", "13800000101");
    page.locator("[name=byAgent]").check();
    Hall.type(clerk, "agent.name", "许代办");
    Hall.type(clerk, "agent.number", "371799199207084025");
    Hall.type(clerk, "agent.phone", "13800000102");
    Hall.type(clerk, "agent.mandateScope", "代为提交申请、补正材料、领取证件");
    Hall.type(clerk, "agent.mandateUntil", nextYear());
    Hall.forward(clerk);

    Hall.refusedAt(clerk, "applicant.number", "校验位不符", WRONG_USCC);
    assertThat(page.locator("[name='agent.name']")).hasValue("许代办");
    clerk.passesAxe().picture("intake-wrong-number");

    Hall.type(clerk, "applicant.number", USCC);
    page.setInputFiles("#mandate-file", scan("委托书.pdf"));
    assertThat(page.locator(".ofagent")).containsText("已扫描");
    assertThat(page.locator("[name='applicant.number']")).hasValue(USCC);
    clerk.passesAxe().isClean().picture("intake-parties");
    Hall.forward(clerk);
  }

  private static String nextYear() {
    return java.time.LocalDate.now(java.time.ZoneId.of("Asia/Shanghai")).plusYears(1).toString();
  }

  private static void materials(Screen clerk) {
    assertThat(clerk.page().locator("tr[data-originals]")).hasCount(7);
    clerk.page().keyboard().press("F4");
    assertThat(clerk.page().locator("[name='materials[M01].form']")).hasValue("PAPER");
    clerk.page().setInputFiles("#file-M05", scan("检测报告.pdf"));
    assertThat(clerk.page().locator("tr:has(label[for=file-M05])")).containsText("KB");
    clerk.page().locator("[name='materials[M02].form']").selectOption("ELECTRONIC_LICENCE");
    Hall.type(clerk, "materials[M02].licence", ANOTHERS_LICENCE);
    Hall.forward(clerk);
    Hall.refusedAt(clerk, "materials[M02].licence", "没有查到申请人的这一证照", ANOTHERS_LICENCE);
    Hall.type(clerk, "materials[M02].licence", LICENCE);
    clerk.passesAxe().isClean().picture("intake-materials");
    Hall.forward(clerk);
  }

  private static String receive(Screen clerk) {
    assertThat(clerk.page().locator("form.card dl")).containsText(COMPANY);
    clerk.passesAxe().isClean().picture("intake-check");
    Hall.forward(clerk, "F9"); // taken here, accepted by the section
    String number = Hall.caseNumber(clerk);
    Hall.stands(clerk, "已收件");
    Paper receipt = Paper.open(clerk, "收件凭证").picture("paper-receipt");
    assertThat(receipt.words()).contains(number, COMPANY, "放射诊疗许可申请表", "李窗明");
    assertThat(receipt.scanned().toString()).contains("/progress#" + number);
    assertThat(clerk.page().locator("#licences-used"))
        .containsText(LICENCE + " 示范市行政审批服务局 · 省电子证照库");
    clerk.passesAxe().isClean().picture("case-received");
    return number;
  }

  /** Each running limit can be opened to see its days one by one. */
  private static void why(Screen screen) {
    Locator why = screen.page().locator("details.why-day");
    assertThat(why.count()).isGreaterThanOrEqualTo(2);
    for (Locator one : why.all()) {
      if (one.getAttribute("open") == null) {
        one.locator("summary").click();
      }
      assertThat(one.locator(".days")).isVisible();
      assertThat(one.locator(".days .due")).hasCount(1);
      assertThat(one).containsText("依据");
    }
    screen.passesAxe().isClean().picture("case-why");
  }

  private static void review(Screen reviewer, String number) {
    reviewer.logIn("review-health");
    reviewer.open("/worklist");
    reviewer.passesAxe().isClean().picture("worklist");
    Hall.openFromWorklist(reviewer, number);
    Hall.forward(reviewer);
    Hall.says(reviewer, "已领取审查");
    Hall.forward(reviewer);
    Hall.choose(reviewer, "verdict", "GRANT");
    Hall.type(reviewer, "inspector1", "吴细查");
    Hall.type(reviewer, "inspector2", "周承启");
    Hall.forward(reviewer);
    Hall.refusedAt(reviewer, "opinion", "", "");
    assertThat(reviewer.page().locator("[name=inspector2]")).hasValue("周承启");
    reviewer.passesAxe().picture("opinion-empty");
    Hall.type(reviewer, "opinion", "材料齐全；现场核查机房防护、设备与检测报告一致，符合设立条件，建议准予许可。");
    Hall.forward(reviewer);
    Hall.says(reviewer, "审查意见已出具");
    Hall.stands(reviewer, "待决定");
  }

  private static void secondOpinion(Screen chief, String number) {
    Hall.inSection(chief, "chief", "卫生文旅科");
    Hall.openFromWorklist(chief, number);
    Hall.forward(chief);
    Hall.choose(chief, "verdict", "GRANT");
    Hall.type(chief, "opinion", "同意审查意见。");
    chief.passesAxe().isClean().picture("opinion-second");
    Hall.forward(chief);
    Hall.says(chief, "审核意见已出具");
  }

  private static void grant(Screen approver, String number) {
    Hall.inSection(approver, "approver", "卫生文旅科");
    Hall.openFromWorklist(approver, number);
    Hall.forward(approver);
    assertThat(approver.page().locator("blockquote.opinion")).hasCount(2);
    Hall.choose(approver, "outcome", "GRANT");
    Hall.type(approver, "opinion", "同意，准予许可。");
    approver.passesAxe().isClean().picture("decision-grant");
    Hall.forward(approver);
    Hall.says(approver, "决定书已出具");
    Hall.stands(approver, "准予许可");
    assertThat(Paper.open(approver, "准予决定书").picture("paper-grant").words())
        .contains(COMPANY, number);
  }

  private static void deliver(Screen exit, String number) {
    Hall.atWindow(exit, "exit", "C01");
    exit.open("/exit");
    exit.passesAxe().isClean().picture("exit");
    exit.page().locator("a[href='/cases/" + number + "']").click();
    exit.page().waitForURL("**/cases/" + number);
    Hall.forward(exit);
    assertThat(exit.page().locator("[name=recipientRole]")).hasValue("AGENT");
    exit.passesAxe().isClean().picture("delivery");
    Hall.forward(exit);
    Hall.says(exit, "已送达");
    Hall.stands(exit, "办结");
    assertThat(Paper.open(exit, "送达回证").picture("paper-delivery").words()).contains("许代办", "C01");
    exit.passesAxe().isClean().picture("case-closed");
  }

  private static void check(Screen anyone, URI scanned) {
    assertThat(scanned.getPath()).startsWith("/certificates/check/");
    anyone.open(scanned.getPath());
    assertThat(anyone.page().locator("[role=status].card")).containsText("有效");
    assertThat(anyone.page().locator("[role=status].card")).containsText("放射诊疗许可证");
    assertThat(anyone.page().content()).doesNotContain(COMPANY, "林海蓝", "许代办");
    anyone.passesAxe().isClean().picture("certificate-valid-phone");
  }
}
