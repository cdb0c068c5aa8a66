package org.onewindow.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.system.InBrowser.Desk;

/**
 * 即办件 in one sitting: from the log-in on, hands never leave the keyboard. Nothing here may click,
 * fill or focus; only keys are pressed, and what has the focus is asked of the browser.
 */
@InBrowser
class SameDayMatterByKeyboardIT {

  private Page page;
  private Keyboard keys;

  @Test
  @DisplayName("即办件：A01 窗口一次坐席内只用键盘，从找事项到证件送达")
  void inOneSitting(@Desk Screen clerk) {
    page = clerk.page();
    keys = page.keyboard();
    clerk.open("/login");
    keys.type("clerk2");
    keys.press("Tab");
    keys.type(Screen.DEMO_PASSWORD);
    onward("Enter");
    clerk.open("/login/place?return=/desk");
    tabTo("button[name=place][value$='|A01']");
    onward("Enter");
    assertThat(page.locator(".who .window")).containsText("A01");

    clerk.open("/desk");
    assertThat(page.locator("[name=q]")).isFocused();
    keys.type("gtgs");
    assertThat(page.locator("#hits tbody tr").first()).containsText("个体工商户设立登记");
    assertThat(page.locator("#hits tbody tr")).hasCount(1);
    keys.press("ArrowDown");
    assertThat(page.locator("#hits button")).isFocused();
    onward("Enter");

    assertThat(page.locator("[name=scenario][value=S1]")).isFocused();
    keys.press("Space");
    keys.press("ArrowDown");
    assertThat(page.locator("[name=scenario][value=S2]")).isChecked();
    clerk.passesAxe();
    onward("F8");

    assertThat(page.locator("[name='applicant.name']")).isFocused();
    keys.type("钱小店");
    next("applicant.paper");
    next("applicant.number");
    keys.type("37179919780921103X");
    keys.press("Tab");
    assertThat(page.locator("[name='applicant.number'] ~ .why, .f.err .why").first())
        .containsText("校验位不符");
    clerk.passesAxe().picture("keyboard-wrong-digit");
    keys.press("Shift+Tab");
    keys.press("End");
    keys.press("Backspace");
    keys.type("7");
    next("applicant.phone");
    assertThat(page.locator(".f.err")).hasCount(0);
    keys.type("13800000103");
    next("applicant.address");
    keys.type("示范县东关街 7 号");
    onward("F8");

    keys.press("F4");
    assertThat(page.locator("[name='materials[M04].form']")).hasValue("PAPER");
    clerk.passesAxe();
    onward("F8");
    clerk.passesAxe().picture("keyboard-check");
    onward("F8");

    assertThat(page.locator("[name=outcome][value=GRANT]")).isChecked();
    clerk.passesAxe().isClean().picture("keyboard-spot");
    onward("F8");
    assertThat(page.locator(".flash")).containsText("已当场决定");
    Hall.stands(clerk, "待送达");
    String number = Hall.caseNumber(clerk);
    assertThat(Paper.open(clerk, "许可证件").picture("paper-same-day").words()).contains("钱小店");

    onward("F8");
    assertThat(page.locator("[name=place]")).hasValue("示范县政务服务大厅 A01 综合窗口");
    clerk.passesAxe();
    onward("F8");
    Hall.stands(clerk, "办结");
    assertThat(page.url()).endsWith(number);
    assertThat(Paper.open(clerk, "送达回证").words()).contains("钱小店", "A01");
    clerk.passesAxe().isClean().picture("keyboard-closed");
  }

  /** Presses a key that leads to another page, and waits for it. */
  private void onward(String key) {
    page.waitForNavigation(() -> keys.press(key));
  }

  /** The next stop of the tab key is this field. */
  private void next(String field) {
    keys.press("Tab");
    assertThat(page.locator("[name='" + field + "']")).isFocused();
  }

  private void tabTo(String wanted) {
    for (int stop = 0; stop < 60; stop++) {
      if (Boolean.TRUE.equals(
          page.evaluate("wanted => document.activeElement.matches(wanted)", wanted))) {
        return;
      }
      keys.press("Tab");
    }
    throw new AssertionError("The tab key never comes to " + wanted);
  }
}
