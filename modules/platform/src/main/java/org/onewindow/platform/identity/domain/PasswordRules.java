package org.onewindow.platform.identity.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.onewindow.kernel.refusal.Refusal;

/**
 * What a password must be: long rather than full of signs, not the person's own name, not one that
 * everybody tries first. (Length counts characters of people, not of UTF-16.)
 */
public final class PasswordRules {

  public static final int SHORTEST = 10;
  public static final int LONGEST = 128;
  private static final int FEWEST_DIFFERENT = 5;
  private static final Set<String> COMMON = common();

  private PasswordRules() {}

  /** The reasons why a password cannot be used; empty when it can. */
  public static List<Refusal> refuse(String login, String password) {
    List<Refusal> reasons = new ArrayList<>();
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST) {
      reasons.add(Refusal.of("PASSWORD_TOO_SHORT", SHORTEST));
    } else if (length > LONGEST) {
      reasons.add(Refusal.of("PASSWORD_TOO_LONG", LONGEST));
    } else if (password.codePoints().distinct().count() < FEWEST_DIFFERENT) {
      reasons.add(Refusal.of("PASSWORD_TOO_SIMPLE", FEWEST_DIFFERENT));
    }
    String lower = password.toLowerCase(Locale.ROOT);
    if (lower.contains(login)) {
      reasons.add(Refusal.of("PASSWORD_CONTAINS_LOGIN"));
    }
    if (COMMON.contains(lower)) {
      reasons.add(Refusal.of("PASSWORD_COMMON"));
    }
    return reasons;
  }

  private static Set<String> common() {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    PasswordRules.class.getResourceAsStream("common-passwords.txt")),
                StandardCharsets.UTF_8))) {
      return reader.lines().filter(l -> !l.isBlank()).collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
