package org.onewindow.acceptance.domain.form;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The examples that the browser runs as well; see {@code FormInBrowserIT}. */
class FormVectorsTest {

  private static JsonObject file() throws IOException {
    try (InputStream content = FormVectorsTest.class.getResourceAsStream("/form-vectors.json");
        JsonReader reader = Json.createReader(content)) {
      return reader.readObject();
    }
  }

  @TestFactory
  @DisplayName("ACC-331 服务器与浏览器用同一套规则核对申请表：同样的填写，同样的结果")
  Stream<DynamicTest> sameRules() throws IOException {
    JsonObject file = file();
    FormSchema schema = schema(file.getJsonObject("schemas").getJsonObject("shop"));
    return file.getJsonArray("vectors").getValuesAs(JsonObject.class).stream()
        .map(v -> DynamicTest.dynamicTest(v.getString("why"), () -> holds(schema, v)));
  }

  private static void holds(FormSchema schema, JsonObject vector) {
    Map<String, String> typed = texts(vector.getJsonObject("typed"));
    LocalDate today = LocalDate.parse(vector.getString("today"));
    List<String> faults =
        FormRules.faults(schema, typed, today).stream()
            .map(f -> f.field() + " " + f.code() + " " + f.arguments())
            .toList();
    List<String> expected =
        vector.getJsonArray("faults").getValuesAs(JsonObject.class).stream()
            .map(
                f ->
                    f.getString("field")
                        + " "
                        + f.getString("code")
                        + " "
                        + f.getJsonArray("arguments").getValuesAs(JsonString.class).stream()
                            .map(JsonString::getString)
                            .toList())
            .toList();
    assertThat(faults).isEqualTo(expected);
    if (vector.containsKey("kept")) {
      assertThat(FormRules.kept(schema, typed, today))
          .isEqualTo(texts(vector.getJsonObject("kept")));
    }
  }

  private static Map<String, String> texts(JsonObject object) {
    Map<String, String> texts = new LinkedHashMap<>();
    object.keySet().forEach(key -> texts.put(key, object.getString(key)));
    return texts;
  }

  private static FormSchema schema(JsonObject object) {
    return new FormSchema(
        object.getJsonArray("groups").getValuesAs(JsonObject.class).stream()
            .map(
                g ->
                    new FormSchema.Group(
                        g.getString("key"),
                        g.getString("name"),
                        g.getInt("least"),
                        g.getInt("most"),
                        when(g),
                        g.getJsonArray("fields").getValuesAs(JsonObject.class).stream()
                            .map(FormVectorsTest::field)
                            .toList()))
            .toList());
  }

  private static FormSchema.Field field(JsonObject f) {
    return new FormSchema.Field(
        f.getString("key"),
        f.getString("label"),
        FieldType.valueOf(f.getString("type")),
        f.getBoolean("required"),
        f.getString("least"),
        f.getString("most"),
        f.getJsonArray("choices").getValuesAs(JsonObject.class).stream()
            .map(c -> new FormSchema.Choice(c.getString("key"), c.getString("name")))
            .toList(),
        when(f),
        "",
        "",
        false);
  }

  private static Optional<FormSchema.When> when(JsonObject of) {
    if (of.get("when") == JsonValue.NULL) {
      return Optional.empty();
    }
    JsonObject when = of.getJsonObject("when");
    Set<String> values =
        when.getJsonArray("values").getValuesAs(JsonString.class).stream()
            .map(JsonString::getString)
            .collect(Collectors.toSet());
    return Optional.of(
        new FormSchema.When(when.getString("group"), when.getString("field"), values));
  }
}
