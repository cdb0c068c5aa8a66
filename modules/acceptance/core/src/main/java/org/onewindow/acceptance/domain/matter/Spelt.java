package org.onewindow.acceptance.domain.matter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A name with the spelling of each of its characters, ready to be found by full pinyin, by initials
 * or by a mixture of both: 公共场所 is found by {@code gonggongchangsuo}, {@code ggcs}, {@code gonggcs}
 * and {@code gongch}. A character with several readings is found by each of them (ACC-138), because
 * nobody who types knows which one a dictionary prefers. Marks between characters do not count.
 * Immutable.
 */
public final class Spelt {

  /** Typed letters beyond this are not looked at. */
  static final int LONGEST = 40;

  private static final List<String> DOUBLE = List.of("zh", "ch", "sh");

  private final String name;
  private final List<Set<String>> syllables;

  private Spelt(String name, List<Set<String>> syllables) {
    this.name = name;
    this.syllables = syllables;
  }

  public static Spelt of(String name, Spelling spelling) {
    List<Set<String>> syllables = new ArrayList<>();
    name.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(
            character -> {
              Set<String> readings = spelling.readings(character);
              syllables.add(readings.isEmpty() ? Set.of(Character.toString(character)) : readings);
            });
    return new Spelt(name, List.copyOf(syllables));
  }

  public String name() {
    return name;
  }

  /**
   * Where the letters begin to match.
   *
   * @param letters small Latin letters and digits
   * @return index of the first matching character, or -1
   */
  public int find(String letters) {
    if (letters.isEmpty() || letters.length() > LONGEST) {
      return -1;
    }
    // one letter would match in the middle of nearly every name
    int last = letters.length() == 1 ? Math.min(1, syllables.size()) : syllables.size();
    for (int start = 0; start < last; start++) {
      if (matches(letters, 0, start)) {
        return start;
      }
    }
    return -1;
  }

  private boolean matches(String letters, int from, int syllable) {
    if (from == letters.length()) {
      return true;
    }
    if (syllable == syllables.size()) {
      return false;
    }
    for (String reading : syllables.get(syllable)) {
      String rest = letters.substring(from);
      // the last syllable may be unfinished, for people see results while they type
      if (reading.startsWith(rest)
          || rest.startsWith(reading) && matches(letters, from + reading.length(), syllable + 1)
          || rest.charAt(0) == reading.charAt(0) && matches(letters, from + 1, syllable + 1)
          || DOUBLE.stream().anyMatch(d -> reading.startsWith(d) && rest.startsWith(d))
              && matches(letters, from + 2, syllable + 1)) {
        return true;
      }
    }
    return false;
  }
}
