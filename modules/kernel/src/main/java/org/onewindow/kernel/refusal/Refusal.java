package org.onewindow.kernel.refusal;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One reason why something is not done, as a value: the text for people is found later by its code.
 *
 * @param code upper-case words joined by underscores, listed in the refusal catalogue
 * @param field the input the reason belongs to, or the empty string when it concerns the whole act
 * @param arguments what the text needs to be concrete; never personal data
 */
public record Refusal(String code, String field, List<String> arguments) {

  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

  public Refusal {
    Objects.requireNonNull(field, "field");
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException("Not a refusal code: " + code);
    }
    arguments = List.copyOf(arguments);
  }

  public static Refusal of(String code, Object... arguments) {
    return new Refusal(code, "", Arrays.stream(arguments).map(String::valueOf).toList());
  }

  /** The same reason, standing at a field. */
  public Refusal at(String inputName) {
    return new Refusal(code, inputName, arguments);
  }

  /** Raises this reason alone. */
  public Refused raise() {
    return new Refused(List.of(this));
  }
}
