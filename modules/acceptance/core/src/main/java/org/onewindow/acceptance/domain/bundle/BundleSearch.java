package org.onewindow.acceptance.domain.bundle;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.onewindow.acceptance.domain.matter.Findable;
import org.onewindow.acceptance.domain.matter.Spelling;

/**
 * The bundles in use, ready to be found by name, by what people call them and by pinyin (ACC-670):
 * who types 开饭店 wants the joint matter before any single licence. Immutable and thread-safe.
 */
public final class BundleSearch {

  private final List<Entry> entries;

  private BundleSearch(List<Entry> entries) {
    this.entries = entries;
  }

  private record Entry(PublishedBundle bundle, Findable called) {}

  private record Hit(int rank, PublishedBundle bundle) {}

  public static BundleSearch over(List<PublishedBundle> bundles, Spelling spelling) {
    return new BundleSearch(
        bundles.stream()
            .map(
                bundle ->
                    new Entry(
                        bundle,
                        Findable.of(bundle.plan().name(), bundle.plan().keywords(), "", spelling)))
            .toList());
  }

  /** Every bundle that all the words find, best first; none without words. */
  public List<PublishedBundle> find(String typed) {
    List<String> words = Findable.words(Findable.typed(typed));
    if (words.isEmpty()) {
      return List.of();
    }
    return entries.stream()
        .flatMap(
            entry -> {
              OptionalInt rank = entry.called().rank(words);
              return rank.stream().mapToObj(r -> new Hit(r, entry.bundle()));
            })
        .sorted(Comparator.comparingInt(Hit::rank).thenComparing(hit -> hit.bundle().plan().code()))
        .map(Hit::bundle)
        .toList();
  }
}
