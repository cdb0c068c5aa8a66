package org.onewindow.platform.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.onewindow.kernel.refusal.NotPermitted;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.identity.session.OpenSession;

/** The session of the request, complete or not. */
@RequestScoped
class CurrentSession {

  @Inject private HttpServletRequest request;

  Optional<OpenSession> find() {
    return Optional.ofNullable((OpenSession) request.getAttribute(OpenSession.ATTRIBUTE));
  }

  /**
   * @throws NotPermitted {@code LOGIN_REQUIRED} without a session
   */
  OpenSession get() {
    return find().orElseThrow(() -> new NotPermitted(Refusal.of("LOGIN_REQUIRED")));
  }
}
