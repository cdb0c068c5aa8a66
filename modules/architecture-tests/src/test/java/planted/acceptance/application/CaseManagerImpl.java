package planted.acceptance.application;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;

/** A bad name, no permission, an entity manager, a REST type and an asynchronous event. */
public class CaseManagerImpl {
  EntityManager entityManager;
  Event<String> events;

  @Transactional
  public Response accept() {
    events.fireAsync("accepted");
    return Response.ok(entityManager).build();
  }
}
