package org.onewindow.platform.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Every channel that was built in. */
@ApplicationScoped
public class Channels {

  private static final String OFF = "off";

  private final List<NoticeChannel> all;

  /** For the container's proxy. */
  protected Channels() {
    this(List.of());
  }

  @Inject
  Channels(@Any Instance<NoticeChannel> channels) {
    this(channels.stream().toList());
  }

  Channels(List<NoticeChannel> all) {
    this.all = List.copyOf(all);
  }

  boolean isOff(String name) {
    return name.equals(OFF);
  }

  Optional<NoticeChannel> find(Route route, String name) {
    return all.stream().filter(c -> c.route() == route && c.name().equals(name)).findFirst();
  }
}
