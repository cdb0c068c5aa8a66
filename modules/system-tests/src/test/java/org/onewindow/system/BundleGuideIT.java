package org.onewindow.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.system.InBrowser.Phone;

/** The guide of a bundle on a phone: a few questions, then one list of papers and one promise. */
@InBrowser
class BundleGuideIT {

  @Test
  @DisplayName("ACC-223 企业开办：答完问题，看到两个工作小时、一套材料、哪里可能办不成")
  void aCompanyInTwoHours(@Phone Screen screen) {
    assertThat(screen.open("/guides/bundles/QYKB").status()).isEqualTo(200);
    screen.passesAxe();
    screen.page().check("#q-place-rent");
    screen.page().check("#q-agent-self");
    screen.page().check("#q-invoice-yes");
    screen.page().check("#m-fund");
    screen.page().click("#questions button");
    assertThat(screen.page().locator("#needed .big").innerText()).isEqualTo("2 个工作小时");
    assertThat(screen.page().locator("#papers h2").innerText()).contains("一共要带 6 份材料");
    assertThat(screen.page().locator("main").innerText())
        .contains("营业执照：不用带")
        .contains("法定代表人名下有非正常户未解除")
        .contains("有公安机关备案的印章刻制企业");
    screen.passesAxe().isClean().picture("bundle-guide-phone");
  }

  @Test
  @DisplayName("ACC-226, ACC-670, ACC-674 指南先列一件事，主题收起；搜索“开饭店”先找到开办餐饮店一件事；没有回答的问题在该处指出，已答的还在")
  void anOpenQuestionIsShownAtItsPlace(@Phone Screen screen) {
    screen.open("/guides");
    screen.passesAxe().picture("guides-phone");
    assertThat(screen.page().locator("#often").isVisible()).isTrue();
    assertThat(screen.page().locator(".often a.joint").count()).isEqualTo(2);
    assertThat(screen.page().locator(".subjects a").first().isVisible()).isFalse();
    screen.open("/guides?q=%E5%BC%80%E9%A5%AD%E5%BA%97");
    screen.passesAxe().picture("guide-search-phone");
    assertThat(screen.page().locator("#hits strong").first().innerText()).isEqualTo("开办餐饮店一件事");
    screen.page().click("#hits a.joint");
    screen.page().check("#q-agent-other");
    screen.page().click("#questions button");
    assertThat(screen.page().locator("#why-gathering").innerText()).isEqualTo("请选择一项。");
    assertThat(screen.page().isChecked("#q-agent-other")).isTrue();
    assertThat(screen.page().locator("#needed").count()).isZero();
  }

  @Test
  @DisplayName("ACC-208 开办餐饮店：公众聚集场所才办消防检查，与食品一同勘验")
  void oneVisitForTwoDepartments() {
    String large = guide("answers%5Bgathering%5D=yes&answers%5Bagent%5D=self");
    assertThat(large).contains("\"key\":\"fire\"").contains("\"workingDays\":4");
    String small = guide("answers%5Bgathering%5D=no&answers%5Bagent%5D=self");
    assertThat(small).doesNotContain("\"key\":\"fire\"").contains("\"workingDays\":5");
    assertThat(Http.get("/api/v1/bundle-templates/KBCYD/guide").statusCode()).isEqualTo(422);
    assertThat(Http.get("/api/v1/bundle-templates/NONE").statusCode()).isEqualTo(404);
  }

  private static String guide(String answers) {
    return Http.get("/api/v1/bundle-templates/KBCYD/guide?" + answers).body();
  }
}
