package org.onewindow.platform.web.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import java.lang.reflect.Parameter;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;

class TypedParametersTest {

  enum Lamp {
    OK,
    BAD
  }

  @SuppressWarnings("unused")
  static class Resource {
    void list(
        @QueryParam("limit") Integer limit,
        @QueryParam("page") @DefaultValue("1") int page,
        @PathParam("seq") int seq,
        @FormParam("id") long id,
        @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
        @QueryParam("from") LocalDate from,
        @QueryParam("lamp") Lamp lamp,
        @QueryParam("words") String words,
        Integer body) {}
  }

  @ParameterizedTest
  @CsvSource({
    "limit, ten, PARAMETER_NUMBER_EXPECTED",
    "limit, 99999999999, PARAMETER_NUMBER_EXPECTED",
    "page, 1.5, PARAMETER_NUMBER_EXPECTED",
    "seq, abc, PARAMETER_NUMBER_EXPECTED",
    "id, 9223372036854775808, PARAMETER_NUMBER_EXPECTED",
    "dryRun, yes, PARAMETER_CHOICE_UNKNOWN",
    "dryRun, '', PARAMETER_CHOICE_UNKNOWN",
    "from, 2026-02-30, PARAMETER_DATE_EXPECTED",
    "lamp, RED, PARAMETER_CHOICE_UNKNOWN",
    "lamp, bad, PARAMETER_CHOICE_UNKNOWN",
    "seq, '', PARAMETER_MISSING",
    "id, '', PARAMETER_MISSING"
  })
  @DisplayName("PLT-140 a parameter that cannot be read is refused under its name")
  void refused(String name, String text, String code) {
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> converter(name).fromString(text))
        .satisfies(
            refused ->
                assertThat(refused.reasons())
                    .singleElement()
                    .returns(code, Refusal::code)
                    .returns(name, Refusal::field)
                    .satisfies(r -> assertThat(r.arguments()).startsWith(name)));
  }

  @Test
  @DisplayName("PLT-140 a choice that does not exist is answered with those that do")
  void choices() {
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> converter("lamp").fromString("x".repeat(100)))
        .satisfies(
            refused ->
                assertThat(refused.reasons().get(0).arguments())
                    .containsExactly("lamp", "x".repeat(40) + "…", "OK, BAD"));
  }

  @Test
  @DisplayName("PLT-140 what can be read is read; empty is left out, and the default stands for it")
  void read() {
    assertThat(converter("limit").fromString("-7")).isEqualTo(-7);
    assertThat(converter("id").fromString("9007199254740993")).isEqualTo(9007199254740993L);
    assertThat(converter("dryRun").fromString("true")).isEqualTo(true);
    assertThat(converter("from").fromString("2024-02-29")).isEqualTo(LocalDate.of(2024, 2, 29));
    assertThat(converter("lamp").fromString("BAD")).isEqualTo(Lamp.BAD);
    assertThat(converter("limit").fromString("")).isNull();
    assertThat(converter("page").fromString("")).as("the server then takes the default").isNull();
    assertThat(converter("lamp").fromString(null)).isNull();
  }

  @Test
  @DisplayName("PLT-140 texts and bodies are left to the server")
  void others() {
    assertThat(converter("words")).isNull();
    Parameter body = parameters()[8];
    assertThat(
            new TypedParameters()
                .getConverter(body.getType(), body.getParameterizedType(), body.getAnnotations()))
        .isNull();
  }

  private static Parameter[] parameters() {
    return Resource.class.getDeclaredMethods()[0].getParameters();
  }

  @SuppressWarnings("unchecked")
  private static ParamConverter<Object> converter(String name) {
    Parameter parameter =
        Arrays.stream(parameters())
            .filter(p -> Arrays.toString(p.getAnnotations()).contains("\"" + name + "\""))
            .findFirst()
            .orElseThrow();
    return (ParamConverter<Object>)
        new TypedParameters()
            .getConverter(
                parameter.getType(), parameter.getParameterizedType(), parameter.getAnnotations());
  }
}
