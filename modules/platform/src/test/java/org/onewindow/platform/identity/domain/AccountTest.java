package org.onewindow.platform.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onewindow.kernel.refusal.Refused;

class AccountTest {

  private static final Instant OPENED = Instant.parse("2026-03-02T01:00:00Z");

  @Test
  @DisplayName("PLT-033 新账号和重置后的账号首次登录必须改密码")
  void firstPasswordMustBeChanged() {
    Account account = account();
    assertThat(account.mustChangePassword()).isTrue();
    account.changePassword("hash-2", OPENED.plusSeconds(60));
    assertThat(account.mustChangePassword()).isFalse();
    account.resetPassword("hash-3", OPENED.plusSeconds(120));
    assertThat(account.mustChangePassword()).isTrue();
  }

  @Test
  @DisplayName("PLT-034 账号只能从可用到停用、从停用到可用")
  void locksAndUnlocks() {
    Account account = account();
    assertThatThrownBy(account::unlock).isInstanceOf(Refused.class);
    account.lock();
    assertThat(account.status()).isEqualTo(AccountStatus.LOCKED);
    assertThatThrownBy(account::lock).isInstanceOf(Refused.class);
    account.unlock();
    assertThat(account.status()).isEqualTo(AccountStatus.ACTIVE);
  }

  @Test
  @DisplayName("PLT-031 动态口令只认一次;恢复码只用一次")
  void secondFactorCountsOnce() {
    Account account = account();
    assertThatThrownBy(() -> account.confirmTotp(7, List.of())).isInstanceOf(Refused.class);
    account.proposeTotp("sealed");
    assertThat(account.hasTotp()).as("a proposal alone binds nothing").isFalse();
    account.confirmTotp(7, List.of("r1", "r2"));
    assertThat(account.hasTotp()).isTrue();
    assertThatThrownBy(() -> account.usedTotp(7)).isInstanceOf(Refused.class);
    account.usedTotp(8);
    assertThat(account.useRecoveryCode("r1")).isTrue();
    assertThat(account.useRecoveryCode("r1")).isFalse();
    account.removeTotp();
    assertThat(account.useRecoveryCode("r2")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ab", "1clerk", "cl erk", "clerk_1", "科员", "a23456789012345678901234567890123"})
  @DisplayName("PLT-035 登录名只能是小写字母开头的字母、数字、点、连字符")
  void refusesOddLogins(String typed) {
    assertThatThrownBy(() -> Login.of(typed)).isInstanceOf(Refused.class);
    assertThat(Login.of(" Clerk-2 ").name()).isEqualTo("clerk-2");
  }

  @Test
  @DisplayName("PLT-036 单位代码:机关用统一社会信用代码,科室在其后加编号并写明机关")
  void unitsAreOrgansOrSections() {
    String bureau = "11371799MB2A00011A";
    assertThat(new Unit(bureau, bureau, "示范县行政审批服务局", null, "371799").parent()).isNull();
    assertThat(new Unit(bureau + "-05", bureau, "卫生文旅科", bureau, "371799").uscc())
        .isEqualTo(bureau);
    assertThatThrownBy(() -> new Unit(bureau + "-05", bureau, "卫生文旅科", null, "371799"))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> new Unit(bureau, bureau, "局", bureau, "371799"))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> new Unit("05", bureau, "卫生文旅科", bureau, "371799"))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(
            () -> new Unit("11371799MB2A00011B", "11371799MB2A00011B", "局", null, "371799"))
        .isInstanceOf(Refused.class);
  }

  private static Account account() {
    return new Account(new Login("clerk"), "李窗明", null, "hash-1", OPENED);
  }
}
