package org.onewindow.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.time.InstantSource;
import org.onewindow.platform.time.RealTime;
import org.onewindow.testsupport.time.TestTime;

/** In the test archive real time is the tests' own as well, so that sessions end when they say. */
@ApplicationScoped
@Alternative
@Priority(Interceptor.Priority.APPLICATION + 100)
public class RealTimeOfTheTests {

  @Produces
  @Singleton
  @RealTime
  InstantSource realTime(TestTime time) {
    return time;
  }
}
