package org.onewindow.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.system.InBrowser.Desk;
import org.onewindow.system.InBrowser.Phone;

/** 容缺受理: a secondary paper follows; the result waits for it, and so does the paper folder. */
@InBrowser
class ToleranceIT {

  private static final String COMPANY = "示范县同心劳务派遣有限公司";
  private static final String USCC = "91371799MA3D5Q7W1M";
  private static final String MISSING = "办公设施设备和信息管理系统清单";

  private static void act(Screen screen, String path) {
    screen.page().locator(".actscard a[href$='/" + path + "']").click();
    screen.page().waitForURL("**/" + path);
  }

  private static String received(Screen clerk) {
    Hall.atWindow(clerk, "clerk", "A03");
    Hall.begin(clerk, "劳务派遣", "劳务派遣经营许可");
    Hall.choose(clerk, "scenario", "S2");
    Hall.forward(clerk);
    Hall.type(clerk, "applicant.name", COMPANY);
    Hall.type(clerk, "applicant.number", USCC);
    Hall.type(clerk, "representative.name", "孙同心");
    Hall.type(clerk, "representative.number", "371799199601123053");
    Hall.type(clerk, "representative.phone", "13800000105");
    Hall.type(clerk, "contact.name", "孙同心");
    Hall.type(clerk, "contact.phone", "13800000105");
    Hall.forward(clerk);
    clerk.page().keyboard().press("F4");
    clerk.page().locator("[name='materials[M07].form']").selectOption("NONE");
    Hall.forward(clerk);
    Hall.forward(clerk);
    Hall.stands(clerk, "已收件");
    return Hall.caseNumber(clerk);
  }

  /** The applicant stands on the list of serious bad credit until the credit is repaired. */
  private static void listed(Screen supervisor) {
    supervisor.logIn("supervisor");
    supervisor.open("/supervision/credit/new");
    Hall.forward(supervisor);
    Hall.refusedAt(supervisor, "name", "", "");
    supervisor.page().locator("[name=paper]").selectOption("USCC");
    Hall.type(supervisor, "number", USCC);
    Hall.type(supervisor, "name", COMPANY);
    Hall.type(supervisor, "document", "示人社失信〔2026〕3号");
    Hall.type(supervisor, "reason", "上次申请时作出虚假承诺。");
    supervisor.passesAxe().isClean().picture("credit-entry");
    Hall.forward(supervisor);
    Hall.says(supervisor, "已列入名单");
    supervisor.passesAxe().isClean().picture("credit-list");
  }

  private static void repaired(Screen supervisor) {
    supervisor.page().locator("a", link(COMPANY)).first().click();
    supervisor.page().waitForURL("**/supervision/credit/*");
    Hall.type(supervisor, "document", "信用修复决定〔2026〕9号");
    supervisor.passesAxe().isClean().picture("credit-repair");
    Hall.forward(supervisor);
    Hall.says(supervisor, "已记录信用修复");
  }

  private static com.microsoft.playwright.Page.LocatorOptions link(String text) {
    return new com.microsoft.playwright.Page.LocatorOptions().setHasText(text);
  }

  @Test
  @DisplayName("ACC-276 ACC-279 容缺受理：失信的不适用；审查决定照常，材料补齐以前不交付，物料夹双方签收")
  void followsLater(
      @Desk Screen clerk,
      @Desk Screen supervisor,
      @Desk Screen reviewer,
      @Desk Screen approver,
      @Desk Screen certifier,
      @Desk Screen exit,
      @Phone Screen phone) {
    listed(supervisor);
    String number = received(clerk);
    Hall.forward(clerk); // F8: the way forward is tolerance
    clerk.page().locator("[name=signed]").check();
    Hall.forward(clerk);
    assertThat(clerk.page().locator("#errors")).containsText("严重失信名单");
    clerk.passesAxe().picture("tolerance-bad-credit");
    repaired(supervisor);

    clerk.page().locator("[name=signed]").uncheck();
    Hall.forward(clerk);
    assertThat(clerk.page().locator("#errors")).containsText("签署容缺受理承诺书");
    clerk.page().locator("[name=signed]").check();
    clerk.passesAxe().picture("tolerance");
    Hall.forward(clerk);
    Hall.says(clerk, "已容缺受理");
    Hall.stands(clerk, "已受理");
    assertThat(Paper.open(clerk, "容缺受理承诺书").picture("paper-tolerance-promise").words())
        .contains(COMPANY, MISSING, "签名或者盖章");
    assertThat(Paper.open(clerk, "容缺受理通知书").picture("paper-tolerance-notice").words())
        .contains(number, MISSING, "补齐以后交付");
    clerk.passesAxe().isClean().picture("case-tolerance");

    clerk.open("/cases/" + number + "/folder");
    clerk.passesAxe().isClean().picture("folder-give");
    clerk.page().locator("[name=to]").selectOption("11371799MB2A00011A-03");
    Hall.forward(clerk);
    Hall.says(clerk, "已交出");

    granted(reviewer, approver, certifier, number);

    Hall.atWindow(exit, "exit", "C01");
    exit.open("/cases/" + number);
    assertThat(exit.page().locator("#why-not")).containsText(MISSING);
    exit.passesAxe().isClean().picture("delivery-blocked");

    clerk.open("/cases/" + number);
    act(clerk, "tolerance/hand-in");
    clerk.passesAxe().isClean().picture("tolerance-hand-in");
    clerk.page().locator("[name='materials[M07].form']").selectOption("PAPER");
    Hall.type(clerk, "materials[M07].originals", "1");
    Hall.type(clerk, "materials[M07].copies", "0");
    Hall.type(clerk, "materials[M07].pages", "2");
    Hall.forward(clerk);
    Hall.says(clerk, "容缺材料已收");
    assertThat(Paper.open(clerk, "容缺材料接收凭证").picture("paper-tolerance-receipt").words())
        .contains("已经全部补齐");

    exit.open("/cases/" + number);
    Hall.forward(exit);
    Hall.forward(exit);
    Hall.says(exit, "已送达");
    Hall.stands(exit, "办结");

    phone.logIn("supervisor");
    phone.open("/supervision/folders");
    phone.passesAxe().isClean().picture("folders-overdue-phone");
    returned(clerk, number);
  }

