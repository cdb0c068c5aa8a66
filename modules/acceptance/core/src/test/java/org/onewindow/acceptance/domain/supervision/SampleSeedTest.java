package org.onewindow.acceptance.domain.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SampleSeedTest {

  private static final SampleSeed SEED = new SampleSeed("00".repeat(32));
  private static final SampleSeed OTHER = new SampleSeed("01".repeat(32));

  /** printf '%s,%s' abab… 371799-2026-0000318 | sha256sum. */
  private static final String LOT_BY_SHA256SUM =
      "10a03cf0ce980b9eb3f042d90c916d60a2a1297452fda4da5d9dd08488740883";

  private static List<String> cases(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> "371799-2026-%07d".formatted(i)).toList();
  }

  @Test
  @DisplayName("ACC-365 the same seed draws the same cases, in whatever order they are given")
  void replays() {
    List<String> shuffled = new ArrayList<>(cases(1000));
    Collections.reverse(shuffled);
    assertThat(SEED.sample(shuffled, 20))
        .hasSize(20)
        .doesNotHaveDuplicates()
        .isEqualTo(SEED.sample(cases(1000), 20))
        .isNotEqualTo(OTHER.sample(cases(1000), 20));
    assertThat(SEED.sample(cases(3), 20)).as("no more than there are").hasSize(3);
  }

  @Test
  @DisplayName("ACC-365 the lot is what sha256sum says of “seed,number”")
  void lot() {
    assertThat(new SampleSeed("ab".repeat(32)).lot("371799-2026-0000318"))
        .matches("[0-9a-f]{64}")
        .isEqualTo(LOT_BY_SHA256SUM);
  }

  @Test
  @DisplayName("ACC-365 over many draws every case is taken about as often as the others")
  void fair() {
    int[] taken = new int[10];
    List<String> ten = cases(10);
    for (int i = 0; i < 2000; i++) {
      SampleSeed seed = new SampleSeed("%064x".formatted(i));
      seed.sample(ten, 3).forEach(n -> taken[ten.indexOf(n)]++);
    }
    Set<Integer> far = new HashSet<>();
    for (int count : taken) {
      if (Math.abs(count - 600) > 90) {
        far.add(count);
      }
    }
    assertThat(far).isEmpty();
  }

  @Test
  @DisplayName("ACC-365 a seed is 32 bytes in hex")
  void form() {
    assertThatThrownBy(() -> new SampleSeed("1234")).isInstanceOf(IllegalArgumentException.class);
  }
}
