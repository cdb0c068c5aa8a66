package org.onewindow.platform.web.failure;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.bind.JsonbException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.NotPermitted;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.kernel.refusal.Stale;
import org.onewindow.platform.text.Texts;

class AnswerTest {

  private static final Refusal TAKEN = Refusal.of("SAMPLE_TAKEN", "7").at("number");

  record Named(@NotBlank String name) {}

  @Test
  @DisplayName("PLT-090 the four ways to decline have their statuses")
  void declined() {
    assertThat(Answer.to(new Refused(TAKEN), true).status()).isEqualTo(422);
    assertThat(Answer.to(new NotFound(TAKEN), true).status()).isEqualTo(404);
    assertThat(Answer.to(new Stale(TAKEN), true).status()).isEqualTo(409);
    assertThat(Answer.to(new NotPermitted(TAKEN), true).status()).isEqualTo(403);
    assertThat(Answer.to(new Refused(Refusal.of("TOO_MANY_REQUESTS")), true).status())
        .isEqualTo(429);
  }

  @Test
  @DisplayName("PLT-029 who has to wait is told how long, where the refusal says it")
  void howLong() {
    assertThat(Statuses.waitAfter(Refusal.of("LOGIN_PAUSED", 4))).contains(Duration.ofMinutes(4));
    assertThat(Statuses.waitAfter(Refusal.of("LOGIN_CODE_TOO_SOON", 40)))
        .contains(Duration.ofSeconds(40));
    assertThat(Statuses.of("LOGIN_PAUSED")).isEqualTo(429);
    assertThat(Statuses.waitAfter(Refusal.of("TOO_MANY_REQUESTS"))).isEmpty();
  }

  @Test
  @DisplayName("PLT-090 a stranger without the permission is asked to log in first")
  void stranger() {
    assertThat(Answer.to(new NotPermitted(TAKEN), false).status()).isEqualTo(401);
  }

  @Test
  @DisplayName("PLT-090 a reason is found under the wrappers of the server")
  void wrapped() {
    RuntimeException wrapped =
        new RuntimeException(new PersistenceException(new OptimisticLockException()));

    assertThat(Answer.to(wrapped, true).status()).isEqualTo(409);
    assertThat(Answer.to(new IllegalStateException(new Refused(TAKEN)), true).reasons())
        .containsExactly(TAKEN);
  }

  @Test
  @DisplayName("PLT-090 constraints are refusals with their field")
  void constraints() {
    var violations =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator()
            .validate(new Named(" "));

    Answer answer = Answer.to(new ConstraintViolationException(violations), true);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.reasons()).containsExactly(Refusal.of("REQUIRED").at("name"));
  }

  record Role(@NotBlank String unit) {}

  static class Resource {
    void assign(@Valid List<Role> roles) {}
  }

  @Test
  @DisplayName("PLT-090 a constraint within a list names the element")
  void constraintsOfElements() throws NoSuchMethodException {
    var violations =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator()
            .forExecutables()
            .validateParameters(
                new Resource(),
                Resource.class.getDeclaredMethod("assign", List.class),
                new Object[] {List.of(new Role("x"), new Role(" "))});

    assertThat(Answer.to(new ConstraintViolationException(violations), true).reasons())
        .containsExactly(Refusal.of("REQUIRED").at("[1].unit"));
  }

  @Test
  @DisplayName("PLT-140 what we said of a parameter goes before the 404 the server makes of it")
  void parameters() {
    Refused ours = new Refused(Refusal.of("PARAMETER_NUMBER_EXPECTED", "limit").at("limit"));

    Answer answer = Answer.to(new NotFoundException(ours), true);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.reasons()).isEqualTo(ours.reasons());
  }

  @Test
  @DisplayName("PLT-091 an answer of ours that cannot be written is not the caller's mistake")
  void unwritable() {
    Answer answer =
        Answer.to(new ProcessingException("writing", new JsonbException("no getter")), true);

    assertThat(answer.status()).isEqualTo(500);
  }

  @Test
  @DisplayName("PLT-091 what nobody foresaw is a 500 that tells nothing of the inside")
  void unexpected() {
    Answer answer = Answer.to(new IllegalStateException("SELECT secret FROM plt_account"), true);
    JsonObject problem = Problem.of(answer, Texts.chinese(), "r-1", "A7C4");

    assertThat(answer.status()).isEqualTo(500);
    assertThat(answer.unexpected()).isTrue();
    assertThat(problem.toString()).doesNotContain("secret").doesNotContain("Exception");
    assertThat(problem.getString("incident")).isEqualTo("A7C4");
    assertThat(problem.getString("traceId")).isEqualTo("r-1");
  }

  @ParameterizedTest
  @ValueSource(ints = {1114, 1021})
  @DisplayName("PLT-048 a database without room is a 507 that says so, with an incident number")
  void noRoom(int error) {
    Answer answer =
        Answer.to(
            new IllegalStateException(
                new SQLException("The table 'acc_case' is full", "HY000", error)),
            true);
    JsonObject problem = Problem.of(answer, Texts.chinese(), "r-1", "A7C4");

    assertThat(answer.status()).isEqualTo(507);
    assertThat(problem.getString("code")).isEqualTo("STORAGE_FULL");
    assertThat(problem.getString("detail")).contains("磁盘满了").contains("没有存下");
    assertThat(problem.getString("incident")).isEqualTo("A7C4");
    assertThat(problem.toString()).doesNotContain("acc_case");
  }

  @Test
  @DisplayName("PLT-091 a database that is gone is a 503: come back later, with an incident number")
  void databaseGone() {
    Answer answer =
        Answer.to(
            new IllegalStateException(new SQLException("Communications link failure", "08S01")),
            true);

    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.reasons()).containsExactly(Refusal.of("NOT_READY"));
    assertThat(answer.unexpected()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      ints = {400, 401, 403, 404, 405, 406, 409, 413, 415, 418, 422, 429, 431, 500, 503, 507})
  @DisplayName("PLT-091 every status has a title, an explanation and a next step in both languages")
  void everyStatusHasWords(int status) {
    Answer answer = Answer.to(new WebApplicationException(status), true);
    for (Texts texts : List.of(Texts.chinese(), Texts.in(Locale.ENGLISH))) {
      String group = Failures.group(answer.status());
      assertThat(texts.has("failure." + group + ".title")).isTrue();
      assertThat(texts.has("failure." + group + ".what")).isTrue();
      assertThat(texts.has("failure." + group + ".next")).isTrue();
      assertThat(texts.has("refusal." + answer.reasons().get(0).code())).isTrue();
    }
  }

  @Test
  @DisplayName("PLT-092 problem+json names type, title, status, detail and each field's error")
  void problem() {
    Answer answer = Answer.to(new Refused(List.of(TAKEN, Refusal.of("REQUIRED").at("name"))), true);

    JsonObject problem = Problem.of(answer, Texts.chinese(), "", "");

    assertThat(problem.getString("type")).isEqualTo("/problems/SAMPLE_TAKEN");
    assertThat(problem.getString("title")).isEqualTo("不能办理");
    assertThat(problem.getInt("status")).isEqualTo(422);
    assertThat(problem.getString("detail")).isEqualTo("编号 7 已被占用；必填");
    JsonObject second = problem.getJsonArray("errors").getJsonObject(1);
    assertThat(second.getString("field")).isEqualTo("name");
    assertThat(second.getString("code")).isEqualTo("REQUIRED");
    assertThat(second.getString("detail")).isEqualTo("必填");
    assertThat(problem).doesNotContainKeys("traceId", "incident");
  }
}
