package org.onewindow.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/**
 * The clocks of the product: real time, and the county's, which in demo mode alone may be ahead.
 */
@ApplicationScoped
public class SystemTime {

  @Produces
  @Singleton
  @RealTime
  InstantSource realTime() {
    return InstantSource.system();
  }

  @Produces
  @Singleton
  InstantSource countyTime(@RealTime InstantSource realTime, DemoTime demoTime) {
    return demoTime.isOffered() ? demoTime::now : realTime;
  }
}
