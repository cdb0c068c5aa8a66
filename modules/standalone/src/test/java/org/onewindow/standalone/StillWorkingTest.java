package org.onewindow.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StillWorkingTest {

  @Test
  @DisplayName("启动要等的时候，隔一阵说一声还在载入")
  void saysThatItGoesOn() {
    CountDownLatch thrice = new CountDownLatch(3);

    StillWorking.during(
        () -> assertThatCode(thrice::await).doesNotThrowAnyException(),
        seconds -> thrice.countDown(),
        Duration.ofMillis(1));

    assertThat(thrice.getCount()).isZero();
  }
}
