package org.onewindow.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One person's browser window on the product. Gathers what goes wrong unseen: script errors and
 * failed requests; {@link #isClean} and {@link #passesAxe} assert. Pictures go to {@code
 * target/screens}.
 */
public final class Screen {

  /** The password of every demo account; only demo mode knows it. */
  public static final String DEMO_PASSWORD = "yichuang-2026";

  private final BrowserContext context;
  private final Page page;
  private final RunningProduct product;
  private final List<String> troubles = new ArrayList<>();

  Screen(BrowserContext context, RunningProduct product) {
    this.context = context;
    this.product = product;
    this.page = context.newPage();
    page.onPageError(error -> troubles.add("script: " + error));
    // Chromium calls an answer without a body, 204, aborted after it has come
    Set<Request> answered = new HashSet<>();
    page.onRequestFailed(
        request -> {
          if (!answered.contains(request)) {
            troubles.add("request: " + request.url() + " " + request.failure());
          }
        });
    page.onResponse(
        response -> {
          answered.add(response.request());
          if (response.status() >= 500) {
            troubles.add(response.status() + ": " + response.url());
          }
        });
  }

  /** For everything Playwright can do. */
  public Page page() {
    return page;
  }

  public BrowserContext context() {
    return context;
  }

  /** Opens a path of the product, such as {@code /guides}. */
  public Response open(String path) {
    return page.navigate(product.at(path));
  }

  /** Logs in at the log-in page with a demo account. */
  public Screen logIn(String login) {
    open("/login");
    page.locator("#f-login").fill(login);
    page.locator("#f-password").fill(DEMO_PASSWORD);
    page.locator("#f-password").press("Enter");
    page.waitForURL(url -> !url.endsWith("/login"));
    return this;
  }

  /** Gives the window to somebody who is logged in already, in place of whoever sat there. */
  Screen seat(Person person) {
    return seat(person.session());
  }

  Screen seat(List<Cookie> session) {
    context.clearCookies();
    context.addCookies(session);
    return this;
  }

  /** A picture of the whole page for people to look at, what sticks to its foot at its foot. */
  public Screen picture(String name) {
    ViewportSize window = page.viewportSize();
    int height = ((Number) page.evaluate("document.documentElement.scrollHeight")).intValue();
    page.setViewportSize(window.width, Math.max(window.height, height));
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(Path.of(System.getProperty("onewindow.work"), "screens", name + ".png")));
    page.setViewportSize(window.width, window.height);
    return this;
  }

  /** No rule of axe is violated on the page as it stands. */
  public Screen passesAxe() {
    return hasNone(axe().analyze().getViolations());
  }

  /** Text stands out from its ground as WCAG 2.2 AAA wants it: 7 to 1, big type 4.5 to 1. */
  public Screen hasEnhancedContrast() {
    return hasNone(axe().withRules(List.of("color-contrast-enhanced")).analyze().getViolations());
  }

  /** Asks for what is wrong alone, and on the page itself: our pages have no frames. */
  private AxeBuilder axe() {
    AxeRunOptions wrongAlone = new AxeRunOptions();
    wrongAlone.setResultTypes(List.of("violations"));
    return new AxeBuilder(page).setLegacyMode(true).options(wrongAlone);
  }

  private Screen hasNone(List<Rule> violations) {
    assertThat(
            violations.stream()
                .map(
                    rule ->
                        rule.getId()
                            + ": "
                            + rule.getHelp()
                            + " at "
                            + rule.getNodes().stream()
                                .map(node -> node.getTarget() + " " + node.getHtml())
                                .collect(Collectors.joining("; ")))
                .toList())
        .as("axe on %s", page.url())
        .isEmpty();
    return this;
  }

  /** Neither scripts failed nor requests, and nothing scrolls sideways. */
  public Screen isClean() {
    assertThat(troubles).as("troubles on %s", page.url()).isEmpty();
    assertThat(
            page.evaluate(
                "document.documentElement.scrollWidth > document.documentElement.clientWidth"))
        .as("%s scrolls sideways", page.url())
        .isEqualTo(false);
    return this;
  }
}
