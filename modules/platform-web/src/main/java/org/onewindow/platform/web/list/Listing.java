package org.onewindow.platform.web.list;

import java.util.List;
import org.onewindow.platform.persistence.Cursor;
import org.onewindow.platform.persistence.Slice;

/**
 * One page of a list in the REST API.
 *
 * @param items the rows
 * @param nextCursor what to send as {@code after} for the next page; null at the end
 */
public record Listing<T>(List<T> items, String nextCursor) {

  public static <T> Listing<T> of(Slice<T> slice) {
    return new Listing<>(slice.items(), slice.next().map(Cursor::toString).orElse(null));
  }
}
