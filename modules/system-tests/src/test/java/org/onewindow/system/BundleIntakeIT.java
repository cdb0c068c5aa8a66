package org.onewindow.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.system.InBrowser.Desk;

/** One submission for several departments, from the window to the results. */
@InBrowser
class BundleIntakeIT {

  /** The smallest scan. */
  private static final byte[] SCAN =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

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

  private static final String STANDS =
      """
      async ([number, member, state]) => {
        let stands = '';
        for (const end = Date.now() + 30000; Date.now() < end; ) {
          const bundle = await (await fetch('/api/v1/bundles/' + number)).json();
          stands = bundle.members.find(m => m.key === member)?.state;
          if (stands === state) {
            break;
          }
          await new Promise(again => setTimeout(again, 100));
        }
        return stands;
      }
      """;

  private static final String SHOP =
      """
      {"template": "KBCYD", "answers": {"gathering": "yes", "agent": "self"},
       "applicant": {"name": "郝顺利", "paper": "CITIZEN_ID", "number": "371799198811306013",
                     "phone": "13800000105"},
       "form": {"shopName": "顺利餐馆", "licenceNo": "92371799MA3F1J9N5X", "address": "人民路 2 号",
                "area": "320"},
       "checks": {"licenceCheck": "92371799MA3F1J9N5X"},
       "materials": {"form": {"form": "PAPER", "originals": 1}}}
      """;

  private static final String COMPANY =
      """
      {"template": "QYKB", "answers": {"place": "own", "agent": "self", "invoice": "yes"},
       "applicant": {"name": "郝顺利", "paper": "CITIZEN_ID", "number": "371799198811306013",
                     "phone": "13800000105"},
       "form": {"companyName": "示范县顺心商贸有限公司", "address": "人民路 1 号", "capital": "100",
                "scope": "百货", "representative": "郝顺利", "staff": "2"},
       "materials": {"form": {"form": "PAPER", "originals": 1}}}
      """;

  private static String send(Screen screen, String path, String body, String key) {
    return (String) screen.page().evaluate(SEND, List.of(path, body, key));
  }

  private static String act(Screen screen, String caseNumber, String act, String body) {
    String answer = send(screen, "/cases/" + caseNumber + act, body, act + caseNumber);
    assertThat(answer).startsWith("200");
    return answer;
  }

  /** Cases are followed by messages; Playwright's own wait takes the promise itself for a yes. */
  private static void comesTo(Screen screen, String number, String member, String state) {
    assertThat((String) screen.page().evaluate(STANDS, List.of(number, member, state)))
        .isEqualTo(state);
  }

  private static String field(String answer, String name) {
    return answer.replaceAll("(?s).*\"" + name + "\":\"([^\"]+)\".*", "$1");
  }

  private static long running(Screen screen) {
    return ((Number)
            screen
                .page()
                .evaluate(
                    "async () => (await (await fetch('/api/v1/bundles?limit=200')).json()).items.length"))
        .longValue();
  }

  @Test
  @DisplayName(
      "ACC-230 一次提交，两个部门各有一个办件；重复提交只办一次；有错的什么也不留下；ACC-570 牵头部门综合意见；"
          + "ACC-571 没有答复的写明为什么不等；ACC-572 又有意见的已过时")
  void oneSubmissionManyCases(@Desk Screen clerk, @Desk Screen fire, @Desk Screen market) {
    Hall.atWindow(clerk, "clerk", "A05");
    clerk.open("/desk/bundles");
    long before = running(clerk);
    String wrong = send(clerk, "/bundles", SHOP.replace("320", "很大"), "it-shop-wrong-1");
    assertThat(wrong).startsWith("422").contains("form[area].value");
    assertThat(running(clerk)).isEqualTo(before);

    String first = send(clerk, "/bundles", SHOP, "it-shop-right-1");
    String again = send(clerk, "/bundles", SHOP, "it-shop-right-1");
    assertThat(first).startsWith("201");
    assertThat(again).isEqualTo(first);
    assertThat(running(clerk)).isEqualTo(before + 1);
    assertThat(field(first, "food")).isNotEqualTo(field(first, "fire"));

    clerk.open("/cases/" + field(first, "fire"));
    Hall.stands(clerk, "已收件");
    assertThat(clerk.page().locator("main")).containsText("92371799MA3F1J9N5X");
    String bundle = "/bundles/" + field(first, "number");
    twoRoundsOfOpinion(fire, market, bundle);
    concludesAnew(market, bundle);
  }

