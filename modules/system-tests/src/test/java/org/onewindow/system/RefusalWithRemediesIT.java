package org.onewindow.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.system.InBrowser.Desk;

/** Three different noes: not ours to accept, no licence needed, and denied after review. */
@InBrowser
class RefusalWithRemediesIT {

  private static final String COMPANY = "示范县众合劳务派遣有限公司";

  private static String received(Screen clerk) {
    Hall.atWindow(clerk, "clerk", "A03");
    Hall.begin(clerk, "劳务派遣", "劳务派遣经营许可");
    Hall.choose(clerk, "scenario", "S2");
    Hall.forward(clerk);
    Hall.type(clerk, "applicant.name", COMPANY);
    Hall.type(clerk, "applicant.number", "91371799MA3D5Q7W1M");
    Hall.type(clerk, "representative.name", "孙众合");
    Hall.type(clerk, "representative.number", "371799199601123053");
    Hall.type(clerk, "representative.phone", "13800000104");
    Hall.type(clerk, "contact.name", "孙众合");
    Hall.type(clerk, "contact.phone", "13800000104");
    Hall.forward(clerk);
    clerk.page().keyboard().press("F4");
    Hall.forward(clerk);
    Hall.forward(clerk, "F9");
    Hall.stands(clerk, "已收件");
    return Hall.caseNumber(clerk);
  }

  private static void act(Screen screen, String path) {
    screen.page().locator(".actscard a[href$='/" + path + "']").click();
    screen.page().waitForURL("**/" + path);
  }

  @Test
  @DisplayName("不予受理：写明理由、有权机关和救济途径，出具不予受理通知书")
  void notOurs(@Desk Screen clerk) {
    String number = received(clerk);
    act(clerk, "refusal");
    assertThat(clerk.page().locator("form.card")).containsText("行政复议");
    assertThat(clerk.page().locator("form.card")).containsText("行政诉讼");
    clerk.passesAxe().isClean().picture("refusal");
    Hall.sure(clerk);
    Hall.refusedAt(clerk, "reason", "", "");
    Hall.refusedAt(clerk, "competentOrgan", "", "");
    clerk.passesAxe().picture("refusal-empty");

    Hall.type(clerk, "reason", "申请的经营区域不在本县，不属于本机关职权范围。");
    Hall.type(clerk, "competentOrgan", "邻县行政审批服务局");
    Hall.sure(clerk);
    Hall.says(clerk, "不予受理通知书已出具");
    Hall.stands(clerk, "不予受理");
    assertThat(Paper.open(clerk, "不予受理通知书").picture("paper-refusal").words())
        .contains(number, COMPANY, "不属于本机关职权范围", "邻县行政审批服务局", "行政复议", "行政诉讼");
    clerk.passesAxe().isClean().picture("case-refused");
  }

  @Test
  @DisplayName("不受理：依法不需要许可，即时告知，不写有权机关，另有文书和状态")
  void notNeeded(@Desk Screen clerk) {
    String number = received(clerk);
    act(clerk, "not-needed");
    assertThat(clerk.page().locator("[name=competentOrgan]")).hasCount(0);
    Hall.type(clerk, "reason", "只从事人力资源外包，不派遣劳动者，依法不需要取得劳务派遣经营许可。");
    clerk.passesAxe().isClean().picture("not-needed");
    Hall.sure(clerk);
    Hall.says(clerk, "已记录不受理");
    Hall.stands(clerk, "不受理");
    assertThat(Paper.open(clerk, "不受理告知书").picture("paper-not-needed").words())
        .contains(number, "依法不需要取得劳务派遣经营许可")
        .doesNotContain("不予受理通知书");
  }

  @Test
  @DisplayName("不予许可：事实、理由、依据、救济途径缺一不可，决定书上都有")
  void denied(
      @Desk Screen clerk, @Desk Screen reviewer, @Desk Screen chief, @Desk Screen approver) {
    String number = received(clerk);
    Hall.forward(clerk);
    Hall.stands(clerk, "已受理");

    reviewer.logIn("review-social");
    Hall.openFromWorklist(reviewer, number);
    Hall.forward(reviewer);
    Hall.forward(reviewer);
    Hall.choose(reviewer, "verdict", "DENY");
    Hall.type(reviewer, "inspector1", "王同理");
    Hall.type(reviewer, "inspector2", "郑以核");
    Hall.type(reviewer, "opinion", "验资报告载明实缴注册资本 150 万元，低于法定的 200 万元，建议不予许可。");
    Hall.forward(reviewer);
    Hall.says(reviewer, "审查意见已出具");
    Hall.inSection(chief, "chief", "社会事务科");
    Hall.openFromWorklist(chief, number);
    Hall.forward(chief);
    Hall.choose(chief, "verdict", "DENY");
    Hall.type(chief, "opinion", "同意审查意见。");
    Hall.forward(chief);

    Hall.inSection(approver, "approver", "社会事务科");
    Hall.openFromWorklist(approver, number);
    Hall.forward(approver);
    Hall.choose(approver, "outcome", "DENY");
    Hall.type(approver, "opinion", "不予许可。");
    assertThat(approver.page().locator(".ofdenial dl")).containsText("行政复议");
    Hall.forward(approver);
    Hall.refusedAt(approver, "facts", "", "");
    Hall.refusedAt(approver, "reasons", "", "");
    assertThat(approver.page().locator("[name=opinion]")).hasValue("不予许可。");
    approver.passesAxe().picture("denial-empty");

    Hall.type(approver, "facts", "验资报告载明申请人实缴注册资本 150 万元。");
    Hall.type(approver, "reasons", "经营劳务派遣业务，注册资本不得少于人民币 200 万元。");
    approver.passesAxe().isClean().picture("denial");
    Hall.forward(approver);
    Hall.says(approver, "决定书已出具");
    assertThat(Paper.open(approver, "不予决定书").picture("paper-denial").words())
        .contains(number, COMPANY, "实缴注册资本150万元", "不得少于人民币200万元", "行政复议", "行政诉讼");
    approver.passesAxe().isClean().picture("case-denied");
  }
}
