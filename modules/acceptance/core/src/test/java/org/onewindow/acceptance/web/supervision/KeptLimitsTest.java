package org.onewindow.acceptance.web.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.acceptance.application.supervision.Board;
import org.onewindow.acceptance.domain.supervision.Measure;
import org.onewindow.acceptance.domain.supervision.Period;

class KeptLimitsTest {

  private static final Board.Lamps NO_LAMPS = new Board.Lamps(0, 0, 0);

  private static Board board(Map<Measure, Long> totals, Board.Line... units) {
    return new Board(
        Period.of(Period.Span.DAY, LocalDate.of(2026, 11, 23)),
        totals,
        Map.of(),
        NO_LAMPS,
        List.of(units),
        List.of(),
        List.of());
  }

  private static Board.Line unit(String code, long promise, long law) {
    return new Board.Line(
        code, Map.of(Measure.OVER_PROMISE, promise, Measure.OVER_LAW, law), NO_LAMPS);
  }

  @Test
  @DisplayName("ACC-676 units that broke a limit are drawn, the worst before the law first")
  void worstFirst() {
    KeptLimits kept =
        KeptLimits.of(
            board(Map.of(), unit("A", 6, 0), unit("B", 0, 0), unit("C", 1, 2), unit("D", 2, 2)));
    assertThat(kept.units()).extracting(KeptLimits.Over::code).containsExactly("D", "C", "A");
    assertThat(kept.units().get(2).promiseLength()).isEqualTo(100);
    assertThat(kept.units().get(0).lawLength()).isEqualTo(33);
  }

  @Test
  @DisplayName("ACC-676 how many answers came after a warning and how many the law gave")
  void answers() {
    KeptLimits kept =
        KeptLimits.of(board(Map.of(Measure.SILENCE_PREVENTED, 3L, Measure.SILENT, 1L)));
    assertThat(kept.answers()).isEqualTo(4);
    assertThat(kept.preventedLength()).isEqualTo(75);
    assertThat(KeptLimits.of(board(Map.of())).preventedLength()).isZero();
  }
}
