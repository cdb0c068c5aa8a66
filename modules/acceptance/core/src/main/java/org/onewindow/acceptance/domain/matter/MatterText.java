package org.onewindow.acceptance.domain.matter;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * An implementation list in words, as it stands in a workbook or a JSON document: every cell is
 * text, nothing is checked yet. {@link MatterReader} turns it into a value, {@link MatterWriter}
 * back.
 *
 * @param matter the row of the matter
 * @param rows the rows of its other parts, in order
 */
public record MatterText(Row matter, Map<MatterPart, List<Row>> rows) {

  public MatterText {
    Map<MatterPart, List<Row>> copy = new EnumMap<>(MatterPart.class);
    rows.forEach((part, list) -> copy.put(part, List.copyOf(list)));
    rows = copy;
  }

  public List<Row> rows(MatterPart part) {
    return part == MatterPart.MATTER ? List.of(matter) : rows.getOrDefault(part, List.of());
  }

  /**
   * One line.
   *
   * @param place where it was read
   * @param cells what stands in it; blank cells may be absent
   */
  public record Row(Finding.Place place, Map<MatterColumn, String> cells) {

    public Row {
      Map<MatterColumn, String> copy = new EnumMap<>(MatterColumn.class);
      copy.putAll(cells);
      cells = copy;
    }

    /** The stripped cell; empty when there is none. */
    public String cell(MatterColumn column) {
      return cells.getOrDefault(column, "").strip();
    }

    public boolean isBlank() {
      return cells.values().stream().allMatch(String::isBlank);
    }
  }
}
