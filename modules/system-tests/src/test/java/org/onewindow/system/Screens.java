package org.onewindow.system;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Tracing;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives each test its windows, and keeps a trace of those that failed. */
final class Screens implements ParameterResolver, AfterEachCallback {

  private static final ExtensionContext.Namespace HERE =
      ExtensionContext.Namespace.create(Screens.class);

  /** Milliseconds: a machine that builds for others at the same time is slow, not wrong. */
  private static final int PATIENCE = 60_000;

  static {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
  }

  /** What WeChat's own browser calls itself: most applicants read us there. */
  private static final String WECHAT =
      "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like"
          + " Gecko) Mobile/15E148 MicroMessenger/8.0.50(0x1800323c) NetType/WIFI Language/zh_CN";

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext extension) {
    return parameter.getParameter().getType() == Screen.class
        && (parameter.isAnnotated(InBrowser.Desk.class)
            || parameter.isAnnotated(InBrowser.Phone.class));
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext extension) {
    Browser.NewContextOptions options =
        new Browser.NewContextOptions().setLocale("zh-CN").setTimezoneId("Asia/Shanghai");
    if (parameter.isAnnotated(InBrowser.Phone.class)) {
      options
          .setViewportSize(390, 844)
          .setIsMobile(true)
          .setHasTouch(true)
          .setDeviceScaleFactor(2)
          .setUserAgent(WECHAT);
    } else {
      options.setViewportSize(1280, 900);
    }
    BrowserContext context = Chromium.get().newContext(options);
    context.setDefaultTimeout(PATIENCE);
    context.setDefaultNavigationTimeout(PATIENCE);
    context.tracing().start(new Tracing.StartOptions().setScreenshots(true));
    open(extension).add(context);
    return new Screen(context, productOf(extension));
  }

  private static RunningProduct productOf(ExtensionContext extension) {
    return extension.getRequiredTestClass().getAnnotation(InBrowser.class).movedTime()
        ? RunningProduct.ofMovedTime()
        : RunningProduct.get();
  }

  @Override
  public void afterEach(ExtensionContext extension) {
    List<BrowserContext> contexts = open(extension);
    for (int i = 0; i < contexts.size(); i++) {
      BrowserContext context = contexts.get(i);
      if (extension.getExecutionException().isPresent()) {
        Path folder = Path.of(System.getProperty("onewindow.work"), "traces");
        String name =
            extension.getRequiredTestClass().getSimpleName()
                + "."
                + extension.getRequiredTestMethod().getName()
                + "-"
                + i;
        for (Page page : context.pages()) {
          page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")));
        }
        context.tracing().stop(new Tracing.StopOptions().setPath(folder.resolve(name + ".zip")));
      }
      context.close();
    }
    contexts.clear();
  }

  @SuppressWarnings("unchecked")
  private static List<BrowserContext> open(ExtensionContext extension) {
    return extension
        .getStore(HERE)
        .getOrComputeIfAbsent("contexts", key -> new ArrayList<BrowserContext>(), List.class);
  }
}
