package org.onewindow.acceptance.integration.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onewindow.acceptance.application.cases.WorklistRow;
import org.onewindow.acceptance.domain.cases.CaseState;
import org.onewindow.acceptance.domain.cases.DueDates.Pressing;
import org.onewindow.acceptance.domain.cases.Lamp;
import org.onewindow.acceptance.domain.matter.HandlingKind;
import org.onewindow.platform.persistence.Cursor;
import org.onewindow.platform.persistence.Slice;
import org.onewindow.platform.text.Texts;

/**
 * A process of its own that writes a workbook of a hundred thousand cases, so that its heap can be
 * as small as one likes: {@code HundredThousandRows portions|gathered file}. Says how many rows it
 * wrote and how many KiB were in use after a collection near the beginning and at the end.
 */
final class HundredThousandRows {

  static final int ROWS = 100_000;
  private static final int EARLY = 10_000;
  private static final Instant MORNING = Instant.parse("2026-03-02T01:00:00Z");

  private HundredThousandRows() {}

  public static void main(String[] arguments) throws IOException {
    boolean gathered = arguments[0].equals("gathered");
    long[] used = new long[2];
    long begun = System.nanoTime();
    Path file = Path.of(arguments[1]);
    long rows;
    try (OutputStream out = Files.newOutputStream(file);
        ListWorkbook<WorklistRow> workbook =
            new ListWorkbook<>(
                out,
                Texts.chinese(),
                ZoneId.of("Asia/Shanghai"),
                "export.sheet",
                CaseRows.all(new Wording(Texts.chinese(), Map.of())))) {
      rows =
          Portions.write(
              gathered ? (after, size) -> everything() : HundredThousandRows::page,
              workbook,
              ROWS,
              written -> {
                if (written == EARLY) {
                  used[0] = usedAfterCollection();
                } else if (written == ROWS) {
                  used[1] = usedAfterCollection();
                }
                return true;
              });
    }
    System.out.printf(
        "%d %d %d %d %d%n",
        rows, used[0], used[1], Files.size(file) / 1024, (System.nanoTime() - begun) / 1_000_000);
  }

  /** KiB. */
  private static long usedAfterCollection() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / 1024;
  }

  /** What the use cases of the product do: rows after a place, and where to go on. */
  private static Slice<WorklistRow> page(Optional<Cursor> after, int size) {
    int first = after.map(a -> (int) a.number(0)).orElse(0);
    List<WorklistRow> rows = new ArrayList<>();
    for (int i = first; i < Math.min(ROWS, first + size); i++) {
      rows.add(row(i));
    }
    return new Slice<>(
        rows, first + size < ROWS ? Optional.of(Cursor.of(first + size)) : Optional.empty());
  }

  /** What must not be done. */
  private static Slice<WorklistRow> everything() {
    return page(Optional.empty(), ROWS);
  }

  private static WorklistRow row(int i) {
    return new WorklistRow(
        "371799-2026-%07d".formatted(i),
        "公共场所卫生许可(新办) 理发店、美容店、沐浴场所、游泳场所、旅店 " + i,
        HandlingKind.PROMISED,
        "11371799MB2A00011A-05",
        "某某县某某镇某某村第 " + i + " 号个体工商户",
        CaseState.REVIEWING,
        MORNING.plusSeconds(i),
        "A03",
        Pressing.PROMISED,
        MORNING.plusSeconds(3600L + i),
        false,
        Lamp.WARN,
        false);
  }
}
