package org.onewindow.acceptance.domain.matter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One cell in which two versions differ.
 *
 * @param column the field
 * @param item which scenario, material …; empty for the matter's own fields
 * @param before empty when it is new
 * @param after empty when it is gone
 */
public record Difference(MatterColumn column, String item, String before, String after) {

  /** Every cell in which two texts differ, in the order of the sheets. */
  public static List<Difference> between(MatterText before, MatterText after) {
    List<Difference> found = new ArrayList<>();
    for (MatterPart part : MatterPart.values()) {
      Map<String, MatterText.Row> old = byKey(before, part);
      Map<String, MatterText.Row> young = byKey(after, part);
      Set<String> keys = new LinkedHashSet<>(old.keySet());
      keys.addAll(young.keySet());
      for (String key : keys) {
        for (MatterColumn column : MatterColumn.of(part)) {
          String was = cell(old.get(key), column);
          String is = cell(young.get(key), column);
          if (!was.equals(is)) {
            found.add(new Difference(column, key, was, is));
          }
        }
      }
    }
    return found;
  }

  /** Rows are told apart by their first column, so that a moved row is no difference. */
  private static Map<String, MatterText.Row> byKey(MatterText text, MatterPart part) {
    MatterColumn first = MatterColumn.of(part).get(0);
    Map<String, MatterText.Row> rows = new LinkedHashMap<>();
    for (MatterText.Row row : text.rows(part)) {
      String key = part == MatterPart.MATTER ? "" : row.cell(first);
      String unique = key;
      for (int n = 2; rows.containsKey(unique); n++) {
        unique = key + " (" + n + ")";
      }
      rows.put(unique, row);
    }
    return rows;
  }

  private static String cell(MatterText.Row row, MatterColumn column) {
    return row == null ? "" : row.cell(column);
  }
}
