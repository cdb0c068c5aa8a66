package org.onewindow.platform.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onewindow.kernel.refusal.Refusal;

class PasswordRulesTest {

  @ParameterizedTest
  @CsvSource({
    "'', PASSWORD_TOO_SHORT",
    "Kx7#mQ2!z, PASSWORD_TOO_SHORT",
    "aaaaaaaaaaaaaaaa, PASSWORD_TOO_SIMPLE",
    "1212121212, PASSWORD_TOO_SIMPLE",
    "Qwerty123456, PASSWORD_COMMON",
    "my-CLERK2-rocks, PASSWORD_CONTAINS_LOGIN"
  })
  @DisplayName("PLT-032 过短、过简、常见、含登录名的密码不收")
  void refusesWeakPasswords(String password, String code) {
    assertThat(PasswordRules.refuse("clerk2", password)).extracting(Refusal::code).contains(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"窗外的玉兰花开了又落了", "correct horse battery", "Kx7#mQ2!zW"})
  @DisplayName("PLT-032 够长的一句话就是好密码")
  void takesSentences(String password) {
    assertThat(PasswordRules.refuse("clerk2", password)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"128, 0", "129, 1"})
  @DisplayName("PLT-032 密码最多 128 个字符")
  void hasAnEnd(int length, int reasons) {
    String password = "abcdefgh12345678".repeat(9).substring(0, length);
    assertThat(PasswordRules.refuse("clerk2", password)).hasSize(reasons);
  }
}
