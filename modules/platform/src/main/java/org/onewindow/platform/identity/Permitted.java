package org.onewindow.platform.identity;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The permission a use case demands of the current actor. Checked by {@code PermissionInterceptor}
 * before the transaction begins, because the container ignores {@code @RolesAllowed} on plain CDI
 * beans.
 */
@InterceptorBinding
@Inherited
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Permitted {

  /** Permission in the form {@code noun.verb}; {@link #ANYONE} for what the public may do. */
  @Nonbinding
  String value();

  String ANYONE = "anyone";
}
