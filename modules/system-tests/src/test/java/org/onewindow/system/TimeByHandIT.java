package org.onewindow.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.system.InBrowser.Desk;
import org.onewindow.system.InBrowser.Phone;

/** The page on which the time of a demonstration is moved by hand. */
@InBrowser(movedTime = true)
class TimeByHandIT {

  private static DemoCounty county;

  @BeforeAll
  static void openTheCounty() {
    county = DemoCounty.ofMovedTime();
  }

  @Test
  @DisplayName("PLT-127 PLT-130 页面推进时间，每个页面有醒目提示；不能退回，填错的写在栏目旁")
  void byHand(@Desk Screen guide, @Phone Screen citizen) {
    guide.seat(county.guide()).open("/demo/time");
    assertThat(guide.page().locator("main")).containsText("放假安排已导入到");
    guide.passesAxe();
    Hall.type(guide, "workingDays", "0");
    guide.page().locator("form:has([name=workingDays]) button").click();
    Hall.refusedAt(guide, "workingDays", "不能小于 1", "0");
    guide.passesAxe();
    LocalDate expected = county.workingDayAfter(county.today(), 1);
    Hall.type(guide, "workingDays", "1");
    guide.page().locator("form:has([name=workingDays]) button").click();
    Hall.says(guide, "时间已推进到 " + expected);
    assertThat(guide.page().locator(".demoahead")).containsText(expected.toString());
    guide.passesAxe().isClean().picture("demo-time");
    LocalDateTime past = expected.minusDays(3).atTime(9, 0);
    Hall.type(guide, "until", past.toString());
    guide.page().locator("form:has([name=until]) button").click();
    Hall.refusedAt(guide, "until", "只能向前", past.toString());

    citizen.open("/");
    assertThat(citizen.page().locator(".demoahead")).containsText("演示时间");
    assertThat(citizen.page().locator(".demoahead a")).hasCount(0);
    citizen.passesAxe().isClean().picture("demo-time-citizen");
  }

  @Test
  @DisplayName("PLT-129 推进几个月，登录不过期；不登录的、申请人的不能推进")
  void sessionsKeepRealTime() {
    county.workingDays(5);
    assertThat(county.healthDesk().sends("GET", "/api/v1/notices", "").statusCode()).isEqualTo(200);
    HttpResponse<String> stranger =
        Person.stranger(RunningProduct.ofMovedTime())
            .sends("POST", "/api/v1/demo/time", "{\"hours\": 1}");
    assertThat(stranger.statusCode()).isIn(401, 403);
  }
}
