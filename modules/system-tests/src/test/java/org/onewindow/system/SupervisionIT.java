package org.onewindow.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.system.InBrowser.Desk;
import org.onewindow.system.InBrowser.Phone;

/** The supervisor and the bureau's head look at the hall in numbers. */
@InBrowser
class SupervisionIT {

  private static final String BOARD = "/supervision?span=MONTH";
  private static final String SEND =
      """
      async ([path, body, key]) => {
        const answer = await fetch('/api/v1' + path, {
          method: 'POST',
          headers: {'Content-Type': 'application/json', 'Idempotency-Key': key},
          body: body});
        return answer.status + ' ' + await answer.text();
      }
      """;
  private static final String APPLICATION =
      """
      {"matter": "11371799MB2A00011A400012302000001", "scenario": "S1",
       "applicant": {"name": "郝顺利", "paper": "CITIZEN_ID", "number": "371799198811306013",
                     "phone": "13800000105"},
       "materials": {"M01": {"form": "PAPER", "originals": 1}, "M02": {"form": "PAPER", "originals": 1},
                     "M03": {"form": "PAPER", "copies": 1}, "M04": {"form": "PAPER", "originals": 1},
                     "M05": {"form": "PAPER", "originals": 1}, "M06": {"form": "PAPER", "originals": 1},
                     "M07": {"form": "PAPER", "originals": 1}}}
      """;

  private static String send(Screen screen, String path, String body) {
    return (String)
        screen.page().evaluate(SEND, List.of(path, body, java.util.UUID.randomUUID().toString()));
  }

  /** A case that came in at a window today. */
  private static String received(Screen clerk) {
    String answer = send(clerk, "/cases", APPLICATION);
    assertThat(answer).startsWith("201");
    return answer.replaceAll("(?s).*\"number\":\"([^\"]+)\".*", "$1");
  }

  @Test
  @DisplayName("ACC-354, ACC-676 督查登录就是看板；数字点开是正好这么多办件；大字版对比度达到 AAA")
  void board(@Desk Screen clerk, @Desk Screen screen) {
    Hall.atWindow(clerk, "clerk2", "A04");
    received(clerk);
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
    assertThat(screen.open("/supervision/standstills?span=MONTH").status()).isEqualTo(200);
    screen.passesAxe();
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
  @DisplayName("ACC-360 ACC-362 清单导出 Excel：后台写、显示进度、下载；要全名先写用途")
  void export(@Desk Screen clerk, @Desk Screen screen) {
    Hall.atWindow(clerk, "clerk2", "A04");
    received(clerk);
    screen.logIn("supervisor");
    screen.open("/supervision/cases?measure=INTAKE&span=MONTH");
    screen.page().locator(".exportform button").click();
    screen.page().waitForURL("**/exports/**");
    Locator fetch = screen.page().locator("a[href$='/file']");
    assertThat(fetch).isVisible();
    screen.passesAxe().isClean().picture("export-done");
    byte[] file = screen.page().request().get(screen.page().url() + "/file").body();
    assertThat(new String(file, 0, 2, java.nio.charset.StandardCharsets.US_ASCII)).isEqualTo("PK");

    screen.page().locator("form.narrowform .btn").click();
    assertThat(screen.page().locator("#errors")).isVisible();
    screen.passesAxe().picture("export-purpose-missing");
    Hall.type(screen, "purpose", "核对超期办件");
    screen.page().waitForNavigation(screen.page().locator("form.narrowform .btn")::click);
    assertThat(screen.page().locator(".head .tag")).containsText("姓名全名");
    assertThat(fetch).isVisible();
    screen.open("/exports");
    assertThat(screen.page().locator("tbody tr").nth(1)).isVisible();
    screen.passesAxe().isClean().picture("exports");
    assertThat(clerk.open(screen.page().locator("tbody a").first().getAttribute("href")).status())
        .isEqualTo(404);
  }

  @Test
  @DisplayName("ACC-365 ACC-366 抽查：抽取、按种子重抽一致、记录结果；缺说明的停在那一格")
  void inspection(@Desk Screen clerk, @Desk Screen screen) {
    Hall.atWindow(clerk, "clerk2", "A04");
    String number = received(clerk);
    clerk.open("/cases/" + number + "/withdrawal");
    clerk.passesAxe().isClean().picture("withdrawal");
    assertThat(send(clerk, "/cases/" + number + "/withdrawal", Hall.withdrawal("申请人不办了")))
        .startsWith("200");
    screen.logIn("supervisor");
    screen.open("/supervision/inspections");
    Hall.forward(screen);
    assertThat(screen.page().locator("#errors")).isVisible();
    screen.passesAxe().picture("inspections-refused");
    String today =
        (String)
            screen
                .page()
                .evaluate("new Date().toLocaleDateString('sv', {timeZone: 'Asia/Shanghai'})");
    Hall.type(screen, "name", "月度抽查");
    Hall.type(screen, "from", today);
    Hall.type(screen, "to", today);
    Hall.type(screen, "size", "200");
    Hall.forward(screen);
    assertThat(screen.page().locator("#proof ~ p .tag.ok")).isVisible();
    screen.passesAxe().isClean().picture("inspection");
    Hall.choose(screen, "finding", "WRONG");
    Hall.forward(screen);
    assertThat(screen.page().locator("#errors")).isVisible();
    screen.passesAxe();
    Hall.choose(screen, "finding", "WRONG");
    Hall.type(screen, "note", "撤回申请没有申请人签名");
    Hall.forward(screen);
    assertThat(screen.page().locator("tbody tr").first()).containsText("有问题");
    screen.open("/supervision/inspections");
    screen.passesAxe().isClean().picture("inspections");
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
