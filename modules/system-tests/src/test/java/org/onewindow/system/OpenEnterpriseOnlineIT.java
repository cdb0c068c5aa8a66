package org.onewindow.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.system.InBrowser.Desk;
import org.onewindow.system.InBrowser.Phone;

/** 企业开办 from a telephone: nobody comes to the hall, and all seven members come to their end. */
@InBrowser
class OpenEnterpriseOnlineIT {

  private static final String TIAN = "371799198806153024";

  private static final String ACT =
      """
      async ([path, body, key]) => {
        const answer = await fetch('/api/v1' + path, {
          method: 'POST',
          headers: {'Content-Type': 'application/json', 'Idempotency-Key': key},
          body: body});
        return answer.status + ' ' + await answer.text();
      }
      """;

  private static final String STANDS =
      """
      async ([number, member, state]) => {
        let stands = '';
        for (const end = Date.now() + 30000; Date.now() < end; ) {
          const bundle = await (await fetch('/api/v1/online/bundles/' + number)).json();
          stands = bundle.members.find(m => m.key === member)?.state;
          if (stands === state) {
            break;
          }
          await new Promise(again => setTimeout(again, 100));
        }
        return stands;
      }
      """;

  private static void act(Screen screen, String caseNumber, String act, String body) {
    Object answer =
        screen
            .page()
            .evaluate(ACT, List.of("/cases/" + caseNumber + act, body, "open" + act + caseNumber));
    assertThat((String) answer).as("%s of %s", act, caseNumber).startsWith("200");
  }

  private static void comesTo(Screen citizen, String number, String member, String state) {
    assertThat((String) citizen.page().evaluate(STANDS, List.of(number, member, state)))
        .as(member)
        .isEqualTo(state);
  }

  /** Acceptance, review and decision; nobody who accepts reviews. */
  private static void grant(
      Screen desk, Screen reviewer, Screen approver, String caseNumber, String content) {
    act(desk, caseNumber, "/acceptance", "{}");
    act(reviewer, caseNumber, "/review", "{}");
    act(
        reviewer,
        caseNumber,
        "/review/opinion",
        "{\"verdict\": \"GRANT\", \"opinion\": \"符合\", \"inspectors\": []}");
    act(
        approver,
        caseNumber,
        "/decision",
        "{\"outcome\": \"GRANT\", \"opinion\": \"同意\", \"content\": \"" + content + "\"}");
  }

  /** The number of a member's case, as its button on the applicant's page leads to it. */
  private static String caseOf(Screen citizen, String member) {
    return citizen
        .page()
        .locator("#member-" + member + " a.btn")
        .getAttribute("href")
        .replaceAll(".*/", "");
  }

  private static String submits(Screen citizen) {
    Page page = citizen.page();
    citizen.open("/guides/bundles/QYKB");
    page.check("#q-place-own");
    page.check("#q-agent-self");
    page.check("#q-invoice-yes");
    page.check("#m-fund");
    page.check("#m-bank");
    page.locator("#questions button.main").tap();
    page.waitForURL(Pattern.compile("asked=1"));
    page.locator("a[href^='/online/bundles/apply/QYKB']").tap();
    page.waitForURL(Pattern.compile("/online/bundles/apply/"));
    assertThat(page.locator("#q-place-own")).isChecked();
    assertThat(page.locator("#m-bank")).isChecked();
    citizen.passesAxe().isClean().picture("enterprise-questions");
    page.locator("form.card button.main").tap();
    page.waitForURL(Pattern.compile("step=form"));
    page.locator("form.card button.main").tap();
    assertThat(page.locator("#errors")).containsText("企业名称");
    citizen.open(page.url().replaceAll("https?://[^/]+", "")); // as one who loads it again
    assertThat(page).hasURL(Pattern.compile("step=form"));
    page.locator("[name='applicant.address']").fill("示范县人民路 9 号");
    page.locator("[name='form[companyName].value']").fill("示范县晓禾商贸有限公司");
    page.locator("[name='form[address].value']").fill("示范县人民路 9 号");
    page.locator("[name='form[capital].value']").fill("50");
    page.locator("[name='form[scope].value']").fill("日用百货销售");
    page.locator("[name='form[representative].value']").fill("田晓禾");
    page.locator("[data-path='company-kind'] input[value=one]").check();
    page.locator("[data-path='holders-0-name'] input").fill("田晓禾");
    page.locator("[data-path='holders-0-number'] input").fill("371799198806153024");
    page.locator("[data-path='holders-0-share'] input").fill("50");
    page.locator("[name='form[staff].value']").fill("2");
    page.locator("[name='form[bankBranch].value']").fill("农商行人民路支行");
    page.check("[name=later][value=fund]");
    citizen.passesAxe().isClean().picture("enterprise-form");
    page.locator("form[data-autosave] button.main").tap();
    page.waitForURL(Pattern.compile("step=papers"));
    OnlineHallIT.uploadsEveryPaper(page);
    citizen.passesAxe().isClean().picture("enterprise-papers");
    page.locator("a[href$='step=paper']").tap();
    assertThat(page.locator("main")).containsText("示范县晓禾商贸有限公司");
    citizen.passesAxe().isClean().picture("enterprise-paper");
    page.locator("a[href$='step=papers']").tap();
    page.locator("form[action$='/papers'] button.main").tap();
    page.waitForURL(Pattern.compile("step=preview"));
    citizen.passesAxe().isClean().picture("enterprise-preview");
    String draft = page.url();
    page.locator("form[action$='/submission'] button.main").tap();
    page.waitForURL(Pattern.compile("/online/bundles/Y[0-9-]+$"));
    String number = page.url().replaceAll(".*/", "");
    citizen.open(draft.replaceAll("https?://[^/]+", ""));
    assertThat(page).hasURL(Pattern.compile("/online/bundles/" + number + "$"));
    return number;
  }

