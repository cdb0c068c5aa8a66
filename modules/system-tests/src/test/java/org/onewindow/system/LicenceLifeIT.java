package org.onewindow.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.system.InBrowser.Desk;
import org.onewindow.system.InBrowser.Phone;

/**
 * A licence after it was granted: its change is applied for, then it is revoked, and all can see.
 */
@InBrowser
class LicenceLifeIT {

  @Test
  @DisplayName("许可证件的存续：凭编号申请变更；撤销须听取陈述申辩、由他人决定，查验即时可见")
  void changeAndRevocation(
      @Desk Screen clerk, @Desk Screen reviewer, @Desk Screen approver, @Phone Screen anyone) {
    Hall.atWindow(clerk, "clerk2", "A01");
    String licence = granted(clerk);
    change(clerk, licence);
    propose(reviewer, licence);
    order(approver, licence);

    anyone.open("/certificates/check?number=" + licence);
    assertThat(anyone.page().locator("[role=status]")).containsText("已撤销");
    anyone.passesAxe().isClean().picture("licence-revoked");
  }

  private static String granted(Screen clerk) {
    Hall.begin(clerk, "理发店", "公共场所卫生许可（新办）");
    Hall.choose(clerk, "scenario", "S1");
    Hall.forward(clerk);
    applicant(clerk);
    Hall.forward(clerk);
    Hall.forward(clerk);
    Hall.says(clerk, "已当场决定");
    return clerk.page().locator("#decision ~ dl > dd.num").last().innerText().strip();
  }

  private static void applicant(Screen clerk) {
    Hall.type(clerk, "applicant.name", "孙小剪");
    Hall.type(clerk, "applicant.number", "371799197809211037");
    Hall.type(clerk, "applicant.phone", "13800000104");
    Hall.forward(clerk);
    clerk.page().keyboard().press("F4");
    Hall.forward(clerk);
  }

  private static void change(Screen clerk, String licence) {
    Hall.begin(clerk, "公共场所卫生许可（变更）", "公共场所卫生许可（变更）");
    Hall.choose(clerk, "scenario", "S1");
    Hall.type(clerk, "certificate", licence);
    clerk.passesAxe().isClean().picture("licence-named");
    Hall.forward(clerk);
    applicant(clerk);
    clerk.passesAxe().isClean().picture("licence-check");
    Hall.forward(clerk);
    Hall.says(clerk, "已收件并受理");
    Page page = clerk.page();
    assertThat(page.locator("section[aria-labelledby=licence]")).containsText(licence);
    clerk.passesAxe().picture("licence-case");
  }

  private static void propose(Screen reviewer, String licence) {
    reviewer.logIn("review-health");
    reviewer.open("/licences");
    reviewer.passesAxe().isClean().picture("licences");
    Page page = reviewer.page();
    Hall.type(reviewer, "number", licence);
    page.waitForNavigation(() -> page.locator("[name=number]").press("Enter"));
    assertThat(page.locator(".head .tag")).containsText("有效");
    reviewer.passesAxe().isClean().picture("licence");
    Locator revoke = page.locator("a[href$='/REVOCATION']");
    page.waitForNavigation(revoke::click);
    Hall.choose(reviewer, "ground", "FRAUD_OR_BRIBERY");
    Hall.forward(reviewer);
    Hall.refusedAt(reviewer, "facts", "查明的事实", "");
    Hall.type(reviewer, "facts", "申请时提交的卫生检测报告系伪造，检测机构书面证实没有出具。");
    reviewer.passesAxe().picture("licence-proposal");
    Hall.forward(reviewer);
    Hall.says(reviewer, "已提出");
    Hall.choose(reviewer, "how", "MADE");
    Hall.type(reviewer, "said", "报告由他人代办，本人不知情。");
    Hall.type(reviewer, "speaker", "法定代表人");
    Hall.type(reviewer, "place", "政务服务大厅");
    Hall.type(reviewer, "signed", "本人签名");
    reviewer.passesAxe().isClean().picture("licence-statement");
    page.waitForNavigation(() -> page.locator("form[action$='/statement'] button.main").click());
    Hall.says(reviewer, "陈述申辩已记录");
  }

  private static void order(Screen approver, String licence) {
    Hall.inSection(approver, "approver", "卫生文旅科");
    approver.open("/licences/" + licence);
    Page page = approver.page();
    page.waitForNavigation(() -> page.locator("a[href^='/proceedings/']").first().click());
    Hall.choose(approver, "outcome", "ORDER");
    Hall.type(approver, "reasons", "报告系伪造，属于以欺骗手段取得许可；不知情不影响认定，申辩不予采纳。");
    approver.passesAxe().isClean().picture("licence-order");
    Hall.sure(approver);
    Hall.says(approver, "证照即时失效");
    approver.passesAxe().isClean().picture("licence-ordered");
  }
}
