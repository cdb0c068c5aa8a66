package org.onewindow.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StillWorkingTest {

  @Test
  @DisplayName("启动要等的时候，隔一阵说一声还在载入")
  void saysThatItGoesOn() throws InterruptedException {
    CountDownLatch thrice = new CountDownLatch(3);
    try (StillWorking waiting =
        new StillWorking(seconds -> thrice.countDown(), Duration.ofMillis(1))) {
      assertThat(thrice.await(30, TimeUnit.SECONDS)).isTrue();
    }
  }
}
