package org.onewindow.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.system.InBrowser.Desk;
import org.onewindow.system.InBrowser.Phone;

/**
 * Every page that no journey passes: axe finds nothing, nothing scrolls sideways, and in elder mode
 * every text has AAA contrast, as {@code /accessibility} promises. One log-in serves many pages.
 */
@InBrowser
class EveryPageIT {

  private static final String MATTER = "11371799MB2A00011A400012302000001";

  private static final List<String> PUBLIC =
      List.of(
          "/",
          "/guides",
          "/guides?q=%E9%A3%9F%E5%93%81",
          "/guides/" + MATTER,
          "/hearings",
          "/progress",
          "/certificates/check",
          "/papers/check",
          "/certificates/check?number=371799-X-2026-000000",
          "/about",
          "/accessibility",
          "/help",
          "/login",
          "/nothing-here");

  private static final List<String> ADMINISTRATION =
      List.of(
          "/home",
          "/inbox",
          "/admin/accounts",
          "/admin/accounts?q=nobody-at-all",
          "/admin/accounts/new",
          "/admin/accounts/clerk2",
          "/admin/audit",
          "/admin/audit?actor=nobody-at-all",
          "/admin/audit?action=session.begin&actor=admin",
          "/admin/outbox",
          "/admin/outbox?state=PENDING",
          "/admin/outbox?state=DONE",
          "/admin/calendar?year=2026",
          "/admin/matters",
          "/admin/matters?q=nothing-at-all",
          "/admin/matters/abolition",
          "/admin/matters/burden",
          "/admin/matters/burden?all=1",
          "/admin/pushes",
          "/admin/matters/import",
          "/admin/matters/" + MATTER,
          "/admin/matters/" + MATTER + "/differences?from=1&to=1",
          "/admin/windows",
          "/admin/windows/new",
          "/admin/windows/A01",
          "/admin/windows/A01?find=%E9%A3%9F%E5%93%81",
          "/admin/windows/B02",
          "/admin/windows/C01",
          "/admin/windows/A01/edit",
          "/admin/windows/A01/matters/" + MATTER,
          "/admin/windows/A01/authorisations/new",
          "/admin/windows/seals",
          "/admin/windows/seals/SPJ-SJ",
          "/admin/system",
          "/problems",
          "/me/password",
          "/me/sessions",
          "/login/place");

  private static final List<String> DESK =
      List.of("/desk", "/desk?q=ggcs", "/worklist", "/search", "/search?q=371799", "/inbox");

  private static void everyPage(Screen screen, List<String> paths) {
    for (String path : paths) {
      screen.open(path);
      screen.passesAxe();
    }
    screen.open("/help?size=elder");
    for (String path : paths) {
      screen.open(path);
      assertThat(screen.page().locator("html")).hasAttribute("data-size", "elder");
      screen.hasEnhancedContrast().isClean();
    }
    screen.open("/help?size=normal");
  }

  @Test
  @DisplayName("PLT-102 检查本身查得出问题：没有替代文字的图片、对比度不足的文字")
  void theCheckBites(@Desk Screen screen) {
    screen.open("/about");
    screen
        .page()
        .evaluate(
            "document.querySelector('main').insertAdjacentHTML('beforeend', '<p id=pale>浅色的文字</p>')");
    screen.passesAxe();
    screen.page().evaluate("document.getElementById('pale').style.color = 'rgb(110, 110, 110)'");
    screen.passesAxe();
    assertThatThrownBy(screen::hasEnhancedContrast).hasMessageContaining("#pale");
    screen
        .page()
        .evaluate(
            "document.querySelector('main').append(Object.assign(new Image(), {id: 'mute'}))");
    assertThatThrownBy(screen::passesAxe).hasMessageContaining("#mute");
  }

  @Test
  @DisplayName("PLT-102 群众页面：手机上无障碍检查无违规；大字版对比度达到 AAA，不横向滚动")
  void publicPages(@Phone Screen screen) {
    everyPage(screen, PUBLIC);
  }

