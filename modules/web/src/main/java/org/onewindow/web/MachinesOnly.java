package org.onewindow.web;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Leaves in {@code /openapi} what machines may rely on, {@code /api/v1}, and hides the pages. */
public class MachinesOnly implements OASFilter {

  private static final String API = "/api/v1";

  @Override
  public void filterOpenAPI(OpenAPI description) {
    description.setInfo(
        OASFactory.createInfo()
            .title("OneWindow 一窗")
            .version("v1")
            .description(
                "JSON; refusals as problem+json (RFC 9457); lists by cursor; repeatable commands"
                    + " with Idempotency-Key."));
    if (description.getPaths() != null && description.getPaths().getPathItems() != null) {
      description.getPaths().getPathItems().keySet().stream()
          .filter(path -> !path.startsWith(API))
          .toList()
          .forEach(description.getPaths()::removePathItem);
    }
  }
}
