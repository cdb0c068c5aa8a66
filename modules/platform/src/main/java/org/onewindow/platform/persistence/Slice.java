package org.onewindow.platform.persistence;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One page of a list that is read forward by keyset: no counting, no offset, and no row shown twice
 * when others are added in between.
 *
 * @param items at most the wanted number
 * @param next where to go on, or empty at the end
 */
public record Slice<T>(List<T> items, Optional<Cursor> next) {

  /** Default and largest number of rows on a page. */
  public static final int SIZE = 50;

  public static final int LARGEST = 200;

  public Slice {
    items = List.copyOf(items);
  }

  /**
   * Makes a page of rows that were asked for with {@code LIMIT size + 1}.
   *
   * @param key the place of a row in the order of the list
   */
  public static <T> Slice<T> of(List<T> rows, int size, Function<T, Cursor> key) {
    if (rows.size() <= size) {
      return new Slice<>(rows, Optional.empty());
    }
    List<T> shown = rows.subList(0, size);
    return new Slice<>(shown, Optional.of(key.apply(shown.get(size - 1))));
  }

  /** A wanted page size brought into 1 … {@link #LARGEST}; {@link #SIZE} when nothing is wanted. */
  public static int size(Integer wanted) {
    return wanted == null ? SIZE : Math.max(1, Math.min(LARGEST, wanted));
  }

  public <R> Slice<R> map(Function<T, R> change) {
    return new Slice<>(items.stream().map(change).toList(), next);
  }
}
