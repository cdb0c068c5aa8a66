package org.onewindow.platform.web.rate;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Limits how often one client address may call a resource: a token bucket for each address, on each
 * node. Who asks too often gets 429 with {@code Retry-After}. The administrator may set {@code
 * onewindow.rate.<bucket>} to {@code burst/per-minute}, e.g. {@code 600/300}.
 */
@NameBinding
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface RateLimited {

  /** Name of the bucket; resources with the same name share it. */
  String value();

  /** Requests at once. */
  int burst() default 60;

  /** Requests a minute in the long run. */
  int perMinute() default 60;
}
