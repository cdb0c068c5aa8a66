package org.onewindow.acceptance.web.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.acceptance.application.supervision.Board;

class ChartsTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);

  private static List<Board.Day> days(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> new Board.Day(FIRST.plusDays(i), i * 10L, i * 5L))
        .toList();
  }

  @Test
  @DisplayName("ACC-354 the columns of a month stand side by side, within the drawing, to scale")
  void columns() {
    DayChart chart = DayChart.of(days(31));
    assertThat(chart.columns()).hasSize(31);
    for (int i = 1; i < 31; i++) {
      DayChart.Column before = chart.columns().get(i - 1);
      assertThat(chart.columns().get(i).x()).isGreaterThan(before.second() + before.width());
    }
    DayChart.Column last = chart.columns().get(30);
    assertThat(last.second() + last.width()).isLessThan(DayChart.WIDTH);
    assertThat(last.receivedHeight()).isCloseTo(2 * last.decidedHeight(), within(0.2));
    assertThat(chart.columns().get(0).receivedHeight()).isZero();
    assertThat(chart.columns().stream().filter(c -> !c.label().isEmpty())).hasSize(16);
  }

  @Test
  @DisplayName("ACC-354 the scale ends at a round number that no column overtops")
  void scale() {
    assertThat(DayChart.scale(0)).isEqualTo(4);
    assertThat(DayChart.scale(7)).isEqualTo(8);
    assertThat(DayChart.scale(41)).isEqualTo(80);
    for (long most = 0; most < 5000; most++) {
      long top = DayChart.scale(most);
      assertThat(top).isGreaterThanOrEqualTo(most);
      assertThat(top % 4).isZero();
    }
    assertThat(DayChart.of(List.of()).columns()).isEmpty();
  }

  @Test
  @DisplayName("ACC-354 one overdue case among thousands can be seen")
  void shares() {
    LampShares shares = LampShares.of(new Board.Lamps(9_999, 0, 1));
    assertThat(shares.parts()).extracting(LampShares.Part::kind).containsExactly("ok", "bad");
    assertThat(shares.parts().get(1).length()).isEqualTo(2);
    assertThat(shares.parts().get(0).length() + shares.parts().get(1).length())
        .isCloseTo(LampShares.WHOLE, within(0.1));
    assertThat(LampShares.of(new Board.Lamps(0, 0, 0)).parts()).isEmpty();
    assertThat(LampShares.of(new Board.Lamps(0, 0, 3)).parts().get(0).length()).isEqualTo(100);
  }
}
