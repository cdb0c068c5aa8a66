package org.onewindow.platform.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.onewindow.platform.config.Settings;
import org.onewindow.platform.config.SettingsGroup;

/** Reads the settings of the channels. */
@ApplicationScoped
public class NoticeConfiguration implements SettingsGroup {

  private final Channels channels;

  /** For the container's proxy. */
  protected NoticeConfiguration() {
    this(null);
  }

  @Inject
  public NoticeConfiguration(Channels channels) {
    this.channels = channels;
  }

  @Produces
  @Singleton
  static NoticeSettings settings(Settings settings) {
    return NoticeSettings.read(settings);
  }

  @Override
  public void check(Settings settings) {
    NoticeSettings read = NoticeSettings.read(settings);
    for (Route route : new Route[] {Route.SMS, Route.MAIL}) {
      String name = read.channel(route);
      if (!channels.isOff(name) && channels.find(route, name).isEmpty()) {
        settings.problem(
            "onewindow.notice."
                + route.name().toLowerCase(java.util.Locale.ROOT)
                + " names no channel that there is: "
                + name
                + ".");
      }
    }
  }
}
