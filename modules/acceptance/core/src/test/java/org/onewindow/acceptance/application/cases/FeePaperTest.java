package org.onewindow.acceptance.application.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onewindow.acceptance.domain.cases.CaseFixture.*;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.acceptance.application.cases.letters.CaseLetter.Said;
import org.onewindow.acceptance.domain.cases.DocumentKind;
import org.onewindow.kernel.time.OfficeHours;
import org.onewindow.platform.config.Settings;

/** Whom to call, and where to pay. */
class FeePaperTest {

  private static CaseSettings settings(Map<String, String> values) {
    return new CaseSettings(new Settings(key -> Optional.ofNullable(values.get(key))));
  }

  @Test
  @DisplayName("ACC-538 受理通知书带有事项公布的咨询方式")
  void telephone() {
    ProceedingSayings sayings =
        new ProceedingSayings(
            OfficeHours.of(ZoneId.of("Asia/Shanghai"), "09:00-12:00", "13:00-17:00"));
    assertThat(sayings.of(DocumentKind.ACCEPTANCE_NOTICE, anAcceptedCase(), aMatter()))
        .contains(new Said("consultation", "政务服务中心咨询台，电话 0999-5550100"));
  }

  @Test
  @DisplayName("ACC-539 收款账户按机关、按全县依次取用；正式环境没有配置的，写明向谁询问")
  void account() {
    CaseSettings both =
        settings(
            Map.of(
                "onewindow.fee.account", "收款人：县财政局", "onewindow.fee.account." + BUREAU, "收款人：审批局"));
    assertThat(both.feeAccount(BUREAU)).contains("收款人：审批局");
    assertThat(both.feeAccount("another")).contains("收款人：县财政局");
    assertThat(settings(Map.of()).feeAccount(BUREAU)).as("nothing fictional").isEmpty();
    assertThat(settings(Map.of("onewindow.demo", "true")).feeAccount(BUREAU).orElseThrow())
        .contains("收款人", "开户银行", "账号");
    assertThat(FeeBook.whereToAsk(aMatter())).contains("非税收入专户", "账号", "0999-5550100");
  }
}
