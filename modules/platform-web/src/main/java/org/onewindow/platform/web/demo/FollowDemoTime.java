package org.onewindow.platform.web.demo;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.util.concurrent.atomic.AtomicReference;
import org.onewindow.platform.time.DemoTime;

/** A request begins with the time that any node has set; costs nothing outside demo mode. */
@Provider
@PreMatching
public class FollowDemoTime implements ContainerRequestFilter {

  /** Asked for once: to find the container anew at each request costs more than what it is for. */
  private final AtomicReference<DemoTime> found = new AtomicReference<>();

  @Override
  public void filter(ContainerRequestContext asked) {
    DemoTime time = found.get();
    if (time == null) {
      time = CDI.current().select(DemoTime.class).get();
      found.set(time);
    }
    time.follow();
  }
}
