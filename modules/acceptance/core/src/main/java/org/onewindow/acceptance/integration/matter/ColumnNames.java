package org.onewindow.acceptance.integration.matter;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onewindow.acceptance.domain.matter.CodeNames;
import org.onewindow.acceptance.domain.matter.MatterColumn;
import org.onewindow.acceptance.domain.matter.MatterPart;
import org.onewindow.platform.text.Texts;

/** Sheets, columns and codes by the names that people read, Chinese or English. */
public final class ColumnNames {

  private static final List<Texts> LANGUAGES = List.of(Texts.chinese(), Texts.in(Locale.ENGLISH));

  private ColumnNames() {}

  /** Names of codes in the language of the county. */
  public static CodeNames codes() {
    return codes(Texts.chinese());
  }

  /** Names of codes in a language. */
  public static CodeNames codes(Texts texts) {
    return constant -> {
      String key = "matter." + constant.getDeclaringClass().getSimpleName() + "." + constant.name();
      return texts.has(key) ? texts.get(key) : "";
    };
  }

  static String sheet(MatterPart part) {
    return Texts.chinese().of("matter.part", part);
  }

  static String header(MatterColumn column) {
    return Texts.chinese().of("matter.column", column);
  }

  /** The part that a sheet of this name holds, or null. */
  static MatterPart part(String sheet) {
    for (MatterPart part : MatterPart.values()) {
      for (Texts texts : LANGUAGES) {
        if (texts.of("matter.part", part).equals(sheet.strip())) {
          return part;
        }
      }
    }
    return null;
  }

  /** A header as {@link #columns} knows it: brackets may be full or half width, a star is ours. */
  static String plain(String header) {
    String name = header.strip().replace('（', '(').replace('）', ')');
    return name.endsWith("*") ? name.substring(0, name.length() - 1) : name;
  }

  /** The columns of a part by every name they have, in their {@link #plain} form. */
  static Map<String, MatterColumn> columns(MatterPart part) {
    Map<String, MatterColumn> byName = new HashMap<>();
    for (MatterColumn column : MatterColumn.of(part)) {
      LANGUAGES.forEach(texts -> byName.put(plain(texts.of("matter.column", column)), column));
    }
    if (part != MatterPart.MATTER) {
      // each row says by this column which matter it belongs to
      LANGUAGES.forEach(
          texts ->
              byName.put(
                  texts.of("matter.column", MatterColumn.ITEM_CODE), MatterColumn.ITEM_CODE));
    }
    return byName;
  }
}
