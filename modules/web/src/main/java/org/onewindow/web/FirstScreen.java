package org.onewindow.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onewindow.platform.web.menu.MenuEntry.Group;
import org.onewindow.platform.web.menu.MenuItem;

/**
 * Which screen a person's work begins with: that of the first of the roles below that the person
 * holds and may open, else the first entry of the menu.
 */
final class FirstScreen {

  /**
   * The order is that of the counter: who meets applicants comes before who looks after accounts.
   */
  private static final List<Map.Entry<String, String>> BY_ROLE =
      List.of(
          Map.entry("WINDOW_CLERK", "/desk"),
          Map.entry("EXIT_CLERK", "/exit"),
          Map.entry("MIDDLE_DESK", "/worklist"),
          Map.entry("REVIEWER", "/worklist"),
          Map.entry("SECOND_OPINION", "/worklist"),
          Map.entry("APPROVER", "/worklist"),
          Map.entry("CERTIFIER", "/worklist"),
          Map.entry("GUIDE", "/search"),
          Map.entry("SUPERVISOR", "/supervision"),
          Map.entry("BUREAU_HEAD", "/supervision"),
          Map.entry("ADMINISTRATOR", "/admin/accounts"));

  private FirstScreen() {}

  /** Empty when the person may open nothing yet. */
  static Optional<String> of(Set<String> roles, List<MenuItem> menu) {
    List<String> open =
        menu.stream().filter(i -> i.group() != Group.PERSON).map(MenuItem::path).toList();
    return BY_ROLE.stream()
        .filter(e -> roles.contains(e.getKey()))
        .map(Map.Entry::getValue)
        .filter(open::contains)
        .findFirst()
        .or(() -> open.stream().findFirst());
  }
}
