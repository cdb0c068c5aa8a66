package org.onewindow.platform.web.failure;

import gg.jte.output.Utf8ByteOutput;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.request.RequestFilter;

/**
 * The container's error page: what fails before or beside the REST application is told in the same
 * words. {@code web.xml} sends errors here; asked for directly it is not there.
 */
@WebServlet(FailureServlet.PATH)
public class FailureServlet extends HttpServlet {

  /** Location of the {@code error-page} in {@code web.xml}. */
  public static final String PATH = "/failure";

  /** A filter that refuses puts its {@link Refusal} here before {@code sendError}. */
  public static final String REASON = "org.onewindow.refusal";

  private static final long serialVersionUID = 1L;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    Throwable thrown = thrown(request);
    Failures failures = CDI.current().select(Failures.class).get();
    Answer answer = answer(request, status instanceof Integer code ? code : 404, thrown, failures);
    String incident = failures.recorded(answer, thrown);
    response.setStatus(answer.status());
    if (failures.isMachine()) {
      byte[] problem = failures.problem(answer, incident).getBytes(StandardCharsets.UTF_8);
      response.setContentType(Problem.MEDIA_TYPE);
      response.setContentLength(problem.length);
      response.getOutputStream().write(problem);
      return;
    }
    Utf8ByteOutput page = new Utf8ByteOutput();
    failures.page(answer, incident).render(page);
    response.setContentType("text/html;charset=UTF-8");
    response.setContentLength(page.getContentLength());
    page.writeTo(response.getOutputStream());
  }

  private static Throwable thrown(HttpServletRequest request) {
    Object ours = request.getAttribute(RequestFilter.FAILURE);
    return (Throwable)
        (ours == null ? request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) : ours);
  }

  private static Answer answer(
      HttpServletRequest request, int status, Throwable thrown, Failures failures) {
    if (request.getAttribute(REASON) instanceof Refusal reason) {
      return new Answer(status, List.of(reason), false);
    }
    return thrown == null ? Answer.to(status) : Answer.to(thrown, failures.loggedIn());
  }
}
