package org.onewindow.platform.web.styleguide;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;

/**
 * The form of the style page: one field of each kind.
 *
 * @param code of eighteen characters
 * @param since day of foundation
 */
public record SampleApplicant(
    @NotNull Kind kind,
    @NotBlank @Size(max = 60) String name,
    @Pattern(regexp = "|[0-9A-Z]{18}", message = "FORMAT_WRONG") String code,
    @Pattern(regexp = "|1\\d{10}", message = "FORMAT_WRONG") String phone,
    @Past LocalDate since,
    @NotNull @Min(1) Integer pages,
    Delivery delivery,
    Set<Extra> extras,
    @Size(max = 200) String note,
    boolean agent) {

  /** Who applies. */
  public enum Kind {
    PERSON,
    LEGAL
  }

  /** How the result is handed out. */
  public enum Delivery {
    WINDOW,
    POST,
    LOCKER
  }

  /** What else is wanted. */
  public enum Extra {
    GREEN_CHANNEL,
    SIGN_LANGUAGE,
    HOME_VISIT
  }
}
