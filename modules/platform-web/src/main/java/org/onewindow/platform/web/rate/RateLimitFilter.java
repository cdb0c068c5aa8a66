package org.onewindow.platform.web.rate;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import org.onewindow.platform.identity.session.Proxy;

/** Stops who asks too often, before anything else is done for the request. */
@Provider
@RateLimited("")
@Priority(Priorities.AUTHENTICATION)
public class RateLimitFilter implements ContainerRequestFilter {

  @Context private ResourceInfo resource;
  @Context private HttpServletRequest request;

  @Override
  public void filter(ContainerRequestContext asked) {
    RateLimited limit = resource.getResourceMethod().getAnnotation(RateLimited.class);
    if (limit == null) {
      limit = resource.getResourceClass().getAnnotation(RateLimited.class);
    }
    String address = CDI.current().select(Proxy.class).get().clientOf(request);
    Duration wait = CDI.current().select(RateLimits.class).get().take(limit, address);
    if (!wait.isZero()) {
      throw new ClientErrorException(
          Response.status(Response.Status.TOO_MANY_REQUESTS)
              .header(HttpHeaders.RETRY_AFTER, Math.max(1, (wait.toMillis() + 999) / 1000))
              .build());
    }
  }
}
