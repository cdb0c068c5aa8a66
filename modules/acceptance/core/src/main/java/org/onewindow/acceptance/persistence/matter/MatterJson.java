package org.onewindow.acceptance.persistence.matter;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParsingException;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onewindow.acceptance.domain.matter.CatalogueText;
import org.onewindow.acceptance.domain.matter.Finding;
import org.onewindow.acceptance.domain.matter.MatterColumn;
import org.onewindow.acceptance.domain.matter.MatterPart;
import org.onewindow.acceptance.domain.matter.MatterText;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.json.JsonDepth;

/**
 * Implementation lists as JSON: one object a matter, keys as in {@link MatterColumn#key()}, the
 * other parts as arrays of objects under {@link MatterPart#key()}. Values are texts; cells of
 * several lines are arrays. Written deterministically, so that equal lists are equal texts.
 * Thread-safe.
 */
public final class MatterJson {

  private static final int MOST_MATTERS = 5000;

  private MatterJson() {}

  /** One matter, keys in the order of the sheet. */
  public static JsonObject write(MatterText text) {
    JsonObjectBuilder object = Json.createObjectBuilder();
    cells(object, text.matter());
    for (MatterPart part : MatterPart.values()) {
      if (part != MatterPart.MATTER && !text.rows(part).isEmpty()) {
        JsonArrayBuilder rows = Json.createArrayBuilder();
        for (MatterText.Row row : text.rows(part)) {
          JsonObjectBuilder cells = Json.createObjectBuilder();
          cells(cells, row);
          rows.add(cells);
        }
        object.add(part.key(), rows);
      }
    }
    return object.build();
  }

  private static void cells(JsonObjectBuilder object, MatterText.Row row) {
    row.cells()
        .forEach(
            (column, cell) -> {
              if (cell.contains("\n")) {
                object.add(column.key(), Json.createArrayBuilder(cell.lines().toList()));
              } else {
                object.add(column.key(), cell);
              }
            });
  }

  /** Reads what {@link #write} wrote; anything else is a damaged store. */
  static MatterText stored(String json) {
    List<Finding> findings = new ArrayList<>();
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      MatterText text = matter(reader.readObject(), 1, findings);
      if (findings.isEmpty()) {
        return text;
      }
    } catch (JsonException damaged) {
      throw new IllegalStateException("A stored version is no JSON", damaged);
    }
    throw new IllegalStateException("A stored version has unknown fields: " + findings);
  }

  /** Reads a catalogue: an array of matters, or an object with one under {@code matters}. */
  public static CatalogueText read(byte[] file) {
    if (JsonDepth.isExceeded(file)) {
      return CatalogueText.unreadable(Refusal.of("MATTER_JSON_TOO_DEEP", JsonDepth.DEEPEST));
    }
    List<Finding> findings = new ArrayList<>();
    List<MatterText> matters = new ArrayList<>();
    try (JsonReader reader = Json.createReader(new ByteArrayInputStream(file))) {
      JsonStructure root = reader.read();
      JsonValue list =
          root instanceof JsonObject object
              ? object.getOrDefault(MatterPart.MATTER.key(), JsonValue.NULL)
              : root;
      if (!(list instanceof JsonArray array)) {
        return CatalogueText.unreadable(
            Refusal.of("MATTER_JSON_SHAPE", MatterPart.MATTER.key(), "[…]"));
      }
      if (array.size() > MOST_MATTERS) {
        return CatalogueText.tooLarge();
      }
      for (int i = 0; i < array.size(); i++) {
        if (array.get(i) instanceof JsonObject object) {
          matters.add(matter(object, i + 1, findings));
        } else {
          findings.add(shape(MatterPart.MATTER.key(), i + 1, MatterColumn.ITEM_CODE, "{…}"));
        }
      }
    } catch (JsonParsingException broken) {
      return CatalogueText.unreadable(
          Refusal.of(
              "MATTER_JSON_UNREADABLE",
              broken.getLocation().getLineNumber(),
              broken.getLocation().getColumnNumber()));
    } catch (JsonException broken) {
      return CatalogueText.unreadable(Refusal.of("MATTER_FILE_UNREADABLE"));
    }
    return new CatalogueText(matters, findings);
  }

  private static MatterText matter(JsonObject object, int number, List<Finding> findings) {
    Map<MatterPart, List<MatterText.Row>> rows = new EnumMap<>(MatterPart.class);
    Map<String, JsonValue> own = new java.util.LinkedHashMap<>(object);
    for (MatterPart part : MatterPart.values()) {
      if (part != MatterPart.MATTER && own.containsKey(part.key())) {
        rows.put(part, rows(part, own.remove(part.key()), number, findings));
      }
    }
    return new MatterText(
        row(MatterPart.MATTER, own, MatterPart.MATTER.key(), number, findings), rows);
  }

  private static List<MatterText.Row> rows(
      MatterPart part, JsonValue value, int number, List<Finding> findings) {
    String sheet = MatterPart.MATTER.key() + "[" + number + "]." + part.key();
    if (!(value instanceof JsonArray array)) {
      findings.add(shape(sheet, 1, MatterColumn.of(part).get(0), "[…]"));
      return List.of();
    }
    List<MatterText.Row> rows = new ArrayList<>();
    for (int i = 0; i < array.size(); i++) {
      if (array.get(i) instanceof JsonObject object) {
        rows.add(row(part, object, sheet, i + 1, findings));
      } else {
        findings.add(shape(sheet, i + 1, MatterColumn.of(part).get(0), "{…}"));
      }
    }
    return rows;
  }

  private static MatterText.Row row(
      MatterPart part,
      Map<String, JsonValue> object,
      String sheet,
      int number,
      List<Finding> findings) {
    Finding.Place place = new Finding.Place(sheet, number);
    Map<String, MatterColumn> known =
        MatterColumn.of(part).stream().collect(Collectors.toMap(MatterColumn::key, c -> c));
    Map<MatterColumn, String> cells = new EnumMap<>(MatterColumn.class);
    object.forEach(
        (key, value) -> {
          MatterColumn column = known.get(key);
          if (column == null) {
            findings.add(
                new Finding(
                    Finding.Severity.ERROR,
                    "ACC-105",
                    place,
                    MatterColumn.of(part).get(0),
                    Refusal.of("MATTER_COLUMN_UNKNOWN", key).at(key)));
          } else {
            text(value)
                .ifPresentOrElse(
                    text -> cells.put(column, text),
                    () -> findings.add(shape(sheet, number, column, "\"…\"")));
          }
        });
    return new MatterText.Row(place, cells);
  }

  private static Optional<String> text(JsonValue value) {
    switch (value.getValueType()) {
      case NULL:
        return Optional.of("");
      case TRUE:
        return Optional.of("1");
      case FALSE:
        return Optional.of("0");
      case STRING:
        return Optional.of(((JsonString) value).getString());
      case NUMBER:
        return Optional.of(((JsonNumber) value).bigDecimalValue().toPlainString());
      case ARRAY:
        List<String> lines = new ArrayList<>();
        for (JsonValue line : value.asJsonArray()) {
          if (!(line instanceof JsonString string)) {
            return Optional.empty();
          }
          lines.add(string.getString());
        }
        return Optional.of(String.join("\n", lines));
      default:
        return Optional.empty();
    }
  }

  private static Finding shape(String sheet, int row, MatterColumn column, String wanted) {
    return new Finding(
        Finding.Severity.ERROR,
        "ACC-105",
        new Finding.Place(sheet, row),
        column,
        Refusal.of("MATTER_JSON_SHAPE", column.key(), wanted).at(column.key()));
  }
}
