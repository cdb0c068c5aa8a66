package org.onewindow.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** What people of the hall do on their screens, in the words in which they would tell it. */
final class Hall {

  /** Where the notes of the product say how it went. */
  private static final String FLASH = ".flash";

  private Hall() {}

  /** A withdrawal that the applicant signed today. */
  static String withdrawal(String reason) {
    return "{\"reason\": \"%s\", \"signer\": \"APPLICANT\", \"signedOn\": \"%s\", \"signed\": true}"
        .formatted(reason, java.time.LocalDate.now(java.time.ZoneId.of("Asia/Shanghai")));
  }

  /** Logs in with a demo account and opens a window of the hall for work. */
  static Screen atWindow(Screen screen, String login, String window) {
    screen.logIn(login);
    screen.open("/login/place");
    screen.page().locator("button[name=place][value$='|" + window + "']").click();
    screen.page().waitForURL(url -> !url.contains("/login"));
    assertThat(screen.page().locator(".who .window")).containsText(window);
    return screen;
  }

  /** Logs in with a demo account that serves several sections, and chooses one for today. */
  static Screen inSection(Screen screen, String login, String section) {
    screen.logIn(login);
    screen
        .page()
        .locator("section.card")
        .filter(new Locator.FilterOptions().setHasText(section))
        .locator("button[name=place]")
        .click();
    screen.page().waitForURL(url -> !url.contains("/login"));
    return screen;
  }

  /** Finds a matter by what is typed and begins its intake. */
  static void begin(Screen clerk, String typed, String matter) {
    clerk.open("/desk");
    Page page = clerk.page();
    page.locator("input[name=q]").pressSequentially(typed);
    Locator row =
        page.locator("#hits tr").filter(new Locator.FilterOptions().setHasText(matter)).first();
    assertThat(page.locator("#hits tbody tr").first()).containsText(matter);
    row.locator("button").click();
    page.waitForURL("**/desk/intake/**");
  }

  static void type(Screen screen, String field, String text) {
    screen.page().locator("[name='" + field + "']").fill(text);
  }

  static void choose(Screen screen, String field, String value) {
    screen.page().locator("[name='" + field + "'][value='" + value + "']").check();
  }

  /** F8, the key that takes the work forward on every page. */
  static void forward(Screen screen) {
    forward(screen, "F8");
  }

  /** Presses the key of a button and waits for the page it leads to. */
  static void forward(Screen screen, String key) {
    Page page = screen.page();
    page.waitForNavigation(() -> page.keyboard().press(key));
  }

  /** Answers yes to the question before what cannot be undone. */
  static void sure(Screen screen) {
    Page page = screen.page();
    page.keyboard().press("F8");
    assertThat(page.locator("dialog[open]")).isVisible();
    screen.passesAxe();
    page.waitForNavigation(() -> page.locator("dialog[open] .btn.stop").click());
  }

  static void says(Screen screen, String words) {
    assertThat(screen.page().locator(FLASH)).containsText(words);
  }

  /** The number of the case whose page is open. */
  static String caseNumber(Screen screen) {
    assertThat(screen.page()).hasURL(java.util.regex.Pattern.compile(".*/cases/[0-9-]+$"));
    return screen.page().url().replaceAll(".*/cases/", "");
  }

  /** Opens a case from the worklist of the person's desk, as someone whose turn it is. */
  static void openFromWorklist(Screen screen, String number) {
    screen.open("/worklist");
    screen.page().locator("a[href='/cases/" + number + "']").first().click();
    screen.page().waitForURL("**/cases/" + number);
  }

  /** State of the case as its page says it. */
  static void stands(Screen screen, String state) {
    assertThat(screen.page().locator(".head .tag").first())
        .hasText(java.util.regex.Pattern.compile("^\\s*(\\S )?" + state + "\\s*$"));
  }

  /** The field is refused: said beside it, and what was typed is still there. */
  static void refusedAt(Screen screen, String field, String reason, String kept) {
    Locator input = screen.page().locator("[name='" + field + "']");
    assertThat(input).hasAttribute("aria-invalid", "true");
    assertThat(input).hasValue(kept);
    assertThat(
            screen
                .page()
                .locator(".f")
                .filter(new Locator.FilterOptions().setHas(input))
                .first()
                .innerText())
        .contains(reason);
  }
}
