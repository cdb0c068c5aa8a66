package org.onewindow.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.LocalDateTime;

/** What people of the hall do on their screens, in the words in which they would tell it. */
final class Hall {

  /** Where the notes of the product say how it went. */
  private static final String FLASH = ".flash";

  /** Nanoseconds. */
  private static final long PATIENCE = Duration.ofSeconds(60).toNanos();

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

  static void open(Screen screen, String number) {
    screen.open("/cases/" + number);
  }

  /** Begins an act that stands on the page of the case. */
  static void act(Screen screen, String path) {
    screen.page().locator(".actscard a[href$='/" + path + "']").click();
    screen.page().waitForURL("**/" + path);
  }

  /** One of the limits of the case whose page is open, with its days and how it stands. */
  static Locator limit(Screen screen, String name) {
    return screen
        .page()
        .locator("section[aria-labelledby=limits] tbody tr")
        .filter(new Locator.FilterOptions().setHasText(name));
  }

  /** What has happened to the case whose page is open. */
  static Locator life(Screen screen) {
    return screen.page().locator("section[aria-labelledby=life]");
  }

  /** What the papers of the case, opened from its page, must say. */
  static void paper(Screen screen, String name, String... words) {
    assertThat(Paper.open(screen, name).words()).as(name).contains(words);
  }

  /** Moves the time by hand, on the page made for it. */
  static void moves(Screen screen, int workingDays) {
    screen.open("/demo/time");
    type(screen, "workingDays", Integer.toString(workingDays));
    moved(screen, "workingDays");
  }

  static void moves(Screen screen, LocalDateTime until) {
    screen.open("/demo/time");
    type(screen, "until", until.toString());
    moved(screen, "until");
  }

  private static void moved(Screen screen, String how) {
    Page page = screen.page();
    page.waitForNavigation(() -> page.locator("form:has([name=" + how + "]) button").click());
    says(screen, "时间已推进到");
  }

  /** What a message brings is looked for again and again, as people do. */
  static void comes(Screen screen, Locator place, String words) {
    for (long end = System.nanoTime() + PATIENCE; !place.innerText().contains(words); ) {
      if (System.nanoTime() > end) {
        throw new AssertionError(words + " does not come to " + screen.page().url());
      }
      screen.page().waitForTimeout(200);
      screen.page().reload();
    }
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
