package org.onewindow.acceptance.application.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonGenerator;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.onewindow.acceptance.domain.matter.CodeNames;
import org.onewindow.acceptance.domain.matter.ImplementationList;
import org.onewindow.acceptance.domain.matter.MatterText;
import org.onewindow.acceptance.domain.matter.MatterWriter;
import org.onewindow.acceptance.integration.matter.ColumnNames;
import org.onewindow.acceptance.integration.matter.MatterWorkbook;
import org.onewindow.acceptance.persistence.matter.MatterJson;
import org.onewindow.acceptance.persistence.matter.MatterRows;
import org.onewindow.platform.identity.Permitted;

/** Writes the newest texts of the catalogue as a file that {@link ImportMatters} takes back. */
@ApplicationScoped
public class ExportMatters {

  private static final int PORTION = 200;
  private static final int MOST = 5000;
  private static final MatterWriter CODES = new MatterWriter(CodeNames.NONE);
  private static final MatterWriter WRITER = new MatterWriter(ColumnNames.codes());

  private final MatterRows rows;

  /** For the container's proxy. */
  protected ExportMatters() {
    this(null);
  }

  @Inject
  public ExportMatters(MatterRows rows) {
    this.rows = rows;
  }

  /** The first {@value #MOST} matters; a county has some two thousand. */
  @Transactional
  @Permitted(MatterRoles.READ)
  public byte[] export(CatalogueFile.Format format) {
    return file(newest(), format);
  }

  /** An empty workbook with every column, to begin with. */
  @Permitted(MatterRoles.READ)
  public byte[] template() {
    return file(List.of(), CatalogueFile.Format.XLSX);
  }

  private List<MatterText> newest() {
    List<MatterText> texts = new ArrayList<>();
    String after = "";
    while (texts.size() < MOST) {
      List<ImplementationList> portion = rows.newest(after, PORTION);
      portion.forEach(list -> texts.add(WRITER.write(list)));
      if (portion.size() < PORTION) {
        break;
      }
      after = portion.get(portion.size() - 1).code();
    }
    return texts;
  }

  /** One list as JSON with the codes of the standards. */
  public static JsonObject json(ImplementationList list) {
    return MatterJson.write(CODES.write(list));
  }

  static byte[] file(List<MatterText> texts, CatalogueFile.Format format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (format == CatalogueFile.Format.XLSX) {
      try {
        MatterWorkbook.write(texts, out);
      } catch (IOException impossible) {
        throw new UncheckedIOException("Memory cannot refuse to be written", impossible);
      }
    } else {
      var pretty = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));
      var array = Json.createArrayBuilder();
      texts.forEach(text -> array.add(MatterJson.write(text)));
      try (var writer = pretty.createWriter(out)) {
        writer.writeArray(array.build());
      }
    }
    return out.toByteArray();
  }
}
