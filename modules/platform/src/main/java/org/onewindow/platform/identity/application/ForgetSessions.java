package org.onewindow.platform.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.onewindow.platform.identity.IdentitySettings;
import org.onewindow.platform.identity.persistence.LockOuts;
import org.onewindow.platform.identity.persistence.Sessions;
import org.onewindow.platform.retention.Forgetting;
import org.onewindow.platform.time.RealTime;

/** Sessions that nobody can use any more, and counts of wrong passwords that count no more. */
@ApplicationScoped
public class ForgetSessions implements Forgetting {

  private static final Duration AFTER = Duration.ofDays(2);

  private final Sessions sessions;
  private final LockOuts lockOuts;
  private final IdentitySettings settings;
  private final InstantSource clock;

  /** For the container's proxy. */
  protected ForgetSessions() {
    this(null, null, null, null);
  }

  @Inject
  public ForgetSessions(
      Sessions sessions,
      LockOuts lockOuts,
      IdentitySettings settings,
      @RealTime InstantSource clock) {
    this.sessions = sessions;
    this.lockOuts = lockOuts;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "sessions";
  }

  @Override
  public int forget() {
    Instant now = clock.instant();
    return lockOuts.sweep(now.minus(AFTER))
        + sessions.sweep(now.minus(settings.longest()).minus(AFTER));
  }
}
