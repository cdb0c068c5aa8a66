package org.onewindow.platform.web.failure;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Optional;
import org.onewindow.platform.web.page.Page;

/** Maps every exception of the REST application. */
@Provider
@Priority(1)
public class FailureMapper implements ExceptionMapper<Throwable> {

  @Override
  public Response toResponse(Throwable failure) {
    return answer(failure);
  }

  static Response answer(Throwable failure) {
    if (failure instanceof WebApplicationException web && isDone(web.getResponse())) {
      return web.getResponse();
    }
    Failures failures = CDI.current().select(Failures.class).get();
    Answer answer = Answer.to(failure, failures.loggedIn());
    String incident = failures.recorded(answer, failure);
    Response.ResponseBuilder response = Response.status(answer.status());
    keepHeaders(failure, response);
    Statuses.waitAfter(answer.reasons().get(0))
        .ifPresent(wait -> response.header(HttpHeaders.RETRY_AFTER, wait.toSeconds()));
    if (failures.isMachine()) {
      return response.type(Problem.MEDIA_TYPE).entity(failures.problem(answer, incident)).build();
    }
    Optional<String> page = failures.pageOver(answer);
    if (page.isPresent()) {
      return Response.seeOther(URI.create(page.get())).build();
    }
    if (answer.status() == 401 && failures.isFragment()) {
      return response.header("HX-Redirect", failures.loginFromFragment()).build();
    }
    if (answer.status() == 401 && failures.isGet()) {
      return Response.seeOther(URI.create(failures.login())).build();
    }
    return response.entity(new Page(failures.page(answer, incident), answer.status())).build();
  }

  /** Redirects and answers that a resource wrote itself pass as they are. */
  private static boolean isDone(Response response) {
    return response.getStatus() < 400 || response.hasEntity();
  }

  private static void keepHeaders(Throwable failure, Response.ResponseBuilder response) {
    if (failure instanceof WebApplicationException web) {
      for (String name : new String[] {HttpHeaders.ALLOW, HttpHeaders.RETRY_AFTER}) {
        String value = web.getResponse().getHeaderString(name);
        if (value != null) {
          response.header(name, value);
        }
      }
    }
  }
}
