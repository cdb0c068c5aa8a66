package org.onewindow.acceptance.application.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.acceptance.application.facts.AskSources.Answered;
import org.onewindow.acceptance.domain.cases.IdentityPaper;
import org.onewindow.acceptance.domain.facts.Fact;
import org.onewindow.acceptance.domain.facts.FactKind;
import org.onewindow.acceptance.domain.facts.SourceAnswer;
import org.onewindow.acceptance.domain.facts.SourceState;

class AskSourcesTest {

  private static final FactQuestion QUESTION =
      new FactQuestion(
          IdentityPaper.CITIZEN_ID, "371799198806153024", "田晓禾", "受理核对", "371799-2026-000318");
  private static final SourceAnswer FOUND =
      new SourceAnswer(SourceState.FOUND, List.of(new Fact("姓名", "田晓禾")), "", "0".repeat(64));

  private final ExecutorService threads = Executors.newFixedThreadPool(4);
  private final AskSources ask = new AskSources(() -> Instant.EPOCH, threads);

  @AfterEach
  void end() {
    threads.shutdownNow();
  }

  private record Source(String code, Duration patience, Supplier<SourceAnswer> answer)
      implements FactSource {
    @Override
    public String name() {
      return code;
    }

    @Override
    public FactKind kind() {
      return FactKind.BASIC;
    }

    @Override
    public SourceAnswer ask(FactQuestion question) {
      return answer.get();
    }
  }

  private static FactSource source(String code, Supplier<SourceAnswer> answer) {
    return new Source(code, Duration.ofSeconds(20), answer);
  }

  private static SourceAnswer waitFor(CountDownLatch latch) {
    try {
      return latch.await(20, TimeUnit.SECONDS)
          ? FOUND
          : SourceAnswer.without(SourceState.NOTHING_KNOWN);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return SourceAnswer.without(SourceState.UNREACHABLE);
    }
  }

  @Test
  @DisplayName("ACC-450 一个来源出故障，不影响其他来源；各有各的状态")
  void oneFails() {
    List<Answered> answers =
        ask.ask(
            List.of(
                source(
                    "broken",
                    () -> {
                      throw new IllegalStateException("out of its mind");
                    }),
                source("down", () -> SourceAnswer.without(SourceState.UNREACHABLE)),
                source("well", () -> FOUND)),
            QUESTION);
    assertThat(answers)
        .extracting(a -> a.answer().state())
        .containsExactly(SourceState.WRONG_ANSWER, SourceState.UNREACHABLE, SourceState.FOUND);
    assertThat(answers.get(2).answer().facts()).containsExactly(new Fact("姓名", "田晓禾"));
  }

  @Test
  @DisplayName("ACC-450 来源同时查询：每个等另一个开始，仍然都有答复")
  void sideBySide() {
    CountDownLatch both = new CountDownLatch(2);
    Supplier<SourceAnswer> meets =
        () -> {
          both.countDown();
          return waitFor(both);
        };
    assertThat(ask.ask(List.of(source("one", meets), source("two", meets)), QUESTION))
        .extracting(a -> a.answer().state())
        .containsOnly(SourceState.FOUND);
  }

  @Test
  @DisplayName("ACC-450 超过等待时间的来源记为超时未答，其他来源的答复照样有")
  void tooSlow() {
    CountDownLatch never = new CountDownLatch(1);
    List<Answered> answers =
        ask.ask(
            List.of(
                new Source("slow", Duration.ofMillis(50), () -> waitFor(never)),
                source("well", () -> FOUND)),
            QUESTION);
    assertThat(answers)
        .extracting(a -> a.answer().state())
        .containsExactly(SourceState.TOO_SLOW, SourceState.FOUND);
  }

  @Test
  @DisplayName("ACC-455 查询的是谁，不进日志")
  void silent() {
    assertThat(QUESTION.toString()).doesNotContain("3717991988").doesNotContain("田晓禾");
  }
}
