package org.onewindow.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.system.InBrowser.Desk;

/** The administrator brings in the holidays of a year that has just been announced. */
@InBrowser
class CalendarPageIT {

  private static final String HEADER = "date,kind,holiday\n";

  private static void upload(Page page, String csv) {
    page.setInputFiles(
        "#file", new FilePayload("2031.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
    page.locator("form[enctype] button").click();
  }

  @Test
  @DisplayName("PLT-071 导入日历：有问题的文件逐行指出，核对差别后整年替换")
  void aYearIsImported(@Desk Screen screen) {
    screen.open("/login");
    screen.page().fill("#f-login", "admin");
    screen.page().fill("#f-password", Screen.DEMO_PASSWORD);
    screen.page().press("#f-password", "Enter");
    screen.page().waitForURL(url -> !url.endsWith("/login"));
    assertThat(screen.open("/admin/calendar?year=2026").status()).isEqualTo(200);
    assertThat(screen.page().locator(".month").count()).isEqualTo(12);
    screen.passesAxe().isClean().picture("calendar-2026");

    screen.open("/admin/calendar?year=2031");
    assertThat(screen.page().locator(".note.warn").first().innerText()).contains("2031");
    screen.passesAxe().picture("calendar-unknown");

    upload(screen.page(), HEADER + "2031-01-01,REST,元旦\n2031-01-04,REST,元旦\n");
    assertThat(screen.page().locator("#errors").innerText()).contains("第 3 行");
    screen.passesAxe().picture("calendar-refused");

    upload(screen.page(), HEADER + "2031-01-01,REST,元旦\n2031-01-05,WORK,元旦\n");
    assertThat(screen.page().locator("tbody tr").count()).isEqualTo(2);
    screen.passesAxe().picture("calendar-preview");
    screen.page().locator("button.main").click();
    assertThat(screen.page().locator(".flash").innerText()).contains("2031");
    assertThat(screen.page().locator(".head .tag").innerText()).contains("已导入");
  }
}