  @Test
  @DisplayName(
      "ACC-242 在手机上开办企业：一张表、一套材料、提交一次，七个成员都办成；ACC-243 留待以后的由申请人自己开始；ACC-245 刻章和银行的结果由企业开办专区记录；ACC-633 退回的表单重新载入，回到那一步；ACC-634 照登记的申请表问股东")
  void sevenMembersComeToTheirEnd(
      @Phone Screen citizen,
      @Desk Screen market,
      @Desk Screen approver,
      @Desk Screen certifier,
      @Desk Screen clerk,
      @Desk Screen department) {
    OnlineHallIT.enter(citizen, TIAN);
    Page page = citizen.page();
    String number = submits(citizen);
    assertThat(page.locator("#member-social")).containsText("等前置");
    citizen.passesAxe().isClean().picture("enterprise-received");
    Paper receipt = Paper.at(citizen, "/online/bundles/" + number + "/receipt");
    receipt.picture("paper-bundle-receipt");
    org.assertj.core.api.Assertions.assertThat(
            Paper.at(citizen, "/online/bundles/" + number + "/receipt").bytes())
        .as("printed and signed once")
        .isEqualTo(receipt.bytes());
    PublicProgressIT.checkPaper(department, receipt.bytes());
    assertThat(department.page().locator("main")).containsText("“一件事”收件凭证");
    assertThat(department.page().locator("main")).containsText(number);
    String[] code = receipt.scanned().getFragment().split("\\.", 2);
    department.open("/progress");
    department.page().locator("[name=number]").fill(code[0]);
    department.page().locator("[name=secret]").fill(code[1]);
    department.page().locator("form button.main").first().click();
    assertThat(department.page().locator("main")).containsText("公司设立登记");
    assertThat(department.page().locator("main")).not().containsText("田晓禾");
    department.passesAxe().isClean().picture("bundle-progress-public");

    market.logIn("review-market");
    Hall.inSection(approver, "approver", "市场准入科");
    certifier.logIn("certifier");
    String lead = caseOf(citizen, "registration");
    Hall.atWindow(clerk, "clerk2", "A02");
    grant(clerk, market, approver, lead, "准予设立登记");
    act(certifier, lead, "/certificate", "{}");
    comesTo(citizen, number, "social", "RUNNING");

    citizen.open("/online/bundles/" + number);
    citizen.passesAxe().isClean().picture("enterprise-under-way");
    page.locator("#member-fund button").tap();
    assertThat(page.locator("#member-fund a.btn")).isVisible();

    clerk.open("/desk/bundles");
    clerk.page().locator("a[href='/bundles/" + number + "']").click();
    for (String outside : List.of("seal", "bank")) {
      clerk.page().locator("#result-" + outside).fill("回执 " + outside);
      clerk.page().locator("#member-" + outside + " button[value=done]").click();
      assertThat(clerk.page().locator("#member-" + outside)).containsText("已办成");
    }

    for (String member : List.of("tax", "social", "medical", "fund")) {
      String caseNumber = caseOf(citizen, member);
      department.page().context().clearCookies();
      department.logIn(member.equals("social") ? "labour" : member);
      if (department.page().url().contains("/login/place")) { // who has a window too chooses
        department.page().locator("button[name=place]").first().click();
        department.page().waitForURL(url -> !url.contains("/login"));
      }
      grant(clerk, department, department, caseNumber, "准予登记");
      comesTo(citizen, number, member, "DONE");
    }

    citizen.open("/online/bundles/" + number);
    assertThat(page.locator(".member.done")).hasCount(7);
    assertThat(page.locator(".big .tag")).containsText("办");
    citizen.passesAxe().isClean().picture("enterprise-done");
    citizen.open("/online/bundles/" + number + "?size=elder");
    citizen.passesAxe().isClean().picture("enterprise-done-elder");
    page.locator("#member-tax a.btn").tap();
    assertThat(page.locator("a[href='/online/bundles/" + number + "']")).isVisible();
    clerk.open("/cases/" + lead);
    assertThat(clerk.page().locator("a[href='/bundles/" + number + "']")).isVisible();
  }
}
