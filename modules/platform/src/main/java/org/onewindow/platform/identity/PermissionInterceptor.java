package org.onewindow.platform.identity;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/**
 * Demands the permission that a use case names with {@link Permitted}. Stands before the
 * interceptor of {@code @Transactional} (priority {@code PLATFORM_BEFORE + 200}), so that a refused
 * caller costs no transaction. The annotation of the method wins over that of its class.
 */
@Interceptor
@Permitted("")
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class PermissionInterceptor {

  private final CurrentActor actor;

  @Inject
  PermissionInterceptor(CurrentActor actor) {
    this.actor = actor;
  }

  @AroundInvoke
  Object demandPermission(InvocationContext call) throws Exception {
    String permission = permissionOf(call);
    if (!permission.equals(Permitted.ANYONE)) {
      actor.get().must(permission);
    }
    return call.proceed();
  }

  private static String permissionOf(InvocationContext call) {
    Permitted onMethod = call.getMethod().getAnnotation(Permitted.class);
    Permitted found =
        onMethod == null
            ? call.getMethod().getDeclaringClass().getAnnotation(Permitted.class)
            : onMethod;
    if (found == null || found.value().isBlank()) {
      throw new IllegalStateException("No permission is named for " + call.getMethod());
    }
    return found.value();
  }
}
