package org.onewindow.platform.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.onewindow.platform.identity.CurrentActor;
import org.onewindow.platform.identity.application.ChooseWorkplace;
import org.onewindow.platform.identity.application.EndSessions;
import org.onewindow.platform.identity.application.LogIn;
import org.onewindow.platform.identity.session.OpenSession;
import org.onewindow.platform.identity.session.OpenSessions;
import org.onewindow.platform.identity.session.Proxy;
import org.onewindow.platform.identity.session.SessionCookie;
import org.onewindow.platform.identity.session.SessionStage;
import org.onewindow.platform.identity.session.SessionToken;
import org.onewindow.platform.web.page.Address;

/** Leads a person from the first password field to the page that was wanted. */
@RequestScoped
class Doorway {

  /** Where staff arrive when no page was wanted. */
  static final String HOME = "/home";

  /** Where applicants arrive, and the only pages they are led back to. */
  static final String ONLINE = "/online";

  @Inject private HttpServletRequest request;
  @Inject private LogIn logIn;
  @Inject private ChooseWorkplace chooseWorkplace;
  @Inject private EndSessions endSessions;
  @Inject private OpenSessions sessions;
  @Inject private CurrentSession current;
  @Inject private CurrentActor actor;
  @Inject private Proxy proxy;

  /** Begins a new session; the one this browser had before ends. */
  SessionToken logIn(String login, String password) {
    return entered(
        logIn.with(login, password, proxy.clientOf(request), request.getHeader("User-Agent")));
  }

  /** The same for an applicant, by number. */
  SessionToken logInOnline(String number, String password) {
    return entered(
        logIn.online(number, password, proxy.clientOf(request), request.getHeader("User-Agent")));
  }

  private SessionToken entered(SessionToken token) {
    begun(token);
    return token;
  }

  /** A new session began; the one this browser had before ends. */
  OpenSession begun(SessionToken token) {
    current.find().ifPresent(former -> endSessions.one(former, former.id()));
    return settle(token.text());
  }

  NewCookie cookie(SessionToken token) {
    return SessionCookie.carrying(token, proxy.isSecure(request));
  }

  NewCookie noCookie() {
    return SessionCookie.gone(proxy.isSecure(request));
  }

  /** The session of this browser as it is now, after an act changed it. */
  OpenSession settled() {
    return settle(SessionCookie.of(request));
  }

  /** The session of a token; chooses the workplace where there is only one. */
  OpenSession settle(String token) {
    OpenSession session = sessions.of(token, true).orElseGet(current::get);
    if (session.stage() != SessionStage.PLACE) {
      return session;
    }
    actor.runAs(session.actor(), () -> chooseWorkplace.onlyOne(session));
    return sessions.of(token, true).orElse(session);
  }

  /** The next step of the log-in, or the page that was wanted. */
  Response next(OpenSession session, String wanted) {
    return Response.seeOther(URI.create(nextPath(session, wanted))).build();
  }

  static String nextPath(OpenSession session, String wanted) {
    if (session.stage() == SessionStage.ONLINE) {
      return online(wanted);
    }
    String back = Address.within(wanted, HOME);
    String after = "?return=" + Address.encode(back);
    return switch (session.stage()) {
      case SECOND_FACTOR -> "/login/totp" + after;
      case NEW_PASSWORD -> "/me/password" + after;
      case BIND_TOTP -> "/me/totp" + after;
      case PLACE -> "/login/place" + after;
      case READY, ONLINE -> back;
    };
  }

  /** An applicant is led to pages for applicants only, and to what was typed before. */
  static String online(String wanted) {
    String back = Address.within(wanted, ONLINE);
    boolean theirs =
        back.equals(ONLINE) || back.startsWith(ONLINE + "/") || back.startsWith("/login/kept/");
    return theirs ? back : ONLINE;
  }
}