  private static void granted(Screen reviewer, Screen approver, Screen certifier, String number) {
    reviewer.logIn("review-social");
    reviewer.open("/cases/" + number + "/folder");
    Hall.forward(reviewer);
    Hall.says(reviewer, "物料流转凭证已出具");
    reviewer.passesAxe().isClean().picture("folder-taken");
    Hall.openFromWorklist(reviewer, number);
    assertThat(Paper.open(reviewer, "物料流转凭证").picture("paper-transfer").words())
        .contains("李窗明", "王同理");
    Hall.forward(reviewer);
    Hall.forward(reviewer);
    Hall.choose(reviewer, "verdict", "GRANT");
    Hall.type(reviewer, "inspector1", "王同理");
    Hall.type(reviewer, "inspector2", "郑以核");
    Hall.type(reviewer, "opinion", "材料符合条件，现场核查合格；容缺的清单待补。");
    Hall.forward(reviewer);
    Hall.inSection(approver, "approver", "社会事务科");
    Hall.openFromWorklist(approver, number);
    Hall.forward(approver);
    Hall.choose(approver, "outcome", "GRANT");
    Hall.type(approver, "opinion", "同意。");
    Hall.forward(approver);
    certifier.logIn("certifier");
    Hall.openFromWorklist(certifier, number);
    Hall.forward(certifier);
    Hall.stands(certifier, "待送达");
  }

  /** The case is over: originals go back with a list. */
  private static void returned(Screen clerk, String number) {
    clerk.open("/cases/" + number + "/returned-papers");
    Hall.forward(clerk);
    Hall.refusedAt(clerk, "recipient", "", "");
    Hall.type(clerk, "recipient", "孙同心");
    clerk.page().locator("[name=signed]").check();
    clerk.passesAxe().picture("returned-papers");
    Hall.forward(clerk);
    Hall.says(clerk, "材料退还清单已出具");
    assertThat(Paper.open(clerk, "材料退还清单").picture("paper-returned").words()).contains("孙同心");
  }

  @Test
  @DisplayName("ACC-285 ACC-287 当场更正不影响期限；再次补正由受理岗申请，督查人员批准")
  void correctedTwice(@Desk Screen clerk, @Desk Screen supervisor) {
    String number = received(clerk);
    act(clerk, "spot-correction");
    Hall.type(clerk, "what", "申请书第二页补填日期");
    clerk.passesAxe().isClean().picture("spot-correction");
    Hall.forward(clerk);
    assertThat(clerk.page().locator("#errors")).containsText("签名");
    clerk.page().locator("[name=signed]").check();
    Hall.forward(clerk);
    Hall.says(clerk, "已记录当场更正");

    Hall.forward(clerk, "F6");
    Hall.forward(clerk);
    Hall.stands(clerk, "待补正");
    act(clerk, "hand-in");
    clerk.page().locator("[name='materials[M07].form']").selectOption("PAPER");
    Hall.type(clerk, "materials[M07].originals", "1");
    Hall.type(clerk, "materials[M07].copies", "0");
    Hall.type(clerk, "materials[M07].pages", "1");
    Hall.forward(clerk);
    Hall.stands(clerk, "已收件");
    act(clerk, "second-correction");
    Hall.type(clerk, "reason", "补交的清单缺第二页。");
    clerk.passesAxe().isClean().picture("second-correction");
    Hall.sure(clerk);
    Hall.says(clerk, "督查人员批准");

    supervisor.logIn("supervisor");
    supervisor.open("/cases/" + number);
    act(supervisor, "second-correction-approval");
    Hall.type(supervisor, "reason", "同意，限清单一项。");
    supervisor.passesAxe().isClean().picture("second-correction-approval");
    Hall.sure(supervisor);
    Hall.says(supervisor, "已批准再次补正");

    clerk.open("/cases/" + number);
    Hall.forward(clerk, "F6");
    Hall.type(clerk, "defects[M07].what", "请补交清单第二页");
    Hall.forward(clerk);
    Hall.stands(clerk, "待补正");
  }
}
