package org.onewindow.acceptance.integration.matter;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.onewindow.acceptance.domain.matter.CatalogueText;
import org.onewindow.acceptance.domain.matter.Finding;
import org.onewindow.acceptance.domain.matter.Finding.Place;
import org.onewindow.acceptance.domain.matter.MatterColumn;
import org.onewindow.acceptance.domain.matter.MatterPart;
import org.onewindow.acceptance.domain.matter.MatterText;
import org.onewindow.kernel.refusal.Refusal;

/**
 * The catalogue as an Excel workbook: one sheet a {@link MatterPart}, the first line names the
 * columns in any order, rows of the other sheets name their matter in the column 业务办理项编码. Sheets
 * whose name is none of ours are left alone (notes, pictures); unknown columns are errors, because
 * an overlooked column is a field that imports silently as blank.
 */
public final class MatterWorkbook {

  private static final long LARGEST_UNPACKED = 200L * 1024 * 1024;
  private static final int FLUSH_EVERY = 500;
  private static final Set<MatterColumn> CODES =
      Set.of(
          MatterColumn.ITEM_CODE,
          MatterColumn.BASE_CODE,
          MatterColumn.LOCAL_BASE_CODE,
          MatterColumn.IMPLEMENTATION_CODE,
          MatterColumn.LOCAL_IMPLEMENTATION_CODE,
          MatterColumn.ORGAN,
          MatterColumn.SECTION);
  private static final Set<MatterColumn> DATES =
      Set.of(MatterColumn.PLANNED_FROM, MatterColumn.PLANNED_UNTIL);

  private MatterWorkbook() {}

