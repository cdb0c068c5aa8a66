package org.onewindow.platform.web.json;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;

/**
 * A request without a body and without a word about its format would reach the resource with {@code
 * null} for its record. It is taken for empty JSON, so that it is refused like any body that says
 * nothing.
 */
@Provider
public class MissingBodies implements ContainerRequestFilter {

  @Context private ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    boolean asksForRecord =
        Arrays.stream(resource.getResourceMethod().getGenericParameterTypes())
            .anyMatch(JsonRecords::canRead);
    if (asksForRecord && request.getMediaType() == null && !request.hasEntity()) {
      request.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON);
    }
  }
}
