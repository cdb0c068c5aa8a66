package org.onewindow.platform.web.form;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Pattern;
import org.onewindow.kernel.refusal.Refusal;

/**
 * Bean Validation's violations as refusals. A constraint whose {@code message} is a refusal code
 * ({@code @Pattern(regexp = "1\\d{10}", message = "PHONE_MALFORMED")}) gives that refusal; the
 * standard constraints have codes of their own.
 */
public final class Constraints {

  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)+");

  private static final Map<Class<? extends Annotation>, String> CODES =
      Map.ofEntries(
          Map.entry(NotNull.class, "REQUIRED"),
          Map.entry(NotBlank.class, "REQUIRED"),
          Map.entry(NotEmpty.class, "REQUIRED"),
          Map.entry(Email.class, "EMAIL_MALFORMED"),
          Map.entry(Digits.class, "NUMBER_MALFORMED"),
          Map.entry(Past.class, "DATE_NOT_PAST"),
          Map.entry(PastOrPresent.class, "DATE_NOT_PAST"),
          Map.entry(Future.class, "DATE_NOT_FUTURE"),
          Map.entry(FutureOrPresent.class, "DATE_NOT_FUTURE"));

  private Constraints() {}

  /** The violation at the field it belongs to, whose name is the path within the form. */
  public static Refusal refusal(ConstraintViolation<?> violation) {
    String field = violation.getPropertyPath().toString().replaceAll("\\.?<[^>]*>", "");
    return refusal(
            violation.getConstraintDescriptor().getAnnotation(),
            violation.getMessageTemplate(),
            violation.getInvalidValue())
        .at(field);
  }

  private static Refusal refusal(Annotation constraint, String message, Object value) {
    if (CODE.matcher(message).matches()) {
      return Refusal.of(message);
    }
    if (constraint instanceof Size size) {
      return size(size, value);
    }
    if (constraint instanceof Min min) {
      return Refusal.of("NUMBER_TOO_SMALL", min.value());
    }
    if (constraint instanceof Max max) {
      return Refusal.of("NUMBER_TOO_LARGE", max.value());
    }
    if (constraint instanceof DecimalMin min) {
      return Refusal.of("NUMBER_TOO_SMALL", min.value());
    }
    if (constraint instanceof DecimalMax max) {
      return Refusal.of("NUMBER_TOO_LARGE", max.value());
    }
    if (constraint instanceof Positive) {
      return Refusal.of("NUMBER_TOO_SMALL", 1);
    }
    if (constraint instanceof PositiveOrZero) {
      return Refusal.of("NUMBER_TOO_SMALL", 0);
    }
    return Refusal.of(CODES.getOrDefault(constraint.annotationType(), "FORMAT_WRONG"));
  }

  private static Refusal size(Size size, Object value) {
    if (value instanceof CharSequence text) {
      return text.length() < size.min()
          ? Refusal.of("TEXT_TOO_SHORT", size.min())
          : Refusal.of("TEXT_TOO_LONG", size.max());
    }
    int count =
        value instanceof Map<?, ?> map
            ? map.size()
            : value instanceof Collection<?> many ? many.size() : 0;
    return count < size.min()
        ? Refusal.of("TOO_FEW", size.min())
        : Refusal.of("TOO_MANY", size.max());
  }
}
