package org.onewindow.platform.identity.session;

import java.time.Instant;
import org.onewindow.platform.identity.Actor;

/**
 * The session of a request.
 *
 * @param id SHA-256 of its token
 * @param account id of the account
 * @param login log-in name
 * @param actor who acts; complete at stage {@link SessionStage#READY}
 * @param hasTotp a second factor is bound
 * @param endsAt when it ends without another request
 */
public record OpenSession(
    String id,
    long account,
    String login,
    Actor actor,
    SessionStage stage,
    boolean hasTotp,
    Instant endsAt) {

  /** Name of the request attribute that holds the session. */
  public static final String ATTRIBUTE = OpenSession.class.getName();
}
