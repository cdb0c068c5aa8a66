package org.onewindow.acceptance.domain.matter;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What people find a matter or a joint matter by: its name and what people call it, each with its
 * spelling (ACC-137, ACC-670). Immutable and thread-safe.
 */
public final class Findable {

  private static final int LONGEST_QUERY = 60;
  private static final int CLOSE = 8;
  private static final int FAR = 12;
  private static final Pattern LATIN = Pattern.compile("[a-z0-9]+");

  private final Spelt name;
  private final List<Spelt> keywords;
  private final Set<String> pairs;

  private Findable(Spelt name, List<Spelt> keywords, Set<String> pairs) {
    this.name = name;
    this.keywords = keywords;
    this.pairs = pairs;
  }

  /**
   * @param keywords what people call it
   * @param yields the paper that comes out of it; found by pieces only; may be empty
   */
  public static Findable of(String name, List<String> keywords, String yields, Spelling spelling) {
    Set<String> pairs = pairs(name);
    pairs.addAll(pairs(yields));
    keywords.forEach(keyword -> pairs.addAll(pairs(keyword)));
    return new Findable(
        Spelt.of(name, spelling),
        keywords.stream().map(keyword -> Spelt.of(keyword, spelling)).toList(),
        Set.copyOf(pairs));
  }

  /** What was typed, without blanks around it and not longer than anybody reads. */
  public static String typed(String words) {
    String query = words.strip();
    return query.length() > LONGEST_QUERY ? query.substring(0, LONGEST_QUERY) : query;
  }

  /** The words of what was typed: parted by blanks and marks. */
  public static List<String> words(String typed) {
    return Arrays.stream(typed.split("[\\s\\p{P}]+")).filter(p -> !p.isEmpty()).toList();
  }

  /**
   * How well all the words find it.
   *
   * @return lower is better; empty where one of them does not find it; 0 without words
   */
  public OptionalInt rank(List<String> words) {
    int rank = 0;
    for (String word : words) {
      OptionalInt one = rank(word.toLowerCase(Locale.ROOT));
      if (one.isEmpty()) {
        return one;
      }
      rank = Math.max(rank, one.getAsInt());
    }
    return OptionalInt.of(rank);
  }

  private OptionalInt rank(String word) {
    String called = name.name().toLowerCase(Locale.ROOT);
    if (called.equals(word)) {
      return OptionalInt.of(2);
    }
    if (keywords.stream().anyMatch(k -> k.name().equalsIgnoreCase(word))) {
      return OptionalInt.of(3);
    }
    if (called.contains(word)) {
      return OptionalInt.of(called.startsWith(word) ? 3 : 4);
    }
    if (keywords.stream().anyMatch(k -> k.name().toLowerCase(Locale.ROOT).contains(word))) {
      return OptionalInt.of(5);
    }
    return LATIN.matcher(word).matches() ? bySpelling(word) : byPieces(word);
  }

  private OptionalInt bySpelling(String letters) {
    int at = name.find(letters);
    if (at >= 0) {
      return OptionalInt.of(at == 0 ? 6 : 7);
    }
    return keywords.stream().anyMatch(k -> k.find(letters) >= 0)
        ? OptionalInt.of(CLOSE)
        : OptionalInt.empty();
  }

  /** 卫生证 finds 公共场所卫生许可: at least half of the neighbouring pairs of characters occur. */
  private OptionalInt byPieces(String word) {
    Set<String> wanted = pairs(word);
    if (wanted.isEmpty()) {
      return OptionalInt.empty();
    }
    long common = wanted.stream().filter(pairs::contains).count();
    return common * 2 >= wanted.size()
        ? OptionalInt.of(FAR - (int) (3 * common / wanted.size()))
        : OptionalInt.empty();
  }

  private static Set<String> pairs(String text) {
    int[] characters = text.codePoints().filter(Character::isLetterOrDigit).toArray();
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 1 < characters.length; i++) {
      pairs.add(new String(characters, i, 2));
    }
    return pairs;
  }
}
