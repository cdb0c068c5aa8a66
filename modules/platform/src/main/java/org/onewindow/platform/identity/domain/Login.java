package org.onewindow.platform.identity.domain;

import java.util.Locale;
import java.util.regex.Pattern;
import org.onewindow.kernel.refusal.Refusal;

/** The name a person logs in with: 3 to 32 characters, small letters, digits, dot, hyphen. */
public record Login(String name) {

  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9.-]{2,31}");

  public Login {
    if (!FORM.matcher(name).matches()) {
      throw Refusal.of("LOGIN_NAME_FORM").at("login").raise();
    }
  }

  /** What was typed, brought to the one form in which names are compared. */
  public static String normalised(String typed) {
    return typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
  }

  public static Login of(String typed) {
    return new Login(normalised(typed));
  }
}
