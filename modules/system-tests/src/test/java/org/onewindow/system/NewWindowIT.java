package org.onewindow.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.system.InBrowser.Desk;

/** The administrator opens a window; a clerk sits down there and may do what the papers allow. */
@InBrowser
class NewWindowIT {

  private static final String FOOD = "食品经营许可（新办）";

  @Test
  @DisplayName("ACC-139 ACC-142 新设窗口、加入事项、登记授权，窗口人员登录后即可受理")
  void aWindowIsSetUp(@Desk Screen admin, @Desk Screen other, @Desk Screen clerk) {
    admin.logIn("admin");
    admin.open("/admin/windows");
    Hall.forward(admin);
    Page page = admin.page();
    Hall.forward(admin);
    assertThat(page.locator("#errors")).isVisible();
    assertThat(page.locator("#errors a[href='#f-code']"))
        .hasCount(1); // missing: its form is not blamed
    admin.passesAxe();

    Hall.type(admin, "code", "a07");
    Hall.type(admin, "name", "A07 综合窗口");
    Hall.type(admin, "place", "一楼大厅 A 区 7 号");
    page.locator("[name=unit]")
        .selectOption(
            new com.microsoft.playwright.options.SelectOption().setLabel("示范县行政审批服务局 · 综合受理科"));
    Hall.choose(admin, "kind", "COMPREHENSIVE");
    Hall.forward(admin);
    Hall.refusedAt(admin, "code", "大写字母", "a07");
    Hall.type(admin, "code", "A07");
    Hall.forward(admin);
    Hall.says(admin, "A07 已设立");
    admin.passesAxe().isClean().picture("window-new");

    page.locator("[name=find]").pressSequentially("spjy");
    page.locator("#hits a")
        .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(FOOD))
        .first()
        .click();
    page.waitForURL("**/matters/**");
    Hall.choose(admin, "power", "ACCEPT");
    admin.passesAxe().isClean().picture("window-task");
    Hall.forward(admin);
    assertThat(page.locator("#tasks ~ table tbody tr").first()).containsText("没有有效授权，只能收件");

    other.logIn("admin");
    other.open("/admin/windows/A07/edit");

    Hall.forward(admin);
    page.waitForURL("**/authorisations/new");
    Hall.type(admin, "document", "示审批委〔2026〕77号");
    page.locator("[name=organ]")
        .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("示范县行政审批服务局"));
    Hall.choose(admin, "power", "ACCEPT");
    Hall.type(admin, "firstDay", "2026-01-01");
    Hall.type(admin, "lastDay", "2025-01-01");
    page.locator("[name=matters]").first().check();
    Hall.forward(admin);
    Hall.refusedAt(admin, "lastDay", "早于开始日期", "2025-01-01");
    admin.passesAxe().picture("window-authorisation");
    Hall.type(admin, "lastDay", "");
    Hall.forward(admin);
    Hall.says(admin, "77号 已保存");
    assertThat(page.locator("#tasks ~ table tbody tr").first()).containsText("受理");
    admin.passesAxe().isClean().picture("window");

    Hall.type(other, "place", "二楼");
    Hall.forward(other);
    assertThat(other.page().locator("#errors")).containsText("刚被他人修改");
    assertThat(other.page().locator("[name=place]")).hasValue("二楼");

    Hall.atWindow(clerk, "clerk2", "A07");
    Hall.begin(clerk, "spjy", FOOD);
    assertThat(clerk.page().locator(".head")).containsText("可受理");
  }
}
