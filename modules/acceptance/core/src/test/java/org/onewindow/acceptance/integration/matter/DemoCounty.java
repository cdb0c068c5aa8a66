package org.onewindow.acceptance.integration.matter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.onewindow.acceptance.domain.matter.CatalogueText;
import org.onewindow.acceptance.domain.matter.MatterReader;
import org.onewindow.acceptance.persistence.matter.MatterJson;

/** The catalogue of the fictional county 371799, as the stand-alone start loads it. */
public final class DemoCounty {

  private static final Path FOLDER =
      Path.of(System.getProperty("basedir", "."), "../../standalone/src/main/resources/demo");

  private DemoCounty() {}

  public static byte[] file(String name) {
    try {
      return Files.readAllBytes(FOLDER.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static CatalogueText.Reading matters() {
    return MatterJson.read(file("matters.json")).read(new MatterReader(ColumnNames.codes()));
  }

  public static List<CatalogueText.ReadMatter> fit() {
    return matters().matters();
  }
}
