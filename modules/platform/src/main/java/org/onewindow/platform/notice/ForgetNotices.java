package org.onewindow.platform.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.onewindow.platform.persistence.Jdbc;
import org.onewindow.platform.retention.Forgetting;

/**
 * Notices of long ago, read or not: what they told stands in the case. One that still waits for its
 * channel stays.
 */
@ApplicationScoped
public class ForgetNotices implements Forgetting {

  private static final String FORGET =
      "DELETE FROM plt_notice WHERE at < ? AND state <> 'QUEUED' ORDER BY at LIMIT " + PORTION;

  private final Jdbc jdbc;
  private final InstantSource clock;
  private final NoticeSettings settings;

  /** For the container's proxy. */
  protected ForgetNotices() {
    this(null, null, null);
  }

  @Inject
  public ForgetNotices(Jdbc jdbc, InstantSource clock, NoticeSettings settings) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.settings = settings;
  }

  @Override
  public String name() {
    return "notices";
  }

  @Override
  public int forget() {
    return jdbc.update(FORGET, clock.instant().minus(settings.keep()));
  }
}
