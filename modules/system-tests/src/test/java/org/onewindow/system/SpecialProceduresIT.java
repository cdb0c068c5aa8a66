package org.onewindow.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.util.Base64;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.system.InBrowser.Desk;

/** 正路以外的程序: a visit, an extension, a public notice and a suspension; and a hearing. */
@InBrowser
class SpecialProceduresIT {

  /** The smallest photograph. */
  private static final byte[] PHOTO =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

  private static String received(Screen clerk, String words, String matter, String company) {
    Hall.atWindow(clerk, "clerk", "A03");
    Hall.begin(clerk, words, matter);
    Hall.choose(clerk, "scenario", "S1");
    Hall.forward(clerk);
    Hall.choose(clerk, "kind", "LEGAL_PERSON");
    Hall.type(clerk, "applicant.name", company);
    Hall.type(clerk, "applicant.number", "91371799MA3D5Q7W1M");
    Hall.type(clerk, "applicant.address", "示范县文化路 18 号");
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

  private static void open(Screen screen, String number) {
    screen.open("/cases/" + number);
  }

  @Test
  @DisplayName("ACC-254 ACC-257 ACC-263 ACC-274 现场核查、延长、公示、中止：各有人提请、答复，各有文书")
  void besideTheStraightWay(
      @Desk Screen clerk,
      @Desk Screen reviewer,
      @Desk Screen head,
      @Desk Screen approver,
      @Desk Screen supervisor) {
    String number = received(clerk, "建设工程规划", "建设工程规划许可", "示范县众合置业有限公司");
    Hall.forward(clerk);
    Hall.stands(clerk, "已受理");
    reviewer.logIn("review-build");
    Hall.openFromWorklist(reviewer, number);
    Hall.forward(reviewer);
    Hall.says(reviewer, "已领取审查");
    reviewer.passesAxe().isClean().picture("beside-offers");

    visit(reviewer);
    extension(reviewer, head, number);
    publicNotice(reviewer, approver, number);
    suspension(reviewer, approver, supervisor, number);
  }

  private static void visit(Screen reviewer) {
    act(reviewer, "visit");
    Hall.type(reviewer, "place", "示范县文化路 18 号");
    Hall.type(reviewer, "name1", "冯筑安");
    Hall.type(reviewer, "certificate1", "37179900012");
    Hall.type(reviewer, "findings", "用地范围、退线距离与设计方案一致。");
    Hall.type(reviewer, "signer", "孙众合");
    Hall.forward(reviewer);
    assertThat(reviewer.page().locator("[name=findings]")).hasValue("用地范围、退线距离与设计方案一致。");
    assertThat(reviewer.page().locator("#errors")).containsText("两名以上");
    reviewer.passesAxe().picture("visit-refused");
    Hall.type(
        reviewer,
        "at",
        reviewer
            .page()
            .evaluate("new Date(Date.now() + 8 * 3600e3 - 1000).toISOString().slice(0, 16)")
            .toString());
    Hall.type(reviewer, "name2", "周承启");
    Hall.type(reviewer, "certificate2", "37179900034");
    reviewer
        .page()
        .setInputFiles("input[type=file]", new FilePayload("现场.png", "image/png", PHOTO));
    Hall.forward(reviewer);
    Hall.says(reviewer, "现场核查笔录已出具");
    assertThat(reviewer.page().locator("section:has(#proceedings)")).containsText("照片 1");
    assertThat(Paper.open(reviewer, "现场核查笔录").picture("paper-visit").words())
        .contains("冯筑安（37179900012）", "周承启（37179900034）", "1张");
  }

  private static void extension(Screen reviewer, Screen head, String number) {
    act(reviewer, "extension");
    Hall.forward(reviewer);
    Hall.refusedAt(reviewer, "reason", "写明理由", "");
    reviewer.passesAxe().picture("extension");
    Hall.type(reviewer, "reason", "设计方案与相邻地块日照有关，需要复核。");
    Hall.forward(reviewer);
    Hall.says(reviewer, "已提请延长");
    head.logIn("head");
    open(head, number);
    Hall.forward(head);
    Hall.choose(head, "answer", "AGREE");
    Hall.forward(head);
    Hall.refusedAt(head, "opinion", "写明意见", "");
    head.passesAxe().picture("extension-answer");
    Hall.type(head, "opinion", "同意延长十日。");
    Hall.forward(head);
    Hall.says(head, "已答复");
    assertThat(head.page().locator("section:has(#proceedings)")).containsText("已批准");
    assertThat(Paper.open(head, "延长办理期限通知书").picture("paper-extension").words())
        .contains(number, "日照", "秦县局", "第四十二条");
  }

  private static void publicNotice(Screen reviewer, Screen approver, String number) {
    open(reviewer, number);
    act(reviewer, "special");
    assertThat(reviewer.page().locator("form.card")).containsText("法定时限继续，承诺时限停止");
    reviewer.passesAxe().isClean().picture("special");
    Hall.type(reviewer, "reason", "依法批前公示。");
    Hall.forward(reviewer);
    Hall.says(reviewer, "已提请启动特别程序");
    Hall.inSection(approver, "approver", "建设项目科");
    open(approver, number);
    Hall.forward(approver);
    Hall.choose(approver, "answer", "AGREE");
    Hall.type(approver, "opinion", "同意公示。");
    approver.passesAxe().isClean().picture("special-answer");
    Hall.forward(approver);
    Hall.stands(approver, "特别程序");
    assertThat(Paper.open(approver, "特别程序告知书").picture("paper-special").words())
        .contains("批前公示", "不计入承诺期限", "5个工作日");
    open(reviewer, number);
    reviewer.passesAxe().isClean().picture("case-special");
    Hall.forward(reviewer);
    Hall.type(reviewer, "result", "公示期满，没有异议。");
    reviewer.passesAxe().isClean().picture("special-end");
    Hall.forward(reviewer);
    Hall.stands(reviewer, "审查中");
  }

  private static void suspension(
      Screen reviewer, Screen approver, Screen supervisor, String number) {
    open(approver, number);
    act(approver, "suspension");
    Hall.choose(approver, "cause", "DISPUTE_PENDING");
    Hall.type(approver, "reason", "用地权属争议正在诉讼。");
    Hall.sure(approver);
    Hall.refusedAt(approver, "reviewOn", "复核日", "");
    approver.passesAxe().picture("suspension-refused");
    Hall.type(
        approver,
        "reviewOn",
        approver
            .page()
            .evaluate("new Date(Date.now() + 30 * 86400e3).toISOString().slice(0, 10)")
            .toString());
    Hall.sure(approver);
    Hall.stands(approver, "已中止");
    assertThat(Paper.open(approver, "中止办理通知书").picture("paper-suspension").words())
        .contains("正在诉讼", "复核日", "计入法定期限");
    supervisor.logIn("supervisor");
    supervisor.open("/stops");
    assertThat(supervisor.page().locator("tr:has(a[href='/cases/" + number + "'])"))
        .containsText("正在诉讼");
    supervisor.passesAxe().isClean().picture("stops");
    open(reviewer, number);
    Hall.forward(reviewer);
    Hall.type(reviewer, "reason", "判决已生效，权属清楚。");
    reviewer.passesAxe().isClean().picture("resumption");
    Hall.sure(reviewer);
    Hall.stands(reviewer, "审查中");
    reviewer.passesAxe().isClean().picture("case-beside");
  }
}
