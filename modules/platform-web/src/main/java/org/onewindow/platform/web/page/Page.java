package org.onewindow.platform.web.page;

import gg.jte.models.runtime.JteModel;
import jakarta.ws.rs.core.Response;

/** An HTML answer: a filled template and its status. Returned by {@code …Pages} resources. */
public record Page(JteModel model, int status) {

  public static Page of(JteModel model) {
    return new Page(model, 200);
  }

  public Page withStatus(Response.Status other) {
    return new Page(model, other.getStatusCode());
  }
}
