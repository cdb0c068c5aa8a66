package org.onewindow.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The one REST application: pages at their paths, machines under {@code /api/v1}. */
@ApplicationPath("/")
public class OneWindow extends Application {

  /**
   * OpenAPI describes the machines' side; a second description (WADL), made of every resource at
   * the start and served to everybody with the pages in it, is not wanted.
   */
  @Override
  public Map<String, Object> getProperties() {
    return Map.of("jersey.config.server.wadl.disableWadl", true);
  }
}
