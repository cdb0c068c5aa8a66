package org.onewindow.acceptance.domain.matter;

import java.util.Comparator;
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
  private static final Pattern CODE = Pattern.compile("[0-9A-Za-z-]{4,50}");

  private final List<Entry> entries;

  private MatterSearch(List<Entry> entries) {
    this.entries = entries;
  }

  /** A matter with everything it can be found by. */
  private record Entry(PublishedText text, Findable called) {}

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
                        Findable.of(
                            text.list().name(),
                            text.list().identity().keywords(),
                            text.list().result().licenceName(),
                            spelling)))
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
    String whole = Findable.typed(words);
    List<String> parts = Findable.words(whole);
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
    OptionalInt rank = entry.called().rank(parts);
    return rank.isPresent()
        ? Optional.of(new Hit(rank.getAsInt(), entry.text()))
        : Optional.empty();
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
}
