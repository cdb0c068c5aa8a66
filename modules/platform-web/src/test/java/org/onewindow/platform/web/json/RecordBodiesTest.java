package org.onewindow.platform.web.json;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.platform.json.JsonText;

class RecordBodiesTest {

  enum Form {
    PAPER,
    SCAN
  }

  record Paper(Form form, Integer copies, Long bytes) {}

  record Person(String name, LocalDate born, boolean agent) {}

  record Intake(
      String matter,
      int version,
      Person applicant,
      Map<String, Paper> materials,
      List<String> inspectors,
      List<Person> others,
      Set<Form> forms,
      BigDecimal fee,
      Instant at) {}

  record Crowd(List<Person> people) {}

  private static final String RIGHT =
      """
      {"matter":"食品\\n经营","version":3,
       "applicant":{"name":"王芳","born":"1984-02-29","agent":true},
       "materials":{"M02":{"form":"PAPER","copies":2,"bytes":9007199254740993},"M01":null},
       "inspectors":["赵一"],"others":[{"name":"钱二"}],"forms":["SCAN"],"fee":12.50,
       "at":"2026-03-05T06:30:00Z"}
      """;

  @Test
  @DisplayName("PLT-141 a body becomes its record, digit by digit")
  void right() {
    Intake intake = (Intake) read(Intake.class, RIGHT);

    assertThat(intake.matter()).isEqualTo("食品\n经营");
    assertThat(intake.version()).isEqualTo(3);
    assertThat(intake.applicant()).isEqualTo(new Person("王芳", LocalDate.of(1984, 2, 29), true));
    assertThat(intake.materials().get("M02"))
        .isEqualTo(new Paper(Form.PAPER, 2, 9007199254740993L));
    assertThat(intake.materials()).containsEntry("M01", null);
    assertThat(intake.inspectors()).containsExactly("赵一");
    assertThat(intake.others()).containsExactly(new Person("钱二", null, false));
    assertThat(intake.forms()).containsExactly(Form.SCAN);
    assertThat(intake.fee()).isEqualTo("12.50");
    assertThat(intake.at()).isEqualTo("2026-03-05T06:30:00Z");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'\"PAPER\"'|'\"PAPYRUS\"'|materials[M02].form|JSON_CHOICE_UNKNOWN",
        "'\"PAPER\"'|1|materials[M02].form|JSON_TEXT_EXPECTED",
        "'\"copies\":2'|'\"copies\":\"2\"'|materials[M02].copies|JSON_NUMBER_EXPECTED",
        "'\"copies\":2'|'\"copies\":2.5'|materials[M02].copies|JSON_NUMBER_EXPECTED",
        "'\"copies\":2'|'\"copies\":99999999999'|materials[M02].copies|JSON_NUMBER_EXPECTED",
        "'\"copies\":2'|'\"copies\":1e400000000'|materials[M02].copies|JSON_NUMBER_EXPECTED",
        "'\"copies\":2'|'\"copees\":2'|materials[M02].copees|JSON_FIELD_UNKNOWN",
        "1984-02-29|1985-02-29|applicant.born|JSON_DATE_EXPECTED",
        "true|'\"true\"'|applicant.agent|JSON_FLAG_EXPECTED",
        "'\"王芳\"'|7|applicant.name|JSON_TEXT_EXPECTED",
        "王芳|王\\u0000芳|applicant.name|JSON_TEXT_UNREADABLE",
        "王芳|王\\ud840|applicant.name|JSON_TEXT_UNREADABLE",
        "'[\"赵一\"]'|'[\"赵一\",null]'|inspectors[1]|JSON_FIELD_MISSING",
        "'[\"赵一\"]'|'\"赵一\"'|inspectors|JSON_ARRAY_EXPECTED",
        "'[{\"name\":\"钱二\"}]'|'[{\"name\":\"钱二\"},[]]'|others[1]|JSON_OBJECT_EXPECTED",
        "'\"version\":3'|'\"version\":null'|version|JSON_FIELD_MISSING",
        "12.50|1e400000000|fee|JSON_NUMBER_EXPECTED",
        "06:30:00Z|06:30:00|at|JSON_MOMENT_EXPECTED"
      })
  @DisplayName("PLT-141 what is wrong with a body is said at its field, and nothing of the inside")
  void wrong(String what, String instead, String field, String code) {
    assertThat(RIGHT).contains(what);

    Refused refused = refused(Intake.class, RIGHT.replace(what, instead));

    assertThat(refused.reasons())
        .singleElement()
        .satisfies(
            reason -> {
              assertThat(reason.field()).isEqualTo(field);
              assertThat(reason.code()).isEqualTo(code);
              assertThat(reason.arguments()).first().isEqualTo(field);
              assertThat(reason.arguments().toString()).doesNotContain("org.onewindow", "java.");
            });
  }

  @Test
  @DisplayName("PLT-141 everything wrong is said at once")
  void all() {
    String body = RIGHT.replace("PAPER", "x").replace("1984-02-29", "x").replace("[\"赵一\"]", "{}");

    assertThat(refused(Intake.class, body).reasons())
        .extracting(reason -> reason.field())
        .containsExactly("applicant.born", "materials[M02].form", "inspectors");
  }

  @Test
  @DisplayName("PLT-141 a list may be the whole body; its elements are counted from 0")
  void lists() throws NoSuchFieldException {
    Type people = Crowd.class.getDeclaredField("people").getGenericType();

    assertThat(read(people, List.class, "[{\"name\":\"钱二\"}]"))
        .isEqualTo(List.of(new Person("钱二", null, false)));
    assertThat(refused(people, List.class, "[{},{\"agent\":1}]").reasons().get(0).field())
        .isEqualTo("[1].agent");
    assertThat(refused(people, List.class, "{}").reasons().get(0).code())
        .isEqualTo("BODY_UNREADABLE");
  }

  @Test
  @DisplayName("PLT-141 no list is endless")
  void endless() {
    String body = "{\"version\":1,\"inspectors\":[" + "1,".repeat(500) + "1]}";

    assertThat(refused(Intake.class, body).reasons())
        .singleElement()
        .satisfies(reason -> assertThat(reason.code()).isEqualTo("JSON_ARRAY_TOO_LONG"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "null", "7", "[]", "{", "{\"a\":1}{}", "{\"version\":1,\"version\":2}"})
  @DisplayName("PLT-090 a body that is no JSON object, or ambiguous, cannot be read")
  void unreadable(String body) {
    assertThat(refused(Intake.class, body).reasons().get(0).code()).isEqualTo("BODY_UNREADABLE");
  }

  @Test
  @DisplayName("PLT-090 texts that are not UTF-8 are not guessed")
  void encoding() {
    byte[] latin = {'{', '"', 'a', (byte) 0xe9, '"', ':', '1', '}'};
    assertThat(JsonText.read(latin)).isEmpty();
  }

  private static Refused refused(Class<?> type, String body) {
    return refused(type, type, body);
  }

  private static Refused refused(Type generic, Class<?> type, String body) {
    try {
      throw new AssertionError("was read as " + read(generic, type, body));
    } catch (Refused refused) {
      return refused;
    }
  }

  private static Object read(Class<?> type, String body) {
    return read(type, type, body);
  }

  @SuppressWarnings("unchecked")
  private static Object read(Type generic, Class<?> type, String body) {
    MediaType json = MediaType.APPLICATION_JSON_TYPE;
    Annotation[] none = {};
    ByteArrayInputStream bytes = new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
    RecordBodies records = new RecordBodies();
    RecordListBodies lists = new RecordListBodies();
    assertThat(records.isReadable(type, generic, none, json)).isEqualTo(type.isRecord());
    assertThat(lists.isReadable(type, generic, none, json)).isEqualTo(type == List.class);
    try {
      return type.isRecord()
          ? records.readFrom(
              (Class<Record>) type, generic, none, json, new MultivaluedHashMap<>(), bytes)
          : lists.readFrom(
              (Class<List<Record>>) type, generic, none, json, new MultivaluedHashMap<>(), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
