package org.onewindow.platform.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

  private final Totp totp = new Totp("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

  @ParameterizedTest
  @CsvSource({
    "59, 287082", "1111111109, 081804", "1111111111, 050471",
    "1234567890, 005924", "2000000000, 279037", "20000000000, 353130"
  })
  @DisplayName("PLT-030 动态口令与 RFC 6238 附录 B 的例子一致")
  void agreesWithTheStandard(long second, String lastSixDigits) {
    assertThat(totp.codeAt(Instant.ofEpochSecond(second))).isEqualTo(lastSixDigits);
  }

  @Test
  @DisplayName("PLT-030 容许前后各一个时间步,再早再晚都不行")
  void toleratesOneStep() {
    Instant now = Instant.ofEpochSecond(1_111_111_111);
    assertThat(totp.stepOf(totp.codeAt(now.minusSeconds(30)), now, 0)).isPresent();
    assertThat(totp.stepOf(totp.codeAt(now.plusSeconds(30)), now, 0)).isPresent();
    assertThat(totp.stepOf(totp.codeAt(now.minusSeconds(60)), now, 0)).isEmpty();
    assertThat(totp.stepOf(totp.codeAt(now.plusSeconds(60)), now, 0)).isEmpty();
    assertThat(totp.stepOf("", now, 0)).isEmpty();
    assertThat(totp.stepOf("abcdef", now, 0)).isEmpty();
  }

  @Test
  @DisplayName("PLT-031 用过的口令不能再用,更早的也不能")
  void refusesReplay() {
    Instant now = Instant.ofEpochSecond(1_111_111_111);
    OptionalLong step = totp.stepOf(totp.codeAt(now), now, 0);
    assertThat(totp.stepOf(totp.codeAt(now), now, step.getAsLong())).isEmpty();
    assertThat(totp.stepOf(totp.codeAt(now.minusSeconds(30)), now, step.getAsLong())).isEmpty();
    assertThat(totp.stepOf(totp.codeAt(now.plusSeconds(30)), now, step.getAsLong())).isPresent();
  }

  @Test
  @DisplayName("PLT-030 密钥以 base32 往返,二维码地址符合通用格式,文字中不露密钥")
  void speaksBase32() {
    assertThat(totp.base32()).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    assertThat(Totp.ofBase32(totp.base32())).isEqualTo(totp);
    assertThat(totp.uri("示范县 一窗", "clerk"))
        .startsWith("otpauth://totp/%E7%A4%BA")
        .contains(":clerk?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=")
        .doesNotContain(" ");
    assertThat(totp.toString()).doesNotContain("GEZD");
    assertThatThrownBy(() -> Totp.ofBase32("GEZ1")).isInstanceOf(IllegalArgumentException.class);
  }
}
