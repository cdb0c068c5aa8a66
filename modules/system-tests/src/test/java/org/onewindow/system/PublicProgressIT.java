package org.onewindow.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.system.InBrowser.Desk;
import org.onewindow.system.InBrowser.Phone;

/** What a citizen sees on a phone with nothing but the receipt in hand. */
@InBrowser
class PublicProgressIT {

  private static final String NAME = "郝顺利";

  private static Paper receipt(Screen clerk) {
    Hall.atWindow(clerk, "clerk", "A03");
    Hall.begin(clerk, "企业投资", "企业投资项目备案");
    Hall.choose(clerk, "scenario", "S1");
    Hall.forward(clerk);
    Hall.type(clerk, "applicant.name", "示范县顺利食品有限公司");
    Hall.type(clerk, "applicant.number", "91371799MA3F1J9N4Y");
    Hall.type(clerk, "representative.name", NAME);
    Hall.type(clerk, "representative.number", "371799198811306013");
    Hall.type(clerk, "representative.phone", "13800000105");
    Hall.type(clerk, "contact.name", NAME);
    Hall.type(clerk, "contact.phone", "13800000105");
    Hall.forward(clerk);
    clerk.page().keyboard().press("F4");
    Hall.forward(clerk);
    Hall.forward(clerk);
    return Paper.open(clerk, "收件凭证");
  }

  private static void ask(Screen citizen, String number, String secret) {
    citizen.open("/progress");
    Hall.type(citizen, "number", number);
    Hall.type(citizen, "secret", secret);
    Page page = citizen.page();
    page.waitForNavigation(() -> page.locator("form[data-progress] button").click());
  }

  static void checkPaper(Screen citizen, byte[] pdf) {
    citizen.open("/papers/check");
    Page page = citizen.page();
    page.waitForNavigation(() -> page.locator("main form button").click());
    assertThat(page.locator("#f-file-why")).containsText("请选择文件");
    citizen.passesAxe();
    page.locator("input[type=file]")
        .setInputFiles(new FilePayload("paper.pdf", "application/pdf", pdf));
    page.waitForNavigation(() -> page.locator("main form button").click());
  }

  @Test
  @DisplayName("手机查进度：凭编号和查询码看到办到哪一步，不显示姓名；错了说得清楚")
  void byNumberAndSecret(@Desk Screen clerk, @Phone Screen citizen) {
    Paper receipt = receipt(clerk);
    String[] scanned = receipt.scanned().getFragment().split("\\.");
    String number = scanned[0];
    String secret = scanned[1];

    ask(citizen, number, secret.toLowerCase(java.util.Locale.ROOT));
    assertThat(citizen.page().locator("h1")).containsText("企业投资项目备案");
    assertThat(citizen.page().locator(".big .tag")).hasText("已收件");
    assertThat(citizen.page().content()).doesNotContain(NAME, "顺利食品", "李窗明", "91371799MA3F1J9N4Y");
    assertThat(citizen.page().url()).doesNotContain(secret).doesNotContain(number);
    citizen.passesAxe().isClean().picture("progress-phone");

    ask(citizen, "", "");
    Hall.refusedAt(citizen, "number", "必填", "");
    citizen.passesAxe().picture("progress-empty-phone");

    citizen.open("/progress?size=elder");
    assertThat(citizen.page().locator("html")).hasAttribute("data-size", "elder");
    citizen.passesAxe().isClean().picture("progress-ask-elder");
    ask(citizen, number, secret);
    assertThat(citizen.page().locator("html")).hasAttribute("data-size", "elder");
    citizen.passesAxe().isClean().picture("progress-elder");

    ask(citizen, number, "0000-0000-00000");
    assertThat(citizen.page().locator("#errors")).containsText("没有查到");
    assertThat(citizen.page().locator("[name=number]")).hasValue(number);
    citizen.passesAxe().isClean().picture("progress-wrong");
    ask(citizen, "371799-2026-9999999", secret);
    assertThat(citizen.page().locator("#errors")).containsText("没有查到");
    ask(citizen, "", "");
    assertThat(citizen.page().locator("[name=number]")).hasAttribute("aria-invalid", "true");
    assertThat(citizen.page().locator("[name=secret]")).hasAttribute("aria-invalid", "true");
  }

