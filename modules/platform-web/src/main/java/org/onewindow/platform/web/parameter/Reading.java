package org.onewindow.platform.web.parameter;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.platform.web.json.JsonFields;

/**
 * How the text of a parameter becomes a value of one type.
 *
 * @param code of the refusal when it cannot be read
 * @param parse throws {@link IllegalArgumentException} or {@link DateTimeException}
 * @param choices all that may be written; empty where that cannot be listed
 */
record Reading<T>(String code, Function<String, T> parse, List<String> choices) {

  private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,18}");
  private static final Reading<Integer> INT =
      new Reading<>("PARAMETER_NUMBER_EXPECTED", text -> Integer.valueOf(whole(text)), List.of());
  private static final Reading<Long> LONG =
      new Reading<>("PARAMETER_NUMBER_EXPECTED", text -> Long.valueOf(whole(text)), List.of());
  private static final Reading<Boolean> FLAG =
      new Reading<>("PARAMETER_CHOICE_UNKNOWN", Reading::flag, List.of("true", "false"));
  private static final Reading<LocalDate> DAY =
      new Reading<>("PARAMETER_DATE_EXPECTED", LocalDate::parse, List.of());
  private static final Reading<Instant> MOMENT =
      new Reading<>("PARAMETER_MOMENT_EXPECTED", Instant::parse, List.of());
  private static final Map<Class<?>, Reading<?>> BY_TYPE =
      Map.of(
          int.class, INT,
          Integer.class, INT,
          long.class, LONG,
          Long.class, LONG,
          boolean.class, FLAG,
          Boolean.class, FLAG,
          LocalDate.class, DAY,
          Instant.class, MOMENT);

  /** Empty for types that are left to the server, such as texts. */
  @SuppressWarnings("unchecked")
  static <T> Optional<Reading<T>> of(Class<T> type) {
    Reading<?> reading = type.isEnum() ? choice(type) : BY_TYPE.get(type);
    return Optional.ofNullable((Reading<T>) reading);
  }

  private static Reading<?> choice(Class<?> type) {
    List<?> constants = List.of(type.getEnumConstants());
    return new Reading<>(
        "PARAMETER_CHOICE_UNKNOWN",
        text ->
            constants.stream()
                .filter(c -> ((Enum<?>) c).name().equals(text))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new),
        constants.stream().map(c -> ((Enum<?>) c).name()).toList());
  }

  private static String whole(String text) {
    if (!WHOLE.matcher(text).matches()) {
      throw new IllegalArgumentException("Not a whole number");
    }
    return text;
  }

  private static Boolean flag(String text) {
    if (!Arrays.asList("true", "false").contains(text)) {
      throw new IllegalArgumentException("Neither true nor false");
    }
    return Boolean.valueOf(text);
  }

  /** A switch without a value is not off: {@code ?dryRun} must not act. */
  boolean isEmptyLeftOut() {
    return this != FLAG;
  }

  /**
   * @throws Refused at the name of the parameter
   */
  T read(String name, String text) {
    try {
      return parse.apply(text);
    } catch (IllegalArgumentException | DateTimeException unreadable) {
      throw Refusal.of(code, name, JsonFields.shown(text), String.join(", ", choices))
          .at(name)
          .raise();
    }
  }
}
