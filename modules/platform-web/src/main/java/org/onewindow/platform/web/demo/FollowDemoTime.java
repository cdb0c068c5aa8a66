package org.onewindow.platform.web.demo;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import org.onewindow.platform.time.DemoTime;

/** A request begins with the time that any node has set; costs nothing outside demo mode. */
@Provider
@PreMatching
public class FollowDemoTime implements ContainerRequestFilter {

  @Override
  public void filter(ContainerRequestContext asked) {
    CDI.current().select(DemoTime.class).get().follow();
  }
}
