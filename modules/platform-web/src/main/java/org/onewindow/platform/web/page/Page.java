package org.onewindow.platform.web.page;

import gg.jte.models.runtime.JteModel;
import jakarta.ws.rs.core.Response;
import org.onewindow.kernel.refusal.Declined;
import org.onewindow.kernel.refusal.Stale;

/** An HTML answer: a filled template and its status. Returned by {@code …Pages} resources. */
public record Page(JteModel model, int status) {

  public static Page of(JteModel model) {
    return new Page(model, 200);
  }

  /**
   * The page again, because what was sent is refused: 422, or 409 when somebody else was faster.
   */
  public static Response again(JteModel model, Declined why) {
    int status = why instanceof Stale ? 409 : 422;
    return Response.status(status).entity(new Page(model, status)).build();
  }

  public Page withStatus(Response.Status other) {
    return new Page(model, other.getStatusCode());
  }
}
