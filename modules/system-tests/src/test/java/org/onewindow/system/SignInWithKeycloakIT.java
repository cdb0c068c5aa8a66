package org.onewindow.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.system.InBrowser.Phone;

/**
 * The provincial identity as applicants meet it, with a real Keycloak on the other side. One story,
 * because starting it is what costs time.
 */
@InBrowser
class SignInWithKeycloakIT {

  private static final String QIN = "371799199009093019";
  private static final String HEYUAN_PHONE = "13900000027";

  @Test
  @DisplayName("PLT-150 统一身份认证登录：连不上时说一句话、密码照常；个人直接进、回到想去的页面、从两边退出；单位补一个手机号；已核验的账号直接绑定")
  void signsInWithTheProvincialIdentity(
      @Phone Screen qin, @Phone Screen company, @Phone Screen tian) throws Exception {
    RunningProduct product = RunningProduct.get();
    List<String> addresses = new ArrayList<>();
    for (Screen screen : List.of(qin, company, tian)) {
      screen.page().onRequest(request -> addresses.add(request.url()));
    }
    whileItIsDown(qin);
    try (Keycloak keycloak = Keycloak.startedFor(product)) {
      keycloak.whenReady();
      aPerson(qin);
      aCompany(company);
      somebodyKnown(tian);
    }
    assertThat(addresses)
        .as("nothing personal in any address")
        .noneMatch(address -> address.contains(QIN) || address.contains(HEYUAN_PHONE))
        .noneMatch(address -> address.contains("id_token"));
  }

  private static void whileItIsDown(Screen qin) {
    qin.open("/online/cases");
    Page page = qin.page();
    page.waitForURL(Pattern.compile("/online/login"));
    page.getByText("用统一身份认证登录").tap();
    assertThat(page.locator("main, body").first()).containsText("统一身份认证暂时连不上");
    assertThat(page.locator("#f-password")).isVisible();
    qin.passesAxe().picture("online-provider-down");
  }

  private static void atKeycloak(Page page, String user) {
    page.locator("#username").fill(user);
    page.locator("#password").fill(Screen.DEMO_PASSWORD);
    page.locator("#kc-login").tap();
  }

  /** Verified, with a telephone and a second factor there: nothing is asked here. */
  private static void aPerson(Screen qin) {
    qin.open("/online/cases");
    Page page = qin.page();
    page.getByText("用统一身份认证登录").tap();
    atKeycloak(page, "qin");
    page.waitForURL(Pattern.compile("/online/cases$"));
    qin.open("/online/account");
    assertThat(page.locator("main")).containsText("秦岭");
    assertThat(page.locator("main")).containsText("已核验");
    assertThat(page.locator("main")).containsText("已绑定统一身份认证");
    qin.passesAxe().isClean().picture("online-account-provider");
    page.locator("form[action='/online/logout'] button").tap();
    // Keycloak asks, because no token that names somebody goes through the address bar
    page.locator("#kc-logout").tap();
    page.waitForURL(Pattern.compile("/online/login$"));
    qin.open("/online/account");
    page.waitForURL(Pattern.compile("/online/login\\?return="));
    page.getByText("用统一身份认证登录").tap();
    assertThat(page.locator("#kc-login")).isVisible();
  }

  /** The provider has no telephone of it: asked once, and a code must come back from it. */
  private static void aCompany(Screen company) {
    company.open("/online/login");
    Page page = company.page();
    page.getByText("用统一身份认证登录").tap();
    atKeycloak(page, "heyuan");
    page.waitForURL(Pattern.compile("/online/oidc/missing"));
    assertThat(page.locator("main")).containsText("示范县河源水产有限公司");
    page.locator("button.main").tap();
    assertThat(page.locator("#f-phone-why")).isVisible();
    company.passesAxe().isClean().picture("online-provider-missing");
    page.locator("#f-phone").fill(HEYUAN_PHONE);
    page.locator("button.main").tap();
    withTheCode(page);
    company.open("/online/account");
    assertThat(page.locator("main")).containsText("丁河源");
  }

  /** Has an account that was compared with the paper: the same number and name are the same one. */
  private static void somebodyKnown(Screen tian) {
    tian.open("/online/login");
    Page page = tian.page();
    page.getByText("用统一身份认证登录").tap();
    atKeycloak(page, "tian");
    withTheCode(page);
    tian.open("/online/account");
    assertThat(page.locator("main")).containsText("139****0001");
  }

  private static void withTheCode(Page page) {
    page.waitForURL(Pattern.compile("/online/login/code"));
    page.locator("#f-code").fill(page.locator("[data-code]").innerText());
    page.locator("button.main").tap();
    page.waitForURL(Pattern.compile("/online$"));
  }
}
