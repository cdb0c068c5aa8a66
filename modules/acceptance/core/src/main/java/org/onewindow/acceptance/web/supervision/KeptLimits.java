package org.onewindow.acceptance.web.supervision;

import java.util.Comparator;
import java.util.List;
import org.onewindow.acceptance.application.supervision.Board;
import org.onewindow.acceptance.domain.supervision.Measure;

/**
 * The picture of kept and broken limits: how often a warning came in time, and which sections went
 * past the promise or the law. Lengths are percent of the widest bar.
 *
 * @param prevented answered after a warning, before the law answered
 * @param silent answered by the law
 * @param units sections that broke a limit, the worst before the law first
 */
public record KeptLimits(long prevented, long silent, List<Over> units) {

  private static final int MOST = 8;

  /** One section that broke limits. */
  public record Over(String code, long promise, long law, long promiseLength, long lawLength) {}

  public static KeptLimits of(Board board) {
    List<Board.Line> broken =
        board.units().stream()
            .filter(line -> all(line) > 0)
            .sorted(
                Comparator.comparingLong((Board.Line line) -> line.count(Measure.OVER_LAW))
                    .thenComparingLong(KeptLimits::all)
                    .reversed()
                    .thenComparing(Board.Line::code))
            .limit(MOST)
            .toList();
    long widest = broken.stream().mapToLong(KeptLimits::all).max().orElse(1);
    return new KeptLimits(
        board.total(Measure.SILENCE_PREVENTED),
        board.total(Measure.SILENT),
        broken.stream()
            .map(
                line ->
                    new Over(
                        line.code(),
                        line.count(Measure.OVER_PROMISE),
                        line.count(Measure.OVER_LAW),
                        100 * line.count(Measure.OVER_PROMISE) / widest,
                        100 * line.count(Measure.OVER_LAW) / widest))
            .toList());
  }

  private static long all(Board.Line line) {
    return line.count(Measure.OVER_PROMISE) + line.count(Measure.OVER_LAW);
  }

  /** Answers that hung on a warning. */
  public long answers() {
    return prevented + silent;
  }

  /** Share of the prevented ones in percent; 0 without any. */
  public long preventedLength() {
    return answers() == 0 ? 0 : 100 * prevented / answers();
  }
}
