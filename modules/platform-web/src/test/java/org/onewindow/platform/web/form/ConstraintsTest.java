package org.onewindow.platform.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.text.Texts;

class ConstraintsTest {

  record Everything(
      @NotEmpty String empty,
      @Size(min = 2, max = 3) String tooShort,
      @Size(max = 3) String tooLong,
      @Size(min = 2) List<String> tooFew,
      @Size(max = 1) List<String> tooMany,
      @Max(9) int tooLarge,
      @Positive int notPositive,
      @DecimalMin("0.5") BigDecimal tooSmall,
      @Digits(integer = 2, fraction = 0) BigDecimal digits,
      @Email String mail,
      @Past LocalDate notPast,
      @Future LocalDate notFuture,
      @Pattern(regexp = "\\d") String pattern,
      @Pattern(regexp = "\\d", message = "PHONE_MALFORMED") String coded) {

    @AssertTrue(message = "SAMPLE_TAKEN")
    boolean isInOrder() {
      return false;
    }
  }

  private static final Validator VALIDATOR =
      Validation.byDefaultProvider()
          .configure()
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory()
          .getValidator();

  private static List<Refusal> all() {
    Everything wrong =
        new Everything(
            "",
            "x",
            "xxxx",
            List.of("a"),
            List.of("a", "b"),
            10,
            0,
            new BigDecimal("0.4"),
            new BigDecimal("100.5"),
            "no mail",
            LocalDate.of(9999, 1, 1),
            LocalDate.of(1999, 1, 1),
            "x",
            "x");
    return VALIDATOR.validate(wrong).stream().map(Constraints::refusal).toList();
  }

  @Test
  @DisplayName("PLT-080 each constraint has a code of its own, with what it demands")
  void codes() {
    assertThat(all())
        .containsExactlyInAnyOrder(
            Refusal.of("REQUIRED").at("empty"),
            Refusal.of("TEXT_TOO_SHORT", 2).at("tooShort"),
            Refusal.of("TEXT_TOO_LONG", 3).at("tooLong"),
            Refusal.of("TOO_FEW", 2).at("tooFew"),
            Refusal.of("TOO_MANY", 1).at("tooMany"),
            Refusal.of("NUMBER_TOO_LARGE", 9).at("tooLarge"),
            Refusal.of("NUMBER_TOO_SMALL", 1).at("notPositive"),
            Refusal.of("NUMBER_TOO_SMALL", "0.5").at("tooSmall"),
            Refusal.of("NUMBER_MALFORMED").at("digits"),
            Refusal.of("EMAIL_MALFORMED").at("mail"),
            Refusal.of("DATE_NOT_PAST").at("notPast"),
            Refusal.of("DATE_NOT_FUTURE").at("notFuture"),
            Refusal.of("FORMAT_WRONG").at("pattern"),
            Refusal.of("PHONE_MALFORMED").at("coded"),
            Refusal.of("SAMPLE_TAKEN").at("inOrder"));
  }

  @Test
  @DisplayName("PLT-080 each of these codes has words in both languages")
  void words() {
    assertThat(all())
        .allSatisfy(
            refusal -> {
              assertThat(Texts.chinese().has("refusal." + refusal.code())).isTrue();
              assertThat(Texts.in(Locale.ENGLISH).has("refusal." + refusal.code())).isTrue();
            });
  }
}
