package org.onewindow.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.system.InBrowser.Phone;

/** Applying from a phone, as inside WeChat: narrow, by touch, one task a screen. */
@InBrowser
class OnlineHallIT {

  static final String TIAN = "371799198806153024";
  private static final String YUANXING = "91371799MA3D4H6P1G";
  private static final String CHENGUANG = "91371799MA3C8Y2K7J";

  static void enter(Screen citizen, String number) {
    citizen.open("/online");
    Page page = citizen.page();
    page.locator("#f-number").fill(number);
    page.locator("#f-password").fill(Screen.DEMO_PASSWORD);
    page.locator("form[action='/online/login'] button.main").tap();
    page.waitForURL(Pattern.compile("/online/login/code"));
    String code = page.locator("[data-code]").innerText();
    page.locator("#f-code").fill(code);
    page.locator("button.main").tap();
    page.waitForURL(Pattern.compile("/online$"));
  }

  /** A photograph for every paper that is asked for; the page stays the same all the while. */
  static void uploadsEveryPaper(Page page) {
    int papers = page.locator("[data-part]").count();
    for (int i = 0; i < papers; i++) {
      Locator part = page.locator("[data-part]").nth(i);
      byte[] picture = page.screenshot(new Page.ScreenshotOptions().setClip(0, 0, 40 + i, 40));
      part.locator("input[type=file]")
          .setInputFiles(new FilePayload("photo.png", "image/png", picture));
      assertThat(part.locator(".tag.ok")).isVisible();
    }
  }

  @Test
  @DisplayName("ACC-092 手机上从指南到收件凭证，每一屏无障碍、不横向滚动，大字版也一样")
  void fromGuideToReceiptOnAPhone(@Phone Screen citizen) {
    citizen.open("/online/login");
    citizen.passesAxe().isClean().picture("online-login");
    citizen.open("/online/sign-up?kind=ORGANISATION");
    citizen.passesAxe().isClean().picture("online-signup");
    enter(citizen, TIAN);
    citizen.passesAxe().isClean().picture("online-home");
    Page page = citizen.page();
    citizen.open("/guides/11371799MB2A00011A400012302000001");
    page.locator("a[href^='/online/apply/']").first().tap();
    page.waitForURL(Pattern.compile("/online/apply/"));
    citizen.passesAxe().isClean().picture("online-apply");
    page.locator("button[name=scenario]").first().tap();
    page.waitForURL(Pattern.compile("step=details"));
    citizen.passesAxe().isClean().picture("online-details");
    page.locator("[name='applicant.address']").fill("示范县人民路 9 号");
    page.locator("button.main").tap();
    // blank fields of the form are told, and stop nobody from going on
    assertThat(page.locator("#errors")).containsText("请填写");
    page.locator(".stepline a[href$='step=materials']").tap();
    page.waitForURL(Pattern.compile("step=materials"));
    uploadsEveryPaper(page);
    citizen.passesAxe().isClean().picture("online-materials");
    page.locator("button.main").tap();
    page.waitForURL(Pattern.compile("step=preview"));
    citizen.passesAxe().isClean().picture("online-preview");
    page.locator("form[action$='/submission'] button.main").tap();
    page.waitForURL(Pattern.compile("/online/cases/"));
    assertThat(page.locator(".big .tag")).hasText("已收件");
    assertThat(page.locator(".wechat")).containsText("在浏览器打开");
    citizen.passesAxe().isClean().picture("online-case");

    String place = page.url().replaceAll("https?://[^/]+", "");
    for (String path :
        List.of("/online", "/online/cases", place, "/online/account", "/online/certificates")) {
      citizen.open(path + "?size=elder");
      assertThat(page.locator("html")).hasAttribute("data-size", "elder");
      citizen.passesAxe().isClean();
    }
    citizen.picture("online-certificates-elder");
    citizen.open(place);
    citizen.picture("online-case-elder");
    citizen.open("/online/messages?size=normal&lang=en");
    citizen.passesAxe().isClean().picture("online-messages-en");
  }

  @Test
  @DisplayName("PLT-115 单位在手机上授权经办人")
  void namesAnAgent(@Phone Screen citizen) {
    enter(citizen, CHENGUANG);
    citizen.open("/online/account");
    citizen.passesAxe().isClean().picture("online-account");
    citizen.open("/online/agents");
    assertThat(citizen.page().locator("main")).containsText("方一鸣");
    citizen.passesAxe().isClean().picture("online-agents");
  }

  @Test
  @DisplayName("PLT-119 忘记密码用登记手机的验证码重设：有没有这个账号都是同样的答复，错的验证码不放行")
  void setsANewPassword(@Phone Screen citizen) {
    citizen.open("/online/forgotten");
    citizen.passesAxe().isClean().picture("online-forgotten");
    Page page = citizen.page();
    page.locator("#f-number").fill(YUANXING);
    page.locator("#f-phone").fill("13900000001");
    page.locator("button.main").tap();
    assertThat(page.locator("[data-code]")).hasCount(0);
    assertThat(page.locator("#f-code")).isVisible();
    citizen.open("/online/forgotten");
    page.locator("#f-number").fill(YUANXING);
    page.locator("#f-phone").fill("13900000005");
    page.locator("button.main").tap();
    String code = page.locator("[data-code]").innerText();
    page.locator("#f-code").fill(code.equals("000000") ? "000001" : "000000");
    page.locator("#f-password").fill("玉兰花开的时候来办事");
    page.locator("#f-repeated").fill("玉兰花开的时候来办事");
    page.locator("button.main").tap();
    assertThat(page.locator("#errors")).containsText("验证码不对");
    citizen.passesAxe().isClean().picture("online-forgotten-code");
    page.locator("#f-code").fill(code);
    page.locator("#f-password").fill("玉兰花开的时候来办事");
    page.locator("#f-repeated").fill("玉兰花开的时候来办事");
    page.locator("button.main").tap();
    page.waitForURL(Pattern.compile("/online/login$"));
    page.locator("#f-number").fill(YUANXING);
    page.locator("#f-password").fill("玉兰花开的时候来办事");
    page.locator("form[action='/online/login'] button.main").first().tap();
    page.waitForURL(Pattern.compile("/online/login/code"));
  }
}
