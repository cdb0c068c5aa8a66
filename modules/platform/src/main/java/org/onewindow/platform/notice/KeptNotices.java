package org.onewindow.platform.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.onewindow.platform.outbox.Outbox;
import org.onewindow.platform.persistence.Jdbc;

/** Keeps notices as rows in the caller's transaction and hands those that go out to the outbox. */
@ApplicationScoped
public class KeptNotices implements Notices {

  private static final Logger LOG = Logger.getLogger(KeptNotices.class.getName());
  private static final String KEEP =
      "INSERT INTO plt_notice (route, recipient, template, arguments, link, state, at)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?)";

  private final Jdbc jdbc;
  private final Outbox outbox;
  private final InstantSource clock;
  private final NoticeSettings settings;
  private final Channels channels;

  /** For the container's proxy. */
  protected KeptNotices() {
    this(null, null, null, null, null);
  }

  @Inject
  public KeptNotices(
      Jdbc jdbc, Outbox outbox, InstantSource clock, NoticeSettings settings, Channels channels) {
    this.jdbc = jdbc;
    this.outbox = outbox;
    this.clock = clock;
    this.settings = settings;
    this.channels = channels;
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void send(Notice notice) {
    Route route = Route.of(notice.recipient());
    NoticeState state = stateOnTheWay(route);
    long id = jdbc.insert(KEEP, row(notice, route, state));
    if (state == NoticeState.QUEUED) {
      outbox.publish(new NoticeQueued(id));
    } else if (state == NoticeState.UNSENT) {
      LOG.log(Level.INFO, "Notice {0} is not sent: no channel for {1}", new Object[] {id, route});
    }
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void sendAll(List<Notice> notices) {
    List<Object[]> kept = new ArrayList<>();
    for (Notice notice : notices) {
      if (Route.of(notice.recipient()) == Route.ACCOUNT) {
        kept.add(row(notice, Route.ACCOUNT, NoticeState.KEPT)); // its number is nobody's business
      } else {
        send(notice);
      }
    }
    jdbc.updateAll(KEEP, kept);
  }

  private Object[] row(Notice notice, Route route, NoticeState state) {
    if (!notice.link().isEmpty()
        && (!notice.link().startsWith("/") || notice.link().startsWith("//"))) {
      throw new IllegalArgumentException("A notice links to a path within the product");
    }
    return new Object[] {
      route,
      route.address(notice.recipient()),
      notice.template(),
      NoticeJson.write(notice.arguments()),
      notice.link(),
      state,
      clock.instant()
    };
  }

  private NoticeState stateOnTheWay(Route route) {
    if (route == Route.ACCOUNT) {
      return NoticeState.KEPT;
    }
    return channels.isOff(settings.channel(route)) ? NoticeState.UNSENT : NoticeState.QUEUED;
  }
}
