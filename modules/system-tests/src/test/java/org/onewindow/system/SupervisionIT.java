package org.onewindow.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.system.InBrowser.Desk;
import org.onewindow.system.InBrowser.Phone;

/** The supervisor and the bureau's head look at the hall in numbers. */
@InBrowser
class SupervisionIT {

  private static final String BOARD = "/supervision?span=MONTH";

  @Test
  @DisplayName("ACC-354 督查登录就是看板；数字点开是正好这么多办件；大字版对比度达到 AAA")
  void board(@Desk Screen screen) {
    screen.logIn("supervisor");
    assertThat(screen.page()).hasURL(Pattern.compile(".*/supervision$"));
    screen.open(BOARD);
    screen.passesAxe().isClean().picture("supervision-board");

    Locator intake = screen.page().locator(".counts a[href*='measure=INTAKE']").first();
    int received = Integer.parseInt(intake.locator("b").innerText().strip());
    intake.click();
    screen.page().waitForURL("**/supervision/cases**");
    int listed = 0;
    boolean more = true;
    while (more) {
      listed += screen.page().locator("tbody tr").count();
      Locator next = screen.page().locator(".paging a[href*='after=']");
      more = next.count() > 0;
      if (more) {
        screen.page().waitForNavigation(next.first()::click);
      }
    }
    assertThat(listed).isEqualTo(received);
    screen.passesAxe().isClean().picture("supervision-cases");

    for (String measure : new String[] {"OVERDUE_NOW", "SILENT", "LATER_CORRECTION"}) {
      assertThat(screen.open("/supervision/cases?measure=" + measure).status()).isEqualTo(200);
      screen.passesAxe();
    }
    screen.open("/supervision/warnings/0");
    screen.passesAxe();
    screen.open("/help?size=elder");
    screen.open(BOARD);
    screen.hasEnhancedContrast().isClean().picture("supervision-board-elder");
    screen.open("/help?size=normal");
  }

  @Test
  @DisplayName("ACC-354 局领导也看得到看板，窗口人员看不到；手机上不横向滚动")
  void whoMaySee(@Phone Screen head, @Desk Screen clerk) {
    head.logIn("head");
    head.open(BOARD);
    head.passesAxe().isClean().picture("supervision-board-phone");
    Hall.atWindow(clerk, "clerk2", "A04");
    assertThat(clerk.open("/supervision").status()).isEqualTo(403);
    Page page = clerk.page();
    assertThat(page.locator("nav a[href='/supervision']").count()).isZero();
  }

  @Test
  @DisplayName("ACC-354 地址里写错的时段在原处说明")
  void wrongPeriod(@Desk Screen screen) {
    screen.logIn("supervisor");
    assertThat(screen.open("/supervision?span=YEAR").status()).isEqualTo(422);
    assertThat(screen.open("/supervision?day=2026-02-30").status()).isEqualTo(422);
    assertThat(screen.open("/supervision?day=0001-01-01").status()).isEqualTo(422);
  }
}
