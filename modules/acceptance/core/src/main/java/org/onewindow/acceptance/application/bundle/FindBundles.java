package org.onewindow.acceptance.application.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.onewindow.acceptance.domain.bundle.BundleSearch;
import org.onewindow.acceptance.domain.bundle.PublishedBundle;
import org.onewindow.acceptance.integration.matter.Pinyin;
import org.onewindow.acceptance.persistence.bundle.StoredBundles;
import org.onewindow.platform.identity.Permitted;

/**
 * Finds the bundles in use by name, by what people call them and by pinyin, for anyone (ACC-670).
 * Keeps the search in memory and makes it anew when the database says that a bundle changed, on
 * whichever node. Thread-safe.
 */
@ApplicationScoped
public class FindBundles {

  private final StoredBundles bundles;
  private volatile Made made =
      new Made("", BundleSearch.over(List.of(), character -> java.util.Set.of()));

  /** For the container's proxy. */
  protected FindBundles() {
    this(null);
  }

  @Inject
  FindBundles(StoredBundles bundles) {
    this.bundles = bundles;
  }

  /** A search and the state of the templates it was made from. */
  private record Made(String stamp, BundleSearch search) {}

  /** Every bundle that all the words find, best first; none without words. */
  @Transactional
  @Permitted(Permitted.ANYONE)
  public List<PublishedBundle> find(String words) {
    return current().find(words);
  }

  private BundleSearch current() {
    String stamp = bundles.stamp();
    Made known = made;
    if (known.stamp().equals(stamp)) {
      return known.search();
    }
    // the stamp was read first: what changes meanwhile is found by the next caller
    Made fresh = new Made(stamp, BundleSearch.over(bundles.inUse(), new Pinyin()));
    made = fresh;
    return fresh.search();
  }
}
