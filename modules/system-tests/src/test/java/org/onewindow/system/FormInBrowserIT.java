package org.onewindow.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.system.InBrowser.Desk;
import org.onewindow.system.InBrowser.Phone;

/** The form of a matter on a phone, and its rules against the examples that the server runs too. */
@InBrowser
class FormInBrowserIT {

  private static final Path VECTORS =
      Path.of("..", "acceptance", "core", "src", "test", "resources", "form-vectors.json");
  private static final String MING = "37179919950923114X";

  private static final String WRONG =
      """
      async ([address, text]) => {
        const {look} = await import(address);
        const {schemas, vectors} = JSON.parse(text);
        const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
        const sorted = o => Object.fromEntries(Object.entries(o).sort());
        const wrong = [];
        for (const v of vectors) {
          const {faults, kept} = look(schemas[v.schema], v.typed, v.today);
          const plain = faults.map(f => ({field: f.field, code: f.code, arguments: f.arguments}));
          if (!same(plain, v.faults)) wrong.push(`${v.why}: ${JSON.stringify(plain)}`);
          if (v.kept && !same(sorted(kept), sorted(v.kept))) wrong.push(`${v.why}: ${JSON.stringify(kept)}`);
        }
        return wrong.concat(vectors.length > 50 ? [] : ['too few vectors']);
      }
      """;

  @Test
  @DisplayName(
      "ACC-331 浏览器与服务器对同样的填写给出同样的结果；ACC-333 账号里有的先填好；ACC-332 手机上填申请表，条件、错误在栏目旁，填的内容成为申请表；ACC-335 补正只开放点到的栏目，两版都留存；ACC-501 点到的栏目须改动；ACC-630 传文件不丢已填的内容；ACC-635 自己交的文件随时能看，补正期限写在最前面；ACC-636 在网上选领取方式")
  void theFormOnAPhone(@Phone Screen citizen, @Desk Screen desk) throws IOException {
    OnlineHallIT.enter(citizen, MING);
    Page page = citizen.page();
    citizen.open("/online/apply/11371799MB2A00011A400013112800001");
    page.locator("button[name=scenario]").first().tap();
    page.waitForURL(Pattern.compile("step=details"));
    String script = page.locator("script[src*='matter-form']").getAttribute("src");
    assertThat((List<?>) page.evaluate(WRONG, List.of(script, Files.readString(VECTORS))))
        .isEmpty();

    assertThat(page.locator("[data-path='owner-name'] input")).hasValue("方一鸣");
    assertThat(page.locator("[data-path='shop-site']")).isHidden();
    page.locator("[data-path='shop-online'] input[value=yes]").check();
    assertThat(page.locator("[data-path='shop-site']")).isVisible();
    page.locator("[data-path='shop-capital'] input").fill("很多");
    page.locator("[data-path='shop-capital'] input").blur();
    assertThat(page.locator("[data-path='shop-capital'] .why")).hasText(Pattern.compile("数字"));
    page.locator("form[data-autosave] button.main").tap();
    assertThat(page.locator("#errors")).containsText("请填写");
    assertThat(page.locator("[data-path='shop-capital'] input")).hasValue("很多");
    citizen.passesAxe().isClean().picture("matter-form-refused");
    page.locator("[data-path='shop-capital'] input").fill("5.5");
    page.locator("[data-path='shop-online'] input[value=no]").check();
    page.locator("[data-path='owner-family'] input[value=person]").check();
    page.locator("[data-path='shop-name'] input").fill("示范县一鸣便利店");
    page.locator("[data-path='shop-address'] input").fill("示范县人民路 11 号");
    page.locator("[data-path='shop-scope'] textarea").fill("日用百货零售");
    page.locator("[data-path='shop-staff'] input").fill("2");
    citizen.picture("matter-form");
    page.locator("form[data-autosave] button.main").tap();
    page.waitForURL(Pattern.compile("step=materials"));
    String preview = page.url().replaceAll("https?://[^/]+", "").replace("materials", "preview");
    citizen.open(preview.replace("preview", "paper"));
    assertThat(page.locator("main")).containsText("示范县一鸣便利店");
    citizen.passesAxe().isClean().picture("matter-form-paper");
    citizen.open(preview);
    assertThat(page.locator("main")).containsText("示范县一鸣便利店");
    citizen.passesAxe().isClean().picture("matter-form-preview");
    page.locator("#way-ELECTRONIC").check();
    page.locator("form[action$='/submission'] button.main").tap();
    page.waitForURL(Pattern.compile("/online/cases/"));
    assertThat(page.locator("#filedform")).containsText("5.5");
    assertThat(page.locator("#way-ELECTRONIC")).isChecked();
    assertThat(page.locator("main")).containsText("申请表");
    citizen.passesAxe().isClean().picture("matter-form-case");
    correctsOneField(citizen, desk, page.url().replaceAll(".*/", ""));
  }

  private static void correctsOneField(Screen citizen, Screen desk, String number) {
    desk.logIn("review-market");
    desk.open("/cases/" + number + "/correction");
    desk.page().locator("#formfields summary").click();
    Hall.type(desk, "defects[FORM.shop-scope].what", "请写明具体经营项目");
    for (var paper : desk.page().locator(".lack textarea").all()) {
      assertThat(paper.inputValue()).isNotBlank();
    }
    desk.passesAxe().isClean().picture("matter-form-notice");
    Hall.forward(desk);
    Page page = citizen.page();
    citizen.open("/online/cases/" + number);
    assertThat(page.locator("main")).containsText(Pattern.compile("请在 .* 以前"));
    assertThat(page.locator(".matterform [data-path]")).hasCount(1);
    assertThat(page.locator("[data-path='shop-scope'] textarea")).hasValue("日用百货零售");
    citizen.passesAxe().isClean().picture("matter-form-correction");
    page.locator("[data-path='shop-scope'] textarea").fill("");
    page.locator("[data-path='shop-scope'] textarea").blur();
    assertThat(page.locator("[data-path='shop-scope'] .why")).containsText("请填写");
    page.locator("form[action$='/corrections'] button.main").tap();
    assertThat(page.locator("#errors").first()).containsText("请填写");
    citizen.open("/online/cases/" + number);
    page.locator("form[action$='/corrections'] button.main").tap();
    assertThat(page.locator("#errors").first()).containsText("请修改");
    page.locator("[data-path='shop-scope'] textarea").fill("日用百货、文具零售");
    OnlineHallIT.uploadsEveryPaper(page);
    assertThat(page.locator("[data-path='shop-scope'] textarea")).hasValue("日用百货、文具零售");
    page.locator("form[action$='/corrections'] button.main").tap();
    assertThat(page.locator(".big .tag")).hasText("已收件");
    assertThat(page.locator("#filedform details")).hasCount(2);
    assertThat(page.locator("#materials a").first()).isVisible();
    desk.open("/cases/" + number);
    assertThat(desk.page().locator("#filedform details").first()).containsText("文具零售");
    assertThat(desk.page().locator("#filedform details").first()).containsText("改过");
    assertThat(desk.page().locator("main")).containsText("电子送达");
    desk.passesAxe().isClean().picture("matter-form-versions");
  }
}
