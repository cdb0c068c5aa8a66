package org.onewindow.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ThreadBoundActorTest {

  private final CurrentActor current = new ThreadBoundActor();
  private final Actor clerk = new Actor("7", "李窗口员", "U", "A03", Set.of(), Set.of());

  @Test
  @DisplayName("PLT-022 没有人登录时,行为人是公众")
  void publicByDefault() {
    assertThat(current.get()).isEqualTo(Actor.PUBLIC);
    assertThat(current.get().isLoggedIn()).isFalse();
  }

  @Test
  @DisplayName("PLT-022 任务以系统身份运行,之后恢复原行为人,出错亦然")
  void restoresTheFormerActor() {
    Actor job = Actor.system("expiry", "case.expire");
    current.runAs(
        clerk,
        () -> {
          assertThatThrownBy(
                  () ->
                      current.runAs(
                          job,
                          () -> {
                            assertThat(current.get()).isEqualTo(job);
                            throw new IllegalStateException("job failed");
                          }))
              .hasMessage("job failed");
          assertThat(current.get()).isEqualTo(clerk);
        });
    assertThat(current.get()).isEqualTo(Actor.PUBLIC);
  }

  @Test
  @DisplayName("PLT-022 行为人不会随线程池带入下一个请求")
  void doesNotLeakToAnotherThread() throws Exception {
    ExecutorService pool = Executors.newSingleThreadExecutor();
    try {
      pool.submit(() -> current.runAs(clerk, () -> {})).get();
      assertThat(pool.submit(current::get).get()).isEqualTo(Actor.PUBLIC);
    } finally {
      pool.shutdown();
    }
  }
}
