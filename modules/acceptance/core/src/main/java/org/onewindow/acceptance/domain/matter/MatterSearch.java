package org.onewindow.acceptance.domain.matter;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The matters in use, ready to be found by code, words, pinyin initials or full pinyin (ACC-137).
 * Immutable and thread-safe; made anew when the catalogue changes.
 */
public final class MatterSearch {

  private static final int SHORTEST_CODE = 4;
  private static final int LONGEST_QUERY = 60;
  private static final int CLOSE = 8;
  private static final int FAR = 12;
  private static final Pattern LATIN = Pattern.compile("[a-z0-9]+");
  private static final Pattern CODE = Pattern.compile("[0-9A-Za-z-]{4,50}");

  private final List<Entry> entries;

  private MatterSearch(List<Entry> entries) {
    this.entries = entries;
  }

  /** A matter with everything it can be found by. */
  private record Entry(PublishedText text, Spelt name, List<Spelt> keywords) {}

  /**
   * A matter that was found.
   *
   * @param rank lower is better
   */
  public record Hit(int rank, PublishedText text) {

    /** By rank, then by code, so that a page can be continued. */
    static final Comparator<Hit> ORDER =
        Comparator.comparingInt(Hit::rank).thenComparing(h -> h.text().matter().code());
  }

  /**
   * What else a matter must be.
   *
   * @param subject one of its subjects, or empty for any
   * @param applicant who applies, if it matters
   * @param codes only these, if it matters
   * @param onApp only what the provincial app lists
   */
  public record Filter(
      String subject,
      Optional<ApplicantKind> applicant,
      Optional<Set<String>> codes,
      boolean onApp) {

    public static final Filter ANY = new Filter("", Optional.empty(), Optional.empty(), false);

    boolean allows(ImplementationList list) {
      return (subject.isEmpty()
              || list.identity().personSubjects().contains(subject)
              || list.identity().legalSubjects().contains(subject))
          && applicant.map(list.handling().applicants()::contains).orElse(true)
          && codes.map(all -> all.contains(list.code())).orElse(true)
          && (!onApp || list.offer().onApp());
    }
  }

  public static MatterSearch over(List<PublishedText> texts, Spelling spelling) {
    return new MatterSearch(
        texts.stream()
            .map(
                text ->
                    new Entry(
                        text,
                        Spelt.of(text.list().name(), spelling),
                        text.list().identity().keywords().stream()
                            .map(keyword -> Spelt.of(keyword, spelling))
                            .toList()))
            .toList());
  }

  public int size() {
    return entries.size();
  }

  /** All matters of the search, in no order. */
  public List<PublishedText> all() {
    return entries.stream().map(Entry::text).toList();
  }

  /**
   * Every matter that the words find, best first. Words are parted by blanks and must all be found;
   * no words find everything.
   */
  public List<Hit> find(String words, Filter filter) {
    String query = words.strip();
    if (query.length() > LONGEST_QUERY) {
      query = query.substring(0, LONGEST_QUERY);
    }
    List<String> parts =
        Arrays.stream(query.split("[\\s\\p{P}]+")).filter(p -> !p.isEmpty()).toList();
    String whole = query;
    return entries.stream()
        .filter(entry -> filter.allows(entry.text().list()))
        .map(entry -> hit(entry, whole, parts))
        .flatMap(Optional::stream)
        .sorted(Hit.ORDER)
        .toList();
  }

  private static Optional<Hit> hit(Entry entry, String whole, List<String> parts) {
    if (parts.isEmpty()) {
      return Optional.of(new Hit(0, entry.text()));
    }
    if (CODE.matcher(whole).matches()) {
      OptionalInt byCode = byCode(entry.text().list().identity(), whole.toUpperCase(Locale.ROOT));
      if (byCode.isPresent()) {
        return Optional.of(new Hit(byCode.getAsInt(), entry.text()));
      }
    }
    int rank = 0;
    for (String part : parts) {
      OptionalInt one = rank(entry, part);
      if (one.isEmpty()) {
        return Optional.empty();
      }
      rank = Math.max(rank, one.getAsInt());
    }
    return Optional.of(new Hit(rank, entry.text()));
  }

  private static OptionalInt byCode(ImplementationList.Identity codes, String typed) {
    if (typed.length() < SHORTEST_CODE) {
      return OptionalInt.empty();
    }
    for (String code : List.of(codes.itemCode(), codes.baseCode(), codes.implementationCode())) {
      if (code.equals(typed)) {
        return OptionalInt.of(0);
      }
    }
    for (String code : List.of(codes.itemCode(), codes.baseCode())) {
      if (code.startsWith(typed) || typed.matches("[0-9]{5,}") && code.contains(typed)) {
        return OptionalInt.of(1);
      }
    }
    return OptionalInt.empty();
  }

  private static OptionalInt rank(Entry entry, String part) {
    String word = part.toLowerCase(Locale.ROOT);
    String name = entry.name().name().toLowerCase(Locale.ROOT);
    if (name.equals(word)) {
      return OptionalInt.of(2);
    }
    if (entry.keywords().stream().anyMatch(k -> k.name().equalsIgnoreCase(word))) {
      return OptionalInt.of(3);
    }
    if (name.contains(word)) {
      return OptionalInt.of(name.startsWith(word) ? 3 : 4);
    }
    if (entry.keywords().stream().anyMatch(k -> k.name().toLowerCase(Locale.ROOT).contains(word))) {
      return OptionalInt.of(5);
    }
    if (LATIN.matcher(word).matches()) {
      return bySpelling(entry, word);
    }
    return byPieces(entry, word);
  }

  private static OptionalInt bySpelling(Entry entry, String letters) {
    int at = entry.name().find(letters);
    if (at >= 0) {
      return OptionalInt.of(at == 0 ? 6 : 7);
    }
    return entry.keywords().stream().anyMatch(k -> k.find(letters) >= 0)
        ? OptionalInt.of(CLOSE)
        : OptionalInt.empty();
  }

  /** 卫生证 finds 公共场所卫生许可: at least half of the neighbouring pairs of characters occur. */
  private static OptionalInt byPieces(Entry entry, String word) {
    Set<String> wanted = pairs(word);
    if (wanted.isEmpty()) {
      return OptionalInt.empty();
    }
    Set<String> there = pairs(entry.name().name());
    there.addAll(pairs(entry.text().list().result().licenceName()));
    entry.keywords().forEach(k -> there.addAll(pairs(k.name())));
    long common = wanted.stream().filter(there::contains).count();
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