  /** Reads a workbook; what cannot be read is a finding, never an exception. */
  public static CatalogueText read(byte[] file) {
    try {
      if (unpacksTooLarge(file)) {
        return CatalogueText.tooLarge();
      }
      try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
        return new Reading().of(workbook);
      }
    } catch (TooManyRows tooMany) {
      return CatalogueText.tooLarge();
    } catch (IOException | ExcelReaderException broken) {
      return CatalogueText.unreadable(Refusal.of("MATTER_FILE_UNREADABLE"));
    }
  }

  /** A workbook is a zip; a small one can unpack to more than the memory. */
  private static boolean unpacksTooLarge(byte[] file) throws IOException {
    long unpacked = 0;
    byte[] buffer = new byte[64 * 1024];
    try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        try (InputStream in = zip.getInputStream(entry)) {
          for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            unpacked += n;
            if (unpacked > LARGEST_UNPACKED) {
              return true;
            }
          }
        }
      }
    }
    return false;
  }

  /** Ends the reading of a sheet beyond the limit. */
  private static final class TooManyRows extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** One reading of one workbook. */
  private static final class Reading {

    private final List<Finding> findings = new ArrayList<>();
    private final Map<MatterPart, List<Line>> lines = new EnumMap<>(MatterPart.class);

    /** A row with the code of its matter. */
    private record Line(String matter, MatterText.Row row) {}

    CatalogueText of(ReadableWorkbook workbook) throws IOException {
      for (Sheet sheet : workbook.getSheets().toList()) {
        MatterPart part = ColumnNames.part(sheet.getName());
        if (part != null) {
          lines.put(part, lines(part, sheet));
        }
      }
      for (MatterPart part :
          List.of(MatterPart.MATTER, MatterPart.SCENARIO, MatterPart.MATERIAL, MatterPart.STEP)) {
        if (!lines.containsKey(part)) {
          complain(
              Place.NOWHERE,
              MatterColumn.of(part).get(0),
              "MATTER_SHEET_MISSING",
              ColumnNames.sheet(part));
        }
      }
      return new CatalogueText(matters(), findings);
    }

    private List<MatterText> matters() {
      Map<String, Map<MatterPart, List<MatterText.Row>>> children = new HashMap<>();
      Set<String> known = new HashSet<>();
      List<Line> matters = lines.getOrDefault(MatterPart.MATTER, List.of());
      matters.forEach(line -> known.add(line.matter()));
      lines.forEach(
          (part, rows) -> {
            if (part != MatterPart.MATTER) {
              rows.forEach(line -> adopt(part, line, known, children));
            }
          });
      return matters.stream()
          .map(line -> new MatterText(line.row(), children.getOrDefault(line.matter(), Map.of())))
          .toList();
    }

    private void adopt(
        MatterPart part,
        Line line,
        Set<String> known,
        Map<String, Map<MatterPart, List<MatterText.Row>>> children) {
      if (line.matter().isEmpty()) {
        complain(line.row().place(), MatterColumn.ITEM_CODE, "MATTER_CELL_BLANK");
      } else if (!known.contains(line.matter())) {
        complain(line.row().place(), MatterColumn.ITEM_CODE, "MATTER_ROW_ORPHAN", line.matter());
      } else {
        children
            .computeIfAbsent(line.matter(), code -> new EnumMap<>(MatterPart.class))
            .computeIfAbsent(part, p -> new ArrayList<>())
            .add(line.row());
      }
    }

    private List<Line> lines(MatterPart part, Sheet sheet) throws IOException {
      List<Line> read = new ArrayList<>();
      Map<Integer, MatterColumn> columns = new LinkedHashMap<>();
      try (Stream<Row> rows = sheet.openStream()) {
        rows.forEach(
            row -> {
              if (row.getRowNum() > CatalogueText.MOST_ROWS) {
                throw new TooManyRows();
              }
              if (row.getRowNum() == 1) {
                header(part, sheet.getName(), row, columns);
              } else if (!columns.isEmpty()) {
                line(part, sheet.getName(), row, columns).ifPresent(read::add);
              }
            });
      }
      if (columns.isEmpty()) {
        complain(
            new Place(sheet.getName(), 1),
            MatterColumn.of(part).get(0),
            "MATTER_COLUMN_MISSING",
            sheet.getName(),
            ColumnNames.header(MatterColumn.of(part).get(0)));
      }
      return read;
    }

    private void header(
        MatterPart part, String sheet, Row row, Map<Integer, MatterColumn> columns) {
      Place place = new Place(sheet, 1);
      Map<String, MatterColumn> byName = ColumnNames.columns(part);
      MatterColumn first = MatterColumn.of(part).get(0);
      for (Cell cell : row) {
        String name = cell == null ? "" : cell.getText().strip();
        if (!name.isEmpty()) {
          MatterColumn column = byName.get(ColumnNames.plain(name));
          if (column == null) {
            complain(place, first, "MATTER_COLUMN_UNKNOWN", name);
          } else if (columns.containsValue(column)) {
            complain(place, column, "MATTER_COLUMN_TWICE", name);
          } else {
            columns.put(cell.getColumnIndex(), column);
          }
        }
      }
      List<MatterColumn> needed = new ArrayList<>();
      needed.add(MatterColumn.ITEM_CODE);
      MatterColumn.of(part).stream().filter(MatterColumn::isCompulsory).forEach(needed::add);
      needed.stream()
          .distinct()
          .filter(column -> !columns.containsValue(column))
          .forEach(
              column ->
                  complain(
                      place, column, "MATTER_COLUMN_MISSING", sheet, ColumnNames.header(column)));
    }

    private Optional<Line> line(
        MatterPart part, String sheet, Row row, Map<Integer, MatterColumn> columns) {
      Place place = new Place(sheet, row.getRowNum());
      Map<MatterColumn, String> cells = new EnumMap<>(MatterColumn.class);
      columns.forEach(
          (index, column) -> {
            if (index < row.getCellCount()) {
              String text = text(row.getCell(index), place, column);
              if (!text.isEmpty()) {
                cells.put(column, text);
              }
            }
          });
      if (cells.isEmpty()) {
        return Optional.empty();
      }
      String code = cells.getOrDefault(MatterColumn.ITEM_CODE, "");
      if (part != MatterPart.MATTER) {
        cells.remove(MatterColumn.ITEM_CODE);
      }
      return Optional.of(new Line(code, new MatterText.Row(place, cells)));
    }

    private String text(Cell cell, Place place, MatterColumn column) {
      if (cell == null || cell.getType() == CellType.EMPTY) {
        return "";
      }
      if (cell.getType() == CellType.ERROR) {
        complain(place, column, "MATTER_CELL_BROKEN");
        return "";
      }
      if (cell.getType() == CellType.NUMBER) {
        if (CODES.contains(column)) {
          // Excel has cut leading zeros and all digits after the fifteenth
          complain(place, column, "MATTER_CODE_AS_NUMBER");
          return "";
        }
        if (DATES.contains(column) && cell.asNumber().precision() <= 6) {
          return cell.asDate().toLocalDate().toString();
        }
        return cell.asNumber().stripTrailingZeros().toPlainString();
      }
      String text = cell.getText();
      return text == null ? "" : text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    private void complain(Place place, MatterColumn column, String code, Object... arguments) {
      findings.add(
          new Finding(
              Finding.Severity.ERROR,
              "ACC-105",
              place,
              column,
              Refusal.of(code, arguments).at(column.key())));
    }
  }

  /** Writes matters, in words, as a workbook that {@link #read} takes back. */
  public static void write(Iterable<MatterText> matters, OutputStream out) throws IOException {
    List<MatterText> all = new ArrayList<>();
    matters.forEach(all::add);
    try (Workbook workbook = new Workbook(out, "OneWindow", "1.0")) {
      // a sheet is finished before the next one begins, so that its rows can be flushed
      for (MatterPart part : MatterPart.values()) {
        try (Worksheet sheet = workbook.newWorksheet(ColumnNames.sheet(part))) {
          header(part, sheet);
          lines(part, sheet, all);
        }
      }
    }
  }

  private static void lines(MatterPart part, Worksheet sheet, List<MatterText> matters)
      throws IOException {
    int line = 1;
    for (MatterText matter : matters) {
      for (MatterText.Row row : matter.rows(part)) {
        line(part, sheet, line, matter.matter().cell(MatterColumn.ITEM_CODE), row);
        line++;
        if (line % FLUSH_EVERY == 0) {
          sheet.flush();
        }
      }
    }
  }

  private static List<MatterColumn> columns(MatterPart part) {
    List<MatterColumn> columns = new ArrayList<>();
    if (part != MatterPart.MATTER) {
      columns.add(MatterColumn.ITEM_CODE);
    }
    columns.addAll(MatterColumn.of(part));
    return columns;
  }

  private static void header(MatterPart part, Worksheet sheet) {
    List<MatterColumn> columns = columns(part);
    for (int i = 0; i < columns.size(); i++) {
      MatterColumn column = columns.get(i);
      sheet.inlineString(0, i, ColumnNames.header(column) + (column.isCompulsory() ? "*" : ""));
      sheet.style(0, i).bold().fillColor("E7F0FB").wrapText(true).set();
      sheet.width(i, column == MatterColumn.ITEM_CODE ? 36 : 18);
    }
    sheet.freezePane(part == MatterPart.MATTER ? 2 : 1, 1);
  }

  private static void line(
      MatterPart part, Worksheet sheet, int line, String code, MatterText.Row row) {
    List<MatterColumn> columns = columns(part);
    for (int i = 0; i < columns.size(); i++) {
      MatterColumn column = columns.get(i);
      boolean reference = part != MatterPart.MATTER && column == MatterColumn.ITEM_CODE;
      String cell = reference ? code : row.cell(column);
      if (!cell.isEmpty()) {
        sheet.inlineString(line, i, cell);
      }
    }
  }
}
