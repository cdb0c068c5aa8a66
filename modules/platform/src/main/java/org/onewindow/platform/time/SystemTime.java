package org.onewindow.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** The one clock of the product. */
@ApplicationScoped
public class SystemTime {

  @Produces
  @Singleton
  InstantSource clock() {
    return InstantSource.system();
  }
}
