package org.onewindow.acceptance.application.matter;

import java.util.List;
import org.onewindow.platform.persistence.Slice;

/**
 * One page of a list.
 *
 * @param items in the order of the list
 * @param next where to go on; empty at the end
 */
public record Portion<T>(List<T> items, String next) {

  public Portion {
    items = List.copyOf(items);
  }

  static <T> Portion<T> of(Slice<T> slice) {
    return new Portion<>(slice.items(), slice.next().map(Object::toString).orElse(""));
  }
}
