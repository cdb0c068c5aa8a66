package org.onewindow.platform.persistence;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;

/**
 * A place in a sorted list: the sort keys of the last row that was shown. Written into links and
 * into {@code nextCursor} of the REST API as opaque text; never personal data.
 *
 * @param keys the values the list is sorted by, ending with one that is unique
 */
public record Cursor(List<String> keys) {

  /** Name of the parameter that carries a cursor, on pages and in the REST API. */
  public static final String PARAMETER = "after";

  private static final String SEPARATOR = "\u001f";
  private static final int LONGEST = 400;

  /** What the databases can store. */
  private static final Instant FIRST = Instant.parse("1000-01-01T00:00:00Z");

  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

  public Cursor {
    keys = List.copyOf(keys);
    if (keys.isEmpty() || keys.stream().anyMatch(k -> k.contains(SEPARATOR))) {
      throw new IllegalArgumentException("Not sort keys: " + keys);
    }
  }

  public static Cursor of(Object... keys) {
    return new Cursor(Arrays.stream(keys).map(String::valueOf).toList());
  }

  /**
   * Reads the text form.
   *
   * @param keys how many keys the list is sorted by
   * @throws Refused {@code CURSOR_UNREADABLE}
   */
  public static Cursor parse(String text, int keys) {
    if (text.length() <= LONGEST) {
      try {
        String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
        List<String> parts = List.of(plain.split(SEPARATOR, -1));
        if (parts.size() == keys) {
          return new Cursor(parts);
        }
      } catch (IllegalArgumentException e) {
        throw unreadable();
      }
    }
    throw unreadable();
  }

  /**
   * The n-th key as a number.
   *
   * @throws Refused {@code CURSOR_UNREADABLE}
   */
  public long number(int n) {
    try {
      return Long.parseLong(keys.get(n));
    } catch (NumberFormatException e) {
      throw unreadable();
    }
  }

  /**
   * The n-th key as a moment.
   *
   * @throws Refused {@code CURSOR_UNREADABLE}
   */
  public Instant moment(int n) {
    try {
      Instant moment = Instant.parse(keys.get(n));
      if (moment.isBefore(FIRST) || moment.isAfter(LAST)) {
        throw unreadable();
      }
      return moment;
    } catch (DateTimeParseException e) {
      throw unreadable();
    }
  }

  private static Refused unreadable() {
    return Refusal.of("CURSOR_UNREADABLE").at(PARAMETER).raise();
  }

  public String text(int n) {
    return keys.get(n);
  }

  @Override
  public String toString() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(String.join(SEPARATOR, keys).getBytes(StandardCharsets.UTF_8));
  }
}