  @Test
  @DisplayName("PLT-102 管理页面：无障碍检查无违规；大字版对比度达到 AAA，不横向滚动")
  void administration(@Desk Screen screen) {
    screen.logIn("admin");
    everyPage(screen, ADMINISTRATION);
  }

  @Test
  @DisplayName("PLT-102 窗口页面：无障碍检查无违规；大字版对比度达到 AAA，不横向滚动")
  void desk(@Desk Screen screen) {
    Hall.atWindow(screen, "clerk2", "A04");
    everyPage(screen, DESK);
  }

  @Test
  @DisplayName("PLT-100 审计查询显示姓名和白话的行为，可以按人员查")
  void auditInWords(@Desk Screen screen) {
    screen.logIn("supervisor");
    screen.open("/admin/audit");
    Locator newest = screen.page().locator("table.audit tbody tr").first();
    assertThat(newest).containsText("朱明察");
    screen.page().locator("#f-actor").fill("supervisor");
    screen.page().locator("#f-action").selectOption("session.begin");
    Hall.forward(screen);
    assertThat(screen.page().locator("table.audit tbody tr").first()).containsText("登录");
    assertThat(screen.page()).hasURL(java.util.regex.Pattern.compile(".*actor=supervisor.*"));
    assertThat(screen.page().content()).doesNotContain("session.begin</td>");
  }

  @Test
  @DisplayName("PLT-102 首次密码、修改密码、动态口令的绑定、恢复码和登录：无障碍检查无违规")
  void theDoor(@Desk Screen admin, @Desk Screen screen) {
    admin.logIn("admin");
    String login = "door-" + System.nanoTime() % 1_000_000;
    admin.open("/admin/accounts/new");
    Hall.type(admin, "login", login);
    Hall.type(admin, "name", "门小试");
    admin.page().locator("button.main").click();
    String first = admin.page().locator(".secret").first().innerText().strip();
    admin.passesAxe();

    screen.open("/login");
    enter(screen, login, first);
    assertThat(screen.page()).hasURL(java.util.regex.Pattern.compile(".*/me/password.*"));
    screen.passesAxe();
    String own = "玉兰花开的时候来上班";
    Hall.type(screen, "current", first);
    Hall.type(screen, "next", own);
    Hall.type(screen, "repeated", own + "了");
    screen.page().locator("form .btn.main").click();
    assertThat(screen.page().locator("#errors")).isVisible();
    screen.passesAxe();
    Hall.type(screen, "current", first);
    Hall.type(screen, "next", own);
    Hall.type(screen, "repeated", own);
    screen.page().locator("form .btn.main").click();
    screen.page().waitForURL("**/login/place**");
    screen.passesAxe();

    screen.open("/me/totp");
    screen.passesAxe();
    OneTimeCode secret = new OneTimeCode(screen.page().locator(".secret").innerText());
    Hall.type(screen, "code", secret.now());
    screen.page().locator("form .btn.main").click();
    assertThat(screen.page().locator(".codes li").first()).isVisible();
    screen.passesAxe();
    String recovery = screen.page().locator(".codes li").first().innerText().strip();
    screen.open("/me/totp");
    screen.passesAxe();

    screen.page().context().clearCookies();
    screen.open("/login");
    enter(screen, login, own);
    screen.page().waitForURL("**/login/totp**");
    screen.passesAxe();
    Hall.type(screen, "code", "000000");
    screen.page().locator("form .btn.main").first().click();
    assertThat(screen.page().locator("#errors")).isVisible();
    screen.passesAxe();
    Hall.type(screen, "code", recovery);
    screen.page().locator("form .btn.main").first().click();
    screen.page().waitForURL("**/login/place**");
  }

  private static void enter(Screen screen, String login, String password) {
    Page page = screen.page();
    page.locator("#f-login").fill(login);
    page.locator("#f-password").fill(password);
    page.locator("#f-password").press("Enter");
    page.waitForURL(url -> !url.endsWith("/login"));
  }
}