  @Test
  @DisplayName("ACC-402 ACC-405 乡镇办件：收费的当场准予并登记缴费；凭证的数字签名是分局的印章，改过的能查出；扫二维码看到进度，编号和查询码不进地址")
  void byScanning(@Desk Screen clerk, @Phone Screen citizen) {
    Hall.atWindow(clerk, "town", "T01");
    granted(clerk);
    Paper receipt = Paper.open(clerk, "收件凭证");
    URI scanned = receipt.scanned();
    citizen.open(scanned.getPath() + "#" + scanned.getFragment());
    assertThat(citizen.page().locator(".big .tag")).containsText("缴费后领取");
    paid(clerk);
    checkPaper(citizen, receipt.bytes());
    assertThat(citizen.page().locator("[role=status].card")).containsText("真实，未改动");
    assertThat(citizen.page().locator("[role=status].card")).containsText("示范县行政审批服务局柳河镇分局收件专用章");
    citizen.passesAxe().isClean().picture("paper-signed-phone");
    byte[] changed = receipt.bytes();
    changed[changed.length / 3] ^= 1;
    checkPaper(citizen, changed);
    assertThat(citizen.page().locator("[role=status].card")).containsText("已被改动");
    assertThat(citizen.page().content()).doesNotContain(NAME);

    citizen.open(scanned.getPath() + "#" + scanned.getFragment());
    assertThat(citizen.page().locator(".big .tag")).containsText("可以领取");
    assertThat(citizen.page().locator("main")).containsText("已缴费");
    assertThat(citizen.page().url()).doesNotContain("#");
    citizen.passesAxe().isClean().picture("progress-fee-phone");
  }

  private static void granted(Screen clerk) {
    Hall.begin(clerk, "占道", "临时占用城市道路审批");
    Hall.choose(clerk, "scenario", "S1");
    Hall.forward(clerk);
    Hall.type(clerk, "applicant.name", NAME);
    Hall.type(clerk, "applicant.number", "371799198811306013");
    Hall.type(clerk, "applicant.phone", "13800000105");
    Hall.forward(clerk);
    clerk.page().keyboard().press("F4");
    Hall.forward(clerk);
    Hall.forward(clerk);
    Hall.forward(clerk);
    Hall.says(clerk, "已当场决定");
  }

  private static void paid(Screen clerk) {
    Page page = clerk.page();
    assertThat(page.locator("section[aria-labelledby=fee]")).containsText("待缴费");
    assertThat(Paper.open(clerk, "缴费通知书").picture("paper-fee").words())
        .contains("120.00", "第三十七条", "缴费后领取");
    page.waitForNavigation(() -> page.locator("section[aria-labelledby=fee] a.main").click());
    Hall.type(clerk, "amount", "12");
    Hall.type(clerk, "receiptNumber", "3700260012345");
    Hall.forward(clerk);
    Hall.refusedAt(clerk, "amount", "应缴 120.00 元", "12");
    clerk.passesAxe().isClean().picture("case-fee");
    Hall.type(clerk, "amount", "120");
    Hall.forward(clerk);
    Hall.says(clerk, "已登记缴费");
    assertThat(page.locator("section[aria-labelledby=fee]")).containsText("3700260012345");
    clerk.passesAxe().isClean().picture("case-fee-paid");
  }

  @Test
  @DisplayName("ACC-493 查验没有的证号：查无此证，提醒谨防伪造")
  void unknownCertificate(@Phone Screen anyone) {
    anyone.open("/certificates/check");
    anyone.passesAxe().isClean().picture("certificate-ask-phone");
    Page page = anyone.page();
    page.waitForNavigation(() -> page.locator("main form button").click());
    Hall.refusedAt(anyone, "number", "必填", "");
    anyone.passesAxe().picture("certificate-empty-phone");
    Hall.type(anyone, "number", "示范县娱许字〔2020〕第 99999 号");
    page.waitForNavigation(() -> page.locator("main form button").click());
    assertThat(page.locator("[role=status].card")).containsText("查无此证");
    assertThat(page.locator("[role=status].card")).containsText("谨防伪造");
    anyone.passesAxe().isClean().picture("certificate-unknown-phone");
  }
}
