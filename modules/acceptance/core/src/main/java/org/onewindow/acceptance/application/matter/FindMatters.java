package org.onewindow.acceptance.application.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.onewindow.acceptance.domain.matter.ApplicantKind;
import org.onewindow.acceptance.domain.matter.HandlingKind;
import org.onewindow.acceptance.domain.matter.ImplementationList;
import org.onewindow.acceptance.domain.matter.Limit;
import org.onewindow.acceptance.domain.matter.MatterSearch;
import org.onewindow.acceptance.domain.matter.MatterSearch.Hit;
import org.onewindow.acceptance.domain.matter.PublishedText;
import org.onewindow.acceptance.persistence.matter.MatterRows;
import org.onewindow.acceptance.persistence.matter.Windows;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.persistence.Cursor;
import org.onewindow.platform.persistence.Slice;

/**
 * Finds matters in use by code, words, pinyin initials or full pinyin, for the clerk at the counter
 * and for anyone at home.
 */
@ApplicationScoped
public class FindMatters {

  private static final int LATEST = 2000;
  private static final int WANTED = 6;

  private final SearchedCatalogue catalogue;
  private final Windows windows;
  private final MatterRows rows;

  /** For the container's proxy. */
  protected FindMatters() {
    this(null, null, null);
  }

  @Inject
  public FindMatters(SearchedCatalogue catalogue, Windows windows, MatterRows rows) {
    this.catalogue = catalogue;
    this.windows = windows;
    this.rows = rows;
  }

  /**
   * What is looked for.
   *
   * @param words what was typed; empty for everything
   * @param subject a subject (主题), or empty
   * @param applicant who applies, if it matters
   * @param window only what this window handles; empty for any
   * @param onApp only what the provincial app lists
   */
  public record Wanted(
      String words,
      String subject,
      Optional<ApplicantKind> applicant,
      String window,
      boolean onApp) {

    public static Wanted words(String words) {
      return new Wanted(words, "", Optional.empty(), "", false);
    }
  }

  /** A line of the answer. */
  public record FoundMatter(
      String code,
      int version,
      String name,
      String organName,
      HandlingKind kind,
      Limit statutory,
      Limit promised,
      boolean fee,
      List<String> keywords) {

    static FoundMatter of(PublishedText text) {
      ImplementationList list = text.list();
      return new FoundMatter(
          list.code(),
          text.matter().version(),
          list.name(),
          list.footing().organName(),
          list.handling().kind(),
          list.times().statutory(),
          list.times().promised(),
          list.money().fee(),
          list.identity().keywords());
    }
  }

  /**
   * One page, best first.
   *
   * @param cursor empty for the beginning
   * @param limit how many, brought into 1 to 200
   * @throws org.onewindow.kernel.refusal.Refused {@code CURSOR_UNREADABLE}
   */
  @Transactional
  @Permitted(Permitted.ANYONE)
  public Portion<FoundMatter> find(Wanted wanted, Optional<String> cursor, int limit) {
    int size = Slice.size(limit);
    Optional<Set<String>> codes =
        wanted.window().isEmpty()
            ? Optional.empty()
            : Optional.of(Set.copyOf(windows.mattersOf(wanted.window())));
    List<Hit> hits =
        catalogue
            .current()
            .find(
                wanted.words(),
                new MatterSearch.Filter(
                    wanted.subject(), wanted.applicant(), codes, wanted.onApp()));
    Optional<Cursor> after = cursor.map(text -> Cursor.parse(text, 2));
    List<Hit> page =
        hits.stream()
            .filter(hit -> after.map(place -> isAfter(hit, place)).orElse(true))
            .limit(size + 1L)
            .toList();
    return Portion.of(
        Slice.of(page, size, hit -> Cursor.of(hit.rank(), hit.text().matter().code()))
            .map(hit -> FoundMatter.of(hit.text())));
  }

  private static boolean isAfter(Hit hit, Cursor place) {
    long rank = place.number(0);
    return hit.rank() > rank
        || hit.rank() == rank && hit.text().matter().code().compareTo(place.text(1)) > 0;
  }

  /**
   * 大家常办: the matters in use that were applied for most often of late, the most wanted first; none
   * before anybody applied (ACC-674).
   */
  @Transactional
  @Permitted(Permitted.ANYONE)
  public List<FoundMatter> mostWanted() {
    Map<String, PublishedText> inUse =
        catalogue.current().all().stream()
            .collect(Collectors.toMap(text -> text.list().code(), text -> text));
    return rows.mostWanted(LATEST, WANTED).stream()
        .map(inUse::get)
        .filter(Objects::nonNull)
        .map(FoundMatter::of)
        .toList();
  }

  /** How many matters the provincial app lists (爱山东分厅; ACC-336). */
  @Transactional
  @Permitted(Permitted.ANYONE)
  public long onApp() {
    return catalogue.current().all().stream().filter(t -> t.list().offer().onApp()).count();
  }

  /** Every subject (主题) with the number of its matters, for persons and organisations together. */
  @Transactional
  @Permitted(Permitted.ANYONE)
  public Map<String, Integer> subjects() {
    Map<String, Integer> counts = new TreeMap<>();
    catalogue
        .current()
        .all()
        .forEach(
            text -> {
              Set<String> subjects = new TreeSet<>(text.list().identity().personSubjects());
              subjects.addAll(text.list().identity().legalSubjects());
              subjects.forEach(subject -> counts.merge(subject, 1, Integer::sum));
            });
    return counts;
  }
}
