package org.onewindow.acceptance.persistence.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onewindow.acceptance.domain.matter.MatterFixture.aHygieneLicence;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.acceptance.domain.matter.CatalogueText;
import org.onewindow.acceptance.domain.matter.CodeNames;
import org.onewindow.acceptance.domain.matter.ImplementationList;
import org.onewindow.acceptance.domain.matter.MatterColumn;
import org.onewindow.acceptance.domain.matter.MatterReader;

class MatterJsonTest {

  private static CatalogueText.Reading read(String json) {
    return MatterJson.read(json.getBytes(StandardCharsets.UTF_8))
        .read(new MatterReader(CodeNames.NONE));
  }

  private static List<String> codes(CatalogueText.Reading reading) {
    return reading.errors().stream().map(f -> f.reason().code()).toList();
  }

  @Test
  @DisplayName("ACC-107 a stored version is read back as the same value with the same digest")
  void stored() {
    ImplementationList list = aHygieneLicence().list();
    StoredForm form = StoredForm.of(list);
    ImplementationList back = StoredForm.read(form.json());
    assertThat(back).isEqualTo(list);
    assertThat(StoredForm.draft(back).digest())
        .isEqualTo(StoredForm.draft(list).digest())
        .hasSize(64)
        .isNotEqualTo(
            StoredForm.draft(aHygieneLicence().with(MatterColumn.PLACE, "二楼").list()).digest());
    assertThatThrownBy(() -> StoredForm.read("{\"itemCode\":\"x\"}"))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  @DisplayName("ACC-105 JSON problems are told with their place; nothing unknown is overlooked")
  void problems() {
    String matter = StoredForm.of(aHygieneLicence().list()).json();
    assertThat(read("[" + matter + "]").errors()).isEmpty();
    assertThat(codes(read("[" + matter.replace("\"kind\":\"2\"", "\"kind\":null") + "]")))
        .containsExactly("MATTER_CELL_BLANK");
    assertThat(codes(read("[" + matter.replace("\"kind\":", "\"kindd\":") + "]")))
        .containsExactlyInAnyOrder("MATTER_COLUMN_UNKNOWN", "MATTER_CELL_BLANK");
    assertThat(codes(read("[" + matter.replace("\"kind\":\"2\"", "\"kind\":{}") + "]")))
        .contains("MATTER_JSON_SHAPE");
    assertThat(codes(read("[" + matter + "," + matter + "]"))).containsExactly("MATTER_TWICE");
    assertThat(codes(read("[]"))).containsExactly("MATTER_FILE_EMPTY");
    assertThat(codes(read("{\"matters\":1}"))).containsExactly("MATTER_JSON_SHAPE");
    assertThat(codes(read("[{"))).containsExactly("MATTER_JSON_UNREADABLE");
    assertThat(codes(read("[".repeat(100_000)))).containsExactly("MATTER_JSON_TOO_DEEP");
  }
}
