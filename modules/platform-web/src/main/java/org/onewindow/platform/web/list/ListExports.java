package org.onewindow.platform.web.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.onewindow.platform.identity.Actor;

/** Which lists of the platform another module turns into files. Thread-safe. */
@ApplicationScoped
public class ListExports {

  private final List<ListExport> exports;

  /** For the container's proxy. */
  protected ListExports() {
    exports = List.of();
  }

  @Inject
  ListExports(@Any Instance<ListExport> exports) {
    this.exports = exports.stream().toList();
  }

  /**
   * @param list its name, such as {@code audit}
   * @return empty where nobody exports it, or the actor may not
   */
  public Optional<ListExport> of(String list, Actor actor) {
    return exports.stream()
        .filter(e -> e.list().equals(list) && actor.may(e.permission()))
        .findFirst();
  }
}
