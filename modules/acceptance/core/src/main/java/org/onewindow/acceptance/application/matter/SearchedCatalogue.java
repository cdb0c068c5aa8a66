package org.onewindow.acceptance.application.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.onewindow.acceptance.domain.matter.MatterSearch;
import org.onewindow.acceptance.domain.matter.PublishedText;
import org.onewindow.acceptance.integration.matter.Pinyin;
import org.onewindow.acceptance.persistence.matter.StoredMatters;

/**
 * Keeps the search over the matters in use in memory and makes it anew when the database says that
 * the catalogue changed, on whichever node. Thread-safe.
 */
@ApplicationScoped
public class SearchedCatalogue {

  private final StoredMatters matters;
  private volatile Made made =
      new Made("", MatterSearch.over(List.of(), character -> java.util.Set.of()));

  /** For the container's proxy. */
  protected SearchedCatalogue() {
    this(null);
  }

  @Inject
  public SearchedCatalogue(StoredMatters matters) {
    this.matters = matters;
  }

  /** A search and the state of the catalogue it was made from. */
  private record Made(String stamp, MatterSearch search) {}

  MatterSearch current() {
    String stamp = matters.stamp();
    Made known = made;
    if (known.stamp().equals(stamp)) {
      return known.search();
    }
    // the stamp was read first: what changes meanwhile is found by the next caller
    List<PublishedText> texts =
        matters.inForce().stream().map(matters::text).flatMap(Optional::stream).toList();
    Made fresh = new Made(stamp, MatterSearch.over(texts, new Pinyin()));
    made = fresh;
    return fresh.search();
  }
}
