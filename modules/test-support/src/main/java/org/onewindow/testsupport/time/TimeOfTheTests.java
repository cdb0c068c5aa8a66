package org.onewindow.testsupport.time;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.time.InstantSource;

/**
 * In the test archive, takes the place of the system's clock. It begins at {@link
 * TestTime#WINDOW_OPENS}; a test that moves it sets it back.
 */
@ApplicationScoped
@Alternative
@Priority(Interceptor.Priority.APPLICATION + 100)
public class TimeOfTheTests {

  private final TestTime time = TestTime.standingAt(TestTime.WINDOW_OPENS);

  @Produces
  @Singleton
  InstantSource clock() {
    return time;
  }

  @Produces
  @Singleton
  @Typed(TestTime.class)
  TestTime testTime() {
    return time;
  }
}
