package org.onewindow.platform.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.platform.persistence.JvmDatabase;
import org.onewindow.platform.persistence.Parallel;

class CountedSeriesIT {

  private JvmDatabase database;
  private CountedSeries series;

  @BeforeEach
  void migrate() {
    database = JvmDatabase.migrated();
    series = new CountedSeries(database.jdbc());
  }

  @AfterEach
  void drop() {
    database.close();
  }

  @Test
  @DisplayName("PLT-001 同一序列每年从 1 起，各序列互不影响")
  void each_series_and_year_begins_with_one() {
    assertThat(next("case:371799", 2026)).isEqualTo(1);
    assertThat(next("case:371799", 2026)).isEqualTo(2);
    assertThat(next("case:371799", 2027)).isEqualTo(1);
    assertThat(next("certificate:FOOD", 2026)).isEqualTo(1);
    assertThat(next("case:371799", 2026)).isEqualTo(3);
  }

  @Test
  @DisplayName("PLT-001 六十四个并发事务、每四个回滚一个：号码连续、不重、不缺")
  void sixty_four_parallel_transactions_leave_no_gap_where_every_fourth_rolls_back() {
    AtomicInteger turn = new AtomicInteger();

    List<Long> taken =
        Parallel.run(
                64,
                () -> {
                  boolean rollsBack = turn.incrementAndGet() % 4 == 0;
                  try {
                    return database.inNew(
                        () -> {
                          long number = series.next("certificate:FOOD", 2026);
                          if (rollsBack) {
                            throw new RolledBack();
                          }
                          return number;
                        });
                  } catch (RolledBack e) {
                    return 0L;
                  }
                })
            .stream()
            .filter(n -> n > 0)
            .sorted()
            .toList();

    assertThat(taken).containsExactlyElementsOf(LongStream.rangeClosed(1, 48).boxed().toList());
  }

  private long next(String name, int year) {
    return database.inNew(() -> series.next(name, year));
  }

  private static final class RolledBack extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
