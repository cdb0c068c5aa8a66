package org.onewindow.system;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test class whose methods take a {@link Screen} marked {@link Desk} or {@link Phone} and get a
 * fresh browser window each: own cookies, Chinese, China's time. When a test fails, a trace and a
 * picture are left in {@code target/traces}.
 *
 * <pre>{@code
 * @InBrowser
 * class GuideIT {
 *   @Test
 *   void findsAMatter(@Phone Screen screen) {
 *     screen.open("/guides");
 *     screen.passesAxe().isClean().picture("guides-phone");
 *   }
 * }
 * }</pre>
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Screens.class)
public @interface InBrowser {

  /** The windows look at the product whose time the tests move. */
  boolean movedTime() default false;

  /** A window as on a clerk's desk, 1280 by 900. */
  @Target(ElementType.PARAMETER)
  @Retention(RetentionPolicy.RUNTIME)
  @interface Desk {}

  /** A window as on a phone inside WeChat, 390 by 844, with touch. */
  @Target(ElementType.PARAMETER)
  @Retention(RetentionPolicy.RUNTIME)
  @interface Phone {}
}
