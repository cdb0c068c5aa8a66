package org.onewindow.platform.web.list;

import org.onewindow.platform.persistence.Cursor;
import org.onewindow.platform.persistence.Slice;
import org.onewindow.platform.web.page.Address;
import org.onewindow.platform.web.page.View;

/**
 * The foot of a list that is read page by page with a cursor (the key of the last row shown):
 * stable while rows come and go, equally fast on the thousandth page.
 *
 * @param shown rows on this page
 * @param first address of the first page, or empty when this is it
 * @param next address of the next page, or empty when this is the last
 */
public record Paging(int shown, String first, String next) {

  /** The query parameter that carries the cursor. */
  public static final String CURSOR = Cursor.PARAMETER;

  /** The foot of a slice that was asked for with this cursor, or with null. */
  public static Paging of(View view, Slice<?> slice, String cursor) {
    return of(view, slice.items().size(), cursor, slice.next().map(Cursor::toString).orElse(null));
  }

  /**
   * @param cursor the cursor this page was asked with, or null
   * @param nextCursor the key of the last row when there are more, or null
   */
  public static Paging of(View view, int shown, String cursor, String nextCursor) {
    return new Paging(
        shown,
        cursor == null || cursor.isEmpty()
            ? ""
            : Address.without(view.path(), view.query(), CURSOR),
        nextCursor == null || nextCursor.isEmpty() ? "" : view.here(CURSOR, nextCursor));
  }
}
