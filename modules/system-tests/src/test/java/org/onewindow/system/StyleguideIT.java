package org.onewindow.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.system.InBrowser.Desk;
import org.onewindow.system.InBrowser.Phone;

/** Every part of the kit in a real browser: how it looks, sounds and obeys the keyboard. */
@InBrowser
class StyleguideIT {

  @Test
  @DisplayName("PLT-095 每个部件在桌面、1024 和手机宽度，标准版和大字版，无障碍检查无违规，不横向滚动")
  void everyPartInEverySize(@Desk Screen screen) {
    for (String path : new String[] {"", "/desk", "/case", "/phone"}) {
      for (int width : new int[] {1280, 1024, 390}) {
        for (String size : new String[] {"normal", "elder"}) {
          screen.page().setViewportSize(width, 900);
          screen.open("/styleguide" + path + "?size=" + size);
          screen.passesAxe();
          assertThat(overflow(screen.page())).as(path + " " + width + " " + size).isZero();
          screen.picture(
              String.format(
                  Locale.ROOT, "styleguide%s-%d-%s", path.replace('/', '-'), width, size));
        }
      }
    }
    screen.isClean();
  }

  @Test
  @DisplayName("PLT-095 手机上可以点的目标不小于 44 像素高")
  void targetsAreBig(@Phone Screen screen) {
    screen.open("/styleguide/phone");
    for (Locator target : screen.page().locator(".btn, .bar a, .foot a").all()) {
      assertThat(target.boundingBox().height).as(target.innerText()).isGreaterThanOrEqualTo(44);
    }
  }

  @Test
  @DisplayName("PLT-096 大字版一点就变，换页仍在，再点恢复")
  void elderModeIsRemembered(@Phone Screen screen) {
    screen.open("/");
    screen.page().locator("a[href*='size=elder']").click();
    assertThat(screen.page().locator("html")).hasAttribute("data-size", "elder");
    screen.open("/styleguide/phone");
    assertThat(screen.page().locator("html")).hasAttribute("data-size", "elder");
    screen.page().locator("a[href*='size=normal']").click();
    screen.open("/");
    assertThat(screen.page().locator("html")).hasAttribute("data-size", "public");
  }

  @Test
  @DisplayName("PLT-096 切换为英文后每页都是英文，再切回中文")
  void languageIsRemembered(@Phone Screen screen) {
    screen.open("/");
    screen.page().locator("a.lang").click();
    screen.open("/help");
    assertThat(screen.page().locator("html")).hasAttribute("lang", "en");
    assertThat(screen.page().locator("h1")).hasText("Help");
  }

  @Test
  @DisplayName("PLT-097 只用键盘：焦点在开始处，F8 提交，错误处得到焦点，已填内容仍在")
  void keyboardOnly(@Desk Screen screen) {
    screen.open("/styleguide");
    Page page = screen.page();
    assertThat(page.locator("#f-name")).isFocused();
    page.keyboard().type("王芳");
    page.locator("#f-phone").fill("12345");
    page.keyboard().press("F8");

    assertThat(page.locator("#errors")).isVisible();
    assertThat(page.locator("#f-phone")).hasAttribute("aria-invalid", "true");
    assertThat(page.locator("#f-name")).hasValue("王芳");
    assertThat(page.locator("#f-phone")).hasValue("12345");
    assertThat(page.locator("#f-kind")).isFocused();
    screen.passesAxe();

    page.locator("#errors a[href='#f-pages']").click();
    assertThat(page.locator("#f-pages")).isFocused();
  }

  @Test
  @DisplayName("PLT-097 正确的表单办成后转到新页，说一句话，刷新后不再说")
  void flashOnce(@Desk Screen screen) {
    screen.open("/styleguide");
    Page page = screen.page();
    page.locator("input[name=kind][value=LEGAL]").check();
    page.locator("#f-name").fill("乐活浴场");
    page.locator("#f-pages").fill("7");
    page.keyboard().press("F8");

    assertThat(page.locator(".flash")).hasText("已收件，材料 7 页");
    page.reload();
    assertThat(page.locator(".flash")).hasCount(0);
    screen.isClean();
  }

  @Test
  @DisplayName("PLT-097 草稿自己保存，并说出时间")
  void autosave(@Desk Screen screen) {
    screen.open("/styleguide");
    screen.page().locator("#f-note").fill("先办后补");

    assertThat(screen.page().locator("[data-saved]"))
        .hasText(java.util.regex.Pattern.compile("草稿已存 \\d{2}:\\d{2}:\\d{2}"));
  }

  @Test
  @DisplayName("PLT-098 不能撤回的事先问一句；取消则什么也不发生")
  void asksBeforeWhatCannotBeUndone(@Desk Screen screen) {
    screen.open("/styleguide");
    Page page = screen.page();
    page.locator("button.stop").click();
    assertThat(page.locator("dialog[open]")).isVisible();
    screen.passesAxe();
    page.locator("dialog[open] button").first().click();
    assertThat(page.locator("dialog")).hasCount(0);
    assertThat(page.locator("#errors")).hasCount(0);

    page.locator("button.stop").click();
    page.locator("dialog[open] button.stop").click();
    assertThat(page.locator("#errors")).isVisible();
  }

  @Test
  @DisplayName("PLT-082 填入的标记只当文字，不会执行")
  void markupIsText(@Desk Screen screen) {
    screen.open("/styleguide");
    Page page = screen.page();
    page.locator("#f-note").fill("</textarea><script>document.title='x'</script>");
    page.locator("#f-name").fill("\"><img src=x onerror=\"document.title='x'\">");
    page.keyboard().press("F8");

    assertThat(page.locator("#f-note")).hasValue("</textarea><script>document.title='x'</script>");
    assertThat(page.title()).contains("界面样式");
    screen.isClean();
  }

  @ParameterizedTest
  @CsvSource({"/nothing-here, 404", "/styleguide/nothing, 404", "/problems/NO_SUCH_CODE, 404"})
  @DisplayName("PLT-091 没有的地址给出中文说明和下一步，无障碍检查无违规")
  void notFound(String path, int status) {
    assertThat(Http.get(path).statusCode()).isEqualTo(status);
    assertThat(Http.get(path).body()).contains("没有找到").contains("/static/css/onewindow.css");
  }

  private static int overflow(Page page) {
    return ((Number)
            page.evaluate(
                "() => document.documentElement.scrollWidth"
                    + " - document.documentElement.clientWidth"))
        .intValue();
  }
}
