package planted.acceptance.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Path;

/** A resource that is made once and remembers who came first. */
@Path("/first")
@ApplicationScoped
public class RemembersTheFirst {
  View view;

  static class View {}
}
