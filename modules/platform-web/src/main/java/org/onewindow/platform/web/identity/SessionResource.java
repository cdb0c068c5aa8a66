package org.onewindow.platform.web.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.onewindow.platform.identity.IdentitySettings;
import org.onewindow.platform.identity.application.BindSecondFactor;
import org.onewindow.platform.identity.application.ChangeOwnPassword;
import org.onewindow.platform.identity.application.ChooseWorkplace;
import org.onewindow.platform.identity.application.EndSessions;
import org.onewindow.platform.identity.application.VerifySecondFactor;
import org.onewindow.platform.identity.domain.Totp;
import org.onewindow.platform.identity.session.OpenSession;
import org.onewindow.platform.identity.session.SessionStage;
import org.onewindow.platform.time.RealTime;
import org.onewindow.platform.web.rate.RateLimited;

/**
 * Sessions for machines: the same accounts, the same cookie. {@code stage} says what is still
 * missing until the session may act: a code, a new password, a second factor, the workplace.
 */
@Path("/api/v1")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SessionResource {

  @Inject private Doorway doorway;
  @Inject private CurrentSession current;
  @Inject private VerifySecondFactor verifySecondFactor;
  @Inject private ChooseWorkplace chooseWorkplace;
  @Inject private ChangeOwnPassword changeOwnPassword;
  @Inject private BindSecondFactor bindSecondFactor;
  @Inject private EndSessions endSessions;
  @Inject private IdentitySettings settings;
  @Inject @RealTime private InstantSource clock;

  /** To log in. */
  public record NewSession(
      @NotBlank @Size(max = 100) String login, @NotBlank @Size(max = 1000) String password) {

    @Override
    public String toString() {
      return "NewSession";
    }
  }

  /** A code of the second factor, or a recovery code. */
  public record Code(@NotBlank @Size(max = 40) String code) {}

  /** Where to work; {@code window} may be absent. */
  public record Place(@NotBlank @Size(max = 32) String unit, @Size(max = 16) String window) {}

  /** The present and the new password. */
  public record Password(
      @NotBlank @Size(max = 1000) String current, @NotBlank @Size(max = 1000) String next) {

    @Override
    public String toString() {
      return "Password";
    }
  }

  /**
   * A session as its owner sees it.
   *
   * @param secondsLeft until it ends without another request
   */
  public record SessionView(
      SessionStage stage,
      String account,
      String login,
      String name,
      String unit,
      String window,
      Set<String> roles,
      Set<String> permissions,
      Instant endsAt,
      long secondsLeft) {}

  /** A secret to put into an authenticator app. */
  public record ProposedTotp(String secret, String uri) {

    @Override
    public String toString() {
      return "ProposedTotp";
    }
  }

  /** Codes that stand in once each for a lost phone. */
  public record RecoveryCodes(List<String> codes) {

    @Override
    public String toString() {
      return "RecoveryCodes";
    }
  }

  /** An open session of the own account. */
  public record OwnSessionView(
      String id,
      Instant createdAt,
      Instant lastSeenAt,
      String address,
      String agent,
      boolean here) {}

  @POST
  @Path("sessions")
  @RateLimited(value = "login", burst = 40, perMinute = 20)
  public Response begin(@NotNull @Valid NewSession given) {
    var token = doorway.logIn(given.login(), given.password());
    return Response.created(URI.create("/api/v1/session"))
        .entity(view(doorway.settle(token.text())))
        .cookie(doorway.cookie(token))
        .build();
  }

  /** Asking does not keep the session open. */
  @GET
  @Path("session")
  public SessionView session() {
    return view(current.get());
  }

  /** The person is still there. */
  @POST
  @Path("session/continue")
  public SessionView stay() {
    return view(current.get());
  }

  @DELETE
  @Path("session")
  public Response end() {
    OpenSession session = current.get();
    endSessions.one(session, session.id());
    return Response.noContent().cookie(doorway.noCookie()).build();
  }

  @POST
  @Path("session/code")
  @RateLimited(value = "login", burst = 40, perMinute = 20)
  public SessionView code(@NotNull @Valid Code given) {
    verifySecondFactor.with(current.get(), given.code());
    return view(doorway.settled());
  }

  @GET
  @Path("session/places")
  public List<ChooseWorkplace.Workplace> places() {
    return chooseWorkplace.choices(current.get());
  }

  @PUT
  @Path("session/place")
  public SessionView place(@NotNull @Valid Place given) {
    String window = given.window() == null ? "" : given.window();
    chooseWorkplace.with(current.get(), given.unit(), window);
    return view(doorway.settled());
  }

  @PUT
  @Path("me/password")
  public SessionView password(@NotNull @Valid Password given) {
    changeOwnPassword.with(current.get(), given.current(), given.next());
    return view(doorway.settled());
  }

  @POST
  @Path("me/totp")
  public ProposedTotp proposeTotp() {
    OpenSession session = current.get();
    Totp totp = bindSecondFactor.propose(session);
    return new ProposedTotp(totp.base32(), totp.uri(settings.issuer(), session.login()));
  }

  @PUT
  @Path("me/totp")
  public RecoveryCodes bindTotp(@NotNull @Valid Code given) {
    return new RecoveryCodes(bindSecondFactor.confirm(current.get(), given.code()));
  }

  @POST
  @Path("me/totp/removal")
  public Response removeTotp(@NotNull @Valid Code given) {
    bindSecondFactor.remove(current.get(), given.code());
    return Response.noContent().build();
  }

  @GET
  @Path("me/sessions")
  public List<OwnSessionView> sessions() {
    OpenSession here = current.get();
    return endSessions.list(here).stream()
        .map(
            s ->
                new OwnSessionView(
                    s.id(),
                    s.createdAt(),
                    s.lastSeenAt(),
                    s.address(),
                    s.agent(),
                    s.id().equals(here.id())))
        .toList();
  }

  @DELETE
  @Path("me/sessions")
  public Response endOthers() {
    endSessions.others(current.get());
    return Response.noContent().build();
  }

  @DELETE
  @Path("me/sessions/{id}")
  public Response endOne(@PathParam("id") String id) {
    endSessions.one(current.get(), id);
    return Response.noContent().build();
  }

  private SessionView view(OpenSession session) {
    return new SessionView(
        session.stage(),
        session.actor().account(),
        session.login(),
        session.actor().name(),
        session.actor().unit(),
        session.actor().window(),
        new TreeSet<>(session.actor().roles()),
        new TreeSet<>(session.actor().permissions()),
        session.endsAt(),
        Math.max(0, Duration.between(clock.instant(), session.endsAt()).toSeconds()));
  }
}