  private static void twoRoundsOfOpinion(Screen fire, Screen market, String bundle) {
    fire.logIn("fire");
    fire.open(bundle);
    fire.page().locator("#opinion-text-fire").fill("安全出口两个，符合要求");
    fire.page().locator("#opinion-fire button[value=give]").click();
    Hall.says(fire, "意见已出具");
    assertThat(fire.page().locator("#opinion-text-food")).hasCount(0);
    market.logIn("review-market");
    market.open(bundle);
    assertThat(market.page().locator("#opinion-fire")).containsText("安全出口两个");
    market.page().locator("#opinion-fire button[value=ask]").click();
    assertThat(market.page().locator("#errors")).containsText("请写明内容");
    market.page().locator("#opinion-text-fire").fill("疏散宽度多少？");
    market.page().locator("#opinion-fire button[value=ask]").click();
    Hall.says(market, "其他部门的意见不变");
    assertThat(market.page().locator("#opinion-fire")).containsText("以前答复");
    market.passesAxe().isClean().picture("bundle-opinions");
    concludesBeforeTheReply(market, bundle);
    fire.open(bundle);
    assertThat(fire.page().locator("#opinion-fire")).containsText("待补充说明");
    fire.page().locator("#opinion-text-fire").fill("1.4 米");
    fire.page().locator("#opinion-fire button[value=give]").click();
    assertThat(fire.page().locator("#opinion-fire")).containsText("第 2 轮");
    assertThat(fire.page().locator("#summary")).containsText("已过时");
  }

  /** ACC-570, ACC-571: the lead need not wait, but says why. */
  private static void concludesBeforeTheReply(Screen market, String bundle) {
    market.page().locator("#summary a.btn").click();
    assertThat(market.page().locator("#joint-opinions")).containsText("安全出口两个");
    Hall.type(market, "text", "消防安全条件具备，可以许可。");
    Hall.forward(market);
    Hall.refusedAt(market, "reasons[fire].why", "请写明为什么不等", "");
    assertThat(market.page().locator("[name=text]")).hasValue("消防安全条件具备，可以许可。");
    market.passesAxe().picture("bundle-summary-refused");
    Hall.type(market, "reasons[fire].why", "疏散宽度由消防核查，不影响食品经营许可。");
    Hall.forward(market);
    Hall.says(market, "综合意见已出具");
    assertThat(market.page().locator("#summary")).containsText("现行");
    assertThat(market.page().locator("#summary")).containsText("疏散宽度由消防核查");
  }

  /** ACC-572, ACC-573: what is said afterwards puts it out of date; a new one stands beside it. */
  private static void concludesAnew(Screen market, String bundle) {
    market.open(bundle);
    assertThat(market.page().locator("#summary")).containsText("已过时");
    market.passesAxe().isClean().picture("bundle-summary-outdated");
    market.open(bundle + "/summary");
    Hall.type(market, "text", "疏散宽度 1.4 米，符合要求，可以许可。");
    Hall.forward(market);
    Hall.says(market, "综合意见已出具");
    market.open(bundle + "/summary");
    assertThat(market.page().locator("blockquote.opinion")).hasCount(2);
    market.passesAxe().isClean().picture("bundle-summary");
  }

