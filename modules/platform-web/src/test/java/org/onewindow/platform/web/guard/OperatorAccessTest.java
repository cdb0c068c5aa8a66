package org.onewindow.platform.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OperatorAccessTest {

  private static final String TOKEN = "of-sixteen-letters";

  @Test
  @DisplayName("PLT-143 by default only this machine itself reads the metrics")
  void closed() {
    OperatorAccess access = new OperatorAccess(Optional.empty());

    assertThat(access.mayEnter(true, false, null)).isTrue();
    assertThat(access.mayEnter(true, true, null)).as("a proxy speaks for strangers").isFalse();
    assertThat(access.mayEnter(false, false, null)).isFalse();
    assertThat(access.mayEnter(false, false, "Bearer ")).isFalse();
    assertThat(access.mayEnter(false, false, "Bearer " + TOKEN)).isFalse();
  }

  @Test
  @DisplayName("PLT-143 whoever knows the token reads the metrics from anywhere")
  void token() {
    OperatorAccess access = new OperatorAccess(Optional.of(TOKEN));

    assertThat(access.mayEnter(false, true, "Bearer " + TOKEN)).isTrue();
    assertThat(access.mayEnter(false, false, "Bearer " + TOKEN + "x")).isFalse();
    assertThat(access.mayEnter(false, false, "Basic " + TOKEN)).isFalse();
    assertThat(access.mayEnter(false, false, TOKEN)).isFalse();
    assertThat(access.toString()).doesNotContain(TOKEN);
  }
}
