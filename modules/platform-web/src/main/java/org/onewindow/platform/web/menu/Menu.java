package org.onewindow.platform.web.menu;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.onewindow.platform.identity.Actor;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.text.Texts;

/** What the modules offer, in order: to staff by permission, to the public on the landing page. */
@ApplicationScoped
public class Menu {

  private List<MenuEntry> staff = List.of();
  private List<PublicEntry> forPublic = List.of();

  protected Menu() {}

  @Inject
  Menu(@Any Instance<MenuEntry> staff, @Any Instance<PublicEntry> forPublic) {
    this((Iterable<MenuEntry>) staff, forPublic);
  }

  Menu(Iterable<MenuEntry> staff, Iterable<PublicEntry> forPublic) {
    this.staff =
        StreamSupport.stream(staff.spliterator(), false)
            .sorted(Comparator.comparing(MenuEntry::group).thenComparingInt(MenuEntry::order))
            .toList();
    this.forPublic =
        StreamSupport.stream(forPublic.spliterator(), false)
            .sorted(Comparator.comparingInt(PublicEntry::order))
            .collect(
                Collectors.toMap(
                    PublicEntry::path, e -> e, (first, same) -> first, LinkedHashMap::new))
            .values()
            .stream()
            .toList();
  }

  /** What this person may open; the entry with the longest path that fits is the current one. */
  public List<MenuItem> of(Actor actor, Texts texts, String path) {
    if (!actor.isLoggedIn()) {
      return List.of();
    }
    List<MenuEntry> allowed =
        staff.stream()
            .filter(e -> e.permission().equals(Permitted.ANYONE) || actor.may(e.permission()))
            .toList();
    Optional<MenuEntry> current =
        allowed.stream()
            .filter(e -> path.equals(e.path()) || path.startsWith(e.path() + "/"))
            .max(Comparator.comparingInt(e -> e.path().length()));
    return allowed.stream()
        .map(
            e ->
                new MenuItem(
                    e.group(),
                    e.path(),
                    texts.get(e.text()),
                    current.filter(e::equals).isPresent(),
                    e.count()))
        .toList();
  }

  /** Each path once, the first in order wins. */
  public List<PublicEntry> forPublic() {
    return forPublic;
  }
}
