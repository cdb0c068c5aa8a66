package org.onewindow.acceptance.integration.matter;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.onewindow.acceptance.domain.matter.Burden;
import org.onewindow.acceptance.domain.matter.CountyBurden;
import org.onewindow.acceptance.domain.matter.Limit;
import org.onewindow.platform.text.Texts;

/**
 * 流程再造对比表: every matter with its burden in the first and in the newest version. Rows leave for the
 * stream as they come; texts are inline strings and never formulas. Not thread-safe.
 */
public final class BurdenWorkbook implements AutoCloseable {

  private static final int FLUSH_EVERY = 200;
  private static final List<String> COLUMNS =
      List.of("steps", "materials", "papers", "trips", "statutory", "promised");

  private final Texts texts;
  private final Workbook workbook;
  private final Worksheet sheet;
  private int line;

  public BurdenWorkbook(OutputStream out, Texts texts) {
    this.texts = texts;
    workbook = new Workbook(out, "OneWindow", "1.0");
    sheet = workbook.newWorksheet(texts.get("burden.title"));
    int column = 0;
    head(column++, texts.get("burden.code"));
    head(column++, texts.get("burden.name"));
    for (String counted : COLUMNS) {
      head(column++, texts.get("burden." + counted) + " " + texts.get("burden.first"));
      head(column++, texts.get("burden." + counted) + " " + texts.get("burden.now"));
    }
    head(column++, texts.get("burden.withoutBasis"));
    head(column, texts.get("burden.stepsWithoutBasis"));
    line = 1;
  }

  private void head(int column, String text) {
    sheet.inlineString(0, column, text);
    sheet.style(0, column).bold().set();
  }

  /** One matter. */
  public void add(String code, String name, Burden first, Burden now) throws IOException {
    int column = 0;
    sheet.inlineString(line, column++, code);
    sheet.inlineString(line, column++, name);
    for (int[] pair :
        List.of(
            new int[] {first.steps(), now.steps()},
            new int[] {first.materials(), now.materials()},
            new int[] {first.papers(), now.papers()},
            new int[] {first.trips(), now.trips()})) {
      sheet.value(line, column++, pair[0]);
      sheet.value(line, column++, pair[1]);
    }
    for (Limit limit :
        List.of(first.statutory(), now.statutory(), first.promised(), now.promised())) {
      sheet.inlineString(line, column++, said(limit));
    }
    sheet.inlineString(line, column++, String.join("\n", now.withoutBasis()));
    sheet.inlineString(line, column, String.join("\n", now.stepsWithoutBasis()));
    line++;
    if (line % FLUSH_EVERY == 0) {
      sheet.flush();
    }
  }

  /** The last line: the sum of the county. */
  public void total(CountyBurden sum) {
    sheet.inlineString(line, 1, texts.get("burden.sum", sum.matters()));
    int column = 2;
    for (int number :
        List.of(
            sum.before().steps(),
            sum.after().steps(),
            sum.before().materials(),
            sum.after().materials(),
            sum.before().papers(),
            sum.after().papers(),
            sum.before().trips(),
            sum.after().trips())) {
      sheet.value(line, column++, number);
    }
    sheet.inlineString(
        line, column + 2, texts.get("burden.sum.days", sum.before().days(), sum.inWorkingDays()));
    sheet.inlineString(
        line, column + 3, texts.get("burden.sum.days", sum.after().days(), sum.inWorkingDays()));
    line++;
  }

  private String said(Limit limit) {
    return limit.isOnTheSpot()
        ? texts.get("case.limit.onTheSpot")
        : texts.get("case.limit." + limit.unit().name(), limit.amount());
  }

  @Override
  public void close() throws IOException {
    sheet.finish();
    workbook.close();
  }
}