  @Test
  @DisplayName("ACC-437 材料扫描一次，退回改正也还在；ACC-234 牵头的营业执照一制成，其余部门自动收件并带上执照；ACC-232 一件撤回，其他照常")
  void theRestFollowsTheLead(
      @Desk Screen clerk, @Desk Screen reviewer, @Desk Screen approver, @Desk Screen certifier) {
    Hall.atWindow(clerk, "clerk", "A05");
    clerk.open("/desk/bundles/QYKB");
    clerk.page().check("#q-place-own");
    clerk.page().check("#q-agent-self");
    clerk.page().check("#q-invoice-yes");
    clerk.page().check("#m-fund");
    Hall.forward(clerk);
    clerk.passesAxe().isClean();
    clerk.page().setInputFiles("#scan-form", new FilePayload("申请表.png", "image/png", SCAN));
    Hall.forward(clerk);
    Hall.refusedAt(clerk, "form[companyName].value", "请填写“企业名称”", "");
    assertThat(clerk.page().locator("tr:has(#scan-form)")).containsText("已扫描");
    Hall.type(clerk, "applicant.name", "郝顺利");
    Hall.type(clerk, "applicant.number", "371799198811306013");
    Hall.type(clerk, "applicant.phone", "13800000105");
    Hall.type(clerk, "form[companyName].value", "示范县顺利商贸有限公司");
    Hall.type(clerk, "form[address].value", "示范县人民路 1 号");
    Hall.type(clerk, "form[capital].value", "100");
    Hall.type(clerk, "form[scope].value", "日用百货销售");
    Hall.type(clerk, "form[representative].value", "郝顺利");
    Hall.type(clerk, "form[staff].value", "3");
    clerk.page().check("[name=later][value=fund]");
    clerk.page().keyboard().press("F4");
    clerk.passesAxe().isClean().picture("bundle-intake");
    Hall.forward(clerk);
    assertThat(clerk.page())
        .hasURL(java.util.regex.Pattern.compile(".*/bundles/Y371799-\\d{4}-\\d{5}$"));
    String number = clerk.page().url().replaceAll(".*/bundles/", "");
    assertThat(clerk.page().locator("#member-social")).containsText("等前置");
    String lead = clerk.page().locator("#member-registration a.num").innerText();
    clerk.open("/cases/" + lead);
    assertThat(clerk.page().locator("a[href*='/materials/']").first()).isVisible();

    act(clerk, lead, "/acceptance", "{}");
    reviewer.logIn("review-market");
    act(reviewer, lead, "/review", "{}");
    act(
        reviewer,
        lead,
        "/review/opinion",
        "{\"verdict\": \"GRANT\", \"opinion\": \"符合\", \"inspectors\": []}");
    Hall.inSection(approver, "approver", "市场准入科");
    act(
        approver,
        lead,
        "/decision",
        "{\"outcome\": \"GRANT\", \"opinion\": \"同意\", \"content\": \"准予设立登记\"}");
    certifier.logIn("certifier");
    act(certifier, lead, "/certificate", "{}");

    comesTo(clerk, number, "social", "RUNNING");
    clerk.open("/bundles/" + number);
    assertThat(clerk.page().locator("#member-registration")).containsText("已办成");
    assertThat(clerk.page().locator("#member-seal")).containsText("办理中");
    assertThat(clerk.page().locator("#member-fund")).containsText("现在开始");
    clerk.passesAxe().isClean().picture("bundle-progress");

    String social = clerk.page().locator("#member-social a.num").innerText();
    String tax = clerk.page().locator("#member-tax a.num").innerText();
    clerk.open("/cases/" + social);
    assertThat(clerk.page().locator("main")).containsText("91371799MAX");

    act(clerk, tax, "/withdrawal", Hall.withdrawal("申请人另行办理"));
    comesTo(clerk, number, "tax", "FAILED");
    clerk.open("/bundles/" + number);
    assertThat(clerk.page().locator("#member-social")).containsText("办理中");
    clerk.page().locator("#result-seal").fill("印章回执 001");
    clerk.page().locator("#member-seal button[value=done]").click();
    assertThat(clerk.page().locator("#member-seal")).containsText("已办成");
    clerk.page().locator("#member-fund button").click();
    assertThat(clerk.page().locator("#member-fund a.num")).isVisible();
  }

  @Test
  @DisplayName("ACC-232 牵头的撤回了，等它的都不再办，并写明原因")
  void aFailedLead(@Desk Screen clerk) {
    Hall.atWindow(clerk, "clerk", "A05");
    clerk.open("/desk/bundles");
    String answer = send(clerk, "/bundles", COMPANY, "it-company-1");
    assertThat(answer).startsWith("201");
    String number = field(answer, "number");
    act(clerk, field(answer, "registration"), "/withdrawal", Hall.withdrawal("不办了"));
    comesTo(clerk, number, "social", "CANCELLED");
    clerk.open("/bundles/" + number);
    assertThat(clerk.page().locator("#member-seal")).containsText("因“公司设立登记”未办成，不再办理");
    assertThat(clerk.page().locator("main")).containsText("已办结，有未办成的");
  }
}
