package org.onewindow.acceptance.web.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReturnPreferenceTest {

  @Test
  @DisplayName("PLT-170 机器办理时表明不需要办件内容（Prefer: return=minimal），办理后只答复成功")
  void minimal() {
    assertThat(ReturnPreference.isMinimal(List.of("return=minimal"))).isTrue();
    assertThat(ReturnPreference.isMinimal(List.of("respond-async, Return=Minimal; foo"))).isTrue();
    assertThat(ReturnPreference.isMinimal(List.of("wait=10", "return=minimal"))).isTrue();
  }

  @Test
  @DisplayName("PLT-170 没有表明的，答复办理之后的办件")
  void whole() {
    assertThat(ReturnPreference.isMinimal(List.of())).isFalse();
    assertThat(ReturnPreference.isMinimal(List.of("return=representation"))).isFalse();
    assertThat(ReturnPreference.isMinimal(List.of(",;"))).isFalse();
  }
}
