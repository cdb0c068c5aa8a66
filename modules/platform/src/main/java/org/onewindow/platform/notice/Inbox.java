package org.onewindow.platform.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.identity.CurrentActor;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.persistence.Cursor;
import org.onewindow.platform.persistence.Jdbc;
import org.onewindow.platform.persistence.Slice;
import org.onewindow.platform.text.Texts;

/** The inbox of whoever is logged in; nobody sees another's. */
@ApplicationScoped
public class Inbox {

  private static final String LIST =
      "SELECT id, at, template, arguments, link, read_at FROM plt_notice"
          + " WHERE route = 'ACCOUNT' AND recipient = ? AND id < ? ORDER BY id DESC LIMIT ?";
  private static final String UNREAD =
      "SELECT COUNT(*) AS n FROM plt_notice"
          + " WHERE route = 'ACCOUNT' AND recipient = ? AND read_at IS NULL";
  private static final String SOME_UNREAD =
      "SELECT COUNT(*) AS n FROM (SELECT 1 FROM plt_notice"
          + " WHERE route = 'ACCOUNT' AND recipient = ? AND read_at IS NULL LIMIT ?) some";
  private static final String READ =
      "UPDATE plt_notice SET read_at = COALESCE(read_at, ?)"
          + " WHERE id = ? AND route = 'ACCOUNT' AND recipient = ?";
  private static final String READ_ALL =
      "UPDATE plt_notice SET read_at = ?"
          + " WHERE route = 'ACCOUNT' AND recipient = ? AND read_at IS NULL AND id <= ?";
  private static final String LINK =
      "SELECT link FROM plt_notice WHERE id = ? AND route = 'ACCOUNT' AND recipient = ?";

  private final Jdbc jdbc;
  private final CurrentActor actor;
  private final InstantSource clock;

  /** For the container's proxy. */
  protected Inbox() {
    this(null, null, null);
  }

  @Inject
  public Inbox(Jdbc jdbc, CurrentActor actor, InstantSource clock) {
    this.jdbc = jdbc;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * The newest notices first.
   *
   * @param locale language of the texts
   * @throws org.onewindow.kernel.refusal.Refused {@code CURSOR_UNREADABLE}
   */
  @Transactional
  @Permitted("inbox.read")
  public Slice<InboxItem> items(Locale locale, Optional<String> cursor, int size) {
    long before = cursor.map(c -> Cursor.parse(c, 1).number(0)).orElse(Long.MAX_VALUE);
    Texts texts = Texts.in(locale);
    List<InboxItem> rows =
        jdbc.list(LIST, r -> item(texts, r), actor.get().account(), before, size + 1);
    return Slice.of(rows, size, item -> Cursor.of(item.id()));
  }

  /** How many are unread, however many they are. */
  @Transactional
  @Permitted("inbox.read")
  public long unread() {
    return jdbc.first(UNREAD, r -> r.number("n"), actor.get().account()).orElse(0L);
  }

  /**
   * How many are unread, counted no further than needed: for the number on every page.
   *
   * @param enough at least 1
   */
  @Transactional
  @Permitted("inbox.read")
  public int unreadUpTo(int enough) {
    return jdbc.first(SOME_UNREAD, r -> r.integer("n"), actor.get().account(), enough).orElse(0);
  }

  /**
   * Marks one notice as read.
   *
   * @return the path that it wants to open, or empty
   * @throws NotFound {@code NOTICE_NOT_FOUND}, also for another's notice
   */
  @Transactional
  @Permitted("inbox.read")
  public String open(long id) {
    String account = actor.get().account();
    String link =
        jdbc.first(LINK, r -> r.text("link"), id, account)
            .orElseThrow(() -> new NotFound(Refusal.of("NOTICE_NOT_FOUND")));
    jdbc.update(READ, clock.instant(), id, account);
    return link;
  }

  /**
   * Marks as read what stood on the page, not what came meanwhile.
   *
   * @param newest id of the newest notice that was shown
   */
  @Transactional
  @Permitted("inbox.read")
  public void readAll(long newest) {
    jdbc.update(READ_ALL, clock.instant(), actor.get().account(), newest);
  }

  private static InboxItem item(Texts texts, Jdbc.Row r) throws SQLException {
    NoticeText text =
        NoticeText.of(texts, r.text("template"), NoticeJson.read(r.text("arguments")));
    return new InboxItem(
        r.number("id"),
        r.instant("at"),
        text.title().orElse(""),
        text.body(),
        r.text("link"),
        r.instant("read_at") != null);
  }
}
